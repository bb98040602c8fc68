import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { households } from '../../../bench/lists/household-lists.js';
import { matchFiles } from '../../../src/app/match/match-files.js';
import type { MatchSummary } from '../../../src/app/match/match-summary.js';
import { MATCH_STYLE } from '../../../src/app/match/page/script-waterfall.js';
import { HOSTILE } from '../../publish/fixture/report.js';
import { tableAfter } from '../../publish/page-text.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIST = households(250, true, 41);
const file = join(folder, 'list.csv');
const html = join(folder, 'page.html');
let page = '';
let summary: MatchSummary;

/** A record three times, so that there is a group to draw, and a header that would run if it could. */
beforeAll(async () => {
  const [first] = LIST.rows;
  const rows = [...LIST.rows.map((row, at) => [...row, LIST.truth[at]!]), [...first!, 0], [...first!, 0]];
  const cell = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`;
  const lines = [[...LIST.headers, 'who'], ...rows].map((row, at) =>
    [...row.map(cell), cell(at === 0 ? HOSTILE.script : (at % 7) + 1)].join(','),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  summary = await matchFiles([file], { truth: 'who', html, map: { [HOSTILE.script]: 'category' } });
  page = readFileSync(html, 'utf8');
}, 60_000);

/** The page without what stands in it for readers of the other languages. */
const inEnglish = () => page.replace(/<(t?span) lang="(?:ru|kk)">[\s\S]*?<\/\1>/g, '');

describe('the page of a matching', () => {
  test('is one file under the policy of the report, and nothing hostile runs in it', () => {
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<script type="application\/json" id="pairs">/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|\sstyle="|<[^>]*\son\w+=/i);
    expect(page).not.toContain(HOSTILE.script);
    expect(summary.columns.map(({ header }) => header)).toContain(HOSTILE.script);
  });

  test('holds no value of any record', () => {
    const names = new Set(LIST.rows.map((row) => row[0]!).filter((name) => name.length > 5));
    for (const name of names) expect(page).not.toContain(name);
  });

  test('its script asks for nothing that is not on the page', () => {
    const script = page.slice(page.lastIndexOf('<script>'));
    const asked = [...script.matchAll(/getElementById\('([^']+)'\)/g)];
    expect(asked.length).toBeGreaterThan(3);
    for (const [, id] of asked) expect(page).toContain(`id="${id}"`);
    for (const [, name] of script.matchAll(/querySelector\('\.([a-z]+)'\)/g)) expect(page).toContain(name);
    expect(page).toContain(MATCH_STYLE);
  });

  test('the waterfall of the first pair adds up, and the script has the same figures', () => {
    const shown = inEnglish();
    const data = JSON.parse(/id="pairs">(.*?)<\/script>/.exec(page)![1]!) as {
      prior: number;
      pairs: readonly (readonly [string, number, number, string, readonly string[], readonly number[]])[];
    };
    const number = (text: string) => Number(text.replace('−', '-').replace('+', ''));
    const rows = tableAfter(shown, 'id="waterfall"').map((cells) => [number(cells[2]!), number(cells[3]!)] as const);
    const [first] = data.pairs;
    expect(rows.length).toBe(summary.columns.length + 1);
    expect(Math.abs(rows[0]![0] - data.prior)).toBeLessThan(0.06);
    rows.slice(1).forEach(([bits], at) => {
      expect(Math.abs(bits - first![5][at]!)).toBeLessThan(0.06);
    });
    const sum = first![5].reduce((all, bits) => all + bits, data.prior);
    expect(Math.abs(rows.at(-1)![1] - sum)).toBeLessThan(0.1);
  });

  test('tells weights by level, thresholds against precision and recall, what was compared, and draws groups', () => {
    const shown = inEnglish();
    const levels = tableAfter(shown, 'id="picture-weights"').map((cells) => cells[0]!);
    expect(levels).toContain('given_name: one letter off');
    const thresholds = tableAfter(shown, 'id="picture-thresholds"');
    const atHalf = thresholds.find((cells) => cells[0] === '0.5')!;
    expect(Number(atHalf[4])).toBeCloseTo(summary.score!.pairs.precision, 2);
    expect(Number(atHalf[5])).toBeCloseTo(summary.score!.pairs.recall, 2);
    const recalls = thresholds.map((cells) => Number(cells[5]));
    expect([...recalls].sort((a, b) => b - a)).toEqual(recalls);
    expect(tableAfter(shown, 'id="compared"').length).toBe(summary.passes.length);
    expect(shown).toMatch(/<ul class="graphs"><li>.*?<svg[^>]*>.*?class="limit narrow-limit"/s);
  });
});

test('the number of wrong pairs that is expected stands with its bound', () => {
  expect(summary.wrong.expected).toBeGreaterThan(0);
  expect(summary.wrong.bound).toBeGreaterThanOrEqual(summary.wrong.expected);
  expect(summary.pairs - summary.score!.pairs.right).toBeLessThanOrEqual(summary.wrong.bound);
});

test('what share of the pairs was compared is said in per cent', () => {
  expect(inEnglish()).toMatch(/at most about [\d.]+\u00a0% of the pairs that are one person were compared/);
});

test('a list without any pair has its page', async () => {
  const alone = join(folder, 'alone.csv');
  const out = join(folder, 'alone.html');
  writeFileSync(alone, 'surname,given name,dob\nAshby,Ida,1850-01-02\nBarrow,Otto,1861-07-09\nCrane,Una,1833-11-30\n');
  const { pairs, reach } = await matchFiles([alone], { html: out, language: 'kk' });
  expect([pairs, reach]).toEqual([0, null]);
  expect(readFileSync(out, 'utf8')).toContain('<html lang="kk">');
  expect(readFileSync(out, 'utf8')).not.toContain('pairs that are one person were compared');
});
