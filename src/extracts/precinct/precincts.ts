import type { Extract, Field } from '../extract.js';
import { PRECINCT } from '../list-fields.js';

/** A field that holds a number of voters, ballots or papers. */
export function wholeNumber(name: string, en: string[], ru: string[], kk: string[]): Field {
  return { name, kind: 'whole_number', headers: { en, ru, kk } };
}

/** The territorial commission above a precinct. */
export const TEC: Field = {
  name: 'tec',
  kind: 'text',
  headers: {
    en: ['tec', 'territorial election commission', 'district commission'],
    ru: ['тик', 'территориальная избирательная комиссия'],
    kk: ['аск', 'аумақтық сайлау комиссиясы'],
  },
};

/** The region, or oblast, that a precinct or a TEC lies in. */
export const REGION: Field = {
  name: 'region',
  kind: 'text',
  headers: { en: ['region', 'oblast'], ru: ['область', 'регион'], kk: ['облыс', 'өңір'] },
};

/** What kind of precinct it is. Words that are none of these are `other`, and are kept as written. */
export const PRECINCT_TYPE: Field = {
  name: 'type',
  kind: 'choice',
  choices: {
    ordinary: ['обычный', 'общий', 'территориальный', 'кәдімгі', 'жалпы'],
    special: [
      'специальный',
      'закрытый',
      'больница',
      'воинская часть',
      'сизо',
      'санаторий',
      'арнайы',
      'жабық',
      'аурухана',
      'әскери бөлім',
    ],
    abroad: ['за рубежом', 'зарубежный', 'шетелде', 'шетелдегі'],
    mobile: ['передвижной', 'подвижной', 'жылжымалы'],
    other: ['иной', 'другой', 'басқа', 'өзге'],
  },
  meanings: {
    ordinary: /^(?:обычн|общ|территориал|постоянн|кәдімгі|жалпы|ordinary|regular)/u,
    special:
      /специальн|закрыт|больниц|госпитал|роддом|воинск|военн|сизо|изолятор|колони|санатор|интернат|арнайы|жабық|аурухана|әскери|special|hospital|prison|barracks/u,
    abroad: /рубеж|загран|посольств|консульств|шетел|елшілік|abroad|embassy|consulate/u,
    mobile: /передвижн|подвижн|жылжымалы|mobile/u,
  },
  headers: {
    en: ['type', 'precinct type', 'kind'],
    ru: ['тип', 'тип участка', 'вид участка'],
    kk: ['түрі', 'учаске түрі'],
  },
};

/** The precincts of the election, one record each. */
export const PRECINCTS: Extract = {
  name: 'precincts',
  title: { en: 'Precincts', ru: 'Избирательные участки', kk: 'Сайлау учаскелері' },
  fileNames: ['precincts', 'polling stations', 'избирательные участки', 'участки', 'сайлау учаскелері', 'учаскелер'],
  fields: [
    PRECINCT,
    TEC,
    REGION,
    {
      name: 'settlement',
      kind: 'place',
      headers: {
        en: ['settlement', 'city', 'town'],
        ru: ['населенный пункт', 'город', 'населенный пункт участка'],
        kk: ['елді мекен', 'қала'],
      },
    },
    PRECINCT_TYPE,
    {
      name: 'address',
      kind: 'text',
      headers: {
        en: ['address', 'polling station address'],
        ru: ['адрес', 'адрес участка', 'местонахождение'],
        kk: ['мекенжайы', 'мекенжай', 'орналасқан жері'],
      },
    },
    { name: 'time_zone', kind: 'text', headers: { en: ['time zone'], ru: ['часовой пояс'], kk: ['сағаттық белдеу'] } },
    wholeNumber(
      'pec_size',
      ['pec size', 'pec members'],
      ['состав уик', 'число членов комиссии'],
      ['комиссия мүшелерінің саны'],
    ),
    { name: 'latitude', kind: 'decimal', headers: { en: ['latitude', 'lat'], ru: ['широта'], kk: ['ендік'] } },
    {
      name: 'longitude',
      kind: 'decimal',
      headers: { en: ['longitude', 'lon', 'lng'], ru: ['долгота'], kk: ['бойлық'] },
    },
  ],
  tables: ['precinct'],
  uniqueBy: ['precinct'],
  joinsUp: true,
};

/** Totals that a commission announced. */
export const OFFICIAL_FIGURES: Extract = {
  name: 'official_figures',
  title: { en: 'Announced totals', ru: 'Объявленные итоги', kk: 'Жарияланған қорытынды сандар' },
  fileNames: ['official figures', 'announced totals', 'официальные данные', 'объявленные итоги', 'ресми деректер'],
  fields: [
    {
      name: 'name',
      kind: 'choice',
      mandatory: true,
      choices: {
        voters_initial: [
          'voters on the lists before',
          'избирателей в списках до дня голосования',
          'бастапқы сайлаушылар саны',
        ],
        voters_final: ['final number of voters', 'избирателей в списках окончательно', 'соңғы сайлаушылар саны'],
        list_growth: ['growth of the lists', 'прирост списков', 'тізімдердің өсімі'],
        avc_issued: ['avcs issued', 'выдано открепительных удостоверений', 'берілген есептен шығару куәліктері'],
        avc_used: ['avcs used', 'использовано открепительных удостоверений', 'пайдаланылған есептен шығару куәліктері'],
        precincts: ['number of precincts', 'число участков', 'учаскелер саны'],
        tecs: ['number of tecs', 'число тик', 'аумақтық комиссиялар саны'],
        voted: ['voters who voted', 'приняло участие', 'дауыс бергендер'],
        mobile_votes: ['votes in mobile boxes', 'проголосовало на дому', 'үйде дауыс бергендер'],
      },
      headers: { en: ['name', 'figure'], ru: ['показатель', 'наименование'], kk: ['көрсеткіш', 'атауы'] },
    },
    {
      name: 'value',
      kind: 'whole_number',
      mandatory: true,
      headers: { en: ['value', 'number'], ru: ['значение', 'число'], kk: ['мәні', 'саны'] },
    },
    {
      name: 'as_of',
      kind: 'date',
      headers: { en: ['as of', 'date'], ru: ['на дату', 'дата'], kk: ['күні', 'күнгі жағдай'] },
    },
    { name: 'source', kind: 'text', headers: { en: ['source'], ru: ['источник'], kk: ['дереккөз'] } },
  ],
  tables: ['official_figure'],
  uniqueBy: ['name'],
};
