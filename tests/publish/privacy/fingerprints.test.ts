import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprinter } from '../../../src/checks/index.js';
import type { AuditFile } from '../../../src/database/audit-file.js';
import { inFolder, loadExample } from '../../checks/example-audit.js';

// What a masked report hides nobody can find by trying what gives the fingerprint that stands beside it.

let db: AuditFile;
beforeAll(async () => {
  const files = {
    'voter_list.csv':
      'УИК;№;Фамилия;Имя;Дата рождения;Примечание\n7;1;Ким;Анна;01.02.1890;нет\n8;2;Пак;Олег;03.04.1891;нет\n',
    'election.yaml': 'extends: generic\nloading: {most_lost: 1}\n',
  };
  await inFolder(files, async (folder) => {
    db = await loadExample(folder);
  });
});
afterAll(() => db.close());

/** How many fingerprints of the first record there are where its column holds each of these in turn. */
function printsOf(column: string, values: readonly string[]): number {
  const id = db.prepare<[], number>('select min(record_id) from listing').pluck().get() ?? 0;
  const before = db.prepare<[number], string>(`select ${column} from listing where record_id = ?`).pluck().get(id);
  const put = db.prepare(`update listing set ${column} = ? where record_id = ${id}`);
  const prints = values.map((value) => {
    put.run(value);
    return fingerprinter(db)('DR02', 'person r1', [id]);
  });
  put.run(before);
  return new Set(prints).size;
}

const LETTERS = [...'абвгдежзиклмнопрст'];
const SURNAMES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `Ма${a}${b}${c}ов`)));
const IINS = Array.from({ length: 500 }, (_, at) => `850101${String(100_000 + at * 997).padStart(6, '0')}`);

test('a surname in the column of precincts leaves more of five thousand than a list could rule out', () => {
  expect(SURNAMES.length).toBeGreaterThan(5000);
  expect(printsOf('precinct', SURNAMES.slice(0, 2000))).toBeLessThanOrEqual(256);
});

test.each(['precinct', 'entry_no', 'struck_off_ground'])(
  'all ends of an IIN in column %s give one fingerprint',
  (column) => {
    const before = column === 'struck_off_ground' ? 'дубль ' : '';
    expect(
      printsOf(
        column,
        IINS.map((iin) => `${before}${iin}`),
      ),
    ).toBe(1);
  },
);
