import type { PassReport } from '../../../link/blocking/candidate-pairs.js';
import { type JudgedPair, judgedPairs } from '../../../link/cluster/judged-pairs.js';
import { personGroups } from '../../../link/cluster/match-rows.js';
import { levelName } from '../../../link/compare/level-cache.js';
import { levelIn } from '../../../link/compare/pair-levels.js';
import type { LinkResult } from '../../../link/link-table.js';
import type { FieldKind } from '../../../link/table/people-table.js';
import { levelsWithBits } from '../../../link/weights/level-weights.js';
import { MOST_DRAWN, MOST_DRAWN_RECORDS, MOST_SHOWN_PAIRS } from '../../constants.js';
import type { MatchSummary } from '../match-summary.js';
import type { ReadLists } from '../read-lists.js';
import { type DrawnPerson, drawnPersons } from './drawn-persons.js';
import type { Place } from './place.js';

/** One level of agreement of a column: shares of pairs of one person (m) and of two (u) at it, and its bits. */
export interface ReportLevel {
  readonly name: string;
  readonly m: number;
  readonly u: number;
  readonly bits: number;
  /** Bits of equality in the commonest and the rarest value; null for other levels. */
  readonly spread: readonly [least: number, most: number] | null;
}

/** A column that was compared, with what each level of it says. */
export interface ReportColumn {
  readonly field: string;
  readonly kind: FieldKind;
  readonly discount: number;
  readonly levels: readonly ReportLevel[];
}

/** One pair as the page shows it: by column how it compares, and bits. */
export interface ReportPair {
  readonly places: readonly [Place, Place];
  readonly samePerson: boolean;
  readonly probability: number;
  readonly bits: number;
  readonly rule: string;
  readonly agreements: readonly string[];
  readonly fieldBits: readonly number[];
}

/** What a threshold would link: pairs from it on, the sum of their probabilities, and how many are right where it is known. */
export interface ThresholdRow {
  readonly threshold: number;
  readonly pairs: number;
  readonly expectedRight: number;
  readonly right: number | null;
}

/** All that the page of a matching shows; no value of any record. */
export interface MatchReport {
  readonly summary: MatchSummary;
  /** Records of each file. */
  readonly files: readonly number[];
  readonly columns: readonly ReportColumn[];
  readonly moved: number | null;
  readonly thresholds: readonly ThresholdRow[];
  /** The sum of the probabilities of all pairs that were kept. */
  readonly expectedInAll: number;
  readonly trueInAll: number | null;
  readonly passes: readonly PassReport[];
  readonly pairs: readonly ReportPair[];
  readonly pairsInAll: number;
  readonly persons: readonly DrawnPerson[];
}

/** Gathers the page's figures. `truth` labels records, where it is known; `lists` restricts pairs to those across lists. */
export function matchReport(
  result: LinkResult,
  lists: ReadLists,
  summary: MatchSummary,
  truth: Int32Array | null,
  across?: Int32Array,
): MatchReport {
  const pairs = judgedPairs(result, across);
  const place = (record: number): Place => ({ file: lists.files[record]! + 1, record: lists.numbers[record]! });
  const right = truth === null ? null : ({ left, right }: JudgedPair) => truth[left] === truth[right];
  return {
    summary,
    files: recordsByFile(lists),
    columns: reportColumns(result),
    moved: result.model.household?.moved ?? null,
    thresholds: thresholdRows(pairs, right),
    expectedInAll: pairs.reduce((sum, { probability }) => sum + probability, 0),
    trueInAll: summary.score?.pairs.true ?? null,
    passes: result.passes,
    pairs: shownPairs(result, pairs, summary.threshold, place),
    pairsInAll: pairs.length,
    persons: drawnPersons(result, personGroups(result.clusters.personOf), place, MOST_DRAWN, MOST_DRAWN_RECORDS),
  };
}

function recordsByFile({ files }: ReadLists): number[] {
  const counts: number[] = [];
  for (const file of files) counts[file] = (counts[file] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
}

function reportColumns({ levels, model }: LinkResult): ReportColumn[] {
  return levels.columns.map(({ field, kind }, f) => {
    const weights = model.weights[f]!;
    return {
      field,
      kind,
      discount: weights.discount,
      levels: levelsWithBits(weights).map((level, at) => ({ name: levelName(kind, at), ...level })),
    };
  });
}

const THRESHOLDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

function thresholdRows(
  pairs: readonly JudgedPair[],
  isRight: ((pair: JudgedPair) => boolean) | null,
): readonly ThresholdRow[] {
  return THRESHOLDS.map((threshold) => {
    const linked = pairs.filter(({ probability }) => probability >= threshold);
    return {
      threshold,
      pairs: linked.length,
      expectedRight: linked.reduce((sum, { probability }) => sum + probability, 0),
      right: isRight === null ? null : linked.filter(isRight).length,
    };
  });
}

/** Of many pairs those that the threshold nearly decided otherwise: of these a reader learns most. */
function shownPairs(
  { levels }: LinkResult,
  pairs: readonly JudgedPair[],
  threshold: number,
  place: (record: number) => Place,
): readonly ReportPair[] {
  const middle = Math.log2(threshold / (1 - threshold));
  const away = ({ bits }: JudgedPair) => Math.abs(bits - middle);
  const nearest = [...pairs].sort((a, b) => away(a) - away(b) || a.left - b.left || a.right - b.right);
  return nearest.slice(0, MOST_SHOWN_PAIRS).map(({ left, right, row, probability }) => {
    const pattern = levels.pattern(left, right);
    const { samePerson, bits, rule, fieldBits } = row();
    return {
      places: [place(left), place(right)],
      samePerson,
      probability,
      bits,
      rule,
      agreements: levels.columns.map(({ kind }, f) => levelName(kind, levelIn(pattern, f))),
      fieldBits,
    };
  });
}
