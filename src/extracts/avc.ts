import type { Extract, Field } from './extract.js';
import { PRECINCT } from './list-fields.js';
import { PERSON_FIELDS } from './person-fields.js';

const SERIAL: Field = {
  name: 'serial',
  kind: 'serial',
  mandatory: true,
  spared: true,
  headers: {
    en: ['serial', 'serial number', 'serial no', 'avc serial', 'avc number', 'avc no'],
    ru: [
      'номер удостоверения',
      'номер открепительного удостоверения',
      'серия и номер',
      'номер оу',
      'номер бланка',
      'удостоверение',
      'серия номер',
      'серия номер оу',
      'серия и номер оу',
    ],
    kk: ['куәлік нөмірі', 'есептен шығару куәлігінің нөмірі', 'сериясы мен нөмірі', 'ешк нөмірі'],
  },
};

const ISSUING_HEADERS = {
  en: ['issuing precinct', 'issued by precinct', 'home precinct'],
  ru: ['участок выдачи', 'участок выдавший удостоверение', 'кем выдано'],
  kk: [
    'куәлік берген учаске',
    'берген учаске',
    'берген учаске номер',
    'берген учаске нөмірі',
    'берген учаскенің нөмірі',
  ],
};

const HOST_HEADERS = {
  en: ['host precinct', 'used at precinct', 'precinct of use'],
  ru: ['участок голосования', 'участок использования', 'где использовано'],
  kk: [
    ...[
      'дауыс берген учаске',
      'дауыс берген учаске номер',
      'дауыс берген учаске нөмірі',
      'дауыс берген учаскенің нөмірі',
    ],
    ...['пайдаланылған учаске', 'пайдаланылған учаске номер', 'пайдаланылған учаске нөмірі', 'қабылдаған учаске'],
  ],
};

function precinctField(headers: typeof HOST_HEADERS, mandatory: boolean): Field {
  return {
    name: 'precinct',
    kind: 'precinct',
    mandatory,
    headers: {
      en: [...headers.en, ...PRECINCT.headers.en],
      ru: [...headers.ru, ...PRECINCT.headers.ru],
      kk: [...headers.kk, ...PRECINCT.headers.kk],
    },
  };
}

const ISSUE_FIELDS: readonly Field[] = [
  {
    name: 'tec',
    kind: 'text',
    headers: {
      en: ['tec', 'territorial election commission'],
      ru: ['тик', 'территориальная избирательная комиссия'],
      kk: ['аск', 'аумақтық сайлау комиссиясы'],
    },
  },
  {
    name: 'issued_at',
    kind: 'date_time',
    headers: {
      en: ['issued at', 'date of issue', 'issue date', 'issued'],
      ru: ['дата выдачи', 'дата и время выдачи', 'выдано'],
      kk: ['берілген күні', 'берілген күні мен уақыты', 'берілген уақыты'],
    },
  },
  {
    name: 'application_no',
    kind: 'text',
    headers: {
      en: ['application no', 'application number'],
      ru: ['номер заявления', 'заявление'],
      kk: ['өтініш нөмірі', 'өтініш'],
    },
  },
  {
    name: 'proxy',
    kind: 'text',
    personal: true,
    headers: {
      en: ['proxy', 'received by proxy'],
      ru: ['доверенное лицо', 'получено по доверенности', 'представитель'],
      kk: ['сенімхат бойынша алған', 'өкіл'],
    },
  },
];

const USE_FIELDS: readonly Field[] = [
  {
    name: 'used_at',
    kind: 'date_time',
    onPollingDay: true,
    headers: {
      en: ['used at', 'time of use', 'time used', 'used'],
      ru: ['время предъявления', 'время голосования', 'дата и время предъявления', 'использовано'],
      kk: ['көрсетілген уақыты', 'дауыс берген уақыты', 'пайдаланылған уақыты'],
    },
  },
  {
    name: 'retained',
    kind: 'yes_no',
    headers: {
      en: ['retained', 'avc retained', 'kept by pec'],
      ru: ['изъято', 'удостоверение изъято', 'оставлено в комиссии'],
      kk: ['алынып қалды', 'алып қойылды', 'алып қалды', 'куәлік алынып қалды', 'комиссияда қалды'],
    },
  },
  {
    name: 'recorded',
    kind: 'yes_no',
    headers: {
      en: ['recorded', 'entered in list', 'data recorded'],
      ru: ['внесен в список', 'данные внесены', 'запись в списке'],
      kk: ['тізімге енгізілді', 'деректер енгізілді'],
    },
  },
];

const TITLE = {
  issued: {
    en: 'Absentee voting certificates issued',
    ru: 'Выданные открепительные удостоверения',
    kk: 'Берілген есептен шығару куәліктері',
  },
  used: {
    en: 'Absentee voting certificates used',
    ru: 'Использованные открепительные удостоверения',
    kk: 'Пайдаланылған есептен шығару куәліктері',
  },
  life: {
    en: 'Absentee voting certificates from issue to retention',
    ru: 'Открепительные удостоверения от выдачи до изъятия',
    kk: 'Есептен шығару куәліктері: берілгеннен алынғанға дейін',
  },
} as const;

/** AVCs given out, one record each. */
export const AVC_ISSUED: Extract = {
  name: 'avc_issued',
  title: TITLE.issued,
  fileNames: [
    'avc issued',
    'avc register',
    'реестр выданных оу',
    'выданные открепительные удостоверения',
    'берілген ешк',
  ],
  fields: [SERIAL, precinctField(ISSUING_HEADERS, false), ...PERSON_FIELDS, ...ISSUE_FIELDS],
  tables: ['avc_issued'],
};

/** AVCs presented at a host precinct, one record each. */
export const AVC_USED: Extract = {
  name: 'avc_used',
  title: TITLE.used,
  fileNames: [
    'avc used',
    'использованные открепительные удостоверения',
    'реестр использованных оу',
    'пайдаланылған ешк',
  ],
  fields: [
    SERIAL,
    precinctField(HOST_HEADERS, true),
    { name: 'issuing_precinct', kind: 'precinct', headers: ISSUING_HEADERS },
    ...PERSON_FIELDS,
    ...USE_FIELDS,
  ],
  tables: ['avc_used'],
};

/** One record carries the certificate's whole life; without a host precinct it was issued and not used. */
export const AVC: Extract = {
  name: 'avc',
  title: TITLE.life,
  fileNames: ['avc', 'открепительные удостоверения', 'реестр оу', 'есептен шығару куәліктері', 'ешк'],
  fields: [
    SERIAL,
    {
      name: 'precinct',
      kind: 'precinct',
      mandatory: true,
      spared: true,
      tables: ['avc_issued'],
      headers: ISSUING_HEADERS,
    },
    { name: 'host_precinct', column: 'precinct', kind: 'precinct', tables: ['avc_used'], headers: HOST_HEADERS },
    ...PERSON_FIELDS,
    ...ISSUE_FIELDS.map((field) => ({ ...field, tables: ['avc_issued'] })),
    ...USE_FIELDS.map((field) => ({ ...field, tables: ['avc_used'] })),
  ],
  tables: ['avc_issued', 'avc_used'],
  rowOnlyWith: { avc_used: 'host_precinct' },
};
