import type { PictureData } from '../../src/publish/read/picture-data.js';
import type { PrecinctCards } from '../../src/publish/read/precinct-cards.js';
import type { ReconciledFigure } from '../../src/publish/reconciliation/read-reconciliation.js';
import { HOSTILE } from './html-fixture-parts.js';

const TECS = ['Есильская районная', 'Целиноградская районная', HOSTILE.script, null] as const;
const NUMBERS = Array.from({ length: 40 }, (_, i) => i);
const quarters = (from: number, counts: readonly number[]) => ({
  quarters: counts.map((count, i) => ({ minute: from + 15 * i, count })),
  withoutTime: 3,
});

/** The data of every picture, with hostile names of precincts and TECs. */
export const PICTURES: PictureData = {
  additions: [
    ...NUMBERS.map((i) => ({
      precinct: String(101 + i),
      tec: TECS[i % 4] ?? null,
      additions: (i * 7) % 60,
      voters: 400 + i * 55,
    })),
    { precinct: HOSTILE.image, tec: HOSTILE.script, additions: 412, voters: 1870 },
    { precinct: HOSTILE.override, tec: null, additions: 12, voters: null },
  ],
  triageLine: 100,
  day: {
    additions: quarters(420, [12, 40, 3, 0, 9, 70, 2]),
    certificates: quarters(405, [1, 0, 22, 14, 9]),
    atLargest: quarters(420, [2, 31, 0, 1]),
    largest: HOSTILE.image,
    hours: { from: 420, until: 1200 },
  },
  certificates: [
    { register: 'issued', uses: 2, retained: 1, certificates: 2 },
    { register: 'issued', uses: 1, retained: 1, certificates: 190 },
    { register: 'issued', uses: 1, retained: 0, certificates: 31 },
    { register: 'issued', uses: 0, retained: null, certificates: 128 },
    { register: 'unregistered', uses: 1, retained: null, certificates: 3 },
    { register: 'elsewhere', uses: 1, retained: 1, certificates: 44 },
  ],
  sharedVoters: [
    { first_precinct: '101', first_tec: TECS[0], second_precinct: '102', second_tec: TECS[1], persons: 9 },
    { first_precinct: '101', first_tec: TECS[0], second_precinct: '105', second_tec: TECS[0], persons: 4 },
    { first_precinct: HOSTILE.image, first_tec: HOSTILE.script, second_precinct: '102', second_tec: null, persons: 1 },
  ],
  ladder: {
    opening: 12_000,
    closing: 12_050,
    voters: 12_034,
    special_voters: 40,
    by_residence: 380,
    by_avc: 22,
    by_correction: 8,
    by_other: 2,
    removed_for_avc: 60,
    removed_otherwise: 14,
    voter_lists: 2,
    supplementary_lists: 1,
    with_marks: 2,
    precincts_loaded: 41,
    precincts_announced: 41,
    is_complete: 1,
  },
  shares: TECS.map((tec, i) => ({
    tec,
    precincts: 10 + i,
    retention_stated: i * 3,
    not_retained: i,
    recording_stated: 8,
    not_recorded: i,
    additions_stated: 10,
    over_the_line: i % 2,
  })),
  places: [
    { precinct: '101', latitude: 51.1, longitude: 71.4, additions: 12 },
    { precinct: HOSTILE.image, latitude: 51.2, longitude: 71.5, additions: 412 },
    { precinct: '103', latitude: 51.0, longitude: 71.3, additions: null },
  ],
};

/** Nothing of what pictures show is loaded. */
export const NO_PICTURES: PictureData = {
  additions: null,
  triageLine: null,
  day: null,
  certificates: null,
  sharedVoters: null,
  ladder: null,
  shares: null,
  places: null,
};

/** Cards of two precincts, one of them with a hostile name and with findings. */
export const PRECINCTS: PrecinctCards = {
  all: 41,
  withFindings: 2,
  cards: [
    {
      precinct: '138',
      tec: TECS[0],
      region: 'г. Нур-Султан',
      settlement: 'г. Нур-Султан',
      type: 'ordinary',
      figures: [
        { name: 'voters_on_list', value: 1870 },
        { name: 'additions', value: 412 },
        { name: 'avc_used', value: null },
      ],
      findings: [1, 60_001],
      findingCount: 412,
    },
    {
      precinct: HOSTILE.script,
      tec: HOSTILE.script,
      region: HOSTILE.image,
      settlement: HOSTILE.override,
      type: null,
      figures: [{ name: 'additions', value: 412 }],
      findings: [],
      findingCount: 0,
    },
  ],
  tecs: [
    { tec: TECS[0], precincts: 10, figures: [{ name: 'additions', value: 430 }] },
    { tec: HOSTILE.script, precincts: 1, figures: [{ name: 'additions', value: 412 }] },
  ],
};

/** Figures of each state; one names a hostile candidate. */
export const RECONCILED: readonly ReconciledFigure[] = [
  {
    ...{ figure: 'percent', detail: HOSTILE.script, unit: 'percent', why: 'other_results', state: 'known' },
    ...{ official: 70.76, least: 70.96, most: 70.96, difference: 0.2 },
  },
  {
    ...{ figure: 'above_line_additions', detail: null, unit: 'count', why: 'gross_least', state: 'bounded' },
    ...{ official: 12_369, least: 4040, most: null, difference: null },
  },
  {
    ...{ figure: 'added_residence', detail: null, unit: 'count', why: 'ladder_term', state: 'unknown' },
    ...{ official: null, least: null, most: null, difference: null },
  },
];
