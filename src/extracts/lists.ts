import type { Extract, Field } from './extract.js';
import { ADDRESS, PERSON_FIELDS } from './person-fields.js';

/** The number of the precinct whose list or protocol it is. */
export const PRECINCT: Field = {
  name: 'precinct',
  kind: 'precinct',
  mandatory: true,
  headers: {
    en: ['precinct', 'precinct no', 'precinct number', 'polling station', 'polling station no', 'ps', 'ps id'],
    ru: ['участок', 'номер участка', 'избирательный участок', 'номер избирательного участка', 'уик', 'номер уик'],
    kk: ['учаске', 'учаске нөмірі', 'сайлау учаскесі', 'сайлау учаскесінің нөмірі'],
  },
};

const ENTRY_NO: Field = {
  name: 'entry_no',
  kind: 'text',
  headers: {
    en: ['entry no', 'entry number', 'line no', 'line number', 'no'],
    ru: ['номер', 'п п', 'номер п п', 'номер строки', 'номер по списку', 'порядковый номер'],
    kk: ['р с', 'рет саны', 'реттік нөмірі', 'номер р с', 'қатар нөмірі'],
  },
};

const VOTED: Field = {
  name: 'voted',
  kind: 'yes_no',
  headers: {
    en: ['voted', 'ballot issued', 'signature', 'signed', 'ballot mark'],
    ru: [
      'проголосовал',
      'голосовал',
      'бюллетень выдан',
      'отметка о выдаче бюллетеня',
      'подпись',
      'отметка о голосовании',
    ],
    kk: ['дауыс берді', 'бюллетень берілді', 'бюллетень берілгені туралы белгі', 'қолы'],
  },
};

const STRUCK_OFF: Field = {
  name: 'struck_off',
  kind: 'yes_no',
  headers: {
    en: ['struck off', 'excluded', 'removed'],
    ru: ['исключен', 'исключен из списка', 'отметка об исключении', 'вычеркнут'],
    kk: ['шығарылды', 'тізімнен шығарылды', 'тізімнен шығарылғаны туралы белгі'],
  },
};

const STRUCK_OFF_GROUND: Field = {
  name: 'struck_off_ground',
  kind: 'text',
  headers: {
    en: ['struck off ground', 'ground of exclusion', 'reason struck off', 'reason of exclusion'],
    ru: ['основание исключения', 'причина исключения'],
    kk: ['шығару негізі', 'тізімнен шығару негізі', 'шығару себебі'],
  },
};

const AVC_SERIAL: Field = {
  name: 'avc_serial',
  kind: 'serial',
  headers: {
    en: ['avc serial', 'avc number', 'avc no', 'avc', 'absentee certificate'],
    ru: ['номер открепительного удостоверения', 'открепительное удостоверение', 'номер оу', 'оу'],
    kk: ['есептен шығару куәлігінің нөмірі', 'есептен шығару куәлігі', 'ешк нөмірі', 'ешк'],
  },
};

const HOME_VOTE: Field = {
  name: 'home_vote',
  kind: 'yes_no',
  headers: {
    en: ['home vote', 'voted at home', 'mobile voting'],
    ru: ['голосование на дому', 'голосовал на дому', 'вне помещения'],
    kk: ['үйде дауыс беру', 'үйде дауыс берді'],
  },
};

const LIST_FIELDS: readonly Field[] = [PRECINCT, ENTRY_NO, ...PERSON_FIELDS, ADDRESS, VOTED, AVC_SERIAL, HOME_VOTE];

/** The list compiled before polling. */
export const VOTER_LIST: Extract = {
  name: 'voter_list',
  title: { en: 'Voter list', ru: 'Список избирателей', kk: 'Сайлаушылар тізімі' },
  fileNames: ['voter list', 'voters', 'список избирателей', 'основной список', 'сайлаушылар тізімі', 'негізгі тізім'],
  fields: [...LIST_FIELDS, STRUCK_OFF, STRUCK_OFF_GROUND],
  tables: ['listing'],
  constants: { list: 'voter' },
};

/** Additions made on election day. */
export const SUPPLEMENTARY_LIST: Extract = {
  name: 'supplementary_list',
  title: {
    en: 'Supplementary voter list',
    ru: 'Дополнительный список избирателей',
    kk: 'Сайлаушылардың қосымша тізімі',
  },
  fileNames: [
    'supplementary list',
    'supplementary voter list',
    'additional list',
    'дополнительный список',
    'дополнительный список избирателей',
    'қосымша тізім',
    'сайлаушылардың қосымша тізімі',
  ],
  fields: [
    ...LIST_FIELDS,
    {
      name: 'added_at',
      kind: 'date_time',
      onPollingDay: true,
      headers: {
        en: ['added at', 'time added', 'time of addition'],
        ru: ['время включения', 'время внесения', 'дата и время включения', 'время'],
        kk: ['енгізілген уақыты', 'қосылған уақыты', 'уақыты'],
      },
    },
    {
      name: 'basis',
      kind: 'choice',
      choices: {
        residence: [
          'адресная справка',
          'место жительства',
          'по месту жительства',
          'справка',
          'справка о месте жительства',
          'проживание',
          'тұрғылықты жері',
          'мекенжай анықтамасы',
          'residence certificate',
        ],
        avc: ['открепительное удостоверение', 'оу', 'есептен шығару куәлігі', 'ешк', 'absentee voting certificate'],
        correction: ['исправление', 'уточнение', 'ошибка в списке', 'түзету', 'нақтылау'],
        other: ['иное', 'другое', 'басқа', 'өзге'],
      },
      headers: {
        en: ['basis', 'ground', 'ground of addition'],
        ru: ['основание', 'основание включения'],
        kk: ['негіздеме', 'негізі', 'қосу негізі'],
      },
    },
    {
      name: 'certificate_no',
      kind: 'text',
      headers: {
        en: ['certificate no', 'certificate number', 'residence certificate no'],
        ru: ['номер справки', 'номер адресной справки', 'справка'],
        kk: ['анықтама нөмірі', 'мекенжай анықтамасының нөмірі'],
      },
    },
  ],
  tables: ['listing'],
  constants: { list: 'supplementary' },
};

/** The list of a special polling station: hospital, barracks, pre-trial detention and the like. */
export const SPECIAL_LIST: Extract = {
  name: 'special_list',
  title: {
    en: 'List of a special polling station',
    ru: 'Список избирателей специального участка',
    kk: 'Арнайы учаскенің сайлаушылар тізімі',
  },
  fileNames: [
    'special list',
    'special voter list',
    'список специального участка',
    'специальный список',
    'арнайы тізім',
  ],
  fields: [
    ...LIST_FIELDS,
    {
      name: 'institution',
      kind: 'text',
      headers: {
        en: ['institution', 'institution type'],
        ru: ['учреждение', 'вид учреждения', 'тип учреждения'],
        kk: ['мекеме', 'мекеме түрі'],
      },
    },
    {
      name: 'home_precinct',
      kind: 'precinct',
      headers: {
        en: ['home precinct', 'precinct of residence'],
        ru: ['участок по месту жительства', 'домашний участок'],
        kk: ['тұрғылықты жері бойынша учаске', 'үй учаскесі'],
      },
    },
  ],
  tables: ['listing'],
  constants: { list: 'special' },
};
