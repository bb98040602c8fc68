import type { Tier } from '../../read-findings.js';

/** How a count is written in the text's language. */
export interface Counting {
  count(value: number): string;
}

/** The words of the evaluation in English; the shape that the other languages must have. */
export const en = {
  document: 'Evaluation of an audit',
  result: (f: Counting, found: number, planted: number, right: number, judged: number) =>
    `The audit found ${f.count(found)} of ${f.count(planted)} planted cases; ${f.count(right)} of the ${f.count(judged)} findings that were judged name one.`,
  counted:
    'A finding is right if it has the subject of a planted case, or if at least half of the records of either are records of both. Findings that follow from another planting count neither way. All else that was found is counted as wrong: the truth is taken to be complete. Exact: with exactly the records of the case. Innocent voters: those in the evidence of judged findings who are in no case of the check.',
  byStrength: 'By strength',
  byCheck: 'By check',
  byTier: 'By check and how sure the link is',
  tierNote:
    'How sure: as the weakest join of records that a finding rests on. Recall is what findings as sure as that, or surer, find.',
  all: 'All',
  strength: 'Strength',
  check: 'Check',
  tier: 'How sure',
  tiers: { none: 'no join', certain: 'certain', strong: 'strong', probable: 'probable' } satisfies Record<Tier, string>,
  planted: 'Planted',
  found: 'Found',
  exact: 'Exact',
  recall: 'Recall',
  precision: 'Precision',
  findings: 'Findings',
  right: 'Right',
  follows: 'Follow',
  wrong: 'Wrong',
  nearMissesNamed: 'Look-alikes named',
  innocent: 'Innocent voters',
  harm: 'Per true case',
  notRun: 'Did not run',
  linking: 'Linking',
  linkingSays: (f: Counting, right: number, all: number, found: number) =>
    `Of ${f.count(all)} true pairs of records of one person ${f.count(right)} were found; ${f.count(found)} pairs were found in all.`,
  leftOut: (f: Counting, rejected: number) =>
    `True pairs left out, because a record was rejected: ${f.count(rejected)}.`,
  noPairs: 'Nothing says which records are one person, so linking was not scored.',
  measure: 'Measure',
  pairs: 'Pairs',
  persons: 'Persons with exactly their records',
  bCubed: 'B-cubed, all records',
  bCubedJoined: 'B-cubed, joined records',
  recallSoFar: 'Recall so far',
  truePairs: 'True',
  checksPicture: {
    title: 'Recall and precision by check',
    says: (f: Counting, whole: number, all: number) =>
      `Of ${f.count(all)} checks ${f.count(whole)} found everything planted for them and nothing else.`,
    read: 'One line for each check. The dark dot is recall (planted cases found), the light dot precision (findings that name a planted case); where both are equal, the light one lies on the dark one. A dot is missing where there is nothing to count.',
    x: 'share',
  },
  damagePicture: {
    title: 'Recall of linking by what was done to the spelling',
    says: (f: Counting, name: string, found: number, pairs: number) =>
      `Hardest to find: ${name} (${f.count(found)} of ${f.count(pairs)} pairs).`,
    read: 'One line for each error by which the second record of a person differs from the first. A pair with several errors counts under each.',
    damage: 'Error',
    alike: 'written alike',
  },
  calibrationPicture: {
    title: 'Probability and truth',
    says: (f: Counting, pairs: number, brier: string, apart: string) =>
      `Over ${f.count(pairs)} stored matches the probability misses the truth by ${apart} on average (Brier score ${brier}).`,
    read: 'Each dot holds the pairs that were given about the same probability; its height is the share of them that is one person, with its 95 % interval. On the dashed line probabilities are to be taken at their word; below it they promise too much. Only stored matches are seen: pairs thought unlikely are not stored.',
    x: 'probability given',
    y: 'share that is one person',
    bin: 'Probability',
    mean: 'Mean probability',
    share: 'One person',
    low: 'From',
    high: 'To',
  },
};

export type EvaluationTexts = typeof en;
