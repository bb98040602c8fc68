import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, TO_WRITE } from '../../bench/author/page.js';
import {
  type Check,
  checkFolders,
  checksFolder,
  claimColumns,
  evidenceOf,
  measureColumns,
  parseMessage,
  populationOf,
  readCheck,
  readinessOf,
} from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES } from '../../src/model.js';
import { differencesOnDuckDb } from '../engine/on-duckdb.js';
import { columnsOfNothing, emptyAudit } from './empty-audit.js';
import { examplesOf, loadExample, resultOf } from './example-audit.js';
import { nestedScans, type PlanStep } from './nested-scans.js';
import { NO_PART_IN_CHANCE } from './no-part-in-chance.js';
import { stepsOf } from './steps/example-steps.js';

// Every folder under sql/checks keeps these promises; a new check needs no line here.
// `npm run accept -- CODE` writes expected.json and README.md anew: then read the difference before you commit it.

/** Another folder of checks may be tried instead of the program's own. */
const CHECKS = process.env['CHECKS_FOLDER'] ?? checksFolder();
const FILES = ['check.sql', 'population.sql', 'check.yaml', 'README.md'];
const TO_ACCEPT = 'what the example must give is not there: "npm run accept -- CODE" writes it from the example';
const PERSONAL = /surname|given_name|patronymic|birth|iin\b|address|operator|proxy/;
const placeholders = (text: string) => parseMessage(text).names;
const sqlParameters = (sql: string) =>
  new Set([...sql.replace(/--.*$|'[^']*'/gm, '').matchAll(/:([a-z_]+)/g)].map((match) => match[1] ?? ''));
const defaults = (check: Check) =>
  Object.fromEntries(check.parameters.map((parameter) => [parameter.name, parameter.fallback ?? 1]));

const empty = emptyAudit();

describe.each(checkFolders(CHECKS).map((folder) => [basename(folder), folder]))('%s', (_name, folder) => {
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
    example ??= loadExample(join(folder, 'example'), stepsOf(check, empty));
    return example;
  }

  test('has every file, an example, and nothing that is still to be written', () => {
    for (const file of FILES) expect(existsSync(join(folder, file)), file).toBe(true);
    for (const example of examplesOf(folder)) {
      expect(existsSync(example.expected), TO_ACCEPT).toBe(true);
      const files = readdirSync(example.folder);
      const isSettingsAlone = basename(example.folder) !== 'example' && files.join() === 'election.yaml';
      expect(isSettingsAlone || files.some((file) => file.endsWith('.csv'))).toBe(true);
    }
    const expected = examplesOf(folder).map((example) => basename(example.expected));
    expect(readdirSync(folder).filter((file) => /^expected.*\.json$/.test(file))).toEqual(expected.sort());
    const open = FILES.flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      return lines.flatMap((line, i) => (line.includes(TO_WRITE) ? [`${file}:${i + 1} is still to be written`] : []));
    });
    expect(open).toEqual([]);
  });

  test('its page is what check.yaml and its own three sections give', () => {
    expect(check.page, '"npm run pages" writes it anew').toBe(pageOf(check, check.page));
    for (const section of check.page.split(/^## /m).slice(1))
      expect(section.split('\n').slice(1).join('').trim().length, section).toBeGreaterThan(3);
  });

  test('its SQL is one select, read-only, with exactly the declared parameters', () => {
    for (const sql of [check.sql, check.populationSql]) {
      const statement = empty.prepare(sql);
      expect(statement.readonly).toBe(true);
      expect(statement.reader).toBe(true);
      expect(sql).not.toMatch(/\b(json_\w+|strftime|date\(|datetime\(|julianday|rowid|printf|glob)\b/i);
    }
    // Claims have a comment, no query of their own, and both files go on from them.
    const { claims } = check.sqlFiles;
    if (claims !== null) {
      expect(claims).toMatch(/^(?:--.*\n)+with /);
      expect(() => empty.prepare(claims)).toThrow('incomplete input');
    }
    const columns = empty
      .prepare(check.sql)
      .columns()
      .map((column) => column.name);
    expect(columns.slice(0, 2)).toEqual(['subject', 'record']);
    // A claim is 1, 0 or null, whatever it is called.
    expect(measureColumns(columns).some((column) => PERSONAL.test(column))).toBe(false);
    const used = new Set([...sqlParameters(check.sql), ...sqlParameters(check.populationSql)]);
    expect([...used].sort()).toEqual(check.parameters.map((parameter) => parameter.name).sort());
    expect(check.sql.split('\n').length).toBeLessThanOrEqual(60);
    expect(check.sql).toMatch(/order by/);
  });

  test('its words name only what the SQL returns, nothing personal, in every language alike', () => {
    const parameters = check.parameters.map((parameter) => parameter.name);
    const measures = measureColumns(columnsOf(check.sql));
    const population = empty
      .prepare(check.populationSql)
      .columns()
      .map((column) => column.name);
    expect(population).toContain('examined');
    for (const language of LANGUAGES) {
      for (const name of placeholders(check.message[language])) expect([...measures, ...parameters]).toContain(name);
      for (const name of placeholders(check.examined[language])) expect([...population, ...parameters]).toContain(name);
      for (const name of placeholders(check.chance[language])) expect([...population, ...parameters]).toContain(name);
      expect([...placeholders(check.message[language])].sort()).toEqual([...placeholders(check.message.en)].sort());
      expect([...placeholders(check.examined[language])].sort()).toEqual([...placeholders(check.examined.en)].sort());
      expect([...placeholders(check.chance[language])].sort()).toEqual([...placeholders(check.chance.en)].sort());
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

  test('it declares the claims that its SQL returns; a strength that differs by finding has claims that say why', () => {
    const columns = columnsOf(check.sql);
    expect([...claimColumns(columns)].sort()).toEqual(check.claims.map(({ name }) => name).sort());
    if (columns.includes('strength')) expect(check.claims.some(({ effect }) => effect !== 'none')).toBe(true);
    const page = check.page.replace(/\s+/g, ' ');
    for (const { text, otherwise } of check.claims) {
      expect(page).toContain(text.en);
      for (const words of otherwise === null ? [text] : [text, otherwise]) {
        expect(words.en).not.toMatch(/[.;]$|\{/);
        expect(words.ru).toMatch(/[а-яё]/i);
        expect(words.kk).toMatch(/[әғқңөұүһі]/i);
      }
    }
  });

  test('its example gives exactly what is expected, twice', async () => {
    const db = await loadedExample();
    const result = resultOf(db, check);
    const file = join(folder, 'expected.json');
    expect(existsSync(file), TO_ACCEPT).toBe(true);
    expect(result).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(JSON.stringify(resultOf(db, check))).toBe(JSON.stringify(result));
    expect(result.outcome).toBe('ran');
    expect(result.findings.length).toBeGreaterThan(0);
    if (check.subject !== 'total') {
      for (const finding of result.findings) expect(finding.evidence.length).toBeGreaterThan(0);
    }
  });

  test('DuckDB finds the same in its example, and looked at the same', async () => {
    expect(await differencesOnDuckDb(await loadedExample(), check)).toEqual([]);
  });

  test('each further example gives exactly what is expected of it, and lets the check run; on DuckDB the same', async () => {
    for (const { folder: further, expected } of examplesOf(folder).slice(1)) {
      const db = await loadExample(further, stepsOf(check, empty));
      try {
        const result = resultOf(db, check);
        expect(result, expected).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
        expect(result.outcome, expected).toBe('ran');
        expect(await differencesOnDuckDb(db, check), expected).toEqual([]);
      } finally {
        db.close();
      }
    }
  });

  test('an empty audit file gives no finding, and no count of anything', async () => {
    expect(evidenceOf(empty, check, defaults(check))).toEqual([]);
    const onExample = populationOf(await loadedExample(), check, defaults(check));
    expect(columnsOfNothing(populationOf(empty, check, defaults(check)), onExample)).toEqual([]);
  });

  test('what it says of chance follows every parameter that decides what it finds', async () => {
    const db = await loadedExample();
    const ready = readinessOf(db, check);
    if (!('parameters' in ready)) throw new Error('its example does not run');
    const { parameters } = ready;
    const expected = placeholders(check.chance.en).filter((name) => name.startsWith('expected'));
    const said = (given: typeof parameters) => {
      const population = populationOf(db, check, given);
      return JSON.stringify(expected.map((name) => population[name]));
    };
    const found = (given: typeof parameters) => JSON.stringify(evidenceOf(db, check, given));
    const silent = Object.entries(parameters).flatMap(([name, value]) => {
      if (typeof value !== 'number' || expected.length === 0) return [];
      // What a finding shows is no part of what is found.
      const place = `${check.code}.${name}`;
      if (NO_PART_IN_CHANCE[name] !== undefined || NO_PART_IN_CHANCE[place] !== undefined) return [];
      const moved = { ...parameters, [name]: value === 0 ? 1 : value * 2 };
      return found(moved) !== found(parameters) && said(moved) === said(parameters) ? [name] : [];
    });
    expect(silent, 'the chance that is stated should follow them, or state no number').toEqual([]);
  });

  test('a rate of errors doubled doubles what chance would give, or quadruples it where two errors must meet', async () => {
    const db = await loadedExample();
    const ready = readinessOf(db, check);
    if (!('parameters' in ready)) throw new Error('its example does not run');
    const { parameters } = ready;
    const rates = check.parameters.map(({ name }) => name).filter((name) => /_rate$/.test(name));
    // Small, so that nothing is cut off at one error a precinct. A bound on precincts that reach a limit is no number of errors.
    for (const name of check.populationSql.includes('exp(') ? [] : rates) {
      const [once = 0, twice = 0] = [1e-6, 2e-6].map((rate) =>
        Number(populationOf(db, check, { ...parameters, [name]: rate })['expected_by_chance'] ?? 0),
      );
      expect(twice, name).toBeGreaterThanOrEqual(once * 1.999_999);
      expect(twice, name).toBeLessThanOrEqual(once * 4.000_001);
    }
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

function columnsOf(sql: string): readonly string[] {
  return empty
    .prepare(sql)
    .columns()
    .map((column) => column.name);
}
