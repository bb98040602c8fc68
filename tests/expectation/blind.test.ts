import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksFolder, readCheck } from '../../src/checks/index.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { inFolder, loadExample, resultOf } from '../checks/example-audit.js';
import { folderWith, rollproof } from '../cli/command-line.js';

/** Protocols of so many village precincts, whose additions spread so widely that no list could hold one that stands out. */
function villages(precincts: number): Record<string, string> {
  const random = new RandomSource(precincts);
  const rows = Array.from(
    { length: precincts },
    (_, i) => `${101 + i},${50 + (i % 9)},${random.negativeBinomial(14, 0.5)}`,
  );
  return { 'precinct_figures.csv': `precinct,voters on list,additions\n${rows.join('\n')}\n` };
}

test.each([12, 20, 35])(
  '%s precincts of small lists and wide counts: blind, with the ten highest as ranks',
  async (precincts) => {
    const db = await inFolder(villages(precincts), loadExample);
    const { outcome, population, findings } = resultOf(
      db,
      readCheck(join(checksFolder(), 'additions', 'AD03-far-above-peers')),
    );
    expect(findings).toEqual([]);
    expect(outcome).toBe('blind');
    const { highest, smallest } = population as { highest: string; smallest: number };
    const ranks = highest.split(', ').map((each) => Number(each.split(': ')[1]));
    expect(ranks).toHaveLength(10);
    expect(smallest).toBeGreaterThan(60);
    // Ranks of what is far from its own expectation: the largest of all is among them.
    const largest = db.prepare("select max(observed) from count_expectation where measure = 'additions'").pluck().get();
    expect(ranks).toContain(largest);
  },
);

test('the terminal, the first screen and JSON say so', async () => {
  const folder = folderWith(villages(12));
  const out = join(folder, 'out');
  const { out: said } = await rollproof('audit', folder, '--out', out, '--fail-on', 'never', '--lang', 'en');
  expect(said).toContain('Could not have seen anything (not a pass):');
  expect(said.replace(/\s+/g, ' ')).toMatch(
    /AD03 .*This is no pass\. The highest by rank, which are no findings: \d+: \d+/,
  );
  const json = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as {
    checks: { code: string; outcome: string; examined: Record<string, string> }[];
  };
  const blind = json.checks.find(({ code }) => code === 'AD03');
  expect(blind?.outcome).toBe('blind');
  expect(blind?.examined['en']).toContain('The highest by rank');
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  const from = page.indexOf('id="answer-additions"');
  // Before what is folded away.
  const [first = ''] = page.slice(from, page.indexOf('</section>', from)).split('<details');
  expect(first).toContain('The highest by rank');
});
