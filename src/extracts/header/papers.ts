import type { Extract, Field } from '../extract.js';
import { lookAtColumn } from './column-contents.js';
import { normaliseHeader } from './header-spelling.js';
import type { HeaderSettings, Recognised, UnderstoodColumn } from './types.js';

/** Lists of voters, and by register of papers the field that holds the number of a paper. */
const LISTS: ReadonlySet<string> = new Set(['voter_list', 'supplementary_list', 'special_list']);
const NUMBER_OF: Readonly<Record<string, string>> = {
  avc_issued: 'serial',
  avc_used: 'serial',
  avc: 'serial',
  residence_certificates: 'certificate_no',
};
/** What only a list says of its voters; the signature in a journal of AVCs may be that of who received one. */
const OF_LISTS: Readonly<Record<string, readonly string[]>> = {
  serial: ['basis', 'home_vote', 'struck_off', 'certificate_no'],
  certificate_no: ['basis', 'home_vote', 'struck_off', 'avc_serial', 'voted'],
};
/** A bare time may be that of whatever a table is about. */
const ADDED = /включ|внес|добавл|дополн|қос|енгіз|add|inclu/iu;
/** In a register so many rows bear the number of a paper; of the voters of a list some do. */
const NEARLY_ALL = 0.8;

/**
 * The same extracts without the lists, where nearly every row bears the number of a paper and no column says what only a list does: a
 * journal with line numbers and addresses has as many columns of a list as a list.
 */
export function withoutListsOfPapers(
  fitting: readonly Recognised[],
  records: readonly (readonly string[])[],
): readonly Recognised[] {
  const register = fitting.find(({ extract }) => NUMBER_OF[extract.name] !== undefined);
  const number = NUMBER_OF[register?.extract.name ?? ''];
  const lists = fitting.filter(({ extract }) => LISTS.has(extract.name));
  if (register === undefined || number === undefined || lists.length === 0 || records.length === 0) return fitting;
  const isOfList = lists.some(({ columns }) =>
    columns.some(
      ({ field, header }) =>
        OF_LISTS[number]?.includes(field?.name ?? '') === true || (field?.name === 'added_at' && ADDED.test(header)),
    ),
  );
  if (isOfList) return fitting;
  const at = register.columns.find(({ field }) => field?.name === number)?.position ?? 0;
  const filled = records.filter((record) => (record[at - 1] ?? '').trim() !== '').length;
  return filled < records.length * NEARLY_ALL ? fitting : fitting.filter(({ extract }) => !LISTS.has(extract.name));
}

/** The field of a register that holds the number of its papers; none of any other extract. */
export function numberOfPaper(extract: Extract): Field | undefined {
  return extract.fields.find(({ name }) => name === NUMBER_OF[extract.name]);
}

/** "№", "Номер", "Нөмірі", "No.": a number, and nothing of what is numbered. */
const BARE_NUMBER =
  /^(?:номер|номера|нөмірі|номири|нөмері|серия и номер|сериясы мен нөмірі|number|no|num|nr|serial|series)$/u;
/** So many rows of a journal bear the number of its paper, and so many of those numbers stand in it once. */
const MOST_ROWS = 0.5;
/** Of lines that are counted, so many follow on the line before. */
const COUNTED = 0.6;

/**
 * The columns of a register of papers, where its name or title said that it is one and no column bears a paper's number: a bare "Номер"
 * is that of the paper, unless it counts the lines. Of two such columns, neither.
 */
export function withNumberOfPaper(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  { records = [], isTrial = false }: HeaderSettings,
  isLeftOut: (index: number) => boolean,
): readonly UnderstoodColumn[] {
  const field = numberOfPaper(extract);
  if (field === undefined || isTrial || columns.some((column) => column.field === field)) return columns;
  const open = columns.filter(
    ({ field: has, feeds, header, position }) =>
      has === null &&
      feeds === undefined &&
      !isLeftOut(position - 1) &&
      BARE_NUMBER.test(normaliseHeader(header)) &&
      holdsNumbersOfPapers(position - 1, records),
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return columns;
  return columns.map((column) => (column === only ? { ...column, field, by: 'words' } : column));
}

function holdsNumbersOfPapers(index: number, records: readonly (readonly string[])[]): boolean {
  // Who signs below a journal is a row of the sample too.
  const rows = records.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const { filled, distinct, counted } = lookAtColumn(rows, index);
  const isCounted = counted >= COUNTED || countsUp(rows.map((record) => (record[index] ?? '').trim()));
  return filled > 0 && filled >= rows.length * MOST_ROWS && distinct >= filled * MOST_ROWS && !isCounted;
}

/** A journal of three lines counts them too: 1, 2, 3 from its beginning. */
function countsUp(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.map((cell) => cell.replace(/\.$/, '')).filter((cell) => /^\d{1,5}$/.test(cell));
  // A chairman signs in the same column.
  return numbers.length > filled.length * MOST_ROWS && numbers.every((number, at) => number === String(at + 1));
}
