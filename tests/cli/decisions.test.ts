import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openAuditFile } from '../../src/database/audit-file.js';
import { openJournal } from '../../src/decisions/journal.js';
import { decide } from '../../src/review/desk/deciding.js';
import { deciding, openDesk, temporaryFolder } from '../review/desk.js';
import { rollproof } from './command-line.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const VOTERS = `precinct,entry_no,surname,given_name,birth_date,iin,address
101,1,Ли,Виктор,01.01.1885,850101100121,ул. Абая 1
102,7,Ли,Виктор,01.01.1885,850101100121,ул. Абая 1
103,4,Ким,Анна,02.02.1886,860202200237,ул. Мира 2
104,9,Ким,Анна,02.02.1886,860202200237,ул. Мира 2
`;
const folder = temporaryFolder();
let db = '';
let out = '';
let journal = '';

beforeAll(async () => {
  const lists = join(folder.path, 'lists');
  mkdirSync(lists);
  writeFileSync(join(lists, 'voter_list.csv'), VOTERS);
  out = join(folder.path, 'report');
  expect(
    await rollproof('audit', lists, '--out', out, '--only', 'DR02,DR08', '--fail-on', 'never', '--quiet'),
  ).toMatchObject({ code: 0 });
  db = join(out, 'audit.sqlite');
  journal = join(dirname(db), 'decisions.jsonl');
});
afterEach(() => rmSync(journal));
afterAll(folder.remove);

/** Decides on findings by their places, as so many reviewers. */
function decideAs(names: readonly string[], places: (count: number) => readonly number[]): number {
  const audit = openAuditFile(db, { readonly: true });
  let count = 0;
  for (const name of names) {
    const { desk, journal: own } = openDesk(audit, journal, name);
    count = desk.catalogue.findings.length;
    for (const at of places(count)) expect(decide(desk, deciding([at]))).not.toHaveProperty('refused');
    own.close();
  }
  audit.close();
  return count;
}

const all = (count: number) => Array.from({ length: count }, (_, at) => at);

test('--fail-on undecided gives 1 until every finding is settled by two, and 0 from then on', async () => {
  const check = async () =>
    (await rollproof('check', '--db', db, '--fail-on', 'undecided', '--quiet', '--only', 'DR02,DR08')).code;
  expect(await check()).toBe(1);
  expect(decideAs(['Aida'], all)).toBeGreaterThan(1);
  expect(await check()).toBe(1);
  decideAs(['Berik'], (count) => all(count).slice(1));
  expect(await check()).toBe(1);
  decideAs(['Berik'], () => [0]);
  expect(await check()).toBe(0);
});

test('the manifest holds the decisions that its report knew: more may come, none may go or change', async () => {
  decideAs(['Aida', 'Berik'], all);
  const report = () => rollproof('report', '--db', db, '--out', out, '--format', 'json', '--quiet');
  const verify = () => rollproof('verify', out);
  expect((await report()).code).toBe(0);
  expect(await verify()).toMatchObject({ code: 0 });
  const known = readFileSync(journal, 'utf8');
  const more = openJournal(journal, () => '2026-11-30T02:00:00.000Z');
  more.add('Dana', [{ what: 'revealed', fingerprint: null }]);
  more.close();
  expect(await verify()).toMatchObject({ code: 0 });
  // The end cut off: what is left is an unbroken chain, and only the manifest knows that it was longer.
  const lines = known.trimEnd().split('\n');
  writeFileSync(journal, `${lines.slice(0, -1).join('\n')}\n`);
  const cut = await verify();
  expect(cut.code).toBe(1);
  expect(cut.out).toContain('decisions.jsonl: does not begin with the lines that the report knew');
});
