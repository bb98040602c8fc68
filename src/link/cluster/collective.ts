import { MOST_BITS, MOST_LOOKED_AT } from '../link-constants.js';
import type { LinkResult } from '../link-table.js';
import { probabilityOf } from '../weights/link-model.js';
import { evidenceBits } from '../weights/score-pair.js';
import type { Clusters } from './clusters.js';
import { confirmedDisagreement } from './confirmed.js';

/** Gives the probability that two records are one person; `bits` are those of the pair alone, the odds before included. */
export type CollectiveProbability = (left: number, right: number, bits: number) => number;

/**
 * The probability of a pair with what the other records of both say. Two records of one person that resemble each other little
 * are as surely one as the links between them; two of different persons are no likelier one than these persons are on average.
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
    if (personOf[left] === personOf[right]) return Math.max(probabilityOf(bits), alongLinks(joinedBy, left, right));
    const [ofLeft, ofRight] = [recordsWith(left), recordsWith(right)];
    if (ofLeft.length + ofRight.length <= 2) return probabilityOf(bits);
    let sum = 0;
    for (const a of ofLeft) {
      for (const b of ofRight)
        sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, evidenceBits(model, levels, levels.pattern(a, b), a, b)));
    }
    const mean = sum / (ofLeft.length * ofRight.length) + model.priorBits;
    return probabilityOf(Math.min(bits, mean) + confirmed(ofLeft, ofRight));
  };
}

/** The product of the probabilities of the links on the way from one record to the other; 0 where there is none. */
function alongLinks(joinedBy: Clusters['joinedBy'], from: number, to: number): number {
  const reached = new Map([[from, 1]]);
  const open = [from];
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    if (record === to) return reached.get(to)!;
    for (const { other, bits } of joinedBy.get(record) ?? []) {
      if (reached.has(other)) continue;
      reached.set(other, reached.get(record)! * probabilityOf(bits));
      open.push(other);
    }
  }
  return 0;
}
