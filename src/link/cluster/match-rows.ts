import { SUREST_BY_NAME, SUREST_BY_NUMBER, SUREST_OF_KIN } from '../link-constants.js';
import type { LinkResult } from '../link-table.js';
import { probabilityOf } from '../weights/link-model.js';
import { partBits, totalBits } from '../weights/score-pair.js';
import { type PairRule, pairRules, type Tier, tierOf } from './match-tiers.js';

/** One pair with everything that is said of it. Bits are log2 of odds; `fieldBits` stand in the order of the columns. */
export interface MatchRow {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  /** No pair of its kind is told as surer than this, whatever its bits. */
  readonly surest: number;
  readonly bits: number;
  /** Judged one person, by itself or through the records that tie both together. */
  readonly samePerson: boolean;
  readonly tier: Tier | null;
  readonly rule: PairRule;
  readonly fieldBits: readonly number[];
}

/** One pair of a linked list with its bits, tier and rule; bits include the odds before. */
export function matchRow(result: LinkResult, left: number, right: number): MatchRow {
  const { levels, model, lost, clusters } = result;
  const pattern = levels.pattern(left, right);
  const toRivals = lost(left, right);
  const bits = totalBits(model, levels, pattern, left, right) - toRivals;
  const fieldBits = partBits(model, levels, pattern, left, right);
  // What rivals take stands, as with relatives, in the given name.
  fieldBits[Math.max(0, levels.givenName)]! -= toRivals;
  const samePerson = clusters.personOf[left] === clusters.personOf[right];
  const mayBeKin = levels.mayBeTwins(pattern, left, right) || levels.areGenerationApart(pattern, left, right);
  const tier = samePerson ? tierOf(levels, pattern, bits, left) : null;
  const surest = levels.hasEqualNumber(pattern) ? SUREST_BY_NUMBER : mayBeKin ? SUREST_OF_KIN : SUREST_BY_NAME;
  return {
    left,
    right,
    probability: Math.min(probabilityOf(bits), surest),
    surest,
    bits,
    samePerson,
    tier: tier === 'strong' && mayBeKin ? 'probable' : tier,
    rule: pairRules(levels)(pattern, left, right),
    fieldBits,
  };
}

/** The records of each person that has several, in order. */
export function personGroups(personOf: Int32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  personOf.forEach((person, record) => {
    const group = groups.get(person);
    if (group !== undefined) group.push(record);
    else if (person !== record) groups.set(person, [person, record]);
  });
  return [...groups.values()].map((group) => [...new Set(group)].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** Every pair of records of one person, person by person; with `lists` only pairs across lists. */
export function* samePersonPairs(personOf: Int32Array, lists?: Int32Array): Generator<readonly [number, number]> {
  for (const group of personGroups(personOf)) {
    for (let x = 0; x < group.length; x++) {
      for (let y = x + 1; y < group.length; y++) {
        if (lists === undefined || lists[group[x]!] !== lists[group[y]!]) yield [group[x]!, group[y]!];
      }
    }
  }
}
