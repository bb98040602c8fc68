import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/evaluate/calibration.js';
import type { Evaluation, LinkingEvaluation } from '../../src/evaluate/evaluate-audit.js';
import { renderEvaluation } from '../../src/evaluate/page/render-page.js';
import { scoreChecks, sumByStrength, sumScores } from '../../src/evaluate/score-checks.js';
import { scorePersons } from '../../src/evaluate/score-persons.js';
import { fixtureReport, HOSTILE } from '../publish/fixture/report.js';
import { tableAfter } from '../publish/page-text.js';

const CHECKS = scoreChecks(
  [{ code: 'DR02', strength: 'contradiction', skipped: null }],
  [
    { kind: 'planted', check: 'DR02', subject: HOSTILE.script, records: [1, 2] },
    { kind: 'planted', check: 'DR02', subject: 'missed', records: [7, 8] },
  ],
  [
    { check: 'DR02', subject: 'person 1', records: [1, 2], strength: 'contradiction' as const, tier: 'certain' },
    { check: 'DR02', subject: 'person 2', records: [3, 4], strength: 'contradiction' as const, tier: 'probable' },
  ],
  (record) => record,
);

const LINKING: LinkingEvaluation = {
  ...scorePersons(
    Int32Array.from([1, 1, -3, -4]),
    { personOf: Int32Array.from([1, 1, 2, 2]), tierOf: Uint8Array.from([1, 1, 3, 3]), end: 3 },
    new Uint8Array(4).fill(1),
  ),
  rejectedPairs: 0,
  damage: [
    { damage: '', pairs: 4, found: 4, recall: 1 },
    { damage: HOSTILE.image, pairs: 4, found: 1, recall: 0.25 },
  ],
  calibration: calibrate([
    [0.97, true],
    [0.96, false],
    [0.2, false],
  ]),
};

const evaluationOf = (linking: LinkingEvaluation | null): Evaluation => ({
  checks: CHECKS,
  strengths: sumByStrength(CHECKS),
  all: sumScores(CHECKS),
  linking,
});
const pageOf = (linking: LinkingEvaluation | null = LINKING) =>
  [...renderEvaluation(evaluationOf(linking), fixtureReport(), 'en')].join('');

/** The page without what stands in it for readers of the other languages. */
const inEnglish = (page: string) => page.replace(/<(t?span) lang="(?:ru|kk)">[\s\S]*?<\/\1>/g, '');

describe('the page of an evaluation', () => {
  test('is one file under the policy of the report, and nothing hostile runs in it', () => {
    const page = pageOf();
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|\sstyle="|<[^>]*\son\w+=/i);
    expect(page).not.toContain(HOSTILE.script);
  });

  test('its script asks for nothing that is not on the page, so that it runs to its end', () => {
    const page = pageOf();
    const script = page.slice(page.lastIndexOf('<script>'));
    expect(script).toContain('chooseLanguage();');
    expect(script).toContain('table.sortable');
    for (const [, id] of script.matchAll(/getElementById\('([^']+)'\)/g)) expect(page).toContain(`id="${id}"`);
  });

  test('gives counts and shares by check, and the same figures behind each picture', () => {
    const page = inEnglish(pageOf());
    const [row] = tableAfter(page, 'id="checks"');
    expect(row?.slice(1, 9)).toEqual(['2', '1', '0.5', '1', '1', '0', '1', '0.5']);
    expect(tableAfter(page, 'id="picture-checks"')).toEqual([['DR02', '0.5', '0.5', '1', '2']]);
    expect(tableAfter(page, 'id="picture-damage"').map((cells) => cells.slice(1))).toEqual([
      ['1', '4', '4'],
      ['0.25', '1', '4'],
    ]);
    expect(tableAfter(page, 'id="picture-calibration"').map((cells) => cells.slice(0, 4))).toEqual([
      ['0.2–0.3', '1', '0.2', '0'],
      ['0.95–0.99', '2', '0.965', '0.5'],
    ]);
  });

  test('draws each recall where the table says, on one scale from 0 to 1', () => {
    const drawing = /id="picture-checks"[\s\S]*?<\/svg>/.exec(pageOf())?.[0] ?? '';
    expect(drawing).toContain('class="dots beyond" d="M365 40h0"');
  });

  test('says so where nothing tells who is who, and draws nothing of linking', () => {
    const page = pageOf(null);
    expect(page).toContain('linking was not scored');
    expect(page).not.toContain('id="picture-calibration"');
  });

  test('can be read in every language', () => {
    const page = pageOf();
    for (const text of ['Recall and precision by check', 'Полнота и точность по проверкам', 'толықтық пен дәлдік'])
      expect(page).toContain(text);
  });
});
