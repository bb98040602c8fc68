import type { ResultStatement } from '../papers/announced-results.js';
import { YEARS_EARLY } from '../people/birth-dates.js';

/** The election profile of a synthetic election. */
export function electionYaml(seed: number, results: readonly ResultStatement[], scale = 1): string {
  const statements = results.map(({ candidate, votes, percent }) => {
    const share = percent === undefined ? '' : `, percent: ${percent}`;
    return `  - { candidate: "${candidate}", votes: ${votes}${share}, source: Вымышленная ЦИК }\n`;
  });
  return `# A synthetic election: nobody in it exists. Dates and rules are those of 9 June 2019.
extends: kz-2019
title:
  en: Synthetic election in the shape of 9 June 2019 (seed ${seed}); no person in it exists
  ru: Вымышленные выборы по образцу 9 июня 2019 года (начальное число ${seed}); упомянутых лиц не существует
  kk: 2019 жылғы 9 маусым үлгісіндегі ойдан шығарылған сайлау (бастапқы сан ${seed}); аталған адамдар өмірде жоқ
${scale === 1 ? '' : observedAt(scale)}results:
${statements.join('')}checks:
  # Births are written ${YEARS_EARLY} years early, in the 19th century, so that no IIN can be a living person's.
  LQ07: {voting_age: ${18 + YEARS_EARLY}}
  LQ08: {age_limit: ${105 + YEARS_EARLY}}
  # These precincts are all that this election has, so their mean is the mean.
  AD02: {fewest_precincts: 10}
`;
}

/** What observers of the country counted, of a part of it. */
const OBSERVED = { observations: 1352, over_triage_line: 40, signatures: 118_140, low_invalid_tecs: 53 } as const;

function observedAt(scale: number): string {
  const lines = Object.entries(OBSERVED).map(([name, value]) => `  ${name}: ${Math.round(value * scale)}\n`);
  return `# The report's counts at the scale of ${scale}.\nobserved:\n${lines.join('')}`;
}
