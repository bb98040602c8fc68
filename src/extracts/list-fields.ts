import type { Field } from './extract.js';
import { ADDRESS, PERSON_FIELDS } from './person-fields.js';

/** The number of the precinct whose list or protocol it is. */
export const PRECINCT: Field = {
  name: 'precinct',
  kind: 'precinct',
  mandatory: true,
  headers: {
    en: [
      ...[
        'precinct',
        'precinct no',
        'precinct number',
        'precinct num',
        'precinct id',
        'precinct code',
        'pct',
        'pct no',
      ],
      ...['precinct abbrv', 'precinct abbr', 'precinct abbreviation', 'polling station', 'polling station no'],
      ...['polling station number', 'ps', 'ps id', 'ps no', 'ps number', 'pec', 'pec no', 'pec number'],
    ],
    ru: [
      ...['участок', 'номер участка', 'участок номер', 'номер уч', 'уч номер', 'номер уч ка', 'избирательный участок'],
      ...['номер избирательного участка', 'избирательный участок номер', 'номер изб участка', 'изб участок'],
      ...[
        'изб участок номер',
        'уик',
        'номер уик',
        'уик номер',
        'ном уик',
        'уик ном',
        'уик нум',
        'нум уик',
        'ном участка',
        'код участка',
      ],
    ],
    kk: [
      ...['учаске', 'учаске нөмірі', 'учаске номер', 'номер учаске', 'учаскенің нөмірі', 'учаскесі'],
      ...['сайлау учаскесі', 'сайлау учаскесінің нөмірі', 'сайлау учаскесі номер', 'сайлау учаскесінің номер'],
      ...['номер сайлау учаскесі', 'уск', 'уск нөмірі', 'номер уск', 'уск номер'],
    ],
  },
};

/** The number of the line on its list. */
export const ENTRY_NO: Field = {
  name: 'entry_no',
  kind: 'text',
  numbered: true,
  headers: {
    en: ['entry no', 'entry number', 'line no', 'line number', 'no', 'number', 'row no', 'seq no'],
    ru: [
      ...[
        'номер',
        'п п',
        'номер п п',
        'п п номер',
        'n п п',
        'нпп',
        'номер пп',
        'пп',
        'порядковый номер',
        'номер по порядку',
      ],
      ...['номер строки', 'номер по списку', 'номер в списке', 'порядковый номер в списке', 'номер записи'],
    ],
    kk: [
      ...['р с', 'р б', 'рет саны', 'реттік нөмірі', 'реттік номер', 'номер р с', 'р с номер', 'р н', 'номер р н'],
      ...['қатар нөмірі', 'тізімдегі нөмірі', 'рет нөмірі', 'р с нөмірі', 'нөмірі'],
    ],
  },
};

const VOTED: Field = {
  name: 'voted',
  kind: 'yes_no',
  headers: {
    en: ['voted', 'ballot', 'ballot issued', 'ballot received', 'signature', 'signed', 'ballot mark'],
    ru: [
      'проголосовал',
      'бюллетень',
      'голосовал',
      'бюллетень выдан',
      'бюллетень получен',
      'отметка о получении бюллетеня',
      'подпись избирателя',
      'роспись',
      'отметка о выдаче бюллетеня',
      'подпись',
      'отметка о голосовании',
    ],
    kk: [
      'дауыс берді',
      'бюллетень берілді',
      'бюллетень алды',
      'бюллетень берілгені туралы белгі',
      'қолы',
      'сайлаушының қолы',
    ],
  },
};

/** Whether the voter was taken off the list, and why. */
export const STRUCK_OFF: Field = {
  name: 'struck_off',
  kind: 'yes_no',
  headers: {
    en: ['struck off', 'excluded', 'removed'],
    ru: ['исключен', 'исключен из списка', 'отметка об исключении', 'вычеркнут'],
    kk: ['шығарылды', 'тізімнен шығарылды', 'тізімнен шығарылғаны туралы белгі'],
  },
};

export const STRUCK_OFF_GROUND: Field = {
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

const ID_DOCUMENT: Field = {
  name: 'id_document',
  kind: 'document',
  personal: true,
  headers: {
    en: ['id document', 'id document no', 'id document number', 'identity document'],
    ru: [
      ...['номер документа', 'документ удостоверяющий личность', 'номер документа удостоверяющего личность'],
      ...['номер удостоверения личности', 'удостоверение личности'],
    ],
    kk: ['жеке куәлік нөмірі', 'жеке куәлігінің нөмірі', 'жеке басын куәландыратын құжат', 'құжат нөмірі'],
  },
};

/** What the cells say is decided by file: one letter means a man in one country and a woman in another. */
const SEX: Field = {
  name: 'sex',
  kind: 'choice',
  personal: true,
  anywhere: true,
  choices: { male: [], female: [] },
  headers: {
    en: ['sex', 'gender'],
    ru: ['пол', 'пол избирателя'],
    kk: ['жынысы', 'жыныс'],
  },
};

/** The fields that every list of voters has. */
export const LIST_FIELDS: readonly Field[] = [
  PRECINCT,
  ENTRY_NO,
  ...PERSON_FIELDS.map((field) => (field.kind === 'patronymic' ? { ...field, showsSex: true } : field)),
  SEX,
  ID_DOCUMENT,
  ADDRESS,
  VOTED,
  AVC_SERIAL,
  HOME_VOTE,
];
