import type { Extract, Field } from './extract.js';
import { LIST_FIELDS } from './list-fields.js';

const OF_A_LIST: ReadonlySet<string> = new Set(['sex', 'id_document', 'avc_serial', 'home_vote']);

/** A postal vote is one where it came in. */
const RETURNED = {
  en: ['postal vote returned', 'postal vote received', 'ballot returned', 'returned'],
  ru: ['бюллетень возвращен', 'бюллетень поступил'],
  kk: ['бюллетень қайтарылды'],
};

/** A field of a list as this register has it: no check asks it for the sex that a patronymic shows. */
function asOutside(field: Field): Field {
  if (field.kind === 'patronymic') return { ...field, showsSex: false };
  if (field.name !== 'voted') return field;
  const { en, ru, kk } = field.headers;
  return {
    ...field,
    headers: { en: [...en, ...RETURNED.en], ru: [...ru, ...RETURNED.ru], kk: [...kk, ...RETURNED.kk] },
  };
}

const VOTED_AT: Field = {
  name: 'voted_at',
  kind: 'date_time',
  onPollingDay: true,
  headers: {
    en: ['voted at', 'voted on', 'time of voting', 'date of voting'],
    ru: ['время голосования', 'дата голосования', 'дата и время голосования'],
    kk: ['дауыс берген уақыты', 'дауыс берген күні', 'дауыс берген күні мен уақыты'],
  },
};

/**
 * Voters who got their ballot elsewhere than in the room: at home, before the day, from afar. They stand on the list as well, so that it is
 * none of its own. No file is of this kind by its header alone: its name or title says so.
 */
export const VOTED_OUTSIDE: Extract = {
  name: 'voted_outside',
  title: {
    en: 'Voters who voted at home or in advance',
    ru: 'Проголосовавшие на дому или досрочно',
    kk: 'Үйде немесе мерзімінен бұрын дауыс бергендер',
  },
  fileNames: [
    'voted outside',
    'home voters',
    'early voters',
    'postal voters',
    'голосовавшие на дому',
    'голосовавшие досрочно',
    'үйде дауыс бергендер',
  ],
  fields: [...LIST_FIELDS.filter(({ name }) => !OF_A_LIST.has(name)).map(asOutside), VOTED_AT],
  tables: ['voted_outside'],
  needsPerson: true,
};
