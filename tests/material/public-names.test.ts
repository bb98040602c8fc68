import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldName, nameDistance } from '../../src/identity/index.js';
import { packageRoot } from '../../src/package-root.js';

// Public lists of names, kept beside the repository: Kazakh given names in three spellings, names in Latin and Cyrillic.
const NAMES = join(process.env['ROLLPROOF_TEST_DATA'] ?? join(packageRoot(), '..', 'shared', 'data'), 'names');
const KAZAKH = join(NAMES, 'kazakh_given_names_kk_ru_en.csv');
const LATIN = join(NAMES, 'latin_cyrillic_pairs.tsv');

function absent(path: string): boolean {
  const missing = !existsSync(path);
  if (missing) console.warn(`Skipped: ${path} is not there; set ROLLPROOF_TEST_DATA to the folder above names/.`);
  return missing;
}

const SHORTEST = 5;

/** Equal when folded, or a letter apart in names of five letters and more: what brings two names together as one. */
function meet(a: string, b: string): boolean {
  if (a === b) return a !== '';
  return Math.min(a.length, b.length) >= SHORTEST && nameDistance(a, b) <= 1;
}

// Also called where the file is absent: what is skipped is collected all the same.
const linesOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\r?\n/) : []);

describe.skipIf(absent(KAZAKH))('Kazakh given names in Kazakh, Russian and Latin spelling', () => {
  const rows = linesOf(KAZAKH)
    .slice(1)
    .map((line) => line.split(','))
    .map(([kk = '', ru = '', en = '', sex = '']) => ({ folds: [kk, ru, en].map(foldName), sex }));

  test('the spellings of one name meet in at least 97 % of rows', () => {
    const met = rows.filter(({ folds: [kk = '', ru = '', en = ''] }) => meet(kk, ru) && meet(kk, en) && meet(ru, en));
    expect(met.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });

  test('different names of one sex meet in at most 0.1 % of pairs', () => {
    // Every pair of each sex at seven distances in the list: no draw, and some 36,000 pairs.
    let [pairs, met] = [0, 0];
    for (const sex of ['M', 'F']) {
      const names = [...new Set(rows.filter((row) => row.sex === sex).map(({ folds }) => folds[0]!))];
      for (const step of [97, 251, 509, 751, 1009, 1249, 1499]) {
        names.forEach((name, i) => {
          const other = names[(i + step) % names.length]!;
          pairs += 1;
          if (name !== other && meet(name, other)) met += 1;
        });
      }
    }
    expect(pairs).toBeGreaterThan(20_000);
    expect(met / pairs).toBeLessThanOrEqual(0.001);
  });
});

describe.skipIf(absent(LATIN))('names of any origin in Latin and in Cyrillic letters', () => {
  test('seven of ten meet: Latin spellings of foreign names follow no one rule', () => {
    const pairs = linesOf(LATIN).map((line) => line.split('\t'));
    const met = pairs.filter(([latin = '', cyrillic = '']) =>
      meet(foldName(latin), foldName(cyrillic.replaceAll(' ', ''))),
    );
    expect(met.length / pairs.length).toBeGreaterThan(0.69);
  });
});
