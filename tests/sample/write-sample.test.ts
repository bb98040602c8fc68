import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { iinBirthDate, iinSex, isValidIin, patronymicSex } from '../../src/identity/index.js';
import { packageRoot } from '../../src/package-root.js';
import { writeSample } from '../../src/sample/write-sample.js';
import { filesOf, recordsIn, withSample } from './sample-folder.js';

// UPDATE_SAMPLE=1 writes samples/kz-2019 anew: then read the difference before you commit it.
const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');
const OPTIONS = { voters: 12_000, seed: 2019 };

const LISTS = [
  'voter_list/tec_esil.csv',
  'voter_list/tec_tselinograd.csv',
  'supplementary_list.csv',
  'special_list.csv',
];
const PEOPLE = [...LISTS, 'avc_issued.csv', 'avc_used.csv', 'residence_certificates.csv'];

if (process.env['UPDATE_SAMPLE'] === '1') await writeSample(SAMPLE, OPTIONS);

test('samples/kz-2019 is what writeSample writes, byte for byte', async () => {
  const written = await withSample(OPTIONS, filesOf);
  // The pictures of its report stand beside it and are no part of it.
  const kept = new Map([...filesOf(SAMPLE)].filter(([path]) => !path.startsWith('screenshots/')));
  expect([...kept.keys()]).toEqual([...written.keys()]);
  for (const [path, bytes] of written) expect(bytes.equals(kept.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  const size = [...kept.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  expect(size).toBeLessThan(3_000_000);
});

test('one seed gives the same bytes twice, another seed does not', async () => {
  const [first, second, other] = [
    await withSample({ voters: 3_000, seed: 7 }, filesOf),
    await withSample({ voters: 3_000, seed: 7 }, filesOf),
    await withSample({ voters: 3_000, seed: 8 }, filesOf),
  ];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [path, bytes] of first) expect(bytes.equals(second.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  for (const path of PEOPLE) expect(first.get(path)?.equals(other.get(path) as Buffer), path).toBe(false);
});

test('an election too small, or a seed that is no number, is refused with a sentence', async () => {
  await expect(writeSample('nowhere', { voters: 2_999, seed: 1 })).rejects.toThrow(/3000 voters or more/);
  await expect(writeSample('nowhere', { voters: 3_000, seed: 0.5 })).rejects.toThrow(/whole number/);
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

  test('every IIN is valid, of an adult, and of the birth date and sex that stand beside it', () => {
    const problems = records.filter((record) => {
      const iin = record['ИИН'] ?? '';
      const born = iinBirthDate(iin) ?? '';
      const sex = patronymicSex(record['Отчество'] ?? '');
      const asWritten = born.split('-').reverse().join('.');
      return (
        !isValidIin(iin) ||
        born > '2001-06-09' ||
        asWritten !== record['Дата рождения'] ||
        (sex !== null && sex !== iinSex(iin))
      );
    });
    expect(problems).toEqual([]);
  });

  test('an IIN is one person: the same birth date everywhere, and the same names but for spelling', () => {
    const births = new Map<string, Set<string>>();
    for (const record of records) {
      const seen = births.get(record['ИИН'] ?? '') ?? new Set();
      births.set(record['ИИН'] ?? '', seen.add(record['Дата рождения'] ?? ''));
    }
    expect([...births.values()].filter((dates) => dates.size > 1)).toEqual([]);
  });

  test('lists look like a population: turnout, Kazakh letters, both kinds of patronymic, namesakes, families', () => {
    const voters = LISTS.slice(0, 2).flatMap((path) => recordsIn(SAMPLE, path));
    const share = (claim: (record: Record<string, string>) => boolean) => voters.filter(claim).length / voters.length;
    expect(voters.length).toBeGreaterThanOrEqual(12_000);
    expect(voters.length).toBeLessThan(12_100);
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

test('protocols agree with the lists and registers', () => {
  const read = new Map(PEOPLE.map((path) => [path, recordsIn(SAMPLE, path)]));
  const count = (path: string, field: string, precinct: string) =>
    (read.get(path) ?? []).filter((record) => record[field] === precinct).length;
  for (const figures of recordsIn(SAMPLE, 'precinct_figures.csv')) {
    const precinct = figures['Номер участка'] ?? '';
    const number = (name: string) => Number(figures[name]);
    const lists = LISTS.filter((path) => path !== 'supplementary_list.csv');
    expect(number('Избирателей в списке')).toBe(
      lists.reduce((sum, path) => sum + count(path, 'Номер участка', precinct), 0),
    );
    expect(number('Включено дополнительно')).toBe(count('supplementary_list.csv', 'Номер участка', precinct));
    expect(number('Выдано ОУ')).toBe(count('avc_issued.csv', 'Участок выдачи', precinct));
    const unused = number('Неиспользованные бюллетени');
    expect(unused).toBeGreaterThanOrEqual(0);
    expect(number('Получено бюллетеней')).toBe(number('Выдано бюллетеней') + unused + number('Испорченные бюллетени'));
    expect(number('Проголосовало')).toBe(number('Недействительные') + number('Действительные'));
  }
});
