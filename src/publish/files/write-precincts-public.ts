import type { Language, SqlValue } from '../../model.js';
import { LARGEST_REDACTED, MOST_PEOPLE_COUNTED } from '../constants.js';
import { type Equation, rounded, suppressSmallCounts } from '../privacy/suppress-counts.js';
import type { PrecinctSummary } from '../read/precinct-summary.js';
import { valueText } from '../words/labels.js';
import { csvText } from './csv-text.js';

/** What stands in place of a count that is not published. */
export const REDACTED = '*';

/** Columns that count nobody. Whatever another column holds as a number is taken for a count, so that none slips through. */
const NO_COUNTS = new Set(['voter_limit']);

/** Counts of a precinct that add up, and those that two sources give of one thing: from all but one follows the last. */
export const SUMS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  {
    whole: 'additions',
    parts: [
      'additions_by_residence',
      'additions_by_avc',
      'additions_by_correction',
      'additions_by_other',
      'additions_basis_not_stated',
    ],
  },
  { whole: 'avc_used', parts: ['avc_retained', 'avc_not_retained', 'avc_retention_not_stated'] },
  { whole: 'avc_used', parts: ['avc_recorded', 'avc_unrecorded', 'avc_recording_not_stated'] },
  { whole: 'voters_on_list', parts: ['protocol_voters_on_list'] },
  { whole: 'additions', parts: ['protocol_additions'] },
  { whole: 'avc_issued', parts: ['protocol_avc_issued'] },
  { whole: 'avc_used', parts: ['protocol_avc_used'] },
];

/** Areas whose exact totals stand elsewhere: in protocols, in announcements, in our own report. */
const AREAS = ['tec', 'region', 'settlement'] as const;

/** The type of a line that is the sum of a TEC's precincts. */
export const TEC_TOTAL = 'tec_total';

/**
 * precincts-public.csv: precincts.csv as open data, with a line for the sum of each TEC. Counts of at most 7 are redacted,
 * and as many more as it takes that no redacted one can be computed from totals; the others are rounded to 5. A column of
 * which no precinct's count can be shown has its sums alone; one without a sum either is left out. Columns that `isExact` names
 * are published by law and stand as they are; what they give away of others is taken for known.
 */
export function precinctsPublicCsv(
  { columns, rows }: PrecinctSummary,
  {
    language,
    hide,
    isExact = () => false,
  }: {
    readonly language: Language;
    readonly hide: (text: string) => string;
    readonly isExact?: (column: string) => boolean;
  },
) {
  const counted = columns.filter(
    (column, index) => !NO_COUNTS.has(column) && !isExact(column) && rows.some((row) => typeof row[index] === 'number'),
  );
  const places = counted.map((column) => columns.indexOf(column));
  const counts = rows.flatMap((row) => places.map((place) => numberOrNull(row[place])));
  const shown = suppressSmallCounts(counts, equationsOf(columns, counted, rows, isExact));
  const placeOf = new Map(places.map((index, place) => [index, place]));
  const lines = rows.map((row, rowIndex) =>
    row.map((value, index) => {
      const place = placeOf.get(index);
      if (place === undefined)
        return typeof value === 'string' ? valueText(columns[index] ?? '', hide(value), 'precincts', language) : value;
      const count = shown[rowIndex * places.length + place] ?? null;
      return count === 'redacted' ? REDACTED : count;
    }),
  );
  const exact = new Set(columns.flatMap((column, index) => (isExact(column) ? [index] : [])));
  const sums = tecSums(columns, places, rows, lines, hide, exact);
  const isShown = (index: number) =>
    [...lines, ...sums].some((line) => line[index] !== REDACTED && line[index] !== null);
  const kept = columns.flatMap((_, index) => (!places.includes(index) || isShown(index) ? [index] : []));
  const cut = (line: readonly SqlValue[]) => kept.map((index) => line[index] ?? null);
  return csvText(
    kept.map((index) => columns[index] ?? ''),
    [...lines, ...sums].map(cut),
  );
}

/**
 * The sums of each TEC. Redaction has taken them for known where any of their counts is shown; where none is, a sum is shown
 * only if each count may still be 0.
 */
function tecSums(
  columns: readonly string[],
  places: readonly number[],
  rows: readonly (readonly SqlValue[])[],
  lines: readonly (readonly SqlValue[])[],
  hide: (text: string) => string,
  exact: ReadonlySet<number>,
): readonly SqlValue[][] {
  const tec = columns.indexOf('tec');
  const byTec = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const name = row[tec];
    if (typeof name === 'string') byTec.get(name)?.push(at) ?? byTec.set(name, [at]);
  });
  return [...byTec.keys()].sort().map((name) => {
    const own = byTec.get(name) ?? [];
    return columns.map((column, index) => {
      if (column === 'tec') return hide(name);
      if (column === 'type') return TEC_TOTAL;
      if (exact.has(index)) return sumOf(own, index, rows);
      return places.includes(index) ? sumShown(own, index, rows, lines) : null;
    });
  });
}

/** The sum of counts that are public as they are; null where no precinct has one. */
function sumOf(own: readonly number[], index: number, rows: readonly (readonly SqlValue[])[]): number | null {
  const counts = own.flatMap((at) => numberOrNull(rows[at]?.[index]) ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

function sumShown(
  own: readonly number[],
  index: number,
  rows: readonly (readonly SqlValue[])[],
  lines: readonly (readonly SqlValue[])[],
): SqlValue {
  const counts = own.flatMap((at) => numberOrNull(rows[at]?.[index]) ?? []);
  if (counts.length === 0) return null;
  const sum = counts.reduce((total, count) => total + count, 0);
  const isKnown = own.some((at) => typeof lines[at]?.[index] === 'number');
  const isVague = sum <= LARGEST_REDACTED * (counts.length - 1);
  return sum > LARGEST_REDACTED && (isKnown || isVague) ? rounded(sum) : REDACTED;
}

function numberOrNull(value: SqlValue | undefined): number | null {
  return typeof value === 'number' && value <= MOST_PEOPLE_COUNTED ? value : null;
}

/** What a reader can know to add up: within each precinct, and each column over each area and over all. */
function equationsOf(
  columns: readonly string[],
  counted: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  isExact: (column: string) => boolean,
): readonly Equation[] {
  const placeOf = new Map(counted.map((column, place) => [column, place]));
  const cell = (row: number, column: string) => row * counted.length + (placeOf.get(column) ?? 0);
  const holding = SUMS.filter(({ whole, parts }) => [whole, ...parts].every((column) => placeOf.has(column)));
  // A whole that the protocol publishes is known exactly, and so is what its parts add up to.
  const known = new Set(SUMS.flatMap(({ whole, parts }) => (parts.some(isExact) ? [whole] : [])));
  const within = rows.flatMap((_, row) =>
    holding.flatMap(({ whole, parts }): Equation[] => [
      { plus: [cell(row, whole)], minus: parts.map((part) => cell(row, part)) },
      ...(known.has(whole) ? [{ plus: parts.map((part) => cell(row, part)), minus: [] }] : []),
    ]),
  );
  const over = areasOf(columns, rows).flatMap((area) =>
    counted.map((column): Equation => ({ plus: area.map((row) => cell(row, column)), minus: [] })),
  );
  return [...within, ...over];
}

/** The rows of each area, and all rows. */
function areasOf(columns: readonly string[], rows: readonly (readonly SqlValue[])[]): readonly (readonly number[])[] {
  const all = rows.map((_, row) => row);
  const areas = AREAS.flatMap((area) => {
    const place = columns.indexOf(area);
    const byName = new Map<string, number[]>();
    for (const row of all) {
      const name = rows[row]?.[place];
      if (typeof name !== 'string') continue;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [row]);
      else known.push(row);
    }
    return [...byName.values()];
  });
  return [...areas, all];
}
