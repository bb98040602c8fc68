import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { packageRoot } from '../../src/package-root.js';

// The domain's catalogue numbers its rows within families, without a gap; codes are never reused, later ones come after these.
const ROWS: Readonly<Record<string, number>> = { LQ: 19, DR: 13, AV: 20, RC: 13, AD: 12, RT: 12, PR: 16 };
const catalogue = Object.entries(ROWS).flatMap(([family, rows]) =>
  Array.from({ length: rows }, (_, i) => `${family}${`${i + 1}`.padStart(2, '0')}`),
);
const page = readFileSync(join(packageRoot(), 'sql', 'checks', 'NOT-CHECKED.md'), 'utf8');
const rowsOfPage = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, code]) => /^[A-Z]{2}\d{2}$/.test(code ?? ''));
const codes = new Set(allChecks().map(({ code }) => code));

describe('the catalogue', () => {
  test('has 105 rows, and every row is a check or says in NOT-CHECKED.md where it went', () => {
    expect(catalogue).toHaveLength(105);
    const explained = new Set(rowsOfPage.map(([, code]) => code));
    expect(catalogue.filter((code) => !codes.has(code) && !explained.has(code))).toEqual([]);
  });

  test('every check that the page sends a reader to is there', () => {
    const named = rowsOfPage.flatMap(([, , , where = '']) => where.match(/\b(?:LQ|DR|AV|RC|AD|RT|PR)\d{2}\b/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('has at least 95 checks', () => {
    expect(codes.size).toBeGreaterThanOrEqual(95);
  });
});
