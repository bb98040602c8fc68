import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ANSWER_SHEET, type AnswerKey } from '../../../src/answer-form.js';
import { openAuditFile } from '../../../src/database/audit-file.js';
import { workbookBytes } from '../../../src/publish/xlsx/workbook.js';
import { folderWith, rollproof } from '../../cli/command-line.js';
import { unzipped } from '../../publish/unzip.js';
import { madeOnce } from '../../shared/made-once.js';
import { ELSEWHERE, KAZAKHSTAN, markedFolder } from './marked-extracts.js';

// Marked names, numbers and addresses in every column of every extract, in rows shifted by a column to either side, above the
// header, in totals and in notes: none of them may stand in anything that a masked command prints or writes. Nobody here exists.

vi.setConfig({ testTimeout: 300_000 });

/** What of the marks stands in a text, with what is around it. */
function secretsIn(text: string, by = KAZAKHSTAN): string[] {
  return [...text.matchAll(by.secrets)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 40));
}

/** What stands in the files of a directory and below it, and in their names; the inner files of a workbook too. */
function secretsBelow(directory: string, by = KAZAKHSTAN): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.sqlite'))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths) {
    const bytes = readFileSync(path);
    const parts = path.endsWith('.xlsx') ? [...unzipped(bytes)] : [['', bytes.toString('utf8')] as const];
    for (const [part, text] of [['name', path.slice(directory.length)] as const, ...parts]) {
      const secrets = secretsIn(text, by);
      if (secrets.length > 0) found[`${path.slice(directory.length)} ${part}`] = secrets.slice(0, 5);
    }
  }
  return found;
}

/** Runs a command; nothing marked may stand on the terminal, nor in what it wrote into the directory. */
async function clean(argv: readonly string[], directory?: string): Promise<{ code: number; out: string; err: string }> {
  const ran = await rollproof(...argv);
  expect(ran.code, ran.err).toBeLessThan(2);
  expect(secretsIn(ran.out + ran.err), argv.join(' ')).toEqual([]);
  if (directory !== undefined) {
    expect(readdirSync(directory), argv.join(' ')).not.toEqual([]);
    expect(secretsBelow(directory), argv.join(' ')).toEqual({});
  }
  return ran;
}

const everything = () => folderWith(markedFolder(() => true));
const voters = (shift: number) => folderWith(markedFolder((name) => name === 'voter_list', shift));
const outIn = () => join(folderWith({}), 'out');

/** The audit of everything, its packages and what it printed; tests only read it. */
function audit(): Promise<string> {
  return madeOnce('marked-audit', async (out) => {
    const argv = ['audit', everything(), '--out', out, '--fail-on', 'never', '--lang', 'ru', '--packages'];
    const { code, out: printed, err } = await rollproof(...argv);
    expect([code, err]).toEqual([0, '']);
    writeFileSync(join(out, 'printed.txt'), printed);
  });
}

test('an audit, its packages, tables, pages and words', async () => {
  const audited = await audit();
  const names = readdirSync(audited);
  for (const name of ['manifest.json', 'report.html', 'findings.xlsx', 'rejected.csv', 'packages'])
    expect(names).toContain(name);
  expect(secretsBelow(audited)).toEqual({});
});

test('an audit of another country, with its numbers, names and addresses, and what loading says of it', async () => {
  const [input, out] = [folderWith(markedFolder(() => true, 0, ELSEWHERE)), outIn()];
  const { code, out: printed, err } = await rollproof('audit', input, '--out', out, '--fail-on', 'never', '--packages');
  expect([code, err]).toEqual([0, '']);
  const dry = await rollproof('load', input, '--dry-run', '--json');
  expect(secretsIn(printed + dry.out + dry.err, ELSEWHERE)).toEqual([]);
  expect(secretsBelow(out, ELSEWHERE)).toEqual({});
});

test('reports of it in other forms and languages, with pseudonyms', async () => {
  const audited = await audit();
  const out = outIn();
  const key = join(folderWith({ key: 'a'.repeat(64) }), 'key');
  chmodSync(key, 0o600);
  const forms = 'findings.jsonl,findings.csv,sarif,precincts-public';
  const argv = ['report', '--db', join(audited, 'audit.sqlite'), '--out', out, '--format', forms];
  await clean([...argv, '--lang', 'kk', '--pseudonyms', '--key-file', key], out);
  await clean(['verify', audited, '--json']);
  await clean(['explain', '--db', join(audited, 'audit.sqlite'), '--match', '1']);
});

test('a draw for the field', async () => {
  const audited = await audit();
  const out = outIn();
  const designs = ['--list-to-people', '0.2', '--people-to-list', '0.2'];
  await clean(['draw', '--db', join(audited, 'audit.sqlite'), '--out', out, '--seed', '835174920613', ...designs], out);
});

test('answers of offices, and decisions exported in every form', async () => {
  const audited = await audit();
  const db = openAuditFile(join(audited, 'audit.sqlite'), { readonly: true });
  const prints = db.prepare<[], string>('select fingerprint from finding').pluck().all();
  db.close();
  const columns = ANSWER_SHEET.keys.map((heading) => ({ heading, width: 10 }));
  const given = { answer: 'Confirmed', reason: 'x', answered_by: 'TEC', document: '7' };
  const rows = prints.map((fingerprint) => {
    const answer: Readonly<Partial<Record<AnswerKey, string>>> = { ...given, fingerprint };
    return ANSWER_SHEET.keys.map((key) => answer[key] ?? null);
  });
  const sheet = { name: 'a', keys: ANSWER_SHEET.keys, above: [], columns, rows, rowCount: rows.length, below: null };
  const place = folderWith({ 'answers.xlsx': Buffer.concat([...workbookBytes([sheet])]) });
  const review = ['review', '--db', join(audited, 'audit.sqlite'), '--decisions', join(place, 'decisions.jsonl')];
  await clean([...review, '--as', 'TEC', '--import', join(place, 'answers.xlsx')], place);
  // What xlsx and json hold is what csv holds.
  for (const form of ['csv', 'html'])
    await clean([...review, '--export', join(place, `decided.${form}`), '--lang', 'kk'], place);
  expect(readFileSync(join(place, 'decided.html'), 'utf8')).toContain(prints[0]?.slice(0, 8));
});

test('what loading says beforehand, in every language, and the settings that init writes', async () => {
  const input = everything();
  for (const more of [['--json'], ['--lang', 'en'], ['--lang', 'ru'], ['--lang', 'kk']])
    await clean(['load', input, '--dry-run', ...more]);
  rmSync(join(input, 'election.yaml'));
  await clean(['init', input, '--yes', '--lang', 'ru']);
  expect(secretsIn(readFileSync(join(input, 'election.yaml'), 'utf8'))).toEqual([]);
});

test('two states of a list and a series', async () => {
  const [pair, series] = [outIn(), outIn()];
  const words = ['--fail-on', 'never', '--only', 'CH'];
  await clean(['compare', voters(0), voters(3), '--out', pair, '--lang', 'ru', ...words], pair);
  expect(existsSync(join(pair, 'changes.html'))).toBe(true);
  await clean(['compare', voters(0), voters(3), voters(6), '--out', series, '--json', ...words], series);
  expect(existsSync(join(series, 'series.html'))).toBe(true);
});

test('corrections of lists, masked', async () => {
  const out = outIn();
  const lists = folderWith(markedFolder((name) => /_list$|changes/.test(name)));
  await clean(['validate', lists, '--out', out, '--mask', '--lang', 'ru'], out);
  expect(readdirSync(out).filter((name) => name.endsWith('.xlsx')).length).toBeGreaterThan(2);
});

test('the page of a matching and what it prints', async () => {
  const page = join(folderWith({}), 'page.html');
  await clean(['match', join(voters(0), 'voter_list.csv'), '--json', '--html', page]);
  expect(secretsIn(readFileSync(page, 'utf8'))).toEqual([]);
  await clean(['match', join(voters(0), 'voter_list.csv'), '--lang', 'kk', '--explain', '1,2']);
});
