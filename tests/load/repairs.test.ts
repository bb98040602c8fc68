import { describe, expect, it } from 'vitest';
import { iinCheckDigit } from '../../src/identity/index.js';
import { loaded } from './loaded.js';
import { workbookOf } from './read/zip-writer.js';

// Births of the 19th century, so that no number has a living holder; those of years 00 to 09 begin with zeros.
const PLAIN = '850101100121';
const iinOf = (head: string) => `${head}${iinCheckDigit(head)}`;
const ZERO = iinOf('01020310005');
const TWO_ZEROS = iinOf('00120310001');
const SWAPPABLE = iinOf('85030410007');

interface Row {
  iin: string | null;
  iin_written: string | null;
  iin_problem: string | null;
  birth_date: string | null;
  field: string | null;
  kind: string | null;
  written: string | null;
}

const SELECT = `select l.iin, l.iin_written, l.iin_problem, l.birth_date, r.field, r.kind, r.written
  from listing l left join repair r on r.record_id = l.record_id order by l.record_id, r.field`;

/** Loads one record of a voter list and returns its row with its one repair. */
async function row(birthDate: string, iin: string): Promise<Row> {
  const list = `УИК;Фамилия;Дата рождения;ИИН\n1;Ли;${birthDate};${iin}\n`;
  const rows = await loaded({ 'voter_list.csv': list }, ({ all }) => all<Row>(SELECT));
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
}

describe('an IIN that is not as it should be', () => {
  it.each([
    ['a lost zero', '03.02.1801', ZERO.slice(1), ZERO, 'leading-zeros'],
    ['two lost zeros', '03.12.1800', TWO_ZEROS.slice(2), TWO_ZEROS, 'leading-zeros'],
    ['.0 behind it', '01.01.1885', `${PLAIN}.0`, PLAIN, 'decimal-suffix'],
    ['a lost zero and .0', '03.02.1801', `${ZERO.slice(1)}.0`, ZERO, 'leading-zeros'],
    ['spaces', '01.01.1885', '850101 100 121', PLAIN, 'separators'],
    ['a no-break space', '01.01.1885', '850101\u00a0100121', PLAIN, 'separators'],
    ['dashes', '01.01.1885', '850101-100-121', PLAIN, 'separators'],
    ['an apostrophe', '01.01.1885', `'${PLAIN}`, PLAIN, 'apostrophe'],
    ['every digit in scientific notation', '01.01.1885', '8.50101100121E+11', PLAIN, 'scientific-complete'],
  ])('%s: repaired, and what was written is kept', async (_, birthDate, written, iin, kind) => {
    expect(await row(birthDate, written)).toMatchObject({ iin, iin_written: null, field: 'iin', kind, written });
  });

  it('lost zeros are not restored where the birth date does not agree or is missing', async () => {
    const expected = { iin: null, iin_written: ZERO.slice(1), iin_problem: 'length', kind: null };
    expect(await row('04.02.1801', ZERO.slice(1))).toMatchObject(expected);
    expect(await row('', ZERO.slice(1))).toMatchObject(expected);
  });

  it('a letter O for a zero is kept as written: nothing proves it', async () => {
    const expected = { iin: null, iin_written: `${PLAIN.slice(0, -2)}O1`, iin_problem: 'not-digits', kind: null };
    expect(await row('01.01.1885', `${PLAIN.slice(0, -2)}O1`)).toMatchObject(expected);
  });
});

describe('a birth date', () => {
  it('with day and month swapped is repaired where the IIN proves it, and only there', async () => {
    const proved = { birth_date: '1885-03-04', field: 'birth_date', kind: 'day-month-swapped', written: '03.04.1885' };
    expect(await row('03.04.1885', SWAPPABLE)).toMatchObject(proved);
    expect(await row('03.04.1885', '')).toMatchObject({ birth_date: '1885-04-03', kind: null });
    // A damaged IIN hints and does not prove.
    expect(await row('03.04.1885', `${SWAPPABLE.slice(0, -1)}x`)).toMatchObject({
      birth_date: '1885-04-03',
      kind: null,
    });
  });

  it('of two digits takes its century from the IIN', async () => {
    const expected = { birth_date: '1885-01-01', kind: 'two-digit-year', written: '01.01.85' };
    expect(await row('01.01.85', PLAIN)).toMatchObject(expected);
  });

  it('of two digits takes it from the age of a voter, where no IIN is written', async () => {
    const expected = { birth_date: '1941-11-02', kind: 'century-assumed', written: '02.11.41' };
    expect(await row('02.11.41', '')).toMatchObject(expected);
    expect(await row('02.11.08', '')).toMatchObject({ birth_date: null });
  });

  it('is one thing, the day of a paper another: both may have two digits', async () => {
    const files = {
      'supplementary_list.csv': 'УИК;Фамилия;Дата рождения;Время включения\n1;Ли;02.11.41;09.06.19 10:15\n',
      'avc_issued.csv': 'Номер ОУ;УИК;Фамилия;Дата выдачи\n77;1;Ли;28.05.19\n',
    };
    await loaded(files, ({ all }) => {
      expect(all('select added_at from listing')).toEqual([{ added_at: '2019-06-09T10:15' }]);
      expect(all('select issued_at from avc_issued')).toEqual([{ issued_at: '2019-05-28' }]);
    });
  });

  it('as a serial number is read and noted', async () => {
    const expected = { birth_date: '1985-01-01', field: 'birth_date', kind: 'excel-serial', written: '31048' };
    expect(await row('31048', '')).toMatchObject(expected);
  });
});

describe('a workbook', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (birthDate: number, iin: number, addedAt: number) =>
    `<row>${['УИК', 'Фамилия', 'Дата рождения', 'ИИН', 'Время включения'].map(cell).join('')}</row>` +
    `<row>${cell('1')}${cell('Ли')}<c><v>${birthDate}</v></c><c><v>${iin}</v></c><c><v>${addedAt}</v></c></row>`;
  const SELECT_ALL = `select l.birth_date, l.iin, l.added_at, r.field, r.kind, r.written
    from listing l left join repair r on r.record_id = l.record_id order by r.field`;

  it('gives dates as serial numbers and IINs as numbers', async () => {
    const book = workbookOf({ list: sheet(31048, 850101100121, 43625.4375) });
    const rows = await loaded({ 'supplementary_list.xlsx': book }, ({ all }) => all(SELECT_ALL));
    const read = { birth_date: '1985-01-01', iin: PLAIN, added_at: '2019-06-09T10:30:00' };
    expect(rows).toEqual([
      { ...read, field: 'added_at', kind: 'excel-serial', written: '43625.4375' },
      { ...read, field: 'birth_date', kind: 'excel-serial', written: '31048' },
    ]);
  });

  it('that counts days from 1904 gives the same dates', async () => {
    const book = workbookOf({ list: sheet(31048 - 1462, 850101100121, 43625.4375 - 1462) }, [], true);
    const rows = await loaded({ 'supplementary_list.xlsx': book }, ({ all }) =>
      all<{ birth_date: string }>(SELECT_ALL),
    );
    expect(rows[0]).toMatchObject({ birth_date: '1985-01-01', added_at: '2019-06-09T10:30:00', written: '42163.4375' });
    expect(rows[1]).toMatchObject({ field: 'birth_date', kind: 'excel-serial', written: '29586' });
  });
});

describe('look-alike letters', () => {
  const list = 'УИК;Фамилия;Имя;Отчество\n1;Cергеев;Иван;\n1;Сергеев;Ивaн;Пeтрович\n1;Sergeev;Ivan;\n';

  it('are folded; the raw name stays, the repair is noted and counted', async () => {
    await loaded({ 'voter_list.csv': list }, ({ all }) => {
      const names = all<{ surname: string; fold: string }>(
        "select surname, surname_fold || ' ' || given_name_fold as fold from listing order by record_id",
      );
      expect(new Set(names.map(({ fold }) => fold)).size).toBe(1);
      expect(names[0]?.surname).toBe('Cергеев');
      expect(all('select record_id, field, kind, written from repair order by record_id, field')).toEqual([
        { record_id: 1, field: 'surname', kind: 'look-alike', written: 'Cергеев' },
        { record_id: 2, field: 'given_name', kind: 'look-alike', written: 'Ивaн' },
        { record_id: 2, field: 'patronymic', kind: 'look-alike', written: 'Пeтрович' },
      ]);
    });
  });
});

it('a file of month-first dates says so in election.yaml', async () => {
  const yaml = 'extends: generic\nfiles: {voter_list.csv: {date_order: mdy}}\n';
  const list = 'УИК;Фамилия;Дата рождения\n1;Ли;04/03/1985\n1;Ли;12/31/1985\n';
  const dates = await loaded({ 'voter_list.csv': list, 'election.yaml': yaml }, ({ all }) =>
    all<{ birth_date: string }>('select birth_date from listing order by record_id').map((each) => each.birth_date),
  );
  expect(dates).toEqual(['1985-04-03', '1985-12-31']);
});

it('two-line headers of a list and its title lines are understood', async () => {
  const list = [
    'Список избирателей;;;;;',
    '№ п/п;Избиратель;;;УИК;Адрес',
    ';Фамилия;Имя;Дата рождения;;',
    '1;Ли;Виктор;01.01.1885;12;ул. Абая 1',
    '2;Ким;Анна;02.01.1885;12;ул. Абая 2',
  ].join('\n');
  await loaded({ 'voter_list.csv': `${list}\n` }, ({ all, accounting }) => {
    expect(accounting).toEqual([{ path: 'voter_list.csv', read: 2, loaded: 2, setAside: 0, rejected: 0 }]);
    expect(all('select precinct, entry_no, surname, given_name, birth_date, address from listing')).toEqual([
      {
        precinct: '12',
        entry_no: '1',
        surname: 'Ли',
        given_name: 'Виктор',
        birth_date: '1885-01-01',
        address: 'ул. Абая 1',
      },
      {
        precinct: '12',
        entry_no: '2',
        surname: 'Ким',
        given_name: 'Анна',
        birth_date: '1885-01-02',
        address: 'ул. Абая 2',
      },
    ]);
  });
});
