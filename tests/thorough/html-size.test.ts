import { expect, test } from 'vitest';
import { MOST_CARDS } from '../../src/publish/constants.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import type { CheckOutcome, ReportFinding } from '../../src/publish/read/report-model.js';
import { CHECKS } from '../publish/fixture/checks.js';
import { findings } from '../publish/fixture/findings.js';
import { PICTURES, PRECINCTS } from '../publish/fixture/pictures.js';
import { fixtureReport } from '../publish/fixture/report.js';

const FINDINGS = 100_000;
const CHECK_COUNT = 60;
const PRECINCT_COUNT = 10_000;
/** All 100,000 are in it, most of them in short and compressed. */
const MOST_BYTES = 9_000_000;

const shape = CHECKS[0] as CheckOutcome;
const [wide] = [...findings()].filter(({ id }) => id === 60_001) as [ReportFinding];
const perCheck = Math.ceil(FINDINGS / CHECK_COUNT);
const checks = Array.from(
  { length: CHECK_COUNT },
  (_, i): CheckOutcome => ({
    ...shape,
    code: `X${String(i).padStart(2, '0')}`,
    findingCount: perCheck,
  }),
);

function* manyFindings(): Iterable<ReportFinding> {
  let id = 0;
  for (const { code } of checks) {
    for (let i = 0; i < perCheck; i += 1) {
      id += 1;
      // Every finding has twenty records of evidence and a long message: worse than any real audit.
      yield { ...wide, id, code, subject: `precinct ${id % PRECINCT_COUNT}`, fingerprint: 'f'.repeat(64) };
    }
  }
}

const [card] = PRECINCTS.cards;
const report = fixtureReport({
  checks,
  findings: manyFindings,
  counts: {
    ran: CHECK_COUNT,
    skipped: 0,
    nothingToExamine: 0,
    findings: { contradiction: perCheck * CHECK_COUNT, 'needs-document': 0, pattern: 0 },
    suppressed: { contradiction: 0, 'needs-document': 0, pattern: 0 },
    reviewed: null,
  },
  pictures: () => ({
    ...PICTURES,
    additions: Array.from({ length: PRECINCT_COUNT }, (_, i) => ({
      precinct: String(i + 1),
      tec: `ТИК ${i % 232}`,
      additions: (i * 37) % 230,
      voters: 300 + ((i * 131) % 2700),
    })),
    sharedVoters: Array.from({ length: 30_000 }, (_, i) => ({
      first_precinct: String(i % PRECINCT_COUNT),
      first_tec: `ТИК ${i % 232}`,
      second_precinct: String((i * 7) % PRECINCT_COUNT),
      second_tec: `ТИК ${(i * 13) % 232}`,
      persons: 1 + (i % 5),
    })),
    shares: Array.from({ length: 232 }, (_, i) => ({
      ...(PICTURES.shares?.[0] as never as object),
      tec: `ТИК ${i}`,
    })) as never,
    places: Array.from({ length: PRECINCT_COUNT }, (_, i) => ({
      precinct: String(i + 1),
      latitude: 41 + ((i * 17) % 1400) / 100,
      longitude: 47 + ((i * 29) % 4000) / 100,
      additions: i % 200,
    })),
  }),
  precincts: () => ({
    touched: Array.from({ length: PRECINCT_COUNT }, (_, i) => ({
      precinct: String(i),
      tec: `ТИК ${i % 232}`,
      region: null,
    })),
    touching: new Map(Array.from({ length: FINDINGS }, (_, i) => [i + 1, [i % PRECINCT_COUNT]])),
    all: PRECINCT_COUNT,
    withFindings: PRECINCT_COUNT,
    cards: Array.from({ length: MOST_CARDS }, (_, i) => ({
      ...(card as NonNullable<typeof card>),
      precinct: String(i + 1),
      tec: `ТИК ${i % 232}`,
      figures: Array.from({ length: 26 }, (_, n) => ({
        name: n % 2 === 0 ? 'avc_issued' : 'certificates_not_in_register',
        value: 1000 + n,
      })),
      findings: [i + 1, i + 2, i + 3, i + 4, i + 5],
      findingCount: 40,
    })),
    tecs: Array.from({ length: 232 }, (_, i) => ({
      tec: `ТИК ${i}`,
      precincts: 43,
      figures: [{ name: 'additions', value: 5000 }],
    })),
  }),
});

test('100,000 findings of 60 checks and 10,000 precincts give a page of less than 9 MB in three languages', () => {
  let bytes = 0;
  let said = 0;
  for (const part of renderHtml(report, { language: 'kk' })) {
    bytes += Buffer.byteLength(part);
    said += part.split('all are in findings.csv').length - 1;
  }
  expect(bytes).toBeLessThan(MOST_BYTES);
  // What is cut is said: of each check, and of each finding whose evidence is cut.
  expect(said).toBeGreaterThan(CHECK_COUNT);
});
