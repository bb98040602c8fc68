import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model.js';
import { type Loaded, loaded } from './loaded.js';

const CASES = join(import.meta.dirname, 'cases');

/** Loads a case's folder; each holds a file as some office sends it, and in expected.txt what is right. */
function load<T>(name: string, look: (result: Loaded) => T): Promise<T> {
  const folder = join(CASES, name);
  const names = readdirSync(folder).filter((file) => file !== 'expected.txt');
  return loaded(Object.fromEntries(names.map((file) => [file, readFileSync(join(folder, file))])), look);
}

/** Case, then read, loaded, set aside, rejected, of all its files. */
const ACCOUNTS: readonly (readonly [string, number, number, number, number])[] = [
  ['01-protocol-total-row', 31, 30, 1, 0],
  ['02-protocol-subtotals-in-the-middle', 6, 3, 3, 0],
  ['04-header-repeated-in-the-middle', 7, 6, 1, 0],
  ['05-signatures-under-the-list', 15, 10, 5, 0],
  ['08-excel-error-cells', 6, 6, 0, 0],
  ['11-precinct-zeros-lost-in-one-file', 11, 11, 0, 0],
  ['13-dash-for-zero-in-a-protocol', 5, 5, 0, 0],
  ['14-no-avc-written-as-net', 8, 8, 0, 0],
  ['16-birth-year-only', 20, 20, 0, 0],
  ['17-words-for-no-patronymic', 25, 25, 0, 0],
  ['19-grounds-of-addition', 20, 20, 0, 0],
  ['20-times-of-addition', 6, 6, 0, 0],
  ['32-invisible-marks-in-numbers-and-dates', 8, 8, 0, 0],
  ['38-month-first-dates', 12, 12, 0, 0],
  ['39-iins-rounded-and-saved-again', 12, 12, 0, 0],
  ['48-delimiter-changes-in-the-middle', 10, 5, 0, 5],
  ['49-rows-become-wider', 10, 4, 0, 6],
  ['51-mixed-line-ends', 10, 10, 0, 0],
  ['52-quotes-within-cells', 10, 8, 0, 2],
  ['54-utf-16-without-bom', 10, 10, 0, 0],
  ['55-two-encodings-in-one-file', 20, 20, 0, 0],
  ['57-dates-from-1904', 6, 6, 0, 0],
  ['60-two-equal-rows-are-no-total', 2, 2, 0, 0],
  ['61-thousands-separators', 7, 7, 0, 0],
];

describe('files as offices send them', () => {
  it.each(ACCOUNTS)('%s is accounted for', async (name, ...account) => {
    const sums = await load(name, ({ accounting }) =>
      (['read', 'loaded', 'setAside', 'rejected'] as const).map((key) =>
        accounting.reduce((sum, file) => sum + file[key], 0),
      ),
    );
    expect(sums).toEqual(account);
  });

  it('two precincts whose zeros one file has lost are one', async () => {
    await load('11-precinct-zeros-lost-in-one-file', ({ all }) => {
      expect(all('select distinct precinct from listing')).toEqual([{ precinct: '0153' }]);
      expect(all("select detail from file_note where kind = 'precinct-zeros'")).toEqual([{ detail: '153 → 0153' }]);
    });
  });

  it('a year is kept where no day is known', async () => {
    await load('16-birth-year-only', ({ all }) => {
      expect(all('select birth_year, count(*) as n from listing where birth_year is not null group by 1')).toEqual([
        { birth_year: 1950, n: 10 },
      ]);
      expect(all("select written from unread_cell where kind = 'date-impossible' order by record_id")).toEqual(
        ['29.02.1900', '29.02.1951', '31.06.1950'].map((written) => ({ written })),
      );
    });
  });

  it('nobody has a patronymic that says there is none', async () => {
    await load('17-words-for-no-patronymic', ({ all }) => {
      expect(all('select patronymic from listing where patronymic_root is not null or patronymic is not null')).toEqual(
        [],
      );
    });
  });

  it('grounds are understood by their meaning, or are other', async () => {
    await load('19-grounds-of-addition', ({ all }) => {
      expect(all('select basis, count(*) as n from listing group by basis order by basis')).toEqual([
        { basis: null, n: 2 },
        { basis: 'avc', n: 3 },
        { basis: 'other', n: 8 },
        { basis: 'residence', n: 7 },
      ]);
    });
  });

  it('every time is a quarter past ten', async () => {
    await load('20-times-of-addition', ({ all }) => {
      expect(all('select distinct added_minute from listing')).toEqual([{ added_minute: 615 }]);
    });
  });

  it('dates are read in the order that they prove', async () => {
    await load('38-month-first-dates', ({ all }) => {
      expect(all("select detail from file_note where kind = 'date-order'")).toEqual([
        { detail: 'birth_date: MM/DD (6 : 0)' },
      ]);
      expect(all('select birth_date from listing where record_id = 2')).toEqual([{ birth_date: '1866-02-07' }]);
    });
  });

  it('IINs that were cut are called that, and not impossible', async () => {
    await load('39-iins-rounded-and-saved-again', ({ all }) => {
      expect(all('select distinct iin_problem from listing')).toEqual([{ iin_problem: 'scientific' }]);
      expect(all('select kind, cells from unread_count')).toEqual([{ kind: 'iin-scientific', cells: 12 }]);
    });
  });

  it('letters that a wrong encoding has spoilt are refused with the cause', async () => {
    const refused = load('47-mojibake-of-the-whole-file', () => null);
    await expect(refused).rejects.toThrow(/UTF-8 that was read as Latin-1/);
    await expect(refused).rejects.toBeInstanceOf(InputError);
  });

  it('numbers whose signs contradict each other are not guessed at', async () => {
    await load('61-thousands-separators', ({ all }) => {
      expect(all('select voters_on_list as n from precinct_figure order by precinct')).toEqual(
        [1234, null, null, 1234, 1234, null, null].map((n) => ({ n })),
      );
    });
  });
});
