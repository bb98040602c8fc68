import { MOST_LOOKED_AT } from '../link-constants.js';
import type { LinkResult } from '../link-table.js';
import { probabilityOf } from '../weights/link-model.js';
import { totalBits } from '../weights/score-pair.js';
import { type Clusters, jointBits, meanBits } from './clusters.js';
import { confirmedDisagreement } from './confirmed.js';

/** Gives the probability that two records are one person; `bits` are those of the pair alone, the odds before included. */
export type CollectiveProbability = (left: number, right: number, bits: number) => number;

/**
 * The probability of a pair with what the other records of both say. Two records of one person that resemble each other little
 * are as surely one as the links between them; two of different persons are judged as a link between these would be.
 */
export function collectiveProbability({ clusters, levels, model }: LinkResult): CollectiveProbability {
  const { personOf, joinedBy } = clusters;
  const members = new Map<number, number[]>();
  for (const record of joinedBy.keys()) {
    const group = members.get(personOf[record]!);
    if (group === undefined) members.set(personOf[record]!, [record]);
    else group.push(record);
  }
  const recordsWith = (record: number) => (members.get(personOf[record]!) ?? [record]).slice(0, MOST_LOOKED_AT);
  const confirmed = confirmedDisagreement(levels, model);
  return (left, right, bits) => {
    if (personOf[left] === personOf[right]) {
      const [weakest, next] = weakestLinks(joinedBy, left, right);
      return Math.max(weakest * next, Math.min(probabilityOf(bits), weakest));
    }
    const [ofLeft, ofRight] = [recordsWith(left), recordsWith(right)];
    if (ofLeft.length + ofRight.length <= 2) return probabilityOf(bits);
    const mean = meanBits(ofLeft, ofRight, (a, b) => totalBits(model, levels, levels.pattern(a, b), a, b));
    return probabilityOf(jointBits(bits, mean, ofLeft, ofRight) + confirmed(ofLeft, ofRight));
  };
}

/**
 * The probabilities of the two weakest links on the way from one record to the other, the weakest first; 0 where there is none. What
 * stands between them is held together by more pairs than those of the way.
 */
function weakestLinks(
  joinedBy: Clusters['joinedBy'],
  from: number,
  to: number,
): readonly [weakest: number, next: number] {
  const reached = new Map<number, readonly [number, number]>([[from, [1, 1]]]);
  const open = [from];
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    const [weakest, next] = reached.get(record)!;
    if (record === to) return [weakest, next];
    for (const { other, bits } of joinedBy.get(record) ?? []) {
      if (reached.has(other)) continue;
      const probability = probabilityOf(bits);
      reached.set(other, probability < weakest ? [probability, weakest] : [weakest, Math.min(next, probability)]);
      open.push(other);
    }
  }
  return [0, 0];
}
