import { PLANTED_IN_WORDS } from './planted-in-words.js';
import type { SampleSummary } from './write-sample.js';

/** The election profile of a synthetic election. */
export function electionYaml(seed: number): string {
  return `# A synthetic election: nobody in it exists. Dates and rules are those of 9 June 2019.
extends: kz-2019
title:
  en: Synthetic election in the shape of 9 June 2019 (seed ${seed}); no person in it exists
  ru: Вымышленные выборы по образцу 9 июня 2019 года (начальное число ${seed}); упомянутых лиц не существует
  kk: 2019 жылғы 9 маусым үлгісіндегі ойдан шығарылған сайлау (бастапқы сан ${seed}); аталған адамдар өмірде жоқ
checks:
  # Ten ordinary precincts are all that this election has, so their mean is the mean.
  AD02: {fewest_precincts: 10}
`;
}

/** The README of a synthetic election. */
export function readmePage(summary: Omit<SampleSummary, 'directory'>): string {
  return [introduction(summary), filesTable(summary), plantedTable(summary), TOTALS, TRUTH].join('\n');
}

function introduction({ voters, seed }: Pick<SampleSummary, 'voters' | 'seed'>): string {
  return `# A synthetic election

**No person in these files exists.** Names are put together at random from common names, addresses from street names, and each
IIN is drawn at random with a valid check digit; nothing is copied from a list. Should a number or a name be somebody's, that is
a coincidence. The precincts, commissions and figures are invented too.

The files look like what offices of Kazakhstan send: UTF-8 with a byte order mark, \`;\` between cells, Russian headers, dates as
DD.MM.YYYY. Two territorial commissions (one of the city, one of villages, so that an AVC of one may lawfully be used in the
other), ordinary precincts from 131 on, and one special polling station in a hospital.

It was written by \`rollproof sample DIR --voters ${voters} --seed ${seed}\`, which gives these very bytes again. Do not edit a file by
hand.
`;
}

function filesTable({ files }: Pick<SampleSummary, 'files'>): string {
  const rows = files.map(({ path, records }) => `| \`${path}\` | ${records} |`);
  return ['## Files', '', '| file | records |', '|---|---|', ...rows, ''].join('\n');
}

function plantedTable({ truth }: Pick<SampleSummary, 'truth'>): string {
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
(RT02). The AVCs announced as issued are the register's and 6, those announced as used the hosts' less 4 (RT04). The numbers of
precincts and TECs are right, so that the sample counts as complete and totals may be compared; so are the numbers of those who
voted, and who voted at home.

The two bursts of additions (AD01) lift the mean per precinct above 25 (AD02, which judges no mean of fewer than 30 precincts
unless \`election.yaml\` says so, as it does here). In \`precinct_figures.csv\` the voters on the list are the entries of the
list handed over, additions not included. The protocols agree with the lists and registers, and the TEC's figures with the PEC's.
`;

const TRUTH = `## truth.csv

One row for each record of evidence: \`kind\` (planted; near-miss: the check must stay silent about the record; follows: the check
may name the subject because of another planting, and need not), \`check\`,
\`subject\` (rows with the same check, kind and subject are one case; for a precinct, serial, certificate number or total the
subject of the finding, for a person the name of the case), \`file\` and \`record\` (counted from 1 after the header). A case about
a total alone has neither. One person may be evidence of several cases: who was added in two precincts on two certificates
stands under DR06 and under RC01.
`;
