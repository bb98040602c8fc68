import { headerConcepts, isMiddleNameBeside } from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { areWholeNames, lookAtColumn } from './column-contents.js';
import type { JointColumn } from './joint-columns.js';
import type { HeaderSettings, UnderstoodColumn } from './types.js';

const NAMES: ReadonlySet<string> = new Set(['surname', 'given_name', 'patronymic', 'full_name']);
const FEWEST_NAMES = 3;
const MOST_NAMES = 0.8;

/** The one column of names holds whole names, whatever its header calls them, where nearly all its cells are of several words. */
export function withFullName(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  known: HeaderSettings,
): readonly UnderstoodColumn[] {
  const whole = extract.fields.find(({ kind }) => kind === 'full_name');
  const names = columns.filter(({ field }) => NAMES.has(field?.name ?? ''));
  const [only] = names;
  if (whole === undefined || only === undefined || names.length > 1 || only.field === whole) return columns;
  if (isSaid(only, known)) return columns;
  const filled = cellsOf(only, known).filter((cell) => cell !== '');
  const several = filled.filter((cell) => /\p{L}\S*[\s,]+\p{L}/u.test(cell));
  if (filled.length < FEWEST_NAMES || several.length < filled.length * MOST_NAMES) return columns;
  return columns.map((column) => (column === only ? { ...column, field: whole, by: 'contents' } : column));
}

/**
 * "Name, Vorname", "Naam, Voornamen": beside a column of given names that of names is the surname, unless its cells hold the given
 * names too.
 */
export function withSurname(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  known: HeaderSettings,
): readonly UnderstoodColumn[] {
  const surname = extract.fields.find(({ kind }) => kind === 'surname');
  const of = (kind: Field['kind']) => columns.find(({ field }) => field?.kind === kind);
  const [name, given] = [of('full_name'), of('given_name')];
  if (surname === undefined || name === undefined || given === undefined || of('surname') !== undefined) return columns;
  if (isSaid(name, known)) return columns;
  const givenNames = cellsOf(given, known);
  const whole = cellsOf(name, known).filter(
    (cell, i) => (givenNames[i] ?? '') !== '' && holds(cell, givenNames[i] ?? ''),
  );
  const filled = givenNames.filter((cell) => cell !== '').length;
  if (filled > 0 && whole.length >= filled * MOST_NAMES) return columns;
  return columns.map((column) => (column === name ? { ...column, field: surname } : column));
}

/** "Surname, Name": beside a column of surnames that of names is the given name, unless its cells hold the surnames too. */
export function withGivenName(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  known: HeaderSettings,
): readonly UnderstoodColumn[] {
  const given = extract.fields.find(({ kind }) => kind === 'given_name');
  const of = (kind: Field['kind']) => columns.find(({ field }) => field?.kind === kind);
  const [name, surname] = [of('full_name'), of('surname')];
  if (given === undefined || name === undefined || surname === undefined || of('given_name') !== undefined)
    return columns;
  if (isSaid(name, known)) return columns;
  const [names, surnames] = [cellsOf(name, known), cellsOf(surname, known)];
  const both = names.flatMap((cell, i) => (cell !== '' && surnames[i] ? [[cell, surnames[i]] as const] : []));
  const whole = both.filter(([cell, own]) => holds(cell, own));
  if (both.length === 0 || whole.length * 2 > both.length) return columns;
  return columns.map((column) => (column === name ? { ...column, field: given, by: 'words' } : column));
}

/** What guessing knows of a file besides its columns. */
type Known = HeaderSettings & {
  readonly joints: readonly JointColumn[];
  readonly isLeftOut: (index: number) => boolean;
};

/** Whether a column is open to be guessed by its cells alone: nothing has it, and no word of its header is known. */
function isUnexplained({ field, feeds, header, position }: UnderstoodColumn, { isLeftOut }: Known): boolean {
  return field === null && feeds === undefined && !isLeftOut(position - 1) && headerConcepts(header).length === 0;
}

/** Beside surnames, or else as the only one, a column that no word explains and that holds names is that of given names: no list is without them. */
export function withGivenNameBeside(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  known: Known,
): readonly UnderstoodColumn[] {
  const given = extract.fields.find(({ kind }) => kind === 'given_name');
  const at = columns.findIndex(({ field }) => field?.kind === 'surname');
  const fields = [...columns.map(({ field }) => field?.name), ...known.joints.map(({ field }) => field)];
  if (given === undefined || at < 0 || fields.some((name) => name === 'given_name' || name === 'full_name'))
    return columns;
  const { records = [] } = known;
  const mayBe = (column: UnderstoodColumn | undefined) =>
    column !== undefined && isUnexplained(column, known) && areNames(records, column.position - 1, WORDS);
  const [only, ...others] = columns.filter(mayBe);
  const found = [columns[at + 1], columns[at - 1]].find(mayBe) ?? (others.length === 0 ? only : undefined);
  return columns.map((column) => (column === found ? { ...column, field: given, by: 'contents' } : column));
}

/** "Собствено име, Презиме, Фамилно име": beside a surname the word that means one elsewhere is the name between. */
export function withMiddleName(columns: readonly UnderstoodColumn[], extract: Extract): readonly UnderstoodColumn[] {
  const middle = extract.fields.find(({ kind }) => kind === 'patronymic');
  const has = (kind: Field['kind']) => columns.some(({ field }) => field?.kind === kind);
  if (middle === undefined || !has('surname') || has('patronymic')) return columns;
  const column = columns.find(({ field, header }) => field === null && isMiddleNameBeside(header));
  return columns.map((each) => (each === column ? { ...each, field: middle, by: 'words' } : each));
}

/**
 * A list of people whose header has no word for a name that is known: the one column that no word explains and whose cells are the whole
 * names of many people holds them. Otherwise everybody would stand in it by a number alone.
 */
export function withNamesByContents(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  known: Known,
): readonly UnderstoodColumn[] {
  const whole = extract.fields.find(({ kind }) => kind === 'full_name');
  const { records = [], joints } = known;
  const fields = [...columns.map(({ field }) => field?.name), ...joints.map(({ field }) => field)];
  if (extract.needsPerson !== true || whole === undefined || fields.some((name) => NAMES.has(name ?? '')))
    return columns;
  const open = columns.filter(
    (column) => isUnexplained(column, known) && areWholeNames(lookAtColumn(records, column.position - 1)),
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return columns;
  return columns.map((column) => (column === only ? { ...column, field: whole, by: 'contents' } : column));
}

/** A name and nothing besides: "Оразов", "Санкт-Галлен", "д'Арк"; behind the surname two of them may stand together. */
const WORD = /^\p{L}[\p{L}\p{M}'’ʻ.-]*$/u;
const WORDS = /^\p{L}[\p{L}\p{M}'’ʻ.-]*(?:\s+\p{L}[\p{L}\p{M}'’ʻ.-]*)?$/u;
const MOST_NAMELESS = 2;
/** Two words over and over are no names: "муж", "жен". */
const FEWEST_DISTINCT = 3;
const LEAST_VARIED = 2 / 3;

/**
 * A title of names that reaches over two or three columns, of which only the first has it ("ФИО" over surname, name and patronymic, or
 * "Фамилия"): the columns without a header behind it hold the other names, as their cells show.
 */
export function namesBehind(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
  isSettled: (index: number) => boolean,
): readonly JointColumn[] {
  const kindOf = ({ header, field }: UnderstoodColumn) => field?.kind ?? headerConcepts(header)[0]?.concept;
  const at = columns.findIndex((column) => NAMING.has(kindOf(column) ?? ''));
  const first = columns[at];
  const hasNames = ['full_name', 'given_name'].every((kind) => extract.fields.some((field) => field.kind === kind));
  if (first === undefined || !hasNames || isSettled(at) || !areNames(records, at, WORD)) return [];
  if (columns.some((column) => kindOf(column) === 'given_name')) return [];
  const behind: number[] = [];
  for (let next = at + 1; next <= at + MOST_NAMELESS; next += 1) {
    if (columns[next]?.header.trim() !== '' || isSettled(next) || !areNames(records, next, WORDS)) break;
    behind.push(next);
  }
  if (behind.length === 0) return [];
  const isWhole = kindOf(first) === 'full_name';
  return [{ field: isWhole ? 'full_name' : 'given_name', from: isWhole ? [at, ...behind] : behind, by: ' ' }];
}

const NAMING: ReadonlySet<string> = new Set(['full_name', 'surname']);

/** Whether nearly all cells that are filled are names, and most are filled. */
function areNames(records: readonly (readonly string[])[], at: number, name: RegExp): boolean {
  const filled = records.map((record) => (record[at] ?? '').trim()).filter((cell) => cell !== '');
  const names = filled.filter((cell) => name.test(cell));
  // Of many people there are more names than three: "father", "mother", "husband" says whose.
  const fewest = Math.max(FEWEST_DISTINCT, Math.sqrt(filled.length) * LEAST_VARIED);
  const isVaried = filled.length < FEWEST_DISTINCT * 2 || new Set(names).size >= fewest;
  return (
    names.length > 0 && isVaried && filled.length * 2 > records.length && names.length >= filled.length * MOST_NAMES
  );
}

function holds(name: string, given: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const all = words(name);
  return words(given).some((word) => all.length > 1 && all.includes(word));
}

/** What election.yaml says of a column is not corrected. */
function isSaid({ field, header }: UnderstoodColumn, { map = {} }: HeaderSettings): boolean {
  const said = new Set<unknown>([...Object.keys(map), ...(Object.values(map) as unknown[]).flat()]);
  return said.has(field?.name) || said.has(header);
}

function cellsOf({ position }: UnderstoodColumn, { records = [] }: HeaderSettings): readonly string[] {
  return records.map((record) => (record[position - 1] ?? '').trim());
}
