import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { allChecks, type Check, evidenceOf, readCheck, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { newAuditFile } from '../shared/new-audit-file.js';
import { checkReturning, named } from './check-returning.js';

let db: AuditFile;
beforeAll(() => {
  db = newAuditFile();
});
afterAll(() => db.close());

const found = (check: Check) => evidenceOf(db, check, {}).map(({ subject, strength }) => [subject, strength]);
const returning = (...rows: string[]) => checkReturning(rows, { strength: 'needs-document' });

describe('the strength of a finding', () => {
  test('is that of its check where check.sql returns none', () => {
    expect(found(returning("'a' as subject, 1 as record, 5 as n"))).toEqual([['a', 'needs-document']]);
  });

  test('is what check.sql returns; the strongest come first, and it is no measure', () => {
    const check = returning(
      "'a' as subject, null as record, 'pattern' as strength, 5 as n",
      "'b', null, 'needs-document', 5",
      "'c', null, 'pattern', 5",
    );
    expect(found(check)).toEqual([
      ['b', 'needs-document'],
      ['a', 'pattern'],
      ['c', 'pattern'],
    ]);
    expect(evidenceOf(db, check, {})[0]?.measures).toBe('{"n":5}');
    runChecks(db, [check]);
    expect(db.prepare('select code, subject, strength, claims from finding order by finding_id').raw().all()).toEqual([
      [check.code, 'b', 'needs-document', '{}'],
      [check.code, 'a', 'pattern', '{}'],
      [check.code, 'c', 'pattern', '{}'],
    ]);
    expect(db.prepare('select strength from check_run').pluck().all()).toEqual(['needs-document']);
  });

  test.each([
    [["'a' as subject, 1 as record, 'pattern' as strength", "'a', 2, 'needs-document'"], 'the strengths of a differ'],
    [["'a' as subject, 1 as record, 'contradiction' as strength"], 'above needs-document'],
    [["'a' as subject, 1 as record, 'certain' as strength"], 'should be one of contradiction'],
    [["'a' as subject, 1 as record, null as strength"], 'should be one of contradiction'],
    [["'a' as subject, 1 as record, 1 as claim_x", "'a', 2, 0"], 'the claims of a differ'],
    [["'a' as subject, 1 as record, 2 as claim_x"], 'claim_x of a should be 1, 0 or null'],
    [["'a' as subject, 1 as record, 'yes' as claim_x"], 'claim_x of a should be 1, 0 or null'],
  ])('%j is an error that names the folder', (rows, expected) => {
    const check = returning(...rows);
    expect(() => evidenceOf(db, check, {})).toThrow(`${check.folder}/check.sql: `);
    expect(() => evidenceOf(db, check, {})).toThrow(expected);
  });
});

test('claims are stored apart from measures', () => {
  const check = returning("'a' as subject, 1 as record, 1 as claim_one, 5 as n, 0 as claim_two, null as claim_three");
  const [evidence] = evidenceOf(db, check, {});
  expect(evidence?.claims).toBe('{"one":1,"two":0,"three":null}');
  expect(evidence?.measures).toBe('{"n":5}');
});

describe('claims in check.yaml', () => {
  test('are read in their order, with what they do to the strength', () => {
    const { claims } = checkWith({
      one: { ...named('one'), otherwise: named('two'), effect: 'raises' },
      b: named('b'),
    });
    expect(claims).toEqual([
      { name: 'one', text: named('one'), otherwise: named('two'), effect: 'raises' },
      { name: 'b', text: named('b'), otherwise: null, effect: 'none' },
    ]);
  });

  test.each([
    ['a language missing', { one: { en: 'x', ru: 'x' } }],
    ['another effect', { one: { ...named('x'), effect: 'proves' } }],
    ['a name that is no column', { 'One more': named('x') }],
    ['an unknown key', { one: { ...named('x'), otherwhise: named('y') } }],
  ])('%s is an error that names the folder', (_what, claims) => {
    expect(() => checkWith(claims)).toThrow(/^XX01-claims\/check\.yaml: /);
  });
});

/** A folder like that of the first check, with these claims, read. */
function checkWith(claims: object): Check {
  const root = mkdtempSync(join(tmpdir(), 'rollproof-claims-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'XX01-claims');
  const { since, strength, subject, title, question, message, examined, chance, innocent, next, sources, sql } =
    allChecks()[0]!;
  const own = { since, strength, subject, title, question, message, examined, chance, innocent, next, sources };
  mkdirSync(folder);
  writeFileSync(join(folder, 'check.yaml'), stringify({ code: 'XX01', ...own, claims }));
  for (const file of ['check.sql', 'population.sql', 'README.md']) writeFileSync(join(folder, file), sql);
  return readCheck(folder);
}
