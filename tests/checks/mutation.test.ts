import { expect, test } from 'vitest';
import { changed, shownChange } from '../../bench/mutate/change.js';
import { changesOf } from '../../bench/mutate/changes.js';
import { explains, explanationsOf } from '../../bench/mutate/equivalent.js';
import { mutantsOf } from '../../bench/mutate/mutate-sql.js';
import { allChecks } from '../../src/checks/index.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** What a text becomes by each change of it, on one line. */
const becoming = (sql: string) => changesOf(sql).map((change) => changed(sql, change).replace(/\s+/g, ' ').trim());

test.each([
  [
    'a sign of comparison gives way to its neighbours',
    'select x from t where a <= b',
    ['select x from t where 1 = 1', 'select x from t where a < b', 'select x from t where a >= b'],
  ],
  [
    'a condition alone is dropped',
    'select x from t where a is null',
    ['select x from t where 1 = 1', 'select x from t where a is not null'],
  ],
  [
    'so is each operand of and and or, and a chain of and as a whole',
    'select x where a or b and c',
    [
      'select x where b and c',
      'select x where a and b and c',
      'select x where a',
      'select x where a or c',
      'select x where a or b or c',
      'select x where a or b',
    ],
  ],
  ['the and of between joins nothing', "select x where a between 'p' and 'q'", ['select x where 1 = 1']],
  [
    'conditions inside case and parentheses are seen',
    'select case when (a or b) then c end',
    [
      'select case when 1 = 1 then c end',
      'select case when (b) then c end',
      'select case when (a and b) then c end',
      'select case when (a ) then c end',
    ],
  ],
  [
    'functions give way to their like',
    'select min(a), sum(b), count(c), count(*)',
    [
      'select max(a), sum(b), count(c), count(*)',
      'select min(a), count(b), count(c), count(*)',
      'select min(a), sum(b), sum(c), count(*)',
    ],
  ],
  [
    'distinct is dropped',
    'select distinct count(distinct a)',
    ['select count(distinct a)', 'select distinct count(a)'],
  ],
  [
    'not is dropped',
    'select a where not exists (select 1 from t)',
    ['select a where exists (select 1 from t)', 'select a where 1 = 1'],
  ],
  [
    'joins',
    'from a join b on x left join c on y',
    [
      'from a left join b on x left join c on y',
      'from a join b on 1 = 1 left join c on y',
      'from a join b on x join c on y',
      'from a join b on x left join c on 1 = 1',
    ],
  ],
  [
    'unions',
    'select a union select b union all select c',
    ['select a union all select b union all select c', 'select a union select b union select c'],
  ],
  [
    'signs of arithmetic, but no star of all',
    'select a.*, count(*), a + b * c',
    ['select a.*, count(*), a - b * c', 'select a.*, count(*), a + b / c'],
  ],
  [
    'numbers, and a negative one in parentheses',
    'select 0, 1.5',
    ['select 1, 1.5', 'select (-1), 1.5', 'select 0, 2.5', 'select 0, 0.5'],
  ],
  ['a filter is dropped whole', 'select count(*) filter (where a) from t', ['select count(*) from t']],
  [
    'a default changes once',
    "select coalesce(a, 'b'), coalesce(c, 0), coalesce(d, e, f)",
    [
      "select coalesce(a, '?'), coalesce(c, 0), coalesce(d, e, f)",
      "select coalesce(a, 'b'), coalesce(c, 1), coalesce(d, e, f)",
      "select coalesce(a, 'b'), coalesce(c, 0), coalesce(d, e, null)",
    ],
  ],
  ['a guard against zero is no number', 'select a / nullif(b, 0) from t', ['select a * nullif(b, 0) from t']],
])('%s', (_name, sql, texts) => {
  expect(becoming(sql)).toEqual(texts);
});

test('comments and strings hold no SQL, and nothing else is changed', () => {
  const sql = "select 'a and b <= 1' -- where c = 1, it's\n /* or d */ from t";
  expect(changesOf(sql)).toEqual([]);
  expect(becoming("select 'p = q'\n where a = 2 -- not b = 3")).toEqual([
    "select 'p = q' where 1 = 1 -- not b = 3",
    "select 'p = q' where a <> 2 -- not b = 3",
    "select 'p = q' where a = 3 -- not b = 3",
    "select 'p = q' where a = 1 -- not b = 3",
  ]);
});

test('a change is shown by the lines that it touches, so that it is known again elsewhere in the file', () => {
  const sql = 'select a\nfrom t\nwhere b -- why\n  and c\n';
  const drop = changesOf(sql).find((change) => changed(sql, change).includes('where c'));
  expect(shownChange(sql, drop!)).toEqual({ line: 3, was: 'where b and c', becomes: 'where c' });
});

test('SQL that is cut off, or no SQL, is refused with words', () => {
  expect(() => changesOf('select (a')).toThrow('"(" is not closed');
  expect(() => changesOf('select a)')).toThrow('")" closes nothing');
  expect(() => changesOf('select a ? b')).toThrow('no SQL at character 9');
});

test('what the example shows is noticed, what it does not is not, and what does not prepare is not counted', () => {
  const [example, empty] = [newAuditFile(), newAuditFile()];
  for (const db of [example, empty]) db.exec('create table heap (place text, stones integer) strict');
  example.exec("insert into heap values ('hill', 3), ('vale', 5), ('moor', 8)");
  const mutants = mutantsOf(
    { examples: [{ db: example, parameters: { least: 4 } }], empty },
    {
      claims: 'with high as (\n  select place, stones from heap where stones > :least\n)\n',
      check: "select 'place ' || place as subject, null as record\nfrom high\nwhere stones < 8\norder by place",
      population: 'select coalesce(sum(stones), 0) as examined from high',
    },
  );
  const seen = mutants.map(({ file, line, becomes, noticedBy }) => `${file}:${line} ${noticedBy}: ${becomes}`);
  expect(seen).toEqual([
    'claims.sql:2 example: select place, stones from heap where 1 = 1',
    'claims.sql:2 null: select place, stones from heap where stones >= :least',
    'claims.sql:2 example: select place, stones from heap where stones < :least',
    'check.sql:3 example: where 1 = 1',
    'check.sql:3 example: where stones <= 8',
    'check.sql:3 example: where stones > 8',
    'check.sql:3 example: where stones < 9',
    'check.sql:3 null: where stones < 7',
    'population.sql:1 example: select coalesce(count(stones), 0) as examined from high',
    'population.sql:1 empty: select coalesce(sum(stones), 1) as examined from high',
  ]);
});

test('what any of several examples shows is noticed, each with its own parameters', () => {
  const files = {
    claims: null,
    check: "select 'place' as subject, null as record where :least > 4",
    population: 'select 0 as examined',
  };
  const at = (least: number) => ({ db: newAuditFile(), parameters: { least } });
  const unnoticed = (...examples: ReturnType<typeof at>[]) =>
    mutantsOf({ examples, empty: newAuditFile() }, files)
      .filter(({ file, noticedBy }) => file === 'check.sql' && noticedBy === null)
      .map(({ becomes }) => becomes.replace(/.* where /, ''));
  expect(unnoticed(at(3))).toEqual([':least >= 4', ':least > 5', ':least > 3']);
  expect(unnoticed(at(3), at(4))).toEqual([':least > 5']);
  expect(unnoticed(at(3), at(4), at(5))).toEqual([]);
});

test('every explanation of a change that changes nothing still speaks of a change', () => {
  const idle = allChecks().flatMap(({ code, folder, sqlFiles }) => {
    const texts = { 'claims.sql': sqlFiles.claims, 'check.sql': sqlFiles.check, 'population.sql': sqlFiles.population };
    return explanationsOf(folder)
      .filter((each) => {
        const text = texts[each.file] ?? '';
        return !changesOf(text).some((change) => explains(each, { file: each.file, ...shownChange(text, change) }));
      })
      .map(({ file, was, becomes }) => `${code} ${file}: "${was}" becomes "${becomes}"`);
  });
  expect(idle).toEqual([]);
});
