import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

const XLSX = createRequire(import.meta.url)('@e965/xlsx') as {
  utils: {
    book_new(): object;
    aoa_to_sheet(rows: readonly (readonly string[])[]): object;
    book_append_sheet(book: object, sheet: object, name: string): void;
  };
  write(book: object, options: { type: 'buffer'; bookType: string; compression: boolean; bookSST: boolean }): Buffer;
};

/** A kind of folder that grows by one thing, and what is done with it. */
export interface Growing {
  readonly name: string;
  readonly command: 'load' | 'audit';
  /** How many of the thing the smaller folder has. */
  readonly from: number;
  readonly write: (folder: string, count: number) => void;
}

const HEADER = 'УИК;№;Фамилия;Имя;Отчество;Дата рождения;Адрес';

/** One line of a list; everybody is somebody else, born in the 19th century, unless the person's number is the same. */
function line(precinct: number, entry: number, person: number): string {
  const day = `${String((person % 28) + 1).padStart(2, '0')}.${String((person % 12) + 1).padStart(2, '0')}.${1850 + (person % 50)}`;
  const name = `Сыналов${letters(person)};Асан${letters(person % 97)};Ерланұлы`;
  return `${precinct};${entry};${name};${day};Абай көшесі, ${person % 90} үй, ${person % 200} пәтер`;
}

function letters(number: number): string {
  const alphabet = 'абвгдежзик';
  return [...String(number)].map((digit) => alphabet[Number(digit)]).join('');
}

function write(folder: string, name: string, lines: readonly string[]): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const PER_PRECINCT = 100;

/** `count` lists of `records` voters, a file each or all in one. */
export function lists(folder: string, count: number, records: number, isOneFile: boolean): void {
  const all = numbers(count).map((precinct) =>
    numbers(records).map((entry) => line(precinct + 1, entry + 1, precinct * records + entry)),
  );
  if (isOneFile) write(folder, 'voter_list.csv', [HEADER, ...all.flat()]);
  else for (const [index, one] of all.entries()) write(folder, `voter_list/uik_${index + 1}.csv`, [HEADER, ...one]);
}

/** The lines of a list of a hundred voters, for a member or a sheet. */
function oneOf(index: number): readonly string[] {
  return [HEADER, ...numbers(PER_PRECINCT).map((entry) => line(index + 1, entry + 1, index * PER_PRECINCT + entry))];
}

function packed(count: number): Uint8Array {
  const members = numbers(count).map((index) => [`uik_${index + 1}.csv`, Buffer.from(oneOf(index).join('\n'))]);
  return zipSync(Object.fromEntries(members) as Record<string, Uint8Array>);
}

function book(count: number, bookType: string): Uint8Array {
  const made = XLSX.utils.book_new();
  for (const index of numbers(count)) {
    const rows = oneOf(index).map((cells) => cells.split(';'));
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(rows), `uik ${index + 1}`);
  }
  return XLSX.write(made, { type: 'buffer', bookType, compression: true, bookSST: true });
}

function parts(name: string, from: number, file: string, bytes: (count: number) => Uint8Array): Growing {
  const write = (folder: string, count: number) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), bytes(count));
  };
  return { name, command: 'load', from, write };
}

function list(folder: string, lines: readonly string[]): void {
  write(folder, 'voter_list.csv', [HEADER, ...lines]);
}

/** What may be many in a folder. */
export const GROWING: readonly Growing[] = [
  { name: 'files of ten voters', command: 'load', from: 500, write: (to, n) => lists(to, n, 10, false) },
  parts('members of an archive', 250, 'voter_list.zip', packed),
  parts('members of an archive within', 250, 'voter_list.zip', (n) => zipSync({ 'lists.zip': packed(n) })),
  parts('sheets, .xlsx', 60, 'voter_list.xlsx', (n) => book(n, 'xlsx')),
  parts('sheets, .xls', 60, 'voter_list.xls', (n) => book(n, 'biff8')),
  parts('sheets, .ods', 60, 'voter_list.ods', (n) => book(n, 'ods')),
  {
    name: 'columns',
    command: 'load',
    from: 4000,
    write(folder, count) {
      const more = numbers(count);
      const rows = numbers(10).map((entry) => [line(1, entry + 1, entry), ...more.map(() => '')].join(';'));
      write(folder, 'voter_list.csv', [[HEADER, ...more.map((index) => `x${index}`)].join(';'), ...rows]);
    },
  },
  {
    name: 'files that are no tables',
    command: 'load',
    from: 2000,
    write(folder, count) {
      lists(folder, 20, 10, false);
      for (const index of numbers(count)) write(folder, `scans/page_${index}.pdf`, ['%PDF-1.4']);
    },
  },
  {
    name: 'files with settings of their own',
    command: 'load',
    from: 250,
    write(folder, count) {
      lists(folder, count, 2, false);
      const settings = numbers(count).map((index) => `  "voter_list/uik_${index + 1}.*": {delimiter: ";"}`);
      write(folder, 'election.yaml', ['files:', ...settings]);
    },
  },
  {
    name: 'rejected records',
    command: 'audit',
    from: 10_000,
    write: (to, n) => list(to, [...numbers(50).map((i) => line(1, i + 1, i)), ...numbers(n).map((i) => `1;${i};;;;;`)]),
  },
  {
    name: 'people on two lists',
    command: 'audit',
    from: 5000,
    write: (to, n) =>
      list(
        to,
        numbers(2 * n).map((i) => line(1 + Math.floor(i / PER_PRECINCT), i + 1, i % n)),
      ),
  },
  {
    name: 'people of one name',
    command: 'audit',
    from: 5000,
    write: (to, n) =>
      list(
        to,
        numbers(n).map((i) => {
          const [precinct, entry, , , , ...rest] = line(1 + Math.floor(i / PER_PRECINCT), i + 1, i).split(';');
          return [precinct, entry, 'Ахметов', 'Асан', 'Ерланұлы', ...rest].join(';');
        }),
      ),
  },
  {
    name: 'people of one name without a date',
    command: 'audit',
    from: 2000,
    write: (to, n) =>
      list(
        to,
        numbers(n).map((i) => `${1 + Math.floor(i / PER_PRECINCT)};${i + 1};Ахметов;Асан;Ерланұлы;;`),
      ),
  },
  {
    name: 'people of one precinct',
    command: 'audit',
    from: 25_000,
    write: (to, n) =>
      list(
        to,
        numbers(n).map((i) => line(1, i + 1, i)),
      ),
  },
  { name: 'precincts of two voters', command: 'audit', from: 5000, write: (to, n) => lists(to, n, 2, true) },
];
