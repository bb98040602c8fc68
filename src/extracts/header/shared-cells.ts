import { headerConcepts } from '../../identity/index.js';
import type { Extract } from '../extract.js';
import { type CellPart, partOfCell, serialRange } from './cell-parts.js';
import { fieldOfHeader } from './header-spelling.js';
import type { JointColumn } from './joint-columns.js';
import type { UnderstoodColumn } from './types.js';

const LOOKED_AT = 100;
const NEARLY_ALL = 0.8;
const NAMES: ReadonlySet<string> = new Set(['surname', 'given_name', 'full_name']);
/** Numbers of papers, and the one date of theirs. */
const NUMBERS: ReadonlySet<string> = new Set(['serial', 'certificate_no']);
/** "и дата", "дата и", ", дата выдачи", "and date": what a header says besides the number. */
const AND_DATE =
  /(?:\s*(?:,|;|\/|\+|\sи\s|\sмен\s|\sжәне\s|\sand\s))?\s*(?:дата|date|күні)(?:\s+(?:выдачи|of issue))?(?:\s*(?:,|;|\/|\+|\sи\s|\sмен\s|\sжәне\s|\sand\s))?/giu;

/**
 * The fields that share the cells of one column, as its cells prove: a name with a date of birth, a number of a paper with its date, a
 * time with the ground of an addition. A column that the map settles is left as it says.
 */
export function fromSharedCells(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
  isSettled: (index: number) => boolean,
): readonly JointColumn[] {
  const has = (name: string) => extract.fields.some((field) => field.name === name);
  return columns.flatMap((column, index): readonly JointColumn[] => {
    if (isSettled(index)) return [];
    const cells = cellsOf(records, index);
    const isOfTwo = cells.some((cell) => /\d/.test(cell) && /\p{L}|№|\//u.test(cell));
    if (!isOfTwo && !speaksOfPeople(column.header, column.field?.name)) return [];
    const isFree = (name: string) =>
      has(name) &&
      !columns.some((other, at) => at !== index && (other.field?.name === name || meansByWords(other, name)));
    const joint = (field: string, take: CellPart): JointColumn => ({ field, from: [index], by: '', take });
    if (isFree('full_name') && isFree('surname') && holdsPeople(column, cells))
      return ofPeople(cells, isFree).map(([field, take]) => joint(field, take));
    // "Д.р. / ИИН": a birth and a number, and no name.
    if (column.field === null && isFree('birth_date') && isFree('iin') && share(cells, isNumbers) >= NEARLY_ALL)
      return [joint('birth_date', 'birth'), joint('iin', 'iin')];
    if (isFree('full_name') && isFree('surname') && isTurned(column, cells)) return [joint('full_name', 'turned')];
    if (isFree('birth_date') && saysMoreOfBirth(column, cells)) return [joint('birth_date', 'born')];
    const paper = paperOf(column, extract);
    if (paper !== null && isFree(paper) && share(cells, isDatedNumber) >= NEARLY_ALL)
      return [joint(paper, 'number'), ...(isFree('issued_at') ? [joint('issued_at', 'date')] : [])];
    if (isFree('serial_from') && isFree('serial_to') && share(cells, isRange) >= NEARLY_ALL)
      return [joint('serial_from', 'from'), joint('serial_to', 'to')];
    if (has('added_at') && has('basis') && isFree('added_at') && isFree('basis') && isOfAddition(column, cells))
      return [joint('added_at', 'time'), joint('basis', 'words')];
    return [];
  });
}

const lookedAt = new WeakMap<readonly (readonly string[])[], Map<number, readonly string[]>>();

/** Every extract that is tried looks at the same sample. */
function cellsOf(records: readonly (readonly string[])[], index: number): readonly string[] {
  const known = lookedAt.get(records) ?? new Map<number, readonly string[]>();
  lookedAt.set(records, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const cells = records
    .slice(0, LOOKED_AT)
    .map((record) => (record[index] ?? '').replace(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '');
  known.set(index, cells);
  return cells;
}

function share(cells: readonly string[], claim: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(claim).length / cells.length;
}

function meansByWords({ header, field }: UnderstoodColumn, name: string): boolean {
  return field === null && headerConcepts(header)[0]?.concept === name;
}

/** Words of a name, and behind them a date, a year or a number of a person. */
const PERSON = /^[\p{L}«"'’(][\p{L}\p{M}.'’ʻ«»"()\s-]*\p{L}\p{M}*[.»"]?\s*[,;(/|:–—-]?\s.*\d{4}/u;

function holdsPeople({ field, header }: UnderstoodColumn, cells: readonly string[]): boolean {
  const isOfNames = field === null || NAMES.has(field.name) || field.kind === 'birth_date';
  if (!isOfNames || !speaksOfPeople(header, field?.name)) return false;
  const isPerson = (cell: string) =>
    PERSON.test(cell) &&
    /\p{L}+[\s,]+\p{L}/u.test(partOfCell('name', cell)) &&
    (partOfCell('birth', cell) !== '' || partOfCell('iin', cell) !== '');
  return share(cells, isPerson) >= NEARLY_ALL;
}

/** An address has words and a number too: the header must speak of names. */
function speaksOfPeople(header: string, field: string | undefined): boolean {
  if (field !== undefined && NAMES.has(field)) return true;
  return /(?<!\p{L})(?:ф\.?\s?и\.?\s?о|фами\p{L}*|имя|т\.?\s?а\.?\s?ә|тегі|аты|избирател\p{L}*|сайлаушы\p{L}*|гражданин\p{L}*|name|names|voter|elector|nombre\p{L}*|nom|nume\p{L}*|nachname|піб|прізвище|soyad\p{L}*|ad soyad|nome|imi[eę])(?!\p{L})/iu.test(
    header,
  );
}

function ofPeople(
  cells: readonly string[],
  isFree: (name: string) => boolean,
): readonly (readonly [field: string, take: CellPart])[] {
  const takes = [
    ['full_name', 'name'],
    ['birth_date', 'birth'],
    ['iin', 'iin'],
    ['address', 'rest'],
  ] as const;
  return takes.filter(
    ([field, take]) =>
      take === 'name' || (isFree(field) && share(cells, (cell) => partOfCell(take, cell) !== '') >= NEARLY_ALL),
  );
}

/** The number of a paper that a header names once its word for a date is left out. */
function paperOf({ field, header }: UnderstoodColumn, extract: Extract): string | null {
  if (field !== null) return NUMBERS.has(field.name) ? field.name : null;
  const bare = header.replace(AND_DATE, ' ').replace(/\s+/gu, ' ').trim();
  if (bare === header.trim() || bare === '') return null;
  const named = fieldOfHeader(bare, extract)?.name ?? headerConcepts(bare)[0]?.concept ?? '';
  const known = NUMBERS.has(named) && extract.fields.some(({ name }) => name === named);
  return known ? named : null;
}

/** How surnames end, and next to no given names: Марина and Ryan are some of those. */
const SURNAME =
  /\p{L}(?:[оеё]ва?|ский|ская|енко|баев|баева|беков|бекова|ov|ova|ev|eva|sky|skaya|enko|shvili|dze|escu|ić|ski|ska|wicz|sson|oğlu)$/iu;
const FEW = 0.1;
const MOST = 0.6;
const FEWEST = 3;

/** Two words each, of which the second is the surname throughout: "Нурлан Ахметов". */
function isTurned({ field, header }: UnderstoodColumn, cells: readonly string[]): boolean {
  const isWhole = field === null ? headerConcepts(header)[0]?.concept === 'full_name' : field.kind === 'full_name';
  const pairs = cells.map((cell) => cell.split(/\s+/u)).filter((words) => words.length === 2);
  if (!isWhole || pairs.length < FEWEST || pairs.length < cells.length * NEARLY_ALL) return false;
  if (cells.some((cell) => cell.includes(','))) return false;
  const like = (at: 0 | 1) => pairs.filter((words) => SURNAME.test(words[at] ?? '')).length / pairs.length;
  return like(1) >= MOST && like(0) <= FEW;
}

/** A date of birth with the place of it or an age behind. */
function saysMoreOfBirth({ field, header }: UnderstoodColumn, cells: readonly string[]): boolean {
  const isOfBirth = field === null ? /рожд|туған|birth/iu.test(header) : field.kind === 'birth_date';
  if (!isOfBirth || share(cells, (cell) => /^\d/.test(cell) && partOfCell('date', cell) !== '') < NEARLY_ALL)
    return false;
  return cells.some((cell) => /^\s*[,;(]?\s*\p{L}|^\s*\(\d/u.test(cell.replace(partOfCell('date', cell), '')));
}

function isNumbers(cell: string): boolean {
  return partOfCell('iin', cell) !== '' && /\d[./-]\d/.test(partOfCell('birth', cell));
}

function isRange(cell: string): boolean {
  return serialRange(cell) !== null;
}

function isDatedNumber(cell: string): boolean {
  return partOfCell('date', cell) !== '' && /\d/.test(partOfCell('number', cell));
}

/** A time and words of a ground, under a header of one of both. */
function isOfAddition({ field, header }: UnderstoodColumn, cells: readonly string[]): boolean {
  const isMeant =
    field === null
      ? /время|time|уақыт|основан|ground|basis|негіз/iu.test(header)
      : field.name === 'added_at' || field.name === 'basis';
  const saysBoth = (cell: string) => partOfCell('time', cell) !== '' && /\p{L}{2}/u.test(partOfCell('words', cell));
  return isMeant && share(cells, saysBoth) >= NEARLY_ALL;
}
