import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Check, checkFolders, evidenceOf, populationOf, readCheck } from '../../src/checks/index.js';
import { type AuditFile, buildIndexes, createAuditFile } from '../../src/database/audit-file.js';
import { linkRecords } from '../../src/link/link-records.js';
import { storeProfile } from '../../src/load/load-folder.js';
import { LANGUAGES } from '../../src/model.js';
import { electionOf2019, loadExample, resultOf } from './example-audit.js';

// Every folder under sql/checks keeps these promises; a new check needs no line here.
// UPDATE_EXPECTED=1 writes expected.json anew: then read the difference before you commit it.

const HEADINGS = [
  'Question',
  'How it is decided',
  'Example',
  'Innocent explanations',
  'What to look at next',
  'Parameters',
  'Not covered',
  'Sources',
];
const PERSONAL = /surname|given_name|patronymic|birth|iin\b|address|operator|proxy/;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const sqlParameters = (sql: string) =>
  new Set([...sql.replace(/--.*$|'[^']*'/gm, '').matchAll(/:([a-z_]+)/g)].map((match) => match[1] ?? ''));
const defaults = (check: Check) =>
  Object.fromEntries(check.parameters.map((parameter) => [parameter.name, parameter.fallback ?? 1]));

/** Checks only read it, so that one serves them all: linked, and with nothing in it. */
const empty = createAuditFile(':memory:');
storeProfile(empty, { ...electionOf2019(), officialFigures: [], results: [] });
buildIndexes(empty);
linkRecords(empty);
empty.pragma('query_only = on');

describe.each(checkFolders().map((folder) => [basename(folder), folder]))('%s', (_name, folder) => {
  // Read inside, so that a folder half written fails its own tests and nobody else's.
  let check: Check;
  let example: Promise<AuditFile> | null = null;
  beforeAll(() => {
    check = readCheck(folder);
  });
  afterAll(async () => {
    (await example?.catch(() => null))?.close();
  });

  function loadedExample(): Promise<AuditFile> {
    example ??= loadExample(join(folder, 'example'));
    return example;
  }

  test('has every file, and an example', () => {
    for (const file of ['check.sql', 'population.sql', 'check.yaml', 'README.md', 'expected.json']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    expect(readdirSync(join(folder, 'example')).some((file) => file.endsWith('.csv'))).toBe(true);
  });

  test('its page has the headings in order, filled, and says the innocent explanations', () => {
    const sections = check.page.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(HEADINGS);
    for (const section of sections)
      expect(section.split('\n').slice(1).join('').trim().length, section).toBeGreaterThan(3);
    const page = check.page.replace(/\s+/g, ' ');
    for (const { en } of check.innocent) expect(page).toContain(`- ${en}`);
    expect(page).toContain(check.question.en);
    expect(page).toContain(check.next.en);
    expect(check.page.startsWith(`# ${check.code}: ${check.title.en}\n`)).toBe(true);
    for (const parameter of check.parameters) expect(page).toContain(`\`${parameter.name}\``);
  });

  test('its SQL is one select, read-only, with exactly the declared parameters', () => {
    for (const sql of [check.sql, check.populationSql]) {
      const statement = empty.prepare(sql);
      expect(statement.readonly).toBe(true);
      expect(statement.reader).toBe(true);
      expect(sql).not.toMatch(/\b(json_\w+|strftime|date\(|datetime\(|julianday|rowid|printf|glob)\b/i);
    }
    const columns = empty
      .prepare(check.sql)
      .columns()
      .map((column) => column.name);
    expect(columns.slice(0, 2)).toEqual(['subject', 'record']);
    expect(columns.some((column) => PERSONAL.test(column))).toBe(false);
    const used = new Set([...sqlParameters(check.sql), ...sqlParameters(check.populationSql)]);
    expect([...used].sort()).toEqual(check.parameters.map((parameter) => parameter.name).sort());
    expect(check.sql.split('\n').length).toBeLessThanOrEqual(60);
    expect(check.sql).toMatch(/order by/);
  });

  test('its words name only what the SQL returns, nothing personal, in every language alike', () => {
    const parameters = check.parameters.map((parameter) => parameter.name);
    const measures = empty
      .prepare(check.sql)
      .columns()
      .map((column) => column.name)
      .slice(2);
    const population = empty
      .prepare(check.populationSql)
      .columns()
      .map((column) => column.name);
    expect(population).toContain('examined');
    for (const language of LANGUAGES) {
      for (const name of placeholders(check.message[language])) expect([...measures, ...parameters]).toContain(name);
      for (const name of placeholders(check.examined[language])) expect([...population, ...parameters]).toContain(name);
      for (const name of placeholders(check.chance[language])) expect([...population, ...parameters]).toContain(name);
      expect(placeholders(check.message[language]).sort()).toEqual(placeholders(check.message.en).sort());
      expect(placeholders(check.examined[language]).sort()).toEqual(placeholders(check.examined.en).sort());
      expect(placeholders(check.chance[language]).sort()).toEqual(placeholders(check.chance.en).sort());
    }
    if (check.nothing !== null) {
      for (const language of LANGUAGES) {
        for (const name of placeholders(check.nothing[language]))
          expect([...population, ...parameters]).toContain(name);
      }
    }
    for (const words of [
      check.title,
      check.question,
      check.message,
      check.examined,
      check.chance,
      check.next,
      ...check.innocent,
    ]) {
      expect(words.ru).toMatch(/[а-яё]/i);
      expect(words.kk).toMatch(/[әғқңөұүһі]/i);
    }
  });

  test('its example gives exactly what is expected, twice', async () => {
    const db = await loadedExample();
    const result = resultOf(db, check);
    const file = join(folder, 'expected.json');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    expect(result).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(JSON.stringify(resultOf(db, check))).toBe(JSON.stringify(result));
    expect(result.outcome).toBe('ran');
    expect(result.findings.length).toBeGreaterThan(0);
    if (check.subject !== 'total') {
      for (const finding of result.findings) expect(finding.evidence.length).toBeGreaterThan(0);
    }
  });

  test('an empty audit file gives no finding', () => {
    expect(evidenceOf(empty, check, defaults(check))).toEqual([]);
    expect(populationOf(empty, check, defaults(check))['examined']).toBe(0);
  });

  test('its plan joins no table with itself or another without a key', async () => {
    const db = await loadedExample();
    // Without the example's tiny counts, for which any scan is cheap: the plan that a nation's lists would get.
    db.exec('delete from sqlite_stat1; analyze sqlite_schema;');
    const plan = db
      .prepare<[Record<string, unknown>], PlanStep>(`explain query plan ${check.sql}`)
      .all(defaults(check));
    expect(nestedScans(plan)).toEqual([]);
  });
});

interface PlanStep {
  id: number;
  parent: number;
  detail: string;
}

/** Big tables scanned as an inner loop: steps under one parent after the first, that are scans of a record table. */
function nestedScans(plan: readonly PlanStep[]): string[] {
  const big = /^SCAN (listing|avc_issued|avc_used|residence_certificate|precinct_figure)\b/;
  const seen = new Set<number>();
  const nested: string[] = [];
  for (const step of plan) {
    if (!/^(SCAN|SEARCH)/.test(step.detail)) continue;
    if (seen.has(step.parent) && big.test(step.detail)) nested.push(step.detail);
    seen.add(step.parent);
  }
  return nested;
}
