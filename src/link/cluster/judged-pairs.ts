import type { LinkResult } from '../link-table.js';
import { collectiveProbability } from './collective.js';
import { type MatchRow, matchRow, samePersonPairs } from './match-rows.js';

/** A pair as it is finally judged: by itself, by the other records of both, and by what no pair of its kind exceeds. */
export interface JudgedPair {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
  readonly probability: number;
  readonly samePerson: boolean;
  /** All that is said of it, for who looks closer. */
  readonly row: () => MatchRow;
}

/** Every pair of one person, person by person, then every other that was kept; with `lists` only those across lists. */
export function judgedPairs(result: LinkResult, lists?: Int32Array): readonly JudgedPair[] {
  const { pairs, clusters } = result;
  const judge = judgeOf(result);
  const all = [...samePersonPairs(clusters.personOf, lists)].map(([left, right]) => judge(left, right));
  for (let k = 0; k < pairs.size; k++) {
    const [left, right] = [pairs.left[k]!, pairs.right[k]!];
    if (clusters.personOf[left] !== clusters.personOf[right]) all.push(judge(left, right));
  }
  return all;
}

/** How many of the pairs of one person are expected to be two people, by their own probabilities. */
export function expectedWrong(result: LinkResult, lists?: Int32Array): number {
  const judge = judgeOf(result);
  let wrong = 0;
  for (const [left, right] of samePersonPairs(result.clusters.personOf, lists))
    wrong += 1 - judge(left, right).probability;
  return wrong;
}

function judgeOf(result: LinkResult): (left: number, right: number) => JudgedPair {
  const probability = collectiveProbability(result);
  return (left, right) => {
    // A row is made again for whoever asks: of a million pairs nobody keeps them all.
    const row = () => matchRow(result, left, right);
    const { bits, surest, samePerson } = row();
    return { left, right, bits, samePerson, probability: Math.min(surest, probability(left, right, bits)), row };
  };
}
