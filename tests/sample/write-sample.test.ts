import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../src/election/read-profile.js';
import { iinBirthDate, iinSex, isValidIin, patronymicSex } from '../../src/identity/index.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { packageRoot } from '../../src/package-root.js';
import { writeSample } from '../../src/sample/write-sample.js';
import { newAuditFile } from '../shared/new-audit-file.js';
import { filesOf, recordsIn, withSample } from './sample-folder.js';

// UPDATE_SAMPLE=1 writes samples/kz-2019 anew: then read the difference before you commit it.
const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');
const OPTIONS = { voters: 10_500, seed: 2019 };

const LISTS = [
  'voter_list/tec_arshaly.csv',
  'voter_list/tec_esil.csv',
  'voter_list/tec_korgalzhyn.csv',
  'voter_list/tec_tselinograd.csv',
  'supplementary_list.csv',
  'special_list.csv',
];
const PEOPLE = [...LISTS, 'avc_issued.csv', 'avc_used.csv', 'residence_certificates.csv'];

if (process.env['UPDATE_SAMPLE'] === '1') await writeSample(SAMPLE, OPTIONS);

test('samples/kz-2019 is what writeSample writes, byte for byte', async () => {
  const written = await withSample(OPTIONS, filesOf);
  const kept = filesOf(SAMPLE);
  expect([...kept.keys()]).toEqual([...written.keys()]);
  for (const [path, bytes] of written) expect(bytes.equals(kept.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  const size = [...kept.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  expect(size).toBeLessThan(3_000_000);
});

test('one seed gives the same bytes twice, another seed does not', async () => {
  const [first, second, other] = [
    await withSample({ voters: 6_000, seed: 7 }, filesOf),
    await withSample({ voters: 6_000, seed: 7 }, filesOf),
    await withSample({ voters: 6_000, seed: 8 }, filesOf),
  ];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [path, bytes] of first) expect(bytes.equals(second.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  for (const path of PEOPLE) expect(first.get(path)?.equals(other.get(path) as Buffer), path).toBe(false);
});

test('an election too small, or a seed that is no number, is refused with a sentence', async () => {
  await expect(writeSample(join(tmpdir(), 'rollproof-nowhere'), { voters: 999, seed: 1 })).rejects.toThrow(
    /1000 voters or more/,
  );
  await expect(writeSample(join(tmpdir(), 'rollproof-nowhere'), { voters: 6_000, seed: 0.5 })).rejects.toThrow(
    /whole number/,
  );
});

test('files are in the shape of an office: BOM, semicolons, CRLF, no quotes', () => {
  for (const [path, bytes] of filesOf(SAMPLE)) {
    if (!path.endsWith('.csv')) continue;
    expect(bytes.subarray(0, 3), path).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const text = bytes.toString('utf8');
    expect(text.endsWith('\r\n'), path).toBe(true);
    expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n"\t]/);
  }
});

describe('people', () => {
  const records = PEOPLE.flatMap((path) => recordsIn(SAMPLE, path));

  /** Records of the truth are wrong on purpose; all others are what ordinary people are. */
  const named = new Set(recordsIn(SAMPLE, 'truth.csv').map(({ file, record }) => `${file}:${record}`));
  const ordinary = PEOPLE.flatMap((path) =>
    recordsIn(SAMPLE, path).filter((_, index) => !named.has(`${path}:${index + 1}`)),
  );

  test('every IIN is of the 19th century, so that it can be no living person', () => {
    const wrong = records.filter((record) => {
      const iin = record['ИИН'] ?? '';
      return iinBirthDate(iin) !== null && !/^[12]$/.test(iin.charAt(6));
    });
    expect(wrong).toEqual([]);
  });

  test('every other IIN is valid, of an adult, and of the birth date and sex that stand beside it', () => {
    const problems = ordinary.filter((record) => {
      const iin = record['ИИН'] ?? '';
      const born = iinBirthDate(iin) ?? '';
      const sex = patronymicSex(record['Отчество'] ?? '');
      const asWritten = born.split('-').reverse().join('.');
      return (
        !isValidIin(iin) ||
        born > '1899-06-09' ||
        asWritten !== record['Дата рождения'] ||
        (sex !== null && sex !== iinSex(iin))
      );
    });
    expect(problems).toEqual([]);
  });

  test('pairs are one person, and an IIN is in no pair with another', () => {
    const pairs = recordsIn(SAMPLE, 'truth_pairs.csv');
    const read = new Map([...PEOPLE, 'previous_list.csv'].map((path) => [path, recordsIn(SAMPLE, path)]));
    const iinOf = (file = '', record = '') => read.get(file)?.[Number(record) - 1]?.['ИИН'];
    expect(pairs.length).toBeGreaterThan(2_000);
    const differing = pairs.filter((pair) => {
      const [left, right] = [
        iinOf(pair['left_file'], pair['left_record']),
        iinOf(pair['right_file'], pair['right_record']),
      ];
      return left !== undefined && right !== undefined && left !== '' && right !== '' && left !== right;
    });
    expect(differing).toEqual([]);
  });

  test('lists look like a population: turnout, Kazakh letters, both kinds of patronymic, namesakes, families', () => {
    const voters = LISTS.slice(0, 4).flatMap((path) => recordsIn(SAMPLE, path));
    const share = (claim: (record: Record<string, string>) => boolean) => voters.filter(claim).length / voters.length;
    expect(voters.length).toBeGreaterThanOrEqual(10_500);
    expect(voters.length).toBeLessThan(10_600);
    expect(share((voter) => voter['Бюллетень выдан'] === 'да')).toBeCloseTo(0.77, 1);
    expect(share((voter) => /[әғқңөұүһі]/iu.test(Object.values(voter).join('')))).toBeGreaterThan(0.4);
    expect(share((voter) => /(?:ұлы|қызы)$/u.test(voter['Отчество'] ?? ''))).toBeGreaterThan(0.15);
    expect(share((voter) => /(?:вич|вна)$/u.test(voter['Отчество'] ?? ''))).toBeGreaterThan(0.5);
    const names = new Map<string, Set<string>>();
    for (const voter of voters) {
      const name = `${voter['Фамилия']} ${voter['Имя']} ${voter['Отчество']}`;
      names.set(name, (names.get(name) ?? new Set()).add(voter['ИИН'] ?? ''));
    }
    expect([...names.values()].filter((iins) => iins.size > 1).length).toBeGreaterThan(20);
    const homes = new Set(voters.map((voter) => voter['Адрес']));
    expect(voters.length / homes.size).toBeGreaterThan(1.8);
  });
});

test('protocols agree with the lists and registers, but where the truth says so', () => {
  const read = new Map(PEOPLE.map((path) => [path, recordsIn(SAMPLE, path)]));
  const named = new Set(
    recordsIn(SAMPLE, 'truth.csv').flatMap(({ file, record }) => (file === 'precinct_figures.csv' ? [record] : [])),
  );
  const ordinary = recordsIn(SAMPLE, 'precinct_figures.csv').filter((_, index) => !named.has(String(index + 1)));
  expect(ordinary.length).toBeGreaterThan(5);
  for (const figures of ordinary) {
    const precinct = figures['Номер участка'] ?? '';
    const number = (name: string) => Number(figures[name]);
    // A form that is entered for two people is one form.
    const forms = (read.get('avc_issued.csv') ?? []).filter((record) => record['Участок выдачи'] === precinct);
    expect(number('Выдано ОУ')).toBe(new Set(forms.map((record) => record['Номер удостоверения'])).size);
    const unused = number('Неиспользованные бюллетени');
    expect(unused).toBeGreaterThanOrEqual(0);
    expect(number('Недействительные')).toBeGreaterThanOrEqual(0);
  }
});

test('messy files are what heavy-handed offices send, every cell still in its column, and the truth is spared', async () => {
  const clean = await withSample({ voters: 6_000, seed: 3 }, filesOf);
  await withSample({ voters: 6_000, seed: 3, messy: 'heavy' }, (folder) => {
    const records = LISTS.flatMap((path) => recordsIn(folder, path));
    const missing = records.filter((record) => record['ИИН'] === '').length / records.length;
    expect(missing).toBeGreaterThan(0.08);
    expect(missing).toBeLessThan(0.13);
    expect(
      filesOf(folder)
        .get('official_figures.csv')
        ?.equals(clean.get('official_figures.csv') as Buffer),
    ).toBe(true);
    const damaged = recordsIn(folder, 'truth_pairs.csv').filter(({ damage }) => damage !== '');
    expect(new Set(damaged.flatMap(({ damage = '' }) => damage.split(' '))).size).toBeGreaterThan(8);
  });
});

test.each(['kz-1048', 'utf-16', 'comma', 'tab', 'preamble', 'gz', 'mixed'])(
  'files in the shape %s hold the same records',
  async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-shape-'));
    try {
      const plain = await withSample({ voters: 1_500, seed: 3 }, loadedFrom);
      await writeSample(folder, { voters: 1_500, seed: 3, format });
      expect(await loadedFrom(folder)).toEqual(plain);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('windows-1251 has no Kazakh letters but і, and all else of it is loaded', async () => {
  const bare = (rows: unknown[]) =>
    rows.map((row) => {
      const { surname: _s, given_name: _g, patronymic: _p, address: _a, ...rest } = row as Record<string, unknown>;
      return rest;
    });
  const plain = await withSample({ voters: 1_500, seed: 3 }, loadedFrom);
  const loaded = await withSample({ voters: 1_500, seed: 3, format: 'windows-1251' }, loadedFrom);
  expect(bare(loaded)).toEqual(bare(plain));
  expect(JSON.stringify(loaded)).not.toMatch(/[әғқңөұүһ]/iu);
});

/** Names, numbers and addresses of every entry, in the order of precincts and lines. */
async function loadedFrom(folder: string): Promise<unknown[]> {
  const db = newAuditFile();
  await loadFolder(db, folder, readProfile(folder));
  const entries =
    'select precinct, list, entry_no, surname, given_name, patronymic, birth_date, iin, address from listing';
  return db.prepare(`${entries} order by list, precinct, entry_no, surname, iin`).all();
}
