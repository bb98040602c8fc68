import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import type { SqlValue } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { evidenceSql } from '../../src/publish/page/findings/finding-repeat.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { summaryLabel } from '../../src/publish/page/summary-labels.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { fillText } from '../../src/publish/words/fill-text.js';
import { measureWords } from '../../src/publish/words/measure-words.js';
import { numberText, roughNumberText } from '../../src/publish/words/number-text.js';
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
/** Where the page has a finding. */
const anchorOf = (id: string | number | null | undefined) =>
  db
    .prepare<unknown[], string>("select code || '-' || substr(fingerprint, 1, 12) from finding where finding_id = ?")
    .pluck()
    .get(id);
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
      expect(page).toContain(`<dd>${one('select count(*) from finding where strength = ?', strength)}</dd>`);
  });

  test('gives each check the number of its findings, and each finding the number of its records', () => {
    const checks = [...page.matchAll(/data-code="(\w+)"[\s\S]*?class="count">([\d,]+)</g)];
    expect(checks).toHaveLength(one('select count(distinct code) from finding'));
    for (const [, code = '', found] of checks)
      expect(numberOf(found)).toBe(one('select count(*) from finding where code = ?', code));
    const families = [...page.matchAll(/class="family"[\s\S]*?class="count">([\d,]+) finding/g)];
    expect(families.reduce((sum, [, found]) => sum + numberOf(found), 0)).toBe(one('select count(*) from finding'));
    const amounts = [...page.matchAll(/class="finding" id="\w+-(\w+)"[\s\S]*?class="amount">(?:([\d,]+) records?)?</g)];
    expect(amounts).toHaveLength(one('select count(*) from finding'));
    for (const [, print = '', amount] of amounts)
      expect(numberOf(amount ?? '0')).toBe(
        one(
          "select count(*) from finding_record join finding using (finding_id) where fingerprint like ? || '%'",
          print,
        ),
      );
  });
});

describe('the three answers', () => {
  const block = (id: string) => pageLines(page.split(`id="${id}"`)[1]?.split('</dl>')[0] ?? '');
  const figure = (id: string, label: string) => numbersIn(block(id).join(' ').split(label)[1]?.split(' | ')[1] ?? '');

  test('people on two lists are those with entries in force at two precincts', () => {
    const held = `select person_id from person_record join listing using (record_id) where tier <> 'probable'
      and (list = 'supplementary' and coalesce(basis, '') <> 'correction' or list = 'voter' and avc_serial is null and coalesce(struck_off, 0) = 0)
      group by person_id having`;
    const two = one(`select count(*) from (${held} count(distinct precinct) > 1)`);
    const entries = one("select count(*) from listing where list <> 'special'");
    expect(two).toBeGreaterThan(0);
    expect(block('answer-people').join(' ')).toContain(
      `${two} people stand on the lists of two precincts or more at once, among ${entries.toLocaleString('en')} entries`,
    );
    const twice = one(`select count(*) from (${held} count(distinct precinct) = 1 and count(*) > 1)`);
    expect(figure('answer-people', 'lists of one precinct')[0]).toBe(twice);
    expect(figure('answer-people', 'two ballot marks')[0]).toBe(
      one(
        "select count(*) from (select person_id from ballot_mark where may_be_other = 0 and tier <> 'probable' group by person_id having count(distinct line) > 1)",
      ),
    );
  });

  test('AVCs not retained and not recorded, by station and by AVC', () => {
    for (const [word, column] of [
      ['retained', 'retained'],
      ['recorded', 'recorded'],
    ] as const) {
      const stations = one(`select count(distinct precinct) from avc_used where ${column} is not null`);
      const lacking = one(`select count(distinct precinct) from avc_used where ${column} = 0`);
      const share = Math.round((1000 * lacking) / stations) / 10;
      const [first, all, percent] = figure('answer-avcs', `Stations with an AVC not ${word}`);
      expect([first, all]).toEqual([lacking, stations]);
      expect(Math.abs((percent ?? 0) - share)).toBeLessThan(0.6);
      expect(figure('answer-avcs', `AVCs not ${word}`).slice(0, 2)).toEqual([
        one(`select count(*) from avc_used where ${column} = 0`),
        one(`select count(*) from avc_used where ${column} is not null`),
      ]);
    }
    expect(page).toContain('Observers: at 12% of polling stations observed');
    expect(page).toContain('Observers: at 13% of polling stations observed');
  });

  test('additions: mean, precincts at the level, the highest, certificates before eleven', () => {
    const added = one("select count(*) from listing where list = 'supplementary'");
    const precincts = one('select count(*) from precinct');
    const adding = one("select count(distinct precinct) from listing where list = 'supplementary'");
    const text = block('answer-additions').join(' ');
    expect(text).toContain(`${added.toLocaleString('en')} voters were added at ${adding} of ${precincts} precincts.`);
    expect(text).toContain((added / precincts).toFixed(1));
    const by = "select count(*) as n, precinct from listing where list = 'supplementary' group by precinct";
    expect(figure('answer-additions', 'Precincts with 100 or more')[0]).toBe(
      one(`select count(*) from (${by}) where n >= 100`),
    );
    for (const [n, precinct] of rows(`${by} order by n desc limit 3`))
      expect(text).toContain(`precinct ${precinct}: ${n}`);
    const printed = "from residence_certificate where issued_at like '2019-06-09T%'";
    expect(figure('answer-additions', 'before 11:00').slice(0, 2)).toEqual([
      one(`select count(*) ${printed} and issued_at < '2019-06-09T11:00'`),
      one(`select count(*) ${printed}`),
    ]);
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

  test('the expected additions are those of the precinct in the middle, each weighing as its list is long', () => {
    const middle = one(`with sized as (select precinct, count(*) filter (where list = 'voter') as voters,
        count(*) filter (where list = 'supplementary') as additions from listing group by precinct),
      ranked as (select 1.0 * additions / voters as rate, sum(voters) over (order by 1.0 * additions / voters) as below,
        sum(voters) over () as everybody from sized where voters > 0)
      select min(rate) from ranked where below >= everybody / 2.0`);
    expect(middle).toBeGreaterThan(0);
    expect(lineWith('The precinct in the middle of')).toContain(
      `added ${numberText(middle * 100, 'en')} voters per 100`,
    );
    const table = tableAfter(page, 'id="picture-funnel"');
    for (const [precinct = '', voters, , expected] of table)
      expect([precinct, expected]).toEqual([precinct, numberText(numberOf(voters) * middle, 'en')]);
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
      one(`select count(distinct serial_series || serial_bare) from avc_issued`),
    );
    expect(total(([, used]) => used !== 'Not used')).toBe(
      one(`select count(distinct serial_series || serial_bare) from avc_used`),
    );
    expect(total(([, , retained]) => retained === 'Not retained')).toBe(
      one(`select count(distinct serial_series || serial_bare) from avc_used where retained = 0`),
    );
    expect(numbersIn(lineWith('AVCs in the loaded registers of issue')).slice(0, 1)).toEqual([
      // One serial that was issued twice is one AVC.
      one('select count(distinct serial_series || serial_bare) from avc_issued'),
    ]);
  });

  test('voters shared by precincts', () => {
    const entry = `select distinct person_id, precinct from person_record join listing using (record_id)
      where list = 'supplementary' or list = 'voter' and ifnull(struck_off, 0) <> 1 and avc_serial is null`;
    const shared = one(`select sum(n * (n - 1) / 2) from (select count(*) as n from (${entry}) group by person_id)`);
    expect(numbersIn(lineWith('persons in common'))[1]).toBe(shared);
    const squares = tableAfter(page, '<table class="matrix"').map((row) => row.slice(1).map(numberOf));
    // The square is the same on both sides of its diagonal: each pair of TECs counts once.
    const total = squares.reduce((sum, row, at) => sum + row.slice(at).reduce((part, count) => part + count, 0), 0);
    expect(total).toBe(shared);
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
    for (const [precinct = '', latitude, longitude, additions] of tableAfter(page, 'id="picture-map"')) {
      const [place] = rows(`select latitude, longitude from precinct where precinct = '${precinct}'`);
      expect([precinct, numberOf(latitude), numberOf(longitude)]).toEqual([precinct, ...(place ?? [])]);
      const added = "select count(*) from listing where list = 'supplementary' and precinct = ?";
      expect([precinct, numberOf(additions)]).toEqual([precinct, one(added, precinct)]);
    }
    const over = `select count(*) from precinct where latitude is not null and 100 <=
      (select count(*) from listing where list = 'supplementary' and listing.precinct = precinct.precinct)`;
    expect(numbersIn(lineWith('precincts with coordinates'))[1]).toBe(one(over));
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
  const tecs = page.split('<details class="tec"').slice(1);
  expect(tecs).toHaveLength(one('select count(distinct tec) from precinct'));
  for (const block of tecs) {
    const tec = /TEC: ([^<]*?)</.exec(block)?.[1] ?? '';
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
    const block = page.split(`id="${anchorOf(id)}"`)[1]?.split('class="fingerprint"')[0] ?? '';
    const shown = [...block.matchAll(/<span class="measure">[\s\S]*? <b>([\s\S]*?)<\/b><\/span>/g)].map(
      ([, value = '']) => pageLines(value).join(' '),
    );
    const stored = Object.entries(JSON.parse(String(json)) as Record<string, SqlValue>);
    const said = ([name, value]: (typeof stored)[number]) =>
      typeof value === 'string' ? measureWords(name, value, 'en') : String(shownNumber(value ?? '–'));
    expect(shown).toEqual(stored.map(said));
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
      expect(others.at(-1)).toBe(expected < 0.001 ? '< 0.001' : `≈ ${roughNumberText(expected, 'en')}`);
  }
});

test('the findings to look at first say what their checks found', () => {
  const items = page.split('<ol class="leading-list">')[1]?.split('</ol>')[0]?.split('<li>').slice(1) ?? [];
  expect(items.length).toBeGreaterThanOrEqual(3);
  for (const item of items) {
    const [, anchor, code = ''] = /href="#((\w+)-\w+)"/.exec(item) ?? [];
    const found = one('select count(*) from finding where code = ?', code);
    expect(numberOf(/This check found ([\d,]+)[;.]/.exec(item)?.[1])).toBe(found);
    expect(page).toMatch(new RegExp(`id="${anchor}" data-strength="[a-z-]+"[^>]* data-leading>`));
  }
});

test('the cards of precincts give the figures of precincts.csv and every finding that touches them', () => {
  for (const block of page.split('<details class="precinct"').slice(1)) {
    const precinct = /class="who">Precinct (\d+)</.exec(block)?.[1] ?? '';
    const figure = (name: string) => numberOf(new RegExp(`<dt>${name}</dt><dd>([^<]*)`).exec(block)?.[1]);
    const count = (list: string) => one('select count(*) from listing where precinct = ? and list = ?', precinct, list);
    expect(figure('Voters on the list')).toBe(count('voter'));
    expect(figure('Added on election day')).toBe(count('supplementary'));
    expect(figure('Absentee voting certificates used')).toBe(
      one('select count(*) from avc_used where precinct = ?', precinct),
    );
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
    const block = page.split(`id="${anchorOf(id)}"`)[1]?.split('</details>')[0] ?? '';
    const shown = [...block.matchAll(/<b>record (\d+)<\/b>/g)].map(([, record]) => Number(record));
    for (const record of shown) expect(listed.map((row) => row.record)).toContain(record);
  }
});

test('every number in the sentence of a finding is its measure or a parameter of its check, in its place', () => {
  const messages = new Map(sampleChecks().map(({ code, message }) => [code, message.en]));
  for (const [id, code, json, given] of rows(
    'select finding_id, code, measures, parameters from finding join check_run using (code) order by finding_id',
  )) {
    const block = page.split(`id="${anchorOf(id)}"`)[1]?.split('<span class="amount">')[0] ?? '';
    const sentence = pageLines(block.split('class="message">')[1] ?? '').join(' ');
    const parameters = JSON.parse(String(given)) as Record<string, SqlValue>;
    const measures = { ...parameters, ...(JSON.parse(String(json)) as Record<string, SqlValue>) };
    const message = (messages.get(String(code)) ?? '').replace(/\s+/g, ' ').trim();
    const wanted = fillText(message, measures, 'en');
    expect([id, sentence]).toEqual([id, wanted]);
  }
});

test('each file has the columns, repairs, notes and rejections that its tables hold', () => {
  const files = rows('select source_file_id, path, records_read, first_record_id from source_file');
  const blocks = page.split('<details class="other file"').slice(1);
  expect(blocks).toHaveLength(files.length);
  for (const [id, path, read, first] of files) {
    const block =
      blocks.find((one) => pageLines(one)[0]?.includes(`>${path}`) || one.includes(`>${path}</span>`)) ?? '';
    const head = pageLines(block.split('</summary>')[0] ?? '').join(' ');
    expect([path, head.includes(`${Number(read).toLocaleString('en')} record`)]).toEqual([path, true]);
    const lastCells = (part: string) => tableAfter(block, `-${part}"`).map((row) => numberOf(row.at(-1)));
    const within = `record_id between ${first} and ${Number(first) + Number(read) - 1}`;
    const shown = { columns: lastCells('columns') } as Record<string, readonly number[]>;
    const stored = {
      columns: rows(`select filled from file_column where source_file_id = ${id} order by position`).flat(),
    } as Record<string, readonly unknown[]>;
    for (const [part, sql] of [
      ['repairs', `select count(*) as n from repair where ${within} group by kind, field order by n desc, kind, field`],
      ['notes', `select record_count from file_note where source_file_id = ${id} order by note_no`],
      [
        'reasons',
        `select count(distinct record_id) as n from rejection where ${within} group by reason, field order by n desc, reason, field`,
      ],
    ] as const) {
      stored[part] = rows(sql).flat();
      shown[part] = block.includes(`-${part}"`) ? lastCells(part) : [];
    }
    expect([path, shown]).toEqual([path, stored]);
  }
});
