import type { Figures } from '../../../page/numbers.js';

/** What an opened finding and a precinct's card say in English; the shape that the other languages must have. */
export const en = {
  question: 'Question',
  measured: 'Measured',
  expected: 'Expected by chance',
  ofAll: (f: Figures, found: number, expected: string) =>
    `${expected} findings of this check by chance alone; there are ${f.count(found)}.`,
  notComputed: 'Not computed for this check.',
  noneOpen: 'The records speak against every explanation that this check knows; there may be others.',
  speaksFor: 'The records speak for it:',
  speaksAgainst: 'The records speak against it:',
  spokenAgainst: 'Innocent explanations that the records already speak against',
  because: {
    'names-and-birth-dates-agree': 'Surname, given name and birth date agree in all its records.',
    'two-ballot-marks': 'A ballot mark stands on two of its entries.',
  },
  stillOpen: (f: Figures, n: number) =>
    `${f.count(n)} innocent ${f.plural(n, { one: 'explanation is', other: 'explanations are' })} open and must be excluded first:`,
  next: 'Ask for next',
  inCheck: 'The question, all innocent explanations and what to ask for next stand with the check.',
  repeat: 'To repeat this finding',
  repeatNote: 'With audit.sqlite in the current folder, this lists its records by file and number.',
  repeatCheck: 'To repeat this check',
  repeatCheckNote:
    'In the folder of the program. PATH is the folder of audit.sqlite, in which nothing is changed. The second command runs this check alone, on a copy. The third lists the records of the finding with a given fingerprint.',

  precinctsTitle: 'Precinct by precinct',
  precinctsNote: 'One card for each precinct, with everything that this audit says of it, to hand to its commission.',
  precinctsCut: (f: Figures, shown: number, withFindings: number, all: number) =>
    shown === withFindings
      ? `Of ${f.count(all)} precincts, ${f.count(shown)} with findings ${f.plural(shown, { one: 'has', other: 'have' })} a card. The figures of all are in precincts.csv.`
      : `Of ${f.count(all)} precincts, ${f.count(withFindings)} have findings; the ${f.count(shown)} with most have a card. The figures of all are in precincts.csv.`,
  precinct: 'Precinct',
  tec: 'TEC',
  noTec: 'TEC not stated',
  tecFigures: 'The whole TEC',
  cards: (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'precinct', other: 'precincts' })}`,
  figures: 'Figures',
  figure: 'Figure',
  value: 'Value',
  notLoaded: 'not loaded',
  its: 'Findings that touch it',
  none: 'No finding touches this precinct. That does not prove that its lists are right.',
  more: (f: Figures, n: number) => `and ${f.count(n)} more, in findings.csv`,
  print: 'Print this card',
  noVerdict:
    'These are leads for review, not verdicts. Each may have an innocent explanation; the documents of the commission decide.',
};

/** What an opened finding and a precinct's card say, in one language. */
export type FindingTexts = typeof en;
