import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../src/sample/random.js';

/** Whoever is planted in the tables: none of this may stand in a masked output. Births of the 19th century, people who never were. */
export const MARKED = {
  surname: 'Ыықмаров',
  givenName: 'Ыыфлан',
  patronymic: 'Ыыфланович',
  iin: '650412112347',
  address: 'с. Косшы, ул. Абая, д. 7, кв. 9317',
} as const;
/** What is searched for; of the address the flat, as streets are shown. */
export const MARKS: readonly string[] = [MARKED.surname, MARKED.givenName, MARKED.iin, 'кв. 9317'];

export const EXTRACTS = [
  'voter_list/tec_korgalzhyn',
  'supplementary_list',
  'avc_issued',
  'avc_used',
  'avc_stock',
  'residence_certificates',
  'precincts',
  'precinct_figures',
  'special_list',
  'disqualified',
  'registration_changes',
  'official_figures',
  'candidate_votes',
] as const;

const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^Фамилия/, MARKED.surname],
  [/^Имя/, MARKED.givenName],
  [/^Отчество/, MARKED.patronymic],
  [/^ИИН/, MARKED.iin],
  [/^Адрес$/, MARKED.address],
];

/** The first records of an extract of the sample, header first, with marked people in some of them. */
export function tableOf(random: Random, sample: string, extract: string): string[][] {
  const text = readFileSync(join(sample, `${extract}.csv`), 'utf8').replace(/^\ufeff/, '');
  const rows = text.split(/\r?\n/, 2 + random.below(30)).filter((line) => line !== '');
  const [header = [], ...records] = rows.map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
  for (const record of records) {
    if (random.percent(70)) continue;
    header.forEach((name, column) => {
      const marked = COLUMNS.find(([pattern]) => pattern.test(name));
      if (marked !== undefined) record[column] = marked[1];
    });
  }
  return [header, ...records];
}

const HOSTILE: readonly string[] = [
  ...[
    '',
    ' ',
    '-',
    '0',
    '-0',
    '1e308',
    'NaN',
    '∞',
    '0x1F',
    '٣',
    '½',
    '1,5',
    '1.413',
    '31.02.1881',
    '99.99.9999',
    '24:61',
  ],
  ...['=1+1', '@SUM(A1)', "'; drop table listing; --", '<script>alert(1)</script>', '</script><!--', '{{7*7}}', '%s%n'],
  ...[
    '$&',
    '\\',
    '\\N',
    '"',
    '""',
    '"a',
    'a"b',
    "'",
    'a\nb',
    '\u0000',
    '\ud800',
    '\udfff',
    '\u202eabc',
    '\ufeff',
    '\u0085',
  ],
  ...[
    '\u2028',
    '\u001b[2J',
    '\u0007',
    '👩‍👩‍👧',
    'é',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'TRUE',
    '../../etc',
  ],
];

/** A text that a cell can hold and nobody expects. */
export function hostileCell(random: Random): string {
  if (random.percent(25)) return '9'.repeat(random.pick([8, 11, 12, 13, 15, 16, 17, 18, 19, 20, 40, 400]));
  if (random.percent(4)) return 'я'.repeat(random.pick([255, 4_000, 70_000, 200_000]));
  return random.pick(HOSTILE);
}

/** Spoils a table in place, by cells, rows, columns or its header. */
export function spoilTable(random: Random, rows: string[][]): void {
  const header = rows[0] ?? [];
  for (let n = random.below(6); n > 0; n -= 1) {
    const row = rows[random.below(Math.max(1, rows.length))] ?? [];
    const column = random.below(Math.max(1, header.length));
    const spoil = random.below(12);
    if (spoil < 6) row[column] = hostileCell(random);
    else if (spoil === 6) for (const each of rows.slice(1)) each[column] = hostileCell(random);
    else if (spoil === 7) row.splice(column, random.between(1, 3));
    else if (spoil === 8) rows.splice(random.below(rows.length), 0, [...header]);
    else if (spoil === 9) header[column] = random.pick(['', ...header, '__proto__', 'x'.repeat(5_000), 'Итого', '№']);
    else if (spoil === 10) rows.splice(random.below(rows.length), 0, ['Итого', '', String(rows.length)]);
    else rows.splice(0, 0, [random.pick(['Список избирателей', 'Участок № 131', 'sep=;', '', '\u0000'])]);
  }
}
