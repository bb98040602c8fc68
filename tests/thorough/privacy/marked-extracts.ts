import { ALL_EXTRACTS } from '../../../src/extracts/catalogue.js';
import type { Extract, Field } from '../../../src/extracts/extract.js';

// Every extract with every column it may have, and in each of them in turn a name, two numbers and an address that nobody has.

/** What marks a person in one country; in columns of free words alone `ofWords` stand. */
interface Marks {
  readonly surname: string;
  readonly numbers: readonly [string, ...string[]];
  /** A name in full, where its form tells that it is one. */
  readonly fullName: string | null;
  /** Where somebody lives; a house without a flat may be that of a school where people vote. */
  readonly home: string;
  readonly settings: string;
  /** What may stand in no masked output. */
  readonly secrets: RegExp;
}

export const KAZAKHSTAN: Marks = {
  surname: 'Меченов',
  numbers: ['850101100101', '860302 200201'],
  fullName: 'Скрытова Секрета Тайновна',
  home: 'пер. Потаённый, дом 8642, кв. 9753',
  settings: 'extends: kz-2019',
  secrets: /Меченов|Скрытова|Тайновна|850101100101|860302 ?200201|дом 8642|кв\. 9753/gi,
};

/** Numbers of 13, 11, 14 and 10 digits, as half a dozen countries have them; names without patronymics. */
export const ELSEWHERE: Marks = {
  surname: 'Obeležić',
  numbers: ['0101885710009', '85010112345', '20101188500012', '8501016647'],
  fullName: null,
  home: 'Skrivena ulica 8642, stan 9753',
  settings: 'polling_day: 2019-06-09',
  secrets: /Obele[zž]i[cć]|0101885710009|85010112345|20101188500012|8501016647|ulica 8642|stan 9753/gi,
};

/** Columns of free words, where nothing tells a surname from the name of an office, a village or a candidate, or a home from a school. */
function isOfWords({ kind, numbered, personal }: Field): boolean {
  return ['place', 'candidate'].includes(kind) || (kind === 'text' && numbered !== true && personal !== true);
}

const two = (n: number) => String(n).padStart(2, '0');

const PLAIN: Readonly<Partial<Record<Field['kind'], (i: number) => string>>> = {
  surname: (i) => `Ли${'абвгдежзик'[i % 10]}`,
  given_name: (i) => ['Анна', 'Виктор', 'Олег'][i % 3] ?? '',
  patronymic: () => '',
  iin: () => '',
  birth_date: (i) => `${two((i % 28) + 1)}.01.18${two(30 + (i % 60))}`,
  date: () => '01.06.2019',
  date_time: (i) => `09.06.2019 10:${two(i % 60)}`,
  yes_no: () => 'да',
  whole_number: (i) => String(10 + (i % 7)),
  decimal: () => '1.5',
  precinct: (i) => String(101 + (i % 3)),
  serial: (i) => `АА ${1000 + i}`,
  place: () => 'Алматы',
  address: (i) => `ул. Абая ${i}`,
  document: (i) => `N ${3000 + i}`,
  candidate: () => 'Кандидат',
};

function plain(extract: Extract, field: Field, i: number): string {
  if (field.kind === 'precinct' && extract.uniqueBy?.includes(field.name)) return String(101 + i);
  if (field.kind === 'choice') return Object.keys(field.choices ?? {})[0] ?? '';
  return PLAIN[field.kind]?.(i) ?? (field.numbered ? String(i + 1) : 'текст');
}

/** A file of an extract whose first rows are in order; the others hold a mark each. Files of other `shift` share some of their people. */
export function markedCsv(extract: Extract, shift: number, by: Marks): string {
  // A whole name stands in place of its three parts, and the votes of a candidate in columns of their own.
  const fields = extract.fields.filter(({ kind }) => kind !== 'candidate_votes' && kind !== 'full_name');
  const row = (i: number) => fields.map((field) => plain(extract, field, i));
  const rows = Array.from({ length: 20 }, (_, i) => row(i + shift));
  let next = 200;
  fields.forEach((field, at) => {
    const marks = [...(isOfWords(field) ? [] : [by.surname]), by.fullName, ...by.numbers, by.home];
    for (const mark of marks.filter((each) => each !== null))
      rows.push(row(next++).map((cell, i) => (i === at ? mark : cell)));
  });
  const surname = fields.findIndex(({ kind }) => kind === 'surname');
  const named = row(next).map((cell, i) => (i === surname ? by.surname : cell));
  // Shifted by one to either side.
  if (surname >= 0) rows.push([...named.slice(1), ''], ['', ...named.slice(0, -1)]);
  const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);
  const table = [fields.map(({ name }) => name), ...rows].map((cells) => cells.map(quoted).join(','));
  const below = [`Итого: записала ${by.fullName ?? by.surname}`, `Всего,,${by.surname}`, `Подпись: ${by.home}`];
  return [`Список составил ${by.surname} ИИН ${by.numbers[0]}`, ...table, ...below, ''].join('\n');
}

/** Those of all extracts that are wanted, as files by their names, with settings that refuse none of them. */
export function markedFolder(wanted: (name: string) => boolean, shift = 0, by = KAZAKHSTAN): Record<string, string> {
  const files = ALL_EXTRACTS.filter(({ name }) => wanted(name)).map(
    (extract) => [`${extract.name}.csv`, markedCsv(extract, shift, by)] as const,
  );
  return {
    ...Object.fromEntries(files),
    'election.yaml': `${by.settings}\nloading: {most_lost: 1, two_states: accept}\n`,
  };
}
