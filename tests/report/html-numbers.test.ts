import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import type { SqlValue } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { numberText } from '../../src/report/fill-text.js';
import { evidenceSql } from '../../src/report/html/finding-repeat.js';
import { renderHtml } from '../../src/report/html/render-html.js';
import { summaryLabel } from '../../src/report/html/summary-labels.js';
import { readAudit } from '../../src/report/read-audit.js';
import { numberOf, pageLines, tableAfter } from './page-text.js';
import { sampleAudit, sampleChecks } from './sample-audit.js';

// Every number of the sample's page is asked of the database again, by queries that are not those of the report.

let db: AuditFile;
let page = '';
const one = (sql: string, ...values: (string | number)[]) =>
  db
    .prepare<unknown[], number>(sql)
    .pluck()
    .get(...values) ?? 0;
const rows = (sql: string) => db.prepare<[], (string | number | null)[]>(sql).raw().all();
const lineWith = (text: string) => pageLines(page).find((line) => line.includes(text)) ?? '';
const numbersIn = (text: string) => [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([match]) => numberOf(match));

beforeAll(async () => {
  db = await sampleAudit();
  const report = readAudit(db, { reveal: false, checks: sampleChecks() });
  page = [...renderHtml(report, { language: 'en', languages: ['en'] })].join('');
});

describe('the first screen', () => {
  test('counts findings, checks and records as the tables do', () => {
    const lines = pageLines(page).join('\n');
    const found = one('select count(*) from finding');
    expect(lines).toContain(`${found} findings from ${one('select count(distinct code) from finding')} checks`);
    expect(lines).toContain(`Read | ${one('select sum(records_read) from source_file').toLocaleString('en')}`);
    expect(lines).toContain(`Loaded | ${one('select sum(records_loaded) from source_file').toLocaleString('en')}`);
    for (const strength of ['contradiction', 'needs-document', 'pattern'])
      expect(page).toContain(
        `<dd>${one('select count(*) from finding join check_run using (code) where strength = ?', strength)}</dd>`,
      );
  });

  test('gives each check the number of its findings, and each finding the number of its records', () => {
    for (const [check = '', , found] of tableAfter(page, '<table class="overview'))
      expect(numberOf(found?.replace('Found:', ''))).toBe(
        one('select count(*) from finding where code = ?', check.slice(0, 4)),
      );
    const amounts = [...page.matchAll(/id="finding-(\d+)"[\s\S]*?class="amount">(?:([\d,]+) records?)?</g)];
    expect(amounts).toHaveLength(one('select count(*) from finding'));
    for (const [, id = '', amount] of amounts)
      expect(numberOf(amount ?? '0')).toBe(one('select count(*) from finding_record where finding_id = ?', Number(id)));
  });
});

describe('the pictures', () => {
  test('additions per precinct', () => {
    for (const [range = '', precincts] of tableAfter(page, 'id="picture-histogram"')) {
      const [from = 0, to = from] = numbersIn(range);
      const sql = `select count(*) from (select precinct.precinct, count(record_id) filter (where list = 'supplementary') as n
        from (select distinct precinct from listing) as precinct join listing using (precinct) group by 1) where n between ? and ?`;
      expect([range, numberOf(precincts)]).toEqual([range, one(sql, from, to)]);
    }
  });

  test('additions against the size of the list', () => {
    const table = tableAfter(page, 'id="picture-funnel"');
    expect(table).toHaveLength(one('select count(*) from precinct'));
    for (const [precinct = '', voters, additions, , rate] of table) {
      const count = (list: string) =>
        one('select count(*) from listing where precinct = ? and list = ?', precinct, list);
      if (count('voter') === 0) continue;
      expect([numberOf(voters), numberOf(additions)]).toEqual([count('voter'), count('supplementary')]);
      expect(Math.abs(numberOf(rate) - (100 * count('supplementary')) / count('voter'))).toBeLessThan(0.5);
    }
  });

  test('additions and certificates over the day', () => {
    const table = tableAfter(page, 'id="picture-day"');
    for (const [clock = '', additions, certificates, largest] of table) {
      const quarter = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
      const within = `between ${quarter} and ${quarter + 14}`;
      expect(numberOf(additions)).toBe(one(`select count(*) from listing where added_minute ${within}`));
      expect(numberOf(certificates)).toBe(
        one(
          `select count(*) from residence_certificate where issued_at like '2019-06-09%' and issued_minute ${within}`,
        ),
      );
      expect(numberOf(largest)).toBe(
        one(`select count(*) from listing where precinct = '138' and added_minute ${within}`),
      );
    }
    const sum = table.reduce((total, [, additions]) => total + numberOf(additions), 0);
    expect(sum).toBe(one("select count(added_minute) from listing where list = 'supplementary'"));
  });

  test('AVCs issued, used, retained', () => {
    const table = tableAfter(page, 'id="picture-flow"');
    const total = (fits: (row: readonly string[]) => boolean) =>
      table.filter(fits).reduce((sum, row) => sum + numberOf(row[3]), 0);
    expect(total(([register]) => register === 'In a register of issue')).toBe(
      one(`select count(distinct serial_series || ltrim(serial_number, '0')) from avc_issued`),
    );
    expect(total(([, used]) => used !== 'Not used')).toBe(
      one(`select count(distinct serial_series || ltrim(serial_number, '0')) from avc_used`),
    );
    expect(total(([, , retained]) => retained === 'Not retained')).toBe(
      one(`select count(distinct serial_series || ltrim(serial_number, '0')) from avc_used where retained = 0`),
    );
    expect(numbersIn(lineWith('AVCs in the loaded registers of issue')).slice(0, 1)).toEqual([
      one('select count(*) from avc_issued'),
    ]);
  });

  test('voters shared by precincts', () => {
    const entry = `select distinct person_id, precinct from person_record join listing using (record_id)
      where list = 'supplementary' or list = 'voter' and ifnull(struck_off, 0) <> 1 and avc_serial is null`;
    const shared = one(`select sum(n * (n - 1) / 2) from (select count(*) as n from (${entry}) group by person_id)`);
    expect(numbersIn(lineWith('persons in common'))[1]).toBe(shared);
    const squares = tableAfter(page, '<table class="matrix"').map((row) => row.slice(1).map(numberOf));
    const [[own = 0, across = 0] = [], [, other = 0] = []] = squares;
    expect(own + across + other).toBe(shared);
  });

  test('the ladder adds up', () => {
    const table = tableAfter(page, '<table class="ladder"');
    const amount = (name: string) => (table.find(([term]) => term === name)?.[2] ?? '').replace('−', '-');
    const basis = (name: string) =>
      one("select count(*) from listing where list = 'supplementary' and basis = ?", name);
    expect(numberOf(amount('Added by residence'))).toBe(basis('residence'));
    expect(numberOf(amount('Added on an AVC'))).toBe(basis('avc'));
    expect(numberOf(amount('Struck off at home for an AVC'))).toBe(
      -one("select count(avc_serial) from listing where list = 'voter'"),
    );
    const steps = table
      .filter(([, state]) => state === 'known')
      .slice(0, -1)
      .map(([, , text = '']) => numberOf(text.replace('−', '-')));
    expect(numbersIn(amount('What the lists lead to'))[0]).toBe(steps.reduce((sum, step) => sum + step, 0));
  });

  test('shares of precincts', () => {
    for (const [tec = '', , retained = '', , over = ''] of tableAfter(page, '<table class="shares"')) {
      const used =
        'from (select precinct, min(retained) as least from avc_used where retained is not null group by 1) join precinct using (precinct) where tec = ?';
      expect(numbersIn(retained)).toEqual([
        one(`select count(*) ${used} and least = 0`, tec),
        one(`select count(*) ${used}`, tec),
      ]);
      const many =
        "(select count(*) from listing where listing.precinct = precinct.precinct and list = 'supplementary') >= 100";
      expect(numbersIn(over)[0]).toBe(one(`select count(*) from precinct where tec = ? and ${many}`, tec));
    }
  });

  test('places', () => {
    const shown = tableAfter(page, 'id="picture-map"').map(([precinct]) => precinct);
    expect([...shown].sort()).toEqual(
      rows('select precinct from precinct where latitude is not null order by 1').flat(),
    );
  });
});

/** Every line of a list of figures, as its label and the text of its value. */
const figuresOf = (block: string) =>
  [...block.matchAll(/<div><dt>([^<]*)<\/dt><dd>([^<]*)<\/dd><\/div>/g)].map(
    ([, label = '', value = '']) => [label, value] as const,
  );

const summaryRows = () =>
  db
    .prepare<[], Record<string, SqlValue>>(readFileSync(join(packageRoot(), 'sql', 'precinct_summary.sql'), 'utf8'))
    .all();
const shownNumber = (value: SqlValue) =>
  typeof value === 'number'
    ? new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 6 }).format(value)
    : value;

test('every figure of every card is that of precincts.csv, and every figure of a TEC the sum of its precincts', () => {
  const rowsOfPrecincts = summaryRows();
  const names = Object.keys(rowsOfPrecincts[0] ?? {}).slice(5);
  const labelled = (row: Record<string, SqlValue>, left: readonly string[] = []) =>
    names
      .filter((name) => row[name] !== null && !left.includes(name))
      .map((name) => [summaryLabel(name, 'en'), shownNumber(row[name] ?? null)]);
  const cards = page.split('<details class="precinct"').slice(1);
  expect(cards).toHaveLength(one('select count(*) from precinct'));
  for (const card of cards) {
    const precinct = /class="who">Precinct (\d+)</.exec(card)?.[1];
    const row = rowsOfPrecincts.find((candidate) => candidate['precinct'] === precinct) ?? {};
    expect(figuresOf(card.split('</details>')[0] ?? '')).toEqual(labelled(row));
  }
  const tecs = page.split('<h3 class="tec"').slice(1);
  expect(tecs).toHaveLength(one('select count(distinct tec) from precinct'));
  for (const block of tecs) {
    const tec = /TEC: ([^<]*?) </.exec(block)?.[1] ?? '';
    const own = rowsOfPrecincts.filter((row) => row['tec'] === tec);
    const sum = (name: string) => {
      const values = own.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));
      return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
    };
    const sums = Object.fromEntries(names.map((name) => [name, sum(name)]));
    expect(figuresOf(block.split('</details>')[0] ?? '')).toEqual(labelled(sums, ['voter_limit']));
  }
});

test('every measure of every finding is the one that its check stored', () => {
  for (const [id, json] of rows('select finding_id, measures from finding')) {
    const block = page.split(`id="finding-${id}"`)[1]?.split('class="fingerprint"')[0] ?? '';
    const shown = [...block.matchAll(/<span class="measure">[\s\S]*? <b>([\s\S]*?)<\/b><\/span>/g)].map(
      ([, value = '']) => pageLines(value).join(' '),
    );
    const stored = Object.values(JSON.parse(String(json)) as Record<string, SqlValue>);
    expect(shown).toEqual(stored.map((value) => String(shownNumber(value ?? '–'))));
  }
});

test('every check says how many findings it has, and what chance would give, as check_run holds them', () => {
  for (const [code, found, expected] of rows(
    "select code, finding_count, json_extract(population, '$.expected_by_chance') from check_run where finding_count > 0",
  )) {
    const facts = page.split(`id="check-${code}"`)[1]?.split('</dl>')[0] ?? '';
    const [first, ...others] = [...facts.matchAll(/<dd><b>([^<]*)<\/b>/g)].map(([, text = '']) =>
      text.replace('&lt;', '<'),
    );
    expect(numberOf(first)).toBe(found);
    if (typeof expected === 'number')
      expect(others.at(-1)).toBe(expected < 0.001 ? '< 0.001' : `≈ ${numberText(expected, 'en')}`);
  }
});

test('the findings to look at first say what their checks found', () => {
  const items = page.split('<ol class="leading-list">')[1]?.split('</ol>')[0]?.split('<li>').slice(1) ?? [];
  expect(items.length).toBeGreaterThanOrEqual(3);
  for (const item of items) {
    const id = Number(/href="#finding-(\d+)"/.exec(item)?.[1]);
    const found = one('select count(*) from finding where code = (select code from finding where finding_id = ?)', id);
    expect(numberOf(/This check found ([\d,]+);/.exec(item)?.[1])).toBe(found);
    expect(page).toMatch(new RegExp(`id="finding-${id}" data-strength="[a-z-]+" data-leading>`));
  }
  const open = one(
    "select count(*) from check_run where outcome = 'skipped' or json_extract(population, '$.examined') = 0",
  );
  expect(numberOf(/What could not be checked <span class="n">(\d+)/.exec(page)?.[1])).toBe(open);
});

test('the cards of precincts give the figures of precincts.csv and every finding that touches them', () => {
  for (const block of page.split('<details class="precinct"').slice(1)) {
    const precinct = /class="who">Precinct (\d+)</.exec(block)?.[1] ?? '';
    const figure = (name: string) => numberOf(new RegExp(`<dt>${name}</dt><dd>([^<]*)`).exec(block)?.[1]);
    const count = (list: string) => one('select count(*) from listing where precinct = ? and list = ?', precinct, list);
    expect(figure('Voters on the list')).toBe(count('voter'));
    expect(figure('Added on election day')).toBe(count('supplementary'));
    expect(figure('AVCs used')).toBe(one('select count(*) from avc_used where precinct = ?', precinct));
    const touching = `select count(distinct finding_id) from finding_record where record_id in (select record_id from listing where precinct = '${precinct}'
      union select record_id from avc_used where precinct = '${precinct}' union select record_id from avc_issued where precinct = '${precinct}')
      or finding_id in (select finding_id from finding where subject = 'precinct ' || '${precinct}')`;
    const amount = /class="amount">(\d+) findings?</.exec(block)?.[1];
    expect(amount).toBe(String(one(touching)));
  }
});

test('the command of each finding lists the records that the page shows', () => {
  for (const [id, fingerprint] of rows('select finding_id, fingerprint from finding')) {
    const listed = db.prepare<[], { path: string; record: number }>(evidenceSql(String(fingerprint))).all();
    expect(listed).toHaveLength(one('select count(*) from finding_record where finding_id = ?', Number(id)));
    const block = page.split(`id="finding-${id}"`)[1]?.split('</details>')[0] ?? '';
    const shown = [...block.matchAll(/<b>record (\d+)<\/b>/g)].map(([, record]) => Number(record));
    for (const record of shown) expect(listed.map((row) => row.record)).toContain(record);
  }
});
