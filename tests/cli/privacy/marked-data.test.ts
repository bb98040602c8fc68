import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { unzipped } from '../../publish/unzip.js';
import { folderWith, rollproof } from '../command-line.js';

// Marked names, numbers and addresses in every column of every extract, in rows shifted by a column to either side, above the
// header, in totals and in notes: none of them may stand in anything that a masked audit prints or writes. Nobody here exists.

vi.setConfig({ testTimeout: 300_000 });

const MARKS = [
  'Меченов',
  'Скрытова Секрета Тайновна',
  '850101100101',
  '860302 200201',
  'пер. Потаённый, дом 8642, кв. 9753',
];
const SECRETS = /Меченов|Скрытова|Тайновна|850101100101|860302 ?200201|9753/gi;
/** Columns of free words, where nothing tells a name of a person from one of an office, a place or a candidate. */
const OF_WORDS = new Set([
  'tec',
  'region',
  'district',
  'settlement',
  'office',
  'candidate',
  'name',
  'source',
  'ground',
  'type',
]);

const two = (n: number) => String(n).padStart(2, '0');
const born = (i: number) => `${two((i % 28) + 1)}.01.18${two(30 + (i % 60))}`;
const precinct = (i: number) => String(101 + (i % 3));

const EXTRACTS: Readonly<Record<string, readonly [string, (i: number) => readonly string[]]>> = {
  voter_list: [
    'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address,voted,note',
    (i) => [precinct(i), String(i + 1), `Ли${i}`, 'Виктор', '', born(i), '', `ул. Абая ${i}`, 'да', ''],
  ],
  supplementary_list: [
    'precinct,entry_no,surname,given_name,birth_date,iin,address,added_at,basis,certificate_no,avc_serial',
    (i) => [
      ...[precinct(i), String(i + 1), `Ким${i}`, 'Анна', born(i), '', `ул. Абая ${i}`, `09.06.2019 10:${two(i % 60)}`],
      ...['residence', String(5000 + i), ''],
    ],
  ],
  avc: [
    'serial,precinct,host_precinct,surname,given_name,iin,issued_at,used_at,retained,proxy',
    (i) => [`АА ${1000 + i}`, '101', '102', `Пак${i}`, 'Олег', '', '08.06.2019', '09.06.2019 10:15', 'да', ''],
  ],
  avc_stock: [
    'precinct,serial_from,serial_to,received,issued,unused,cancelled,lost',
    (i) => [precinct(i), String(1 + i * 10), String(10 + i * 10), '10', '3', '7', '0', '0'],
  ],
  residence_certificates: [
    'certificate_no,issued_at,office,desk,operator,surname,given_name,iin,address',
    (i) => [
      String(5000 + i),
      `09.06.2019 10:${two(i % 60)}`,
      'ЦОН 1',
      '2',
      '7',
      `Ким${i}`,
      'Анна',
      '',
      `ул. Абая ${i}`,
    ],
  ],
  precincts: [
    'precinct,tec,region,settlement,type,address',
    (i) => [String(101 + i), 'ТИК 1', 'Алматы', 'Алматы', 'ordinary', `ул. Мира ${i}`],
  ],
  precinct_figures: [
    'precinct,level,voters_on_list,additions,ballots_received,ballots_issued,invalid',
    (i) => [String(101 + i), 'PEC', '500', '10', '500', '400', '3'],
  ],
  candidate_votes: ['precinct,level,candidate,votes', (i) => [String(101 + i), 'PEC', 'Кандидат', '50']],
  registration_changes: [
    'iin,surname,given_name,birth_date,from_precinct,to_precinct,approved_at',
    (i) => ['', `Ли${i}`, 'Виктор', born(i), '101', '102', '01.06.2019'],
  ],
};

function csvOf(header: string, row: (i: number) => readonly string[]): string {
  const columns = header.split(',');
  const rows = Array.from({ length: 40 }, (_, i) => row(i));
  let next = 200;
  columns.forEach((column, at) => {
    if (OF_WORDS.has(column)) return;
    for (const mark of MARKS) rows.push(row(next++).map((cell, i) => (i === at ? mark : cell)));
  });
  const named = row(next).map((cell) => (/^(?:Ли|Ким|Пак)\d/.test(cell) ? 'Меченов' : cell));
  if (named.includes('Меченов')) rows.push([...named.slice(1), ''], ['', ...named.slice(0, -1)]);
  const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);
  const lines = [columns, ...rows].map((cells) => cells.map(quoted).join(','));
  const above = 'Список составил Меченов ИИН 850101100101';
  return [
    above,
    ...lines,
    'Итого: записала Скрытова Секрета Тайновна',
    'Всего,,Меченов',
    `Подпись: ${MARKS[4]}`,
    '',
  ].join('\n');
}

function folder(): string {
  const files = Object.entries(EXTRACTS).map(([name, [header, row]]) => [`${name}.csv`, csvOf(header, row)] as const);
  // Only rows of the register of precincts say which precincts there are: what slipped in there must not make it one.
  return folderWith({
    ...Object.fromEntries(files),
    'election.yaml': 'extends: kz-2019\nloading: {most_lost: 1, two_states: accept}\n',
  });
}

function secretsIn(text: string): string[] {
  return [...text.matchAll(SECRETS)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 40));
}

/** What stands in the files of a directory, the inner ones of a workbook too. */
function secretsBelow(directory: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const name of readdirSync(directory).filter((each) => !each.includes('.sqlite'))) {
    const bytes = readFileSync(join(directory, name));
    const parts = name.endsWith('.xlsx') ? [...unzipped(bytes)] : [[name, bytes.toString('utf8')] as const];
    for (const [part, text] of parts) {
      const secrets = secretsIn(String(text));
      if (secrets.length > 0) found[`${name} ${part}`] = secrets.slice(0, 5);
    }
  }
  return found;
}

test('no marked name, number or address stands in anything that a masked audit writes or prints', async () => {
  const [input, out] = [folder(), join(folderWith({}), 'out')];
  const audit = await rollproof('audit', input, '--out', out, '--fail-on', 'never', '--lang', 'ru');
  expect(audit.err).toBe('');
  expect(readdirSync(out)).toContain('manifest.json');
  expect(secretsBelow(out)).toEqual({});
  expect(secretsIn(audit.out)).toEqual([]);
  const dry = await rollproof('load', input, '--dry-run', '--json');
  expect(JSON.parse(dry.out)).toHaveProperty('files');
  expect(secretsIn(dry.out + dry.err)).toEqual([]);
  const told = await rollproof('load', input, '--dry-run', '--lang', 'kk');
  expect(secretsIn(told.out + told.err)).toEqual([]);
});
