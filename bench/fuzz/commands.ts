import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../src/sample/random.js';

/** Command lines over one case: `in` is the hostile folder, everything is written beside it. */
export function commandsOver(random: Random, place: string): readonly (readonly string[])[] {
  const folder = join(place, 'in');
  const out = join(place, 'out');
  const language = ['--lang', random.pick(['en', 'ru', 'kk'])];
  const files = readdirSync(folder).map((name) => join(folder, name));
  const some = files.filter(() => random.percent(70)).slice(0, 5);
  const more: readonly (readonly string[])[] = [
    ['load', folder, '--db', join(place, 'load.sqlite')],
    ['load', folder, '--dry-run', '--json'],
    ['validate', ...some, '--out', join(place, 'corrections'), '--mask'],
    ['match', ...some, '--json'],
    ['match', ...some, '--pairs', join(place, 'pairs.csv'), '--clusters', join(place, 'clusters.csv')],
    ['init', folder, '--yes'],
    ['verify', out, '--folder', folder],
    [
      'audit',
      folder,
      '--out',
      out,
      '--set',
      random.pick(['AD01.threshold=abc', 'AV07.quota=', '__proto__.x=1', 'AD01.threshold=1e999']),
    ],
    ['report', '--db', join(out, 'audit.sqlite'), '--out', join(place, 'report')],
  ];
  return [
    ['load', folder, '--dry-run', ...language],
    ['audit', folder, '--out', out, '--quiet', ...(random.percent(30) ? ['--pseudonyms'] : []), ...language],
    ...more
      .filter(() => random.percent(30))
      .map((words) => (words[0] === 'match' && words.length < 3 ? ['match', folder] : words)),
  ];
}

/** Command lines that draw an election and score its audit; `place` is made by them. */
export function commandsOfSample(random: Random, place: string): readonly (readonly string[])[] {
  const folder = join(place, 'in');
  const voters = random.pick(['300', '0', '-5', '1', '7', 'abc', '1e3', '99.5']);
  const truth = existsSync(join(folder, 'truth.csv')) ? join(folder, 'truth.csv') : join(place, 'nothing.csv');
  return [
    ['sample', folder, '--voters', voters, '--seed', random.pick(['1', '-1', 'x', '999999999999', '0'])],
    ['audit', folder, '--out', join(place, 'out'), '--quiet'],
    ['evaluate', '--db', join(place, 'out', 'audit.sqlite'), '--truth', truth, '--html', join(place, 'page.html')],
  ];
}
