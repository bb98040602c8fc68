import {
  areNationalNumbers,
  headerConcepts,
  isNumberOfDocument,
  speaksOfAMoment,
  speaksOfAPaper,
  wideAreaColumn,
} from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { type ColumnContents, fieldOfContents, lookAtColumn } from './column-contents.js';
import { areCutNames, fieldOfCutName } from './header-spelling.js';
import type { JointColumn } from './joint-columns.js';
import {
  withFullName,
  withGivenName,
  withGivenNameBeside,
  withMiddleName,
  withNamesByContents,
  withSurname,
} from './name-columns.js';
import type { HeaderDoubt, HeaderSettings, UnderstoodColumn } from './types.js';
import { withVotesBySum } from './votes-by-sum.js';

/** Fields of the names that a database has cut, where no other column has them. */
export function withCutNames(
  columns: UnderstoodColumn[],
  extract: Extract,
  claimed: ReadonlySet<string | undefined>,
): void {
  if (!areCutNames(columns.map(({ header }) => header))) return;
  for (const [at, column] of columns.entries()) {
    if (column.field !== null || headerConcepts(column.header).length > 0) continue;
    const field = fieldOfCutName(column.header, extract);
    // What makes a table a register of papers is never guessed from a part of a word.
    const isFree =
      field !== null &&
      field.kind !== 'serial' &&
      field.kind !== 'document' &&
      !claimed.has(field.name) &&
      !columns.some((other) => other.field === field);
    if (isFree) columns[at] = { ...column, field, by: 'words' };
  }
}

interface Guesses {
  readonly columns: readonly UnderstoodColumn[];
  readonly doubts: readonly HeaderDoubt[];
}

type Known = HeaderSettings & {
  readonly joints: readonly JointColumn[];
  /** Columns that the map leaves out are left out. */
  readonly isLeftOut: (index: number) => boolean;
};

/** Gives columns that no spelling knows to the fields that their words, or else their cells, speak of. */
export function guessColumns(columns: readonly UnderstoodColumn[], extract: Extract, known: Known): Guesses {
  const doubts: HeaderDoubt[] = [];
  const guessed = [...columns];
  const taken = new Set([
    ...columns.map(({ field }) => field?.name),
    ...known.joints.map(({ field }) => field as string | undefined),
  ]);
  const isFree = (field: Field) => field.kind !== 'candidate_votes' && !taken.has(field.name);
  const isOpen = ({ field, position }: UnderstoodColumn) => field === null && !known.isLeftOut(position - 1);
  let open = columns.filter(isOpen);
  for (const by of ['words', 'contents'] as const) {
    const claims = by === 'words' ? claimsByWords : claimsByContents;
    for (const field of open.length === 0 ? [] : extract.fields.filter(isFree)) {
      const best = claims(open, field, known.records ?? [], extract);
      const [only] = best;
      if (only !== undefined && best.length === 1) {
        guessed[only.position - 1] = { ...only, field, by };
        taken.add(field.name);
        open = open.filter((column) => column !== only);
      } else if (best.length > 1) doubts.push({ field: field.name, headers: best.map(({ header }) => header) });
    }
  }
  const papers = withPaperOfGround(withMoment(guessed, extract, known), extract);
  const byNames = [withMiddleName, withSurname, withGivenName, withGivenNameBeside, withFullName, withNamesByContents];
  const named = byNames.reduce((so, withName) => withName(so, extract, known), papers);
  return { columns: withVotesBySum(named, extract, known), doubts };
}

/** The one moment that an extract is about. */
const MOMENTS: ReadonlySet<string> = new Set(['added_at', 'used_at', 'issued_at']);

/** One column of dates or times that is nothing else is the moment that the extract is about, whatever its header calls it. */
function withMoment(columns: readonly UnderstoodColumn[], extract: Extract, known: Known): readonly UnderstoodColumn[] {
  const wanted = extract.fields.filter(({ name }) => MOMENTS.has(name));
  const [field] = wanted;
  const isTaken = columns.some((column) => MOMENTS.has(column.field?.name ?? ''));
  if (field === undefined || wanted.length > 1 || isTaken || known.records === undefined) return columns;
  const { records } = known;
  const open = columns.filter(
    ({ field: has, header, position }) =>
      has === null &&
      !known.isLeftOut(position - 1) &&
      speaksOfAMoment(header) &&
      !isOfIssueAlone(header, field.name) &&
      // When a certificate was issued is no time of its use, nor of an addition on it.
      (field.name === 'issued_at' || !speaksOfAPaper(header)) &&
      holdsMoments(position, header, records),
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return columns;
  return columns.map((column) => (column === only ? { ...column, field, by: 'contents' } : column));
}

/** "Date of receipt" is no time of use, nor of an addition; a bare "time" may be any. */
function isOfIssueAlone(header: string, moment: string): boolean {
  const concepts = headerConcepts(header).map(({ concept }) => concept);
  return concepts.includes('issued_at') && !concepts.includes(moment);
}

/** A date, a time, or the number that a spreadsheet makes of either. */
const MOMENT = /\d[./:-]\d|^(?:[01]|\d{5})[.,]\d+$/;

/** Hours and minutes without a sign, which elsewhere would be a year or a number. */
const RUN_TOGETHER = /^(?:[01]?\d|2[0-3])[0-5]\d$/;
const OF_TIME = /time|hour|врем|час|уақыт|уакыт/iu;

function holdsMoments(position: number, header: string, records: readonly (readonly string[])[]): boolean {
  const cells = records.map((record) => (record[position - 1] ?? '').trim()).filter((cell) => cell !== '');
  const isTime = OF_TIME.test(header);
  return cells.length > 0 && cells.every((cell) => MOMENT.test(cell) || (isTime && RUN_TOGETHER.test(cell)));
}

/**
 * "Document number" right behind the ground of an addition is the number of the paper that it rests on, and no identity card:
 * a certificate of residence, or the AVC itself.
 */
function withPaperOfGround(columns: readonly UnderstoodColumn[], extract: Extract): readonly UnderstoodColumn[] {
  const paper = extract.fields.find(({ name }) => name === 'certificate_no');
  const ground = columns.findIndex(({ field }) => field?.name === 'basis');
  const next = columns[ground + 1];
  if (paper === undefined || ground < 0 || columns.some(({ field }) => field === paper)) return columns;
  const isFree = next?.field === null || next?.field?.name === 'id_document';
  if (next === undefined || !isFree || !isNumberOfDocument(next.header)) return columns;
  return columns.map((column) => (column === next ? { ...column, field: paper, by: 'words' } : column));
}

/**
 * Where no day is given, the year is what is known of a birth. A national number says who somebody is; that of an identity card
 * does where its cells prove it, and is a document's otherwise.
 */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  birth_date: ['birth_year'],
  iin: ['national_number', 'id_number'],
  id_document: ['national_number', 'id_number'],
};

const fieldNames = new WeakMap<Extract, ReadonlySet<string>>();

function namesOf(extract: Extract): ReadonlySet<string> {
  const names = fieldNames.get(extract) ?? new Set(extract.fields.map(({ name }) => name));
  fieldNames.set(extract, names);
  return names;
}

/** The columns whose words speak of a field most surely; several where they do so equally. */
function claimsByWords(
  columns: readonly UnderstoodColumn[],
  field: Field,
  records: readonly (readonly string[])[],
  extract: Extract,
): readonly UnderstoodColumn[] {
  const names = namesOf(extract);
  const isMeant = (concept: string) => concept === field.name || STANDS_FOR[field.name]?.includes(concept) === true;
  const scored = columns.flatMap((column) => {
    // A host precinct is a precinct only to an extract that knows no other.
    const found = headerConcepts(column.header).find(({ concept }) => names.has(concept) || isMeant(concept));
    if (found === undefined || !isMeant(found.concept) || contradicts(field, column, records, found.concept)) return [];
    // What stands for a field less surely yields to what stands for it more so.
    return [{ column, score: found.score - Math.max(0, STANDS_FOR[field.name]?.indexOf(found.concept) ?? 0) }];
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ column }) => column);
  return withoutCopies(field.kind === 'precinct' ? nearestOf(best) : best, records);
}

/** A section of several stations is the precinct only where no column names the station in it. */
function nearestOf(columns: readonly UnderstoodColumn[]): readonly UnderstoodColumn[] {
  const stations = columns.filter(({ header }) => wideAreaColumn(header) !== 'section');
  return stations.length > 0 ? stations : columns;
}

const NEARLY_ALL = 0.9;

/** A date of birth that holds no date is none, whatever its header says; nor is a number a surname, or an empty column a precinct. */
function contradicts(
  field: Field,
  column: UnderstoodColumn,
  records: readonly (readonly string[])[],
  concept: string,
): boolean {
  // Without records a card's number is a document's.
  if (records.length === 0) return field.kind === 'iin' && concept === 'id_number';
  const { filled, iins } = contentsOf(column, records);
  if (field.mandatory === true && filled === 0) return true;
  // "National ID" is another country's number, or the IIN itself: its check digit says which.
  if (field.kind === 'document' && iins >= NEARLY_ALL) return true;
  if (filled === 0) return field.kind === 'iin' && concept === 'id_number';
  const cells = cellsOf(column, records);
  if (field.kind === 'iin') return iins < NEARLY_ALL && !areNationalNumbers(cells, concept === 'national_number');
  // "Family" may number a household.
  if (field.kind === 'surname') return cells.every((cell) => !/\p{L}/u.test(cell));
  return field.kind === 'birth_date' && cells.every((cell) => !/\d/.test(cell));
}

/** The filled cells of a column. */
function cellsOf({ position }: UnderstoodColumn, records: readonly (readonly string[])[]): readonly string[] {
  return records.map((record) => record[position - 1] ?? '').filter((cell) => cell.trim() !== '');
}

/** Columns that say the same in every record are one. */
function withoutCopies(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): readonly UnderstoodColumn[] {
  if (columns.length < 2 || records.length === 0) return columns;
  const [first, ...others] = columns;
  const isCopy = (other: UnderstoodColumn) =>
    records.every((record) => record[other.position - 1] === record[(first?.position ?? 0) - 1]);
  return others.every(isCopy) ? columns.slice(0, 1) : columns;
}

function claimsByContents(
  columns: readonly UnderstoodColumn[],
  field: Field,
  records: readonly (readonly string[])[],
): readonly UnderstoodColumn[] {
  if (records.length === 0) return [];
  return columns.filter(
    (column) =>
      (field.personal === true || (field.numbered === true && headerConcepts(column.header).length === 0)) &&
      fieldOfContents(column.header, contentsOf(column, records)) === field.name,
  );
}

const looked = new WeakMap<readonly (readonly string[])[], Map<number, ColumnContents>>();

/** Every extract that is tried looks at the same sample. */
function contentsOf({ position }: UnderstoodColumn, records: readonly (readonly string[])[]): ColumnContents {
  const known = looked.get(records) ?? new Map<number, ColumnContents>();
  looked.set(records, known);
  const contents = known.get(position) ?? lookAtColumn(records, position - 1);
  known.set(position, contents);
  return contents;
}
