import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallAudit } from '../evaluate/small-audit.js';
import { folderWith, rollproof } from './command-line.js';

const TRUTH = `kind;check;subject;file;record
planted;DR02;first;lists/a.csv;1
planted;DR02;first;lists/a.csv;2
planted;DR02;second;lists/a.csv;3
`;

const LIST = 'precinct;surname;given_name;birth_date\n1;A;B;1850-01-01\n';

function auditWithTruth(): { folder: string; db: string; truth: string } {
  const folder = folderWith({ 'truth.csv': TRUTH });
  const db = join(folder, 'audit.sqlite');
  smallAudit(db, [['DR02', 'person 1', [1, 2]]], [{ tier: 'certain', records: [1, 2] }]);
  return { folder, db, truth: join(folder, 'truth.csv') };
}

describe('rollproof evaluate', () => {
  test('prints recall, precision and harm by check', async () => {
    const { db, truth } = auditWithTruth();
    const { code, out, err } = await rollproof('evaluate', '--db', db, '--truth', truth);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^DR02 +2 +1 +0\.5000 +1 +0 +0 +1\.0000 +0\/0 +0 +0\.0000$/m);
    expect(out).toContain('linking was not scored');
  });

  test('speaks the language asked for', async () => {
    const { db, truth } = auditWithTruth();
    expect((await rollproof('evaluate', '--db', db, '--truth', truth, '--lang', 'ru')).out).toContain('Полнота');
    expect((await rollproof('evaluate', '--db', db, '--truth', truth, '--lang', 'kk')).out).toContain('Толықтық');
  });

  test('--json gives the same figures, with who is who where it is told', async () => {
    const { folder, db, truth } = auditWithTruth();
    const pairs = join(folderWith({ 'p.csv': 'person,file,record\n7,lists/a.csv,1\n7,lists/a.csv,2\n' }), 'p.csv');
    const { out } = await rollproof('evaluate', '--db', db, '--truth', truth, '--pairs', pairs, '--json');
    expect(JSON.parse(out)).toMatchObject({
      schema_version: 1,
      all: { planted: 2, found: 1, recall: 0.5 },
      linking: { pairs: { true: 1, right: 1, f1: 1 }, rejectedPairs: 0 },
    });
    expect(out).not.toContain(folder);
  });

  test('a truth that names what the audit does not hold is wrong input: exit code 2, and the place', async () => {
    const { db } = auditWithTruth();
    const truth = join(folderWith({ 't.csv': TRUTH.replace('a.csv;3', 'a.csv;99') }), 't.csv');
    const { code, err } = await rollproof('evaluate', '--db', db, '--truth', truth);
    expect(code).toBe(2);
    expect(err).toMatch(/t\.csv, record 3: expected a record number from 1 to 10 .* found "99".*Nothing was scored/s);
  });

  test('an audit file that was not checked is refused', async () => {
    const folder = folderWith({
      'truth.csv': TRUTH,
      'in/voter_list.csv': LIST,
    });
    const db = join(folder, 'audit.sqlite');
    await rollproof('load', join(folder, 'in'), '--db', db, '--quiet');
    const { code, err } = await rollproof('evaluate', '--db', db, '--truth', join(folder, 'truth.csv'));
    expect(code).toBe(2);
    expect(err).toContain('rollproof check');
  });

  test('--html writes a page for its owner only', async () => {
    const folder = folderWith({ 'truth.csv': TRUTH.split('\n')[0] ?? '', 'in/voter_list.csv': LIST });
    const [db, truth, page] = ['audit.sqlite', 'truth.csv', 'page.html'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await rollproof('load', join(folder, 'in'), '--db', db, '--quiet');
    await rollproof('check', '--db', db, '--only', 'LQ10', '--quiet');
    const { code, out } = await rollproof('evaluate', '--db', db, '--truth', truth, '--html', page, '--quiet');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(readFileSync(page, 'utf8')).toContain('<section id="strengths"');
  });
});
