import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { strengthPage, strengthTable } from '../../bench/author/strength-table.js';
import { allChecks, type Check } from '../../src/checks/index.js';
import { STRENGTHS, type Strength } from '../../src/model.js';

interface Found {
  readonly subject: string;
  readonly strength?: Strength;
  readonly claims?: Readonly<Record<string, 0 | 1 | null>>;
}

/** The findings that the examples of a check must give; that they do is what tests/checks/promises.test.ts shows. */
function findingsOf({ folder }: Check): readonly Found[] {
  return readdirSync(folder)
    .filter((name) => /^expected.*\.json$/.test(name))
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { findings?: Found[] }).findings ?? []);
}

const claimsWith = (check: Check, effect: string, { claims = {} }: Found, isTrue: boolean) =>
  check.claims
    .filter((claim) => claim.effect === effect && (claims[claim.name] === 1) === isTrue)
    .map(({ name }) => name);

test('the table of strengths is that of the folders', () => {
  expect(readFileSync(strengthPage(), 'utf8'), '"npm run pages" writes it anew').toBe(strengthTable(allChecks()));
});

describe('what the table says is what the SQL does, in every finding of every example', () => {
  const all = allChecks().flatMap((check) => findingsOf(check).map((found) => ({ check, found })));

  test('a finding below its check prints why', () => {
    const lowered = all.filter(
      ({ check, found }) => STRENGTHS.indexOf(found.strength ?? check.strength) > STRENGTHS.indexOf(check.strength),
    );
    expect(lowered.length).toBeGreaterThan(100);
    for (const { check, found } of lowered) {
      const reasons = [...claimsWith(check, 'raises', found, false), ...claimsWith(check, 'lowers', found, true)];
      expect(reasons, `${check.code} ${found.subject}`).not.toEqual([]);
    }
  });

  test('no contradiction prints what brings it down', () => {
    const contradictions = all.filter(({ check, found }) => (found.strength ?? check.strength) === 'contradiction');
    expect(contradictions.length).toBeGreaterThan(40);
    for (const { check, found } of contradictions)
      expect(claimsWith(check, 'lowers', found, true), `${check.code} ${found.subject}`).toEqual([]);
  });

  test('a claim that decides is true of a finding and not true of another', () => {
    for (const check of allChecks()) {
      const found = findingsOf(check);
      for (const { name, effect } of check.claims)
        if (effect !== 'none' && found.length > 0)
          expect(new Set(found.map(({ claims = {} }) => claims[name] === 1)).size, `${check.code} ${name}`).toBe(2);
    }
  });
});
