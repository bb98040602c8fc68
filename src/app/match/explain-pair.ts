import { collectiveProbability } from '../../link/cluster/collective.js';
import { matchRow } from '../../link/cluster/match-rows.js';
import { levelName } from '../../link/compare/level-cache.js';
import { levelIn } from '../../link/compare/pair-levels.js';
import type { LinkResult } from '../../link/link-table.js';
import { noSuchPairError } from './problems.js';
import type { ReadLists } from './read-lists.js';

/** Why two records of a matched list are one person or not: what each column says, in log2 of odds. No value of either record. */
export interface ExplainedPair {
  readonly records: readonly { readonly file: number; readonly record: number }[];
  readonly samePerson: boolean;
  readonly probability: number;
  readonly rule: string;
  readonly tier: string | null;
  /** The odds before anything is compared, and with all columns, as log2. */
  readonly priorWeight: number;
  readonly matchWeight: number;
  readonly parts: readonly { readonly field: string; readonly agreement: string; readonly matchWeight: number }[];
}

/** Explains the pair named by `written`: two record numbers (12,15), or with several files the file before each (1:12,2:15). */
export function explainPair(result: LinkResult, lists: ReadLists, written: string): ExplainedPair {
  const [left, right] = recordsNamed(lists, written);
  return explained(result, lists, left, right);
}

/** The same of two records by index. */
export function explained(result: LinkResult, lists: ReadLists, left: number, right: number): ExplainedPair {
  const { levels, model } = result;
  const row = matchRow(result, left, right);
  const pattern = levels.pattern(left, right);
  const parts = levels.columns.map(({ field, kind }, f) => ({
    field,
    agreement: levelName(kind, levelIn(pattern, f)),
    matchWeight: row.fieldBits[f]!,
  }));
  return {
    records: [left, right].map((at) => ({ file: lists.files[at]! + 1, record: lists.numbers[at]! })),
    samePerson: row.samePerson,
    probability: Math.min(row.surest, collectiveProbability(result)(left, right, row.bits)),
    rule: row.rule,
    tier: row.tier,
    priorWeight: model.priorBits,
    matchWeight: row.bits,
    parts,
  };
}

const NAMED = /^\s*(?:(\d+):)?(\d+)\s*,\s*(?:(\d+):)?(\d+)\s*$/;

function recordsNamed({ files, numbers }: ReadLists, written: string): readonly [number, number] {
  const named = NAMED.exec(written);
  const places = named === null ? [] : ([named.slice(1, 3), named.slice(3, 5)] as const);
  const found = places.map(([file, record]) =>
    numbers.findIndex((number, at) => number === Number(record) && files[at] === Number(file ?? 1) - 1),
  );
  if (found.length === 2 && found.every((at) => at >= 0) && found[0] !== found[1]) return [found[0]!, found[1]!];
  throw noSuchPairError(written);
}
