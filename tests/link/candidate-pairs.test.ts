import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BlockingKey, blockingKeysOf, fillKeys, keyOf } from '../../src/link/blocking/blocking-keys.js';
import type { PassPlan } from '../../src/link/blocking/blocking-plan.js';
import { CandidatePairs } from '../../src/link/blocking/candidate-pairs.js';
import type { PeopleTable } from '../../src/link/table/people-table.js';
import { tableOf } from './people.js';

const ROLES = ['surname', 'given_name', 'birth_date'] as const;
const cells = fc.tuple(
  fc.constantFrom('', 'IVANOV', 'IVANOVA', 'PETROV', 'ASANOV'),
  fc.constantFrom('', 'ASAN', 'IVAN', 'PETROV'),
  fc.constantFrom('', '1850-01-01', '1850-12-01', '1851-01-01', '1850-01-12'),
);
const people = fc.array(fc.record({ cells, inFocus: fc.boolean() }), { minLength: 2, maxLength: 40 });
const PASSES = [['surname'], ['given_name', 'birth_date year'], ['names in any order'], ['birth_date']];

function plansOf(table: PeopleTable, cap: number): readonly PassPlan[] {
  const blockingKeys = blockingKeysOf(table);
  return PASSES.map((names) => ({
    name: names.join(' + '),
    blockingKeys: names.map((name) => blockingKeys.get(name)).filter((blockingKey) => blockingKey !== undefined),
    predictedPairs: 0,
    cap,
  })).filter(({ blockingKeys: found }, k) => found.length === PASSES[k]!.length);
}

function pairsOf(candidates: CandidatePairs): string[] {
  const pairs: string[] = [];
  candidates.each((a, b, pass) => pairs.push(`${Math.min(a, b)}-${Math.max(a, b)} by ${pass}`));
  return pairs.sort();
}

/** Every pair that shares a key, by looking at all pairs. */
function expectedPairs(table: PeopleTable, plans: readonly PassPlan[]): string[] {
  const share = (blockingKeys: readonly BlockingKey[], a: number, b: number) =>
    keyOf(blockingKeys, a) !== 0 && keyOf(blockingKeys, a) === keyOf(blockingKeys, b);
  const pairs: string[] = [];
  for (let a = 0; a < table.size; a++) {
    for (let b = a + 1; b < table.size; b++) {
      if (table.focus !== undefined && table.focus[a]! + table.focus[b]! === 0) continue;
      const pass = plans.findIndex(({ blockingKeys }) => share(blockingKeys, a, b));
      if (pass >= 0) pairs.push(`${a}-${b} by ${pass}`);
    }
  }
  return pairs.sort();
}

describe('candidate pairs', () => {
  test('each pair that shares a key comes once, by its first pass, with a focus and without', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (rows, withFocus) => {
        const whole = tableOf(
          ROLES,
          rows.map((row) => row.cells),
        );
        const focus = Uint8Array.from(rows, ({ inFocus }) => Number(inFocus));
        const table: PeopleTable = withFocus ? { ...whole, focus } : whole;
        const plans = plansOf(table, 1e9);
        expect(pairsOf(new CandidatePairs(table, plans))).toEqual(expectedPairs(table, plans));
      }),
      { numRuns: 200 },
    );
  });

  test('the largest blocks are left out until a pass fits its cap, counted, and left to later passes', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ['IVANOV', `NAME${i % 10}`, `18${10 + (i % 15)}-01-01`]);
    rows.push(['PETROV', 'NAME0', '1810-01-01'], ['PETROV', 'NAME1', '1811-01-01']);
    const table = tableOf(ROLES, rows);
    const candidates = new CandidatePairs(table, plansOf(table, 20));
    const found = pairsOf(candidates);
    const [bySurname] = candidates.reports;
    expect(bySurname).toMatchObject({ pairs: 1, largestBlock: 2, skippedBlocks: 1, skippedRecords: 30 });
    // Of the 30 those of one birth date (15 dates, two records each) still meet.
    expect(found.filter((pair) => pair.endsWith(' by 3')).length).toBeGreaterThanOrEqual(15);
    expect(candidates.passesOf(30, 31)).toEqual([0]);
    expect(candidates.passesOf(0, 10)).not.toContain(0);
  });

  test('keys of many records at once are those of each', () => {
    const table = tableOf(ROLES, [
      ['IVANOV', 'IVAN', '1850-01-01'],
      ['', 'IVAN', '1850-01-01'],
      ['IVAN', 'IVANOV', ''],
      ['PETROV', '', '1850-00-00'],
    ]);
    for (const { blockingKeys } of plansOf(table, 1)) {
      const keys = new Int32Array(3);
      fillKeys(blockingKeys, 1, keys);
      expect([...keys]).toEqual([1, 2, 3].map((record) => keyOf(blockingKeys, record)));
    }
  });
});
