import { describe, expect, it } from 'vitest';
import { iinCheckDigit } from '../../src/identity/index.js';
import { loaded } from './loaded.js';

const iinOf = (head: string) => `${head}${iinCheckDigit(head)}`;

function birthDates(dates: readonly string[], iins: readonly string[] = []) {
  const rows = dates.map((date, index) => `1;Ли${index};${date};${iins[index] ?? ''}`);
  const files = { 'voter_list.csv': `УИК;Фамилия;Дата рождения;ИИН\n${rows.join('\n')}\n` };
  return loaded(files, ({ all }) => ({
    dates: all<{ d: string | null }>('select birth_date as d from listing order by record_id').map(({ d }) => d),
    notes: all<{ kind: string; detail: string }>('select kind, detail from file_note order by note_no'),
  }));
}

describe('the order of day and month', () => {
  it('is what the file proves, wherever the proof stands', async () => {
    const either = Array.from({ length: 30 }, () => '03/04/1885');
    for (const dates of [
      [...either, '12/31/1885'],
      ['12/31/1885', ...either],
    ]) {
      const found = await birthDates(dates);
      expect(new Set(found.dates)).toEqual(new Set(['1885-03-04', '1885-12-31']));
      expect(found.notes).toEqual([{ kind: 'date-order', detail: 'birth_date: MM/DD (1 : 0)' }]);
    }
  });

  it('is proven by the birth dates of IINs where the dates themselves are of either order', async () => {
    const heads = ['85030410001', '85050610002', '85070810003', '85091010004'];
    const found = await birthDates(['03/04/1885', '05/06/1885', '07/08/1885', '09/10/1885'], heads.map(iinOf));
    expect(found.dates).toEqual(['1885-03-04', '1885-05-06', '1885-07-08', '1885-09-10']);
    expect(found.notes).toEqual([{ kind: 'date-order', detail: 'birth_date: MM/DD (4 : 0)' }]);
  });

  it('that nothing proves is the usual one, and said to be assumed', async () => {
    const found = await birthDates(['03.04.1885', '05.06.1885']);
    expect(found.dates).toEqual(['1885-04-03', '1885-06-05']);
    expect(found.notes).toEqual([{ kind: 'date-order-unproven', detail: 'birth_date: ?' }]);
  });

  it('of two kinds in one column is an error that names records', async () => {
    const mixed = birthDates(['31.12.1885', '30.11.1885', '12/30/1885', '11/29/1885']);
    await expect(mixed).rejects.toThrow(/records 1, 2.*records 3, 4.*date_order/);
  });

  it('is not upset by one slip among many', async () => {
    const found = await birthDates([...Array.from({ length: 20 }, () => '31.12.1885'), '12.31.1885']);
    expect(found.dates.at(-1)).toBeNull();
    expect(found.notes).toEqual([{ kind: 'date-order', detail: 'birth_date: DD.MM (20 : 1)' }]);
  });
});

describe('signs in numbers', () => {
  function counts(numbers: readonly string[]) {
    const rows = numbers.map((number, index) => `${index + 1};"${number}";5`);
    const files = { 'precinct_figures.csv': `УИК;Число избирателей в списке;Недействительные\n${rows.join('\n')}\n` };
    return loaded(files, ({ all }) =>
      all<{ n: number | null }>('select voters_on_list as n from precinct_figure order by record_id').map(({ n }) => n),
    );
  }

  it.each([
    ['a dot beside plain numbers', ['1.413', '1413', '987'], [1413, 1413, 987]],
    ['a comma', ['1,413', '12,007', '987'], [1413, 12007, 987]],
    ['an apostrophe', ["1'413", "2'000"], [1413, 2000]],
    ['blanks of any kind', ['1 413', '1\u00a0413', '1\u202f413'], [1413, 1413, 1413]],
    ['floats of a data frame', ['1413.0', '987.0', '0.0'], [1413, 987, 0]],
    ['a dot with a comma before decimals', ['1.413,0', '2.001,0'], [1413, 2001]],
    ['a dot that groups here and parts there', ['1.413', '14.5'], [null, null]],
    ['two signs that group', ['1.413', '1,413'], [null, null]],
    ['three zeros that may be decimals', ['153.000', '154.000'], [null, null]],
  ])('%s', async (_, written, expected) => {
    expect(await counts(written)).toEqual(expected);
  });
});

describe('precincts', () => {
  const list = (precinct: string) => `УИК;Фамилия\n${precinct};Ли\n`;

  it('whose zeros one file has lost are those of the others', async () => {
    await loaded(
      { 'voter_list_1.csv': list('0042'), 'voter_list_2.csv': list('42'), 'precincts.csv': 'УИК;ТИК\n042;А\n' },
      (r) => {
        expect(r.all('select distinct precinct from listing union select precinct from precinct')).toEqual([
          { precinct: '0042' },
        ]);
      },
    );
  });

  it('are two where one file writes both', async () => {
    const both = 'УИК;Фамилия\n042;Ли\n42;Ким\n';
    await loaded({ 'voter_list_1.csv': both, 'voter_list_2.csv': list('42') }, ({ all }) => {
      expect(all('select distinct precinct from listing order by 1')).toEqual([
        { precinct: '042' },
        { precinct: '42' },
      ]);
    });
  });

  it('of a data frame lose their fraction, and marks that nobody sees', async () => {
    await loaded(
      { 'voter_list.csv': 'УИК;Фамилия\n153.0;Ли\n\u200b153;Ким\n№\u00a0153;Пак\n153\u00ad;Тен\n' },
      ({ all }) => {
        expect(all('select distinct precinct from listing')).toEqual([{ precinct: '153' }]);
        expect(all("select kind, count(*) as n from repair where field = 'precinct' group by kind")).toEqual([
          { kind: 'decimal-zeros', n: 1 },
          { kind: 'invisible', n: 2 },
        ]);
      },
    );
  });
});
