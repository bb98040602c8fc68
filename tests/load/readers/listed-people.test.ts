import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAuditFile } from '../../../src/database/audit-file.js';
import { readProfile } from '../../../src/election/read-profile.js';
import { readPeople } from '../../../src/link/table/audit-people.js';
import type * as Listed from '../../../src/link/table/read-listed.js';
import { folderContents } from '../../../src/load/find-files.js';
import { PeopleCollector } from '../../../src/load/listed-people.js';
import type * as Load from '../../../src/load/load-folder.js';
import { PersonCoder } from '../../../src/load/threads/person-codes.js';
import { packageRoot } from '../../../src/package-root.js';
import { folderWith } from '../../cli/command-line.js';
import { SAMPLE } from '../../shared/sample.js';

// A reading thread runs JavaScript only: it is tested as built.
const built = (...path: string[]) => import(join(packageRoot(), 'dist', 'src', ...path));
const { loadContents } = (await built('load', 'load-folder.js')) as typeof Load;
const { peopleBeside } = (await built('link', 'table', 'read-listed.js')) as typeof Listed;

/** Loads a folder, and gives the people as loading knows them and as the audit file has them. */
async function both(folder: string, readers: number) {
  const db = createAuditFile(':memory:');
  const profile = readProfile(folder);
  const listed = await loadContents(db, folderContents(folder, profile), profile, () => {}, null, {
    readers,
    keepsPeople: true,
  });
  const known = listed === null ? null : peopleBeside(db, listed);
  const read = readPeople(db);
  db.close();
  return { known, read };
}

/** The same as plain bytes: comparing arrays of ten thousands element by element takes seconds. */
function asBytes(people: object | null): Buffer {
  const plain = (_: string, value: unknown) =>
    ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value instanceof Map
        ? [...value]
        : value;
  return Buffer.from(JSON.stringify(people, plain));
}

const HEADER = 'УИК;Фамилия;Имя;Отчество;Дата рождения;ИИН';
const list = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;
const FILES = {
  'election.yaml': 'loading: {two_states: accept}\n',
  'voter_list/1.csv': list(
    '1;Әлиев;Асан;Ерланұлы;01.02.1891;910201100017',
    '1;Сейтова;;;;',
    '1;Иванов;Асан;Ерланұлы;01.02.1891;9102011000',
    '1;Асан;Иванов;;00.00.1891;—',
  ),
  // Read a second time, as its dates prove another order.
  'voter_list/2.csv': list(
    ...Array.from({ length: 40 }, (_, i) => `2;Ким;Иван${i % 7};;02/${13 + (i % 15)}/1891;`),
    '2;Әлиев;Марат;;02/20/1891;',
  ),
  // The records of the first once more: not stored.
  'voter_list/3.csv': list(
    '1;Асан;Иванов;;00.00.1891;—',
    '1;Иванов;Асан;Ерланұлы;01.02.1891;9102011000',
    '1;Сейтова;;;;',
    '1;Әлиев;Асан;Ерланұлы;01.02.1891;910201100017',
  ),
  'voter_list/4.csv': list('4;Сейтов;Иван3;Маратұлы;03.04.1892;', '4;Ким;Асан;;;'),
  'supplementary_list/5.csv': list('4;Әлиев;Асан;Ерланұлы;01.02.1891;910201100017'),
  'voter_list/7.csv':
    'УИК;Фамилия;Имя;ИИН;Номер паспорта\n7;Ким;Иван;910201100030;N1234567\n7;Әлиев;Асан;;12345678\n7;Ким;Асан;910201100017;\n',
  'disqualified/6.csv': 'Фамилия;Имя;Дата рождения;Основание\nСейтов;Иван3;03.04.1892;умер\n',
};

test.each([0, 1, 2])('%i reading threads know the people of lists as the audit file has them', async (readers) => {
  const { known, read } = await both(folderWith(FILES), readers);
  expect(read.size).toBe(52);
  expect(read.damagedIins.size).toBe(1);
  expect(known).toEqual(read);
});

test('the people of the sample, with another country’s numbers in one more list', async () => {
  const { known, read } = await both(SAMPLE, 2);
  expect(read.size).toBeGreaterThan(10_000);
  expect(asBytes(known).equals(asBytes(read))).toBe(true);

  const people = Array.from(
    { length: 60 },
    (_, i) => `7;Popescu${i};Ion;189${i % 10}-0${1 + (i % 9)}-11;AB${100_000 + i * 7}`,
  );
  const folder = folderWith({
    'voter_list.csv': `precinct;surname;given name;birth date;national id\n${people.join('\n')}\n`,
  });
  const national = await both(folder, 1);
  expect(national.read.nationalNumbers).toHaveLength(60);
  expect(national.known).toEqual(national.read);
});

test('what SQLite would store as something else is read in the audit file', () => {
  const coder = new PersonCoder(1);
  const people = new PeopleCollector();
  coder.begin([{ table: 'listing', columns: ['record_id', 'surname_fold'] }]);
  coder.add([[1, 'КИМ']]);
  people.add(1, coder.take()!);
  people.fileEnds(true);
  expect(people.entries).toBe(1);
  coder.add([[2, 'КИМ\ud800']]);
  people.add(1, coder.take()!);
  people.fileEnds(true);
  expect(people.entries).toBeNull();
});
