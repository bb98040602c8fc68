import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { auditTables } from '../../src/engine/audit-schema.js';
import { FOR_DUCKDB, FOR_SPARK, translate } from '../../src/engine/dialect/rewrites.js';
import { packageRoot } from '../../src/package-root.js';
import { newAuditFile } from '../shared/new-audit-file.js';
import { FORBIDDEN } from './forbidden-forms.js';
import { forbiddenScopes } from './forbidden-scopes.js';

/** What is no comment, with every text empty. */
const codeOf = (sql: string) => sql.replace(/'(?:[^']|'')*'|--[^\n]*/g, (part) => (part.startsWith("'") ? "''" : ''));

const files: readonly (readonly [string, string])[] = [
  ['sql/views.sql', readFileSync(join(packageRoot(), 'sql', 'views.sql'), 'utf8')],
  ...allChecks().flatMap(({ folder, sqlFiles }) =>
    Object.entries(sqlFiles).flatMap(([name, sql]) =>
      sql === null ? [] : [[`${basename(folder)}/${name}.sql`, sql as string] as const],
    ),
  ),
];

describe('the SQL of checks and views', () => {
  test('is in forms that every engine reads alike', () => {
    const found = files.flatMap(([file, sql]) =>
      FORBIDDEN.flatMap(({ form, why }) => {
        const match = form.exec(codeOf(sql));
        return match === null ? [] : [`${file}: "${match[0]}": ${why}.`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('names nothing where an engine does not know it', () => {
    const tables = new Map(
      auditTables(newAuditFile()).map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]),
    );
    const found = allChecks().flatMap(({ code, sql, populationSql }) =>
      [sql, populationSql].flatMap((text) => forbiddenScopes(codeOf(text), tables).map((why) => `${code}: ${why}.`)),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['select distinct a from one order by one.a, b desc', 'select a from one order by b', 'order by b'],
    [
      'select b, round(a, 1) as a from one order by abs(a)',
      'select b, round(a, 1) as a from one order by abs(one.a)',
      'function of "a"',
    ],
    [
      'with two as (select a || c as given from one where given is not null) select given from two',
      'with two as (select a || c as given from one) select given from two where given is not null',
      'where given',
    ],
    [
      'select 1 from tec where exists (select 1 from one where one.a = tec.a)',
      'select 1 from tec as t where exists (select 1 from one where one.a = t.a)',
      '"tec." of the select around it',
    ],
  ])('%s is refused', (sql, portable, words) => {
    const tables = new Map([
      ['one', new Set(['a', 'b', 'tec'])],
      ['tec', new Set(['a'])],
    ]);
    expect(forbiddenScopes(sql, tables)).toMatchObject([expect.stringContaining(words)]);
    expect(forbiddenScopes(portable, tables)).toEqual([]);
  });

  test.each(FORBIDDEN)('$example is refused', ({ form, example }) => {
    expect(form.test(codeOf(`select ${example} from listing`))).toBe(true);
    expect(form.test(codeOf(`select 1 -- ${example}\nfrom listing`))).toBe(false);
  });
});

describe('a rewrite for an engine', () => {
  test.each([
    ['parameter', FOR_DUCKDB, "a >= :least and b = ':least' -- :least", "a >= $least and b = ':least' -- :least"],
    ['round', FOR_DUCKDB, "round(x, 1) || 'round('", "rounded(x, 1) || 'round('"],
    [
      'group_concat',
      FOR_SPARK,
      'group_concat(distinct a order by a)',
      "nullif(array_join(sort_array(collect_set(a)), ','), '')",
    ],
    ['text', FOR_SPARK, "cast(n as text) || 'as text)'", "cast(n as string) || 'as text)'"],
    ['double', FOR_SPARK, 'cast(n as double precision)', 'cast(n as double)'],
    ['materialized', FOR_SPARK, 'with a as materialized (select 1)', 'with a as (select 1)'],
  ] as const)('%s leaves texts and comments alone', (name, rewrites, sql, expected) => {
    expect(rewrites.map((rewrite) => rewrite.name)).toContain(name);
    expect(translate(sql, rewrites)).toBe(expected);
  });
});
