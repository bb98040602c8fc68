import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { unzipped } from '../publish/unzip.js';
import { folderWith, rollproof } from './command-line.js';

// Whole audits, several to a test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

// Everything that a person's data could be recognised by, planted where it could slip out: in every kind of extract, in
// rejected records, in cells of another column, in a header, in totals lines, in serials. Nobody here exists.
const NAMES = ['Тайнов', 'Скрытбек', 'Молчанович', 'Секретова', 'Подписантов', 'Операторова'];
const IINS = ['850101100101', '860302200201', '900101100103'];
const PLACES = ['дом 1717', 'кв. 9393'];

const VOTERS = [
  'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address,voted,note',
  '101,1,Тайнов,Скрытбек,Молчанович,01.01.1885,850101100101,"г. Алматы, ул. Абая, дом 1717, кв. 9393",да,Секретова',
  '102,2,Тайнов,Скрытбек,Молчанович,01.01.1885,850101100101,"г. Алматы, ул. Абая, дом 1717, кв. 9393",да,',
  '102,3,Тайнов,Скрытбек,Молчанович,01.01.1885,850101 100101,"г. Алматы, ул. Абая, дом 1717",да,',
  // Shifted by a column, and with an IIN and a name where neither belongs.
  '102,4,Секретова,Молчанович,01.01.1885,850101100101,"ул. Абая, дом 1717",да,Тайнов,',
  '102,Тайнов,Секретова,Скрытбек,,31.02.1886,860302200201,кв. 9393,Тайнов,',
  '850101100101,6,Секретова,Скрытбек,,02.03.1886,860302200201,кв. 9393,может Тайнов,',
  '102,7,Секретова',
  ',,,,,,,,,Итого записал Подписантов',
].join('\n');

const AVC = [
  'serial,precinct,host_precinct,surname,given_name,iin,issued_at,used_at,retained,proxy',
  'АА 900101100103,101,102,Тайнов,Скрытбек,850101100101,08.06.2019,09.06.2019 10:15,нет,Секретова',
  'АА 900101100103,101,103,Тайнов,Скрытбек,850101100101,Подписантов,09.06.2019 10:15,нет,Секретова',
].join('\n');

const CERTIFICATES = [
  'certificate_no,issued_at,office,desk,operator,surname,given_name,iin,address',
  '860302200201,09.06.2019 10:00,ЦОН 1,2,Операторова,Тайнов,Скрытбек,850101100101,"ул. Абая, дом 1717"',
  '860302200201,09.06.2019 10:01,ЦОН 1,2,Операторова,Тайнов,Скрытбек,850101100101,"ул. Абая, дом 1717"',
].join('\n');

const folder = () =>
  folderWith({ 'voter_list.csv': VOTERS, 'avc.csv': AVC, 'residence_certificates.csv': CERTIFICATES });

/** What of the planted data stands in a text. */
function leaksIn(text: string): string[] {
  return [...NAMES, ...IINS, ...PLACES].filter((secret) => text.includes(secret));
}

function textOf(path: string): string {
  return path.endsWith('.xlsx') ? [...unzipped(readFileSync(path)).values()].join('\n') : readFileSync(path, 'utf8');
}

/** Leaks of everything that a command printed and wrote, file names included; the audit file holds the data itself. */
async function leaksOf(argv: readonly string[], directory: string): Promise<Record<string, string[]>> {
  const { out, err } = await rollproof(...argv);
  const files = readdirSync(directory).filter((name) => !name.endsWith('.sqlite') && !name.startsWith('.'));
  const found = { stdout: leaksIn(out), stderr: leaksIn(err), names: leaksIn(files.join('\n')) };
  const inFiles = files.map((name) => [name, leaksIn(textOf(join(directory, name)))] as const);
  return Object.fromEntries([...Object.entries(found), ...inFiles].filter(([, leaks]) => leaks.length > 0));
}

test.each([['--json'], ['--verbose', '--lang', 'ru'], ['--lang', 'kk', '--pseudonyms']])(
  'no personal data is printed or written by audit %s %s %s',
  async (...options) => {
    const out = join(folderWith({}), 'out');
    expect(await leaksOf(['audit', folder(), '--out', out, ...options], out)).toEqual({});
    expect(readdirSync(out)).toContain('manifest.json');
    expect(await leaksOf(['verify', out, '--json'], out)).toEqual({});
  },
);

test('--reveal writes it into files named for it, and nowhere else', async () => {
  const out = join(folderWith({}), 'out');
  const leaks = await leaksOf(['audit', folder(), '--out', out, '--reveal'], out);
  expect(Object.keys(leaks).length).toBeGreaterThan(3);
  for (const name of Object.keys(leaks)) expect(name).toContain('-revealed.');
  expect(readFileSync(join(out, 'report-revealed.html'), 'utf8')).toContain('class="revealed"');
});

test('nor does an error that stops the audit tell any', async () => {
  const broken: Record<string, string>[] = [
    { 'voter_list.csv': '101,1,Тайнов,Скрытбек,850101100101\n102,2,Секретова,Скрытбек,860302200201\n' },
    { 'voter_list.csv': 'precinct,surname,surname\n101,Тайнов,Тайнов\n' },
    { 'lists.csv': 'a,b\nТайнов,850101100101\n' },
  ];
  for (const files of broken) {
    const out = join(folderWith({}), 'out');
    const { code, out: printed, err } = await rollproof('audit', folderWith(files), '--out', out, '--verbose');
    expect(code).toBe(2);
    expect(leaksIn(printed + err), err).toEqual([]);
  }
});
