import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openAuditFile } from '../../../src/database/audit-file.js';
import { sourceFiles } from '../../../src/database/source-files.js';
import { unreadFiles } from '../../../src/database/unread-files.js';
import type * as Library from '../../../src/index.js';
import { packageRoot } from '../../../src/package-root.js';
import { folderWith } from '../../cli/command-line.js';
import { SAMPLE } from '../../shared/sample.js';

// A reading thread runs JavaScript only: it is tested as built.
const library: typeof Library = await import(join(packageRoot(), 'dist', 'src', 'index.js'));

const HEADER = 'УИК;№;Фамилия;Имя;Отчество;Дата рождения;Адрес';
const day = (i: number) => String(1 + (i % 28)).padStart(2, '0');
/** A day that no month has the number of. */
const late = (i: number) => 13 + (i % 15);
const person = (precinct: number, i: number, date = `${day(i)}.02.1891`) =>
  `${precinct};${i + 1};Әлиев${precinct};Асан${i};Ерланұлы;${date};"ул. Абая; ${i}"`;
const list = (precinct: number, lines: number, date?: (i: number) => string) =>
  `${[HEADER, ...Array.from({ length: lines }, (_, i) => person(precinct, i, date?.(i)))].join('\n')}\n`;

/** A folder in which files depend on one another in every way that loading knows. */
function files(): Record<string, string | Buffer> {
  const made: Record<string, string | Buffer> = {};
  for (let i = 0; i < 40; i += 1) made[`voter_list/uik_${1000 + i}.csv`] = list(1000 + i, 1 + (i % 5));
  // Several batches of one file, between small ones.
  made['voter_list/uik_1010a.csv'] = list(2000, 6_000);
  made['voter_list/uik_1020.csv.gz'] = gzipSync(list(3000, 300));
  // Its dates prove another order once it is read, and it is read again.
  made['voter_list/uik_1030.csv'] = list(4000, 60, (i) => `02/${day(i)}/1891`);
  // The same list in another order of its lines.
  const [head, ...lines] = list(1004, 5).trimEnd().split('\n');
  made['voter_list/uik_5000.csv'] = `${[head, ...lines.reverse()].join('\n')}\n`;
  const cut = 'only;two\n';
  made['voter_list/uik_6000.csv'] = `${list(6000, 4)}${cut}6000;5;Сейтов;Марат;;01.02.1891;\n`;
  // A precinct's figures are given once, in whichever file.
  const figures = (precinct: number) => `УИК;Избирателей в списке;Проголосовало\n${precinct};100;50\n`;
  made['precinct_figures/a.csv'] = figures(1000);
  made['precinct_figures/b.csv'] = `${figures(1001)}1000;90;80\n`;
  made['precinct_figures/c.csv'] = figures(1002);
  return made;
}

/** How files are read: by threads, or by workers of Spark. */
type How = Parameters<typeof library.loadAuditFile>[2] & {
  readonly readers?: number;
  readonly turns?: { readonly from: number; readonly stretch: number };
};
const by = (readers: number): How => ({ readers });

/**
 * In the place of spark-submit: the shares of a plan are given to its program, the last first and the first twice, as Spark does where a
 * worker was lost.
 */
function onWorkers(): How {
  const script = `#!${process.execPath}
    const fs = require('node:fs');
    const { spawnSync } = require('node:child_process');
    const [pipe] = JSON.parse(fs.readFileSync(process.argv.at(-1) + '/plan.json', 'utf8')).pipes ?? [];
    for (const share of [...pipe.shares, pipe.shares[0]].reverse()) {
      const input = share.map((line) => line + '\\n').join('');
      const { stdout, stderr } = spawnSync(pipe.command[0], pipe.command.slice(1), { input, encoding: 'utf8' });
      if (JSON.parse(stdout.trim().split('\\n').at(-1)).end !== share.length) throw new Error(stderr);
    }`;
  const submit = join(folderWith({ submit: script }), 'submit');
  chmodSync(submit, 0o700);
  return { engine: 'spark', spark: { reads: true, submit } };
}

async function loaded(folder: string, how: How): Promise<Buffer> {
  const path = join(folderWith({}), 'audit.sqlite');
  // A killed run has left them, of whatever engine.
  for (const ending of ['.read', '.partial.spark', '.partial.duckdb']) mkdirSync(`${path}${ending}`);
  await library.loadAuditFile(folder, path, how);
  // What workers have read is personal data: nothing of it stays.
  expect(readdirSync(dirname(path))).toEqual(['audit.sqlite']);
  return readFileSync(path);
}

test('one, two and four reading threads and workers of Spark store the bytes of none', async () => {
  const folder = folderWith({ ...files(), 'election.yaml': 'loading: {two_states: accept}\n' });
  const here = await loaded(folder, by(0));
  for (const how of [by(1), by(2), by(4), onWorkers()])
    expect((await loaded(folder, how)).equals(here), JSON.stringify(how)).toBe(true);

  const path = join(folderWith({ 'audit.sqlite': here }), 'audit.sqlite');
  const db = openAuditFile(path, { readonly: true });
  const read = sourceFiles(db);
  expect(read.find(({ path: of }) => of === 'precinct_figures/b.csv')).toMatchObject({ read: 2, rejected: 1 });
  expect(read.find(({ path: of }) => of === 'voter_list/uik_6000.csv')).toMatchObject({ read: 6, rejected: 1 });
  expect(db.prepare("select count(*) from listing where birth_date like '1891-02-%'").pluck().get()).toBe(
    read.filter(({ extract }) => extract === 'voter_list').reduce((sum, file) => sum + file.loaded, 0),
  );
  expect(unreadFiles(db)).toMatchObject([{ path: 'voter_list/uik_5000.csv', reason: 'same-records' }]);
  db.close();
});

/** A list in which every kind of row stands that is more than its line, or less. */
function oddList(): string {
  const odd = (i: number): string => {
    const [whole, precinct] = [person(7000, i), 7000];
    if (i % 97 === 0) return `${HEADER}\n1;2;3;4\n${whole}`;
    if (i % 89 === 0) return `${HEADER}\r\n${HEADER}\n1;2;3;4;5;6;7\n`;
    if (i % 83 === 0) return `\n;;;;;;\nИтого;${i};;;;;\n${whole}`;
    if (i % 79 === 0) return `${precinct};${i};Ким;"Ли ""младший""\nв две строки";;01.02.1891;"ул. ""Абая""\n5"`;
    if (i % 73 === 0) return `${precinct};${i};Пак;"Стас;;01.02.1891;ул. Абая`;
    if (i % 71 === 0) return `${precinct};${i};Цой`;
    if (i % 67 === 0) return `${precinct};${i};Сей\u200bтов;Марат;;когда-то;\u0661\u0662`;
    if (i % 61 === 0) return `${precinct};${i};Юн\0;Хан;;31.02.1891;Ð\u009fÑ\u0080Ð¸Ð²ÐµÑ\u0082`;
    if (i % 59 === 0) return `0${precinct};${i};Тен;Ян;;1891;${'ул. Абая '.repeat(900)}`;
    return whole;
  };
  return `Список избирателей\n${HEADER}\n${Array.from({ length: 2_500 }, (_, i) => odd(i)).join('\n')}\n`;
}

test('readers that take turns at a file store what one stores, wherever the stretches end', async () => {
  const folder = folderWith({
    'voter_list/odd.csv': oddList(),
    'voter_list/other.csv': list(8000, 500),
    // Two people to a row, and two lists in a table: records are numbered anew.
    'voter_list/pairs.csv': `УИК;№;Фамилия;Имя;№;Фамилия;Имя\n${Array.from({ length: 900 }, (_, i) => `8002;${i + 1};Ким${i};Иван;${i + 901};Пак${i};Вера`).join('\n')}\n`,
    'both.csv': `Тип списка;УИК;Фамилия;Имя;Время включения\n${Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? `дополнительный;8003;Цой${i};Ян;10:1${i % 10}` : `основной;8003;Тен${i};Ия;`)).join('\n')}\n`,
    // A supplement under a list that is longer than its sample.
    'below.csv': `${['', 'Дополнительный список'].map((title, at) => `${title}\nУИК;№;Фамилия;Имя;ИИН\n${Array.from({ length: at === 0 ? 1_300 : 40 }, (_, i) => `8004;${i + 1};Хан${i};Ия;`).join('\n')}`).join('\n')}\n`,
    'voter_list/third.csv': list(8001, 900, (i) => `02/${day(i)}/1891`),
  });
  const here = await loaded(folder, by(0));
  for (const [readers, stretch] of [
    [2, 50_021],
    [3, 7_001],
    [4, 997],
  ] as const)
    expect((await loaded(folder, { readers, turns: { from: 1, stretch } })).equals(here), `${stretch}`).toBe(true);
  const db = openAuditFile(join(folderWith({ 'audit.sqlite': here }), 'audit.sqlite'), { readonly: true });
  const count = (sql: string) => db.prepare<[], number>(`select count(*) from ${sql}`).pluck().get();
  expect(count('listing')).toBeGreaterThan(6_000);
  expect([8002, 8003].map((of) => count(`listing where precinct = '${of}'`))).toEqual([1_800, 900]);
  expect([
    count("source_file where path like 'below.csv#%'"),
    count("listing where precinct = '8004' and list = 'supplementary'"),
  ]).toEqual([2, 40]);
  expect(count('file_note')).toBeGreaterThan(1);
  for (const table of ['rejected_record', 'set_aside_record', 'unread_cell', 'repair'])
    expect(count(table), table).toBeGreaterThan(3);
  db.close();
});

test('what a reading thread or a worker cannot read is refused in the same words, and the files before it stay loaded', async () => {
  const broken: [string, string | Buffer][] = [
    ['uik_1003.csv', 'Колонка;Ещё одна\nслово;1\n'],
    ['uik_1003.csv.gz', gzipSync(list(1003, 5000)).subarray(0, 4000)],
    ['uik_1003.csv', list(1003, 60, (i) => (i % 2 === 0 ? `02/${late(i)}/1891` : `${late(i)}/02/1891`))],
  ];
  for (const [name, content] of broken) {
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(files()).slice(0, 3)),
      [`voter_list/${name}`]: content,
    });
    const ending = async (how: How) => {
      const path = join(folderWith({}), 'audit.sqlite');
      const error = await library.loadAuditFile(folder, path, how).then(
        () => null,
        (reason: Error) => reason,
      );
      expect(error?.name, name).toBe('InputError');
      const db = openAuditFile(`${path}.partial`, { readonly: true });
      const before = sourceFiles(db).map(({ path: of }) => of);
      db.close();
      return { message: error?.message, before };
    };
    const here = await ending(by(0));
    expect(here.before).toEqual(['voter_list/uik_1000.csv', 'voter_list/uik_1001.csv', 'voter_list/uik_1002.csv']);
    expect(await ending(by(2))).toEqual(here);
    expect(await ending(onWorkers())).toEqual(here);
  }
});

test('rows that SQLite copies from pages of ours are those that it is given one by one', async () => {
  const long = 'ул. Абая '.repeat(9_000);
  const all = {
    ...files(),
    'election.yaml': 'loading: {two_states: accept}\n',
    // Longer than a page, between others.
    'voter_list/uik_7000.csv': `${list(7000, 3)}7000;4;Сейтов;Марат;;01.02.1891;${long}\n7000;5;Ким;Иван;;01.02.1891;\n`,
  };
  const folder = folderWith(all);
  for (const [of, numbers] of [
    [folder, [0, 2]],
    [SAMPLE, [0]],
  ] as const) {
    const plain = await contents(of, { readers: 0, pagesFrom: Number.POSITIVE_INFINITY });
    expect(plain.length).toBeGreaterThan(100_000);
    for (const readers of numbers) expect(await contents(of, { readers, pagesFrom: 1 }), `${readers}`).toEqual(plain);
  }
});

/** A digest of every row of an audit file that is loaded so; SQLite finds nothing wrong with the file, and nothing stands beside it. */
async function contents(
  folder: string,
  how: { readers: number; pagesFrom: number },
): Promise<{ length: number; sha256: string }> {
  const out = folderWith({ 'audit.sqlite.partial-part-1.partial': 'what a killed run has left' });
  const path = join(out, 'audit.sqlite');
  await library.loadAuditFile(folder, path, how);
  expect(readdirSync(out)).toEqual(['audit.sqlite']);
  const db = openAuditFile(path, { readonly: true });
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all();
  const rows = tables.map((table) => JSON.stringify([table, ...db.prepare(`select * from "${table}"`).raw().all()]));
  db.close();
  const text = rows.join('\n');
  return { length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}
