import { YEARS_EARLY } from '../people/birth-dates.js';
import { PLANTED_IN_WORDS } from '../plant/planted-in-words.js';
import type { SampleSummary } from './truth-summary.js';

/** What the README says of a sample. */
export type ReadmeFacts = Pick<SampleSummary, 'files' | 'truth'> & {
  readonly command: string;
  readonly isCountry: boolean;
};

/** The README of a synthetic election. */
export function readmePage(facts: ReadmeFacts): string {
  const totals = facts.isCountry ? REPORTED_TOTALS : TOTALS;
  return [introduction(facts), filesTable(facts), plantedTable(facts), totals, TRUTH].join('\n');
}

function introduction({ command }: Pick<ReadmeFacts, 'command'>): string {
  return `# A synthetic election

**No person in these files exists.** Names are put together at random from common names, addresses from street names, and each
IIN is drawn at random with a valid check digit; nothing is copied from a list. Births are written ${YEARS_EARLY} years early, so that
every IIN belongs to the 19th century and can be no living person's; \`election.yaml\` moves the two checks of age by as much.
The precincts, commissions and figures are invented too.

The files look like what offices of Kazakhstan send: \`;\` between cells, Russian headers, dates as DD.MM.YYYY. Precincts are numbered
from 131 on: four villages (131 to 134), six precincts of a city (135 to 140), small villages of two more districts (141 to 164), and
a special polling station in a hospital after the last.

It was written by \`${command}\`, which gives these very bytes again. Do not edit a file by hand.
`;
}

function filesTable({ files }: Pick<ReadmeFacts, 'files'>): string {
  const rows = files.map(({ path, records }) => `| \`${path}\` | ${records} |`);
  return ['## Files', '', '| file | records |', '|---|---|', ...rows, ''].join('\n');
}

function plantedTable({ truth }: Pick<ReadmeFacts, 'truth'>): string {
  const rows = truth.map(({ check, planted, evidence, nearMisses }) => {
    const [words, alike] = PLANTED_IN_WORDS[check] ?? ['', ''];
    return `| ${check} | ${planted} | ${evidence} | ${words} | ${nearMisses} | ${alike} |`;
  });
  return [
    '## What is planted',
    '',
    'An audit finds these cases, with this evidence, and nothing else. All the rest is an ordinary election.',
    '',
    '| check | cases | records of evidence | planted | look-alikes | which the check must not name |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const TOTALS = `## Announced totals

\`official_figures.csv\` is wrong on purpose, and consistently so. With E entries on the voter lists, the opening figure is E − 37
(RT01), the growth 14 although additions less entries struck off are many more (AD10), and the final figure opening + 14 + 9
(RT02). Of AVCs, twelve more than one per cent of the opening figure are announced as issued (RT04, RT05), and the hosts' less 4 as
used (RT04). One TEC fewer is announced than there are (RT06), and five more voted than are on the lists (RT08). The number of
precincts is right, so that the sample counts as complete and totals may be compared.

The two bursts of additions (AD01) lift the mean per precinct above 25 (AD02, which judges no mean of fewer than 30 precincts
unless \`election.yaml\` says so, as it does here). Protocols agree with the lists and registers, and the TEC's figures with the
PEC's, but where the table above says otherwise.
`;

const REPORTED_TOTALS = `## Announced totals

\`official_figures.csv\` holds the totals that were announced of 9 June 2019, at the scale of this sample. Entries, AVCs issued and AVCs
used are as many; the growth of the lists is not what additions less entries struck off make (AD10). Additions are spread as
observers found them: a mean of some 25, more than 100 at about three precincts of a hundred. Of the stations with AVC voters
12 in a hundred retained none (AV01) and 13 in a hundred recorded none (AV02).
`;

const TRUTH = `## truth.csv and truth_pairs.csv

In \`truth.csv\` one row for each record of evidence: \`kind\` (planted; near-miss: the check must stay silent about the record under
that case; follows: the check may name the subject because of another planting, and need not), \`check\`, \`subject\` (rows with the
same check, kind and subject are one case; for a precinct, serial, certificate number or total the subject of the finding, for a
person the name of the case), \`file\` and \`record\` (counted from 1 after the header). A case about a total alone has neither. One
person may be evidence of several cases.

In \`truth_pairs.csv\` one row for each two records that are one person: \`person\`, \`left_file\`, \`left_record\`, \`right_file\`,
\`right_record\`, and \`damage\`, the errors that offices made in either.
`;
