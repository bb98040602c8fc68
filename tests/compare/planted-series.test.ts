import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollproof } from '../cli/command-line.js';

interface Scores {
  readonly series: readonly {
    readonly kind: string;
    readonly planted: number;
    readonly found: number;
    readonly wrong: number;
  }[];
}

describe('a synthetic series of states', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-weeks-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is found to hold what was planted in it, and nothing else', async () => {
    const [weeks, out] = [join(folder, 'weeks'), join(folder, 'out')];
    const truth = join(weeks, 'truth_states.csv');
    await rollproof('sample', weeks, '--states', '3', '--voters', '2000', '--seed', '11', '--quiet');
    const states = readdirSync(weeks).filter((name) => name.startsWith('list-'));
    expect(states).toHaveLength(3);
    await rollproof(
      ...['compare', ...states.map((name) => join(weeks, name)), '--out', out, '--quiet', '--format', 'changes.csv'],
    );
    const scored = await rollproof('evaluate', '--series', out, '--truth', truth, '--json');
    const { series } = JSON.parse(scored.out) as Scores;
    const planted = new Map(series.map((score) => [score.kind, score.planted]));
    for (const kind of [
      'came',
      'corrected',
      'corrected_unexplained',
      'deceased',
      'left',
      'moved',
      'street-renamed',
      'taken back',
    ])
      expect(planted.get(kind), kind).toBeGreaterThan(0);
    expect(series.map(({ kind, found, wrong }) => [kind, found, wrong])).toEqual(
      series.map(({ kind }) => [kind, planted.get(kind), 0]),
    );
    const said = await rollproof('evaluate', '--series', out, '--truth', truth, '--lang', 'kk');
    expect(said.out).toMatch(/қайтарылған\s+\d+\s+\d+\s+0/u);
  });

  test('is the same for the same seed', async () => {
    for (const name of ['one', 'two'])
      await rollproof('sample', join(folder, name), '--states', '2', '--voters', '1000', '--seed', '5', '--quiet');
    const read = (name: string) =>
      ['truth_states.csv', 'list-2019-05-06/voter_list.csv', 'list-2019-05-13/voter_list.csv'].map((file) =>
        readFileSync(join(folder, name, file), 'utf8'),
      );
    expect(read('one')).toEqual(read('two'));
  });

  test.each([
    [['sample', 'x', '--states', '1'], '--states'],
    [['evaluate', '--series', 'nowhere', '--truth', 'none.csv'], 'none.csv'],
  ])('what cannot be is refused: %j', async (given, says) => {
    const { code, err } = await rollproof(...given);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
