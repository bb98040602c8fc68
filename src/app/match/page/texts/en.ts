/** How a count is written in the text's language. */
export interface Counting {
  count(value: number): string;
}

/** The words of the page of a matching in English; the shape that the other languages must have. */
export const en = {
  document: 'Matching of lists',
  title: (f: Counting, files: number, records: number) => `Files: ${f.count(files)}, records: ${f.count(records)}`,
  found: 'People with several records',
  says: (f: Counting, persons: number, pairs: number, of: number) =>
    `${f.count(of)} records are judged to be ${f.count(persons)} people; ${f.count(pairs)} pairs of records are one person each.`,
  wrong: (f: Counting, expected: string, bound: number) =>
    `By their own probabilities ${expected} of these pairs are expected to be two people after all, and in 19 of 20 such lists at most ${f.count(bound)}.`,
  caution: 'Similarity is not proof: namesakes, twins and families look alike.',
  threshold: (threshold: string) =>
    `Two records are linked from a probability of ${threshold} on. At 0.5, the default, a pair is linked if it is more likely one person than two, which makes as many wrong links as missed ones if the probabilities hold. An audit links alike, but makes a finding of a link only from 0.9 on, because a finding names people.`,
  refused: (f: Counting, count: number) =>
    `Links refused because they would have chained records that contradict each other: ${f.count(count)}.`,
  asides: (f: Counting, count: number) =>
    `Rows that are nobody's (headers printed again, totals, headings): ${f.count(count)}.`,
  broken: (f: Counting, count: number) => `Records that could not be read: ${f.count(count)}.`,
  unused: 'Columns not compared',
  file: 'File',
  records: 'Records',
  inAll: 'All',
  truth: 'Against the truth',
  measure: 'Measure',
  precision: 'Precision',
  recall: 'Recall',
  measures: ['Pairs', 'Pairs by their own probability', 'People with exactly their records', 'B-cubed'],
  column: 'Column',
  agreement: 'How it compares',
  weight: 'Match weight',
  sum: 'Sum',
  probability: 'Probability',
  pairs: 'Pairs',
  weights: {
    title: 'Match weights by column and level',
    says: (column: string, bits: string) => `Agreement in ${column} says most: ${bits} on average.`,
    read: 'A weight of 1 doubles the odds that two records are one person, a weight of −1 halves them. Equality in a rare value weighs more than in a common one: the thin line spans the commonest to the rarest. Columns of one dwelling are judged together, so that who moved loses no more than moving explains.',
    m: 'one person',
    u: 'two people',
    spread: 'From the commonest value to the rarest',
    discount: 'Share of the weight that counts beside the other columns',
    before: (bits: string) => `Before anything is compared the weight is ${bits}.`,
    moved: (share: string) => `Of one person's records ${share} stand at two dwellings.`,
  },
  waterfall: {
    title: 'Why a pair is one person or two',
    says: (f: Counting, shown: number, all: number) =>
      `${f.count(shown)} of ${f.count(all)} pairs can be looked at here, those first that the threshold nearly decided otherwise; any other by --explain.`,
    read: 'The bars add up from the odds before anything is compared; above zero the pair is more likely one person than two. Probability also takes in what the other records of both say.',
    choose: 'Pair of records',
    show: 'Show',
    none: 'This pair is not on the page.',
    before: 'before anything is compared',
    pair: 'Pair',
    one: 'judged one person',
    two: 'not judged one person',
    rule: 'Rule',
  },
  thresholds: {
    title: 'What another threshold would link',
    says: (f: Counting, pairs: number, precision: string, recall: string) =>
      `At the threshold in use ${f.count(pairs)} pairs are linked: precision ${precision}, recall ${recall}.`,
    read: 'From left to right the threshold rises. Precision is the share of linked pairs that are one person, recall the share of pairs of one person that are linked. Dashed: as the probabilities themselves expect, among the pairs that were compared. Solid: as the truth says, where it is known.',
    x: 'threshold',
    y: 'share',
    expectedPrecision: 'Expected precision',
    expectedRecall: 'Expected recall',
  },
  reliability: {
    title: 'Probability and truth',
    says: (f: Counting, pairs: number, error: string) =>
      `Over ${f.count(pairs)} pairs the probability misses the truth by ${error} on average.`,
    read: 'Each dot holds the pairs that were given about the same probability; its height is the share of them that is one person, with its 95 % interval. On the dashed line probabilities are to be taken at their word; below it they promise too much.',
    x: 'probability given',
    y: 'share that is one person',
    mean: 'Mean probability',
    share: 'One person',
    low: 'From',
    high: 'To',
  },
  blocking: {
    title: 'What was compared',
    says: (f: Counting, pairs: number, passes: number) =>
      `${f.count(passes)} passes brought ${f.count(pairs)} pairs together; every other pair was never looked at.`,
    missed: (share: string) =>
      `Judged by how many links came of one pass alone and how many of two, at most about ${share} of the pairs that are one person were compared.`,
    read: 'A pass compares records that share a key. Matches found alone come of no other pass: many of them in one row say that more such keys are needed.',
    key: 'Blocks with the same',
    newPairs: 'New pairs',
    largest: 'Largest block',
    skipped: 'Records skipped',
    matches: 'Matches',
    alone: 'Found alone',
  },
  persons: {
    title: 'The largest groups of records',
    says: (f: Counting, count: number) => `${f.count(count)} people are drawn, those of most records first.`,
    read: 'Dots are records (file:record), thick lines the links that joined them, thin lines pairs that are more likely one person than two. The dashed line is the weakest of the joining links: without it the group falls apart.',
    name: (f: Counting, records: number, probability: string) =>
      `Records: ${f.count(records)}, weakest link ${probability}`,
    left: (f: Counting, count: number) => `Records not drawn: ${f.count(count)}`,
    weakest: 'Weakest link',
  },
};

export type MatchPageTexts = typeof en;
