import { addressColumn, dayColumn, headerConcepts } from '../identity/index.js';
import { cutNamesOfHeader, maskShape } from '../personal.js';
import { ALL_EXTRACTS } from './catalogue.js';
import type { Extract, Field } from './extract.js';
import { addressFromParts } from './header/address-parts.js';
import { birthFromParts } from './header/birth-from-parts.js';
import { type Meaning, nearest, readColumnMap } from './header/column-map.js';
import {
  dateAndTime,
  leaveOneOfCopies,
  numberAndSuffix,
  seriesAndNumber,
  severalBallots,
} from './header/doubted-columns.js';
import { guessColumns, withCutNames } from './header/guess-columns.js';
import { fieldOfHeader, normaliseHeader, votesColumn } from './header/header-spelling.js';
import type { JointColumn } from './header/joint-columns.js';
import { namesBehind } from './header/name-columns.js';
import { numberOfPaper, withNumberOfPaper } from './header/papers.js';
import { fromRemarks, mistakenMarks } from './header/remarks.js';
import { fromSharedCells } from './header/shared-cells.js';
import { sumsByMeans } from './header/sum-by-means.js';
import type { HeaderDoubt, HeaderProblem, HeaderSettings, UnderstoodColumn, UnderstoodHeader } from './header/types.js';

/**
 * Understands a header as the columns of one extract: by the explicit map, by the spellings the extract knows, by the words
 * of a header, and last by what the cells prove. Of two that claim a field equally none has it: a problem, or a doubt.
 */
export function understandHeader(
  header: readonly string[],
  extract: Extract,
  settings: HeaderSettings = {},
): UnderstoodHeader {
  const { meanings, joints, problems } = readColumnMap(header, extract, settings.map ?? {});
  const claimed = new Set([
    ...[...meanings.values()].map((found) => found?.field.name),
    ...joints.map(({ field }) => field),
  ]);
  const columns = header.map((cell, index): UnderstoodColumn => {
    const explicit = meanings.get(index);
    const found = explicit === undefined ? meaningOf(cell, extract) : explicit;
    const column = { position: index + 1, header: cell };
    if (found === null) return { ...column, field: null };
    if (found.candidate !== undefined) return { ...column, field: found.field, candidate: found.candidate };
    // A column named by hand wins over one that merely bears the usual name.
    return { ...column, field: explicit === undefined && claimed.has(found.field.name) ? null : found.field };
  });
  leaveOneOfCopies(columns, settings.records ?? [], new Set(meanings.keys()));
  withCutNames(columns, extract, claimed);
  const isLeftOut = (index: number) => meanings.get(index) === null;
  const isSettled = (index: number) => meanings.has(index);
  const { sums, parts: ofMeans } = sumsByMeans(columns, extract, isSettled);
  const birth = birthFromParts(columns, extract, isSettled);
  const records = settings.records ?? [];
  const shared = [
    ...fromSharedCells(columns, extract, records, isSettled),
    ...namesBehind(columns, extract, records, isSettled),
    ...seriesAndNumber(columns, extract, settings.isTrial !== true, isSettled),
    ...dateAndTime(columns, extract, isSettled),
    ...numberAndSuffix(columns, extract, isSettled),
  ];
  const made = [...sums, ...(birth === null ? [] : [birth]), ...shared].filter(({ field }) => !claimed.has(field));
  const parts = new Set([...ofMeans, ...[...shared, ...(birth === null ? [] : [birth])].flatMap(({ from }) => from)]);
  const open = columns.map((column, index) => (parts.has(index) ? { ...column, field: null } : column));
  const chosen = [...joints, ...made];
  const isTaken = (index: number) => isLeftOut(index) || parts.has(index);
  const guesses = guessColumns(open, extract, { ...settings, joints: chosen, isLeftOut: isTaken });
  const isNumbered = chosen.some(({ field }) => field === numberOfPaper(extract)?.name);
  const known = isNumbered ? guesses.columns : withNumberOfPaper(guesses.columns, extract, settings, isTaken);
  const ballots = severalBallots(guesses, extract);
  const doubted = ballots === null ? [] : [ballots];
  const isSaid = claimed.has('address');
  const lived = isSaid ? { columns: known, joint: null } : addressFromParts(known, extract, isLeftOut);
  const settled = [...doubted.map(({ field }) => field), lived.joint?.field];
  const doubts = guesses.doubts.filter(({ field }) => !settled.includes(field));
  const mistaken = mistakenMarks(lived.columns, records).filter(({ from }) => !from.some(isSettled));
  const marks = new Set(mistaken.map(({ from: [mark] }) => mark));
  const together = [
    ...mistaken,
    ...chosen,
    ...(lived.joint === null ? [] : [lived.joint]),
    ...doubted,
    ...fromRemarks(lived.columns, extract, records).filter(({ from }) => !from.some(isSettled)),
  ];
  const feeding = new Map(
    [...mistaken, ...chosen, ...doubted].flatMap(({ field, from }) =>
      from.map((index): [number, string] => [index, field]),
    ),
  );
  const all = [
    ...lived.columns.map((column, index) => {
      const feeds = feeding.get(index);
      const fed = feeds === undefined ? column : { ...column, feeds };
      return marks.has(index) ? { ...fed, field: null } : fed;
    }),
    ...together.map((joint, at) => jointly(joint, header, extract, at)),
  ];
  return {
    columns: all,
    joints: together,
    doubts,
    problems: [...problems, ...problemsOf(all, extract, settings, doubts)],
  };
}

function jointly(joint: JointColumn, header: readonly string[], extract: Extract, at: number): UnderstoodColumn {
  const field = extract.fields.find(({ name }) => name === joint.field) ?? null;
  const names = joint.from.map((index) => header[index] || String(index + 1));
  return { position: header.length + at + 1, header: names.join(' + '), field };
}

function meaningOf(cell: string, extract: Extract): Meaning | null {
  const field = fieldOfHeader(cell, extract);
  return field === null ? votesColumn(cell, extract) : { field };
}

function problemsOf(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  { given = NONE_GIVEN, isTrial = false }: HeaderSettings,
  doubts: readonly HeaderDoubt[],
): HeaderProblem[] {
  const problems: HeaderProblem[] = doubts.flatMap(({ field, headers }) =>
    PERSON_FIELDS.has(field) ? [{ kind: 'field-twice', field, headers }] : [],
  );
  const unclaimed = columns.filter((column) => column.field === null).map((column) => column.header);
  for (const field of extract.fields) {
    const claims = columns.filter((column) => column.field?.name === field.name);
    if (field.kind === 'candidate_votes') {
      problems.push(...candidatesTwice(claims));
    } else if (claims.length > 1) {
      problems.push({ kind: 'field-twice', field: field.name, headers: claims.map((column) => column.header) });
    }
    if (claims.length === 0 && field.mandatory === true && !given.has(field.name)) {
      const candidates = isTrial ? [] : candidatesFor(field, unclaimed, doubts);
      problems.push({ kind: 'field-missing', field: field.name, candidates });
    }
  }
  if (isAboutPeople(extract) && !columns.some((column) => PERSON_KINDS.has(column.field?.kind ?? ''))) {
    problems.push({ kind: 'nobody-named' });
  }
  return problems;
}

const NONE_GIVEN: ReadonlySet<string> = new Set();

/** The headers that may be meant by a field, at most three. */
function candidatesFor(field: Field, unclaimed: readonly string[], doubts: readonly HeaderDoubt[]): readonly string[] {
  const wordings = [field.name, ...field.headers.en, ...field.headers.ru, ...field.headers.kk];
  const doubtful = doubts.find((doubt) => doubt.field === field.name)?.headers ?? [];
  const candidates = new Set([...doubtful, ...wordings.flatMap((wording) => nearest(wording, unclaimed))]);
  return [...candidates].sort().slice(0, 3);
}

function candidatesTwice(claims: readonly UnderstoodColumn[]): HeaderProblem[] {
  const byKey = new Map<string, UnderstoodColumn[]>();
  for (const column of claims) {
    const key = normaliseHeader(column.candidate ?? '');
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  return [...byKey.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({
      kind: 'field-twice',
      field: `votes:${columns[0]?.candidate ?? ''}`,
      headers: columns.map((column) => column.header),
    }));
}

const PERSON_KINDS = new Set<string>(['surname', 'full_name', 'iin']);
/** Which of two columns is the surname is never left open. */
const PERSON_FIELDS = new Set<string>(['surname', 'given_name', 'full_name', 'birth_date', 'iin']);

/** A list of entries without any column that says who is entered cannot be audited; an AVC register can, by serial. */
function isAboutPeople(extract: Extract): boolean {
  return extract.tables.some((table) => ['listing', 'previous_listing', 'disqualified'].includes(table));
}

/** More columns than any list has: what follows says nothing more on whether a row is a header. */
const MOST_COLUMNS = 400;

/**
 * How header-like a row of cells is to any extract: the most cells that one extract understands. One list a precinct has the same
 * header thousands of times, so that it is judged once.
 */
export function likenessToHeader(cells: readonly string[]): number {
  const judged = cells.length > MOST_COLUMNS ? cells.slice(0, MOST_COLUMNS) : cells;
  const row = JSON.stringify(judged);
  const before = judgedRows.get(row);
  if (before !== undefined) return before;
  const likeness = likenessOf(judged);
  if (row.length > LONGEST_ROW) return likeness;
  if (judgedRows.size >= MOST_ROWS) judgedRows.clear();
  judgedRows.set(row, likeness);
  return likeness;
}

/** Longer rows are titles or records, and seldom come twice; and headers are few. */
const LONGEST_ROW = 2_000;
const MOST_ROWS = 500;
const judgedRows = new Map<string, number>();

function likenessOf(judged: readonly string[]): number {
  const scores = new Array<number>(ALL_EXTRACTS.length).fill(0);
  for (const cell of judged) {
    // Numbers, dates and blanks are no header.
    if (!/[\p{L}№#]/u.test(cell)) continue;
    const concepts = headerConcepts(cell);
    // A street, a day of birth: a part of what a list of people has a column for.
    const isOfPart = concepts.length === 0 && (addressColumn(cell) !== null || dayColumn(cell) !== null);
    for (let i = 0; i < scores.length; i += 1) {
      const extract = ALL_EXTRACTS[i]!;
      const isMeant =
        meaningOf(cell, extract) !== null ||
        concepts.some(({ concept }) => hasField(extract, concept)) ||
        (isOfPart && hasField(extract, 'surname'));
      if (isMeant) scores[i]! += 1;
    }
  }
  return Math.max(...scores);
}

function hasField(extract: Extract, name: string): boolean {
  return extract.fields.some((field) => field.name === name);
}

/** Seven digits, a cell that is a date, or a patronymic: a person's line, which was taken for a header or joined with it. */
const SOMEBODYS =
  /\d{7}|^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$|\p{L}(?:ович|евич|овна|евна|ична|ұлы|қызы|кызы|ovich|evich|ovna|evna|uly|qyzy|kyzy)(?!\p{L})/u;

/**
 * The cells of a header as they may be shown: names of people that stand in one are cut; where one of them is what a person's line
 * holds, every cell that no extract has as a column's name is left by its shape alone.
 */
export function shownHeader(header: readonly string[]): readonly string[] {
  const isName = (cell: string) => ALL_EXTRACTS.some((extract) => meaningOf(cell, extract) !== null);
  const shown = header.some((cell) => SOMEBODYS.test(cell)) ? maskShape : cutNamesOfHeader;
  return header.map((cell) => (isName(cell) ? cell : shown(cell)));
}
