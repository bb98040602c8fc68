import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOptions, isCalendarDate, readDate, readDateTime } from '../../src/identity/index.js';

const read = (written: string, options?: DateOptions) => readDate(written, options);
const two = (n: number) => String(n).padStart(2, '0');

const day = fc.record({
  year: fc.integer({ min: 1800, max: 2199 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('isCalendarDate', () => {
  it('knows the calendar', () => {
    for (const iso of ['1985-01-01', '2000-02-29', '1988-02-29', '2019-12-31', '0001-01-01']) {
      expect(isCalendarDate(iso), iso).toBe(true);
    }
    for (const iso of [
      '',
      '1900-02-29',
      '1985-02-30',
      '1985-13-01',
      '1985-00-01',
      '1985-01-00',
      '0000-01-01',
      '85-01-01',
    ]) {
      expect(isCalendarDate(iso), iso).toBe(false);
    }
    expect(isCalendarDate('1985-1-01')).toBe(false);
    expect(isCalendarDate('1985-01-0x')).toBe(false);
    expect(isCalendarDate('1985/01/01')).toBe(false);
  });

  it('agrees with the built-in calendar on every day of four centuries', () => {
    for (let year = 1800; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(isCalendarDate(`${year}-${two(month)}-${length}`)).toBe(true);
        expect(isCalendarDate(`${year}-${two(month)}-${length + 1}`)).toBe(false);
      }
    }
  });
});

describe('forms', () => {
  it.each([
    ['02.01.1985', null],
    ['2.1.1985', null],
    ['02/01/1985', null],
    ['02-01-1985', null],
    ['1985-01-02', null],
    ['1985/01/02', null],
    ['1985.01.02', null],
    ['19850102', null],
    [' 02.01.1985 ', null],
    ['02. 01. 1985', null],
    ['02.01.1985г.', null],
    ['02.01.1985 г', null],
    ['02.01.1985 ж.', null],
    ['02.01.1985 года', null],
    ['02.01.1985 0:00:00', 'time-dropped'],
    ['02.01.1985 00:00', 'time-dropped'],
    ['1985-01-02T00:00:00', 'time-dropped'],
    ['1985-01-02T00:00:00.000Z', 'time-dropped'],
    ['1985-01-02T13:45:00+06:00', 'time-dropped'],
    ['2 января 1985 г.', 'month-name'],
    ['«02» января 1985 года', 'month-name'],
    ['2 ЯНВ 1985', 'month-name'],
    ['02-янв-1985', 'month-name'],
    ['1985 ж. 2 қаңтар', 'month-name'],
    ['1985 жылғы 2 қаңтары', 'month-name'],
    ['2 кантар 1985', 'month-name'],
    ['2 Jan 1985', 'month-name'],
    ['January 2, 1985', 'month-name'],
    ['2nd of January 1985', 'month-name'],
    ['31049', 'excel-serial'],
    ['31049.0', 'excel-serial'],
    ['31049,75', 'excel-serial'],
  ])('%j is 1985-01-02 (%s)', (written, repair) => {
    expect(read(written)).toEqual({ date: '1985-01-02', problem: null, repair });
  });

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['-', 'missing'],
    ['нет', 'missing'],
    ['abc', 'unreadable'],
    ['01.02.85', 'century'],
    ['01.02.985', 'unreadable'],
    ['01.02/1985', 'unreadable'],
    ['01.02.19855', 'unreadable'],
    ['2 январобря 1985', 'unreadable'],
    ['2 января февраля 1985', 'unreadable'],
    ['0', 'unreadable'],
    ['60001', 'unreadable'],
    ['850101100121', 'unreadable'],
    ['1985-01-02T18:00:00Z', 'unreadable'],
    ['02.01.1985 25:00', 'unreadable'],
    ['31.02.1980', 'impossible'],
    ['29.02.1900', 'impossible'],
    ['00.00.0000', 'missing'],
    ['13.13.1985', 'impossible'],
    ['1985-02-30', 'impossible'],
    ['30 февраля 1985', 'impossible'],
    ['01.01.0090', 'impossible'],
    ['60', 'impossible'],
  ])('%j is %s', (written, problem) => {
    expect(read(written)).toEqual({ date: null, problem, repair: null });
  });

  it.each([
    ...['1985', '1985 г.р.', '1985 г', '1985ж.', '1985.0', '00.00.1985', '1985-00-00', '01.1985', '00.01.1985'],
    ...['05/1985', '1985-05', '14.00.1985', 'май 1985', 'мамыр 1985 ж.', 'May 1985'],
  ])('of %j only the year is known', (written) => {
    expect(read(written)).toEqual({ date: null, problem: 'partial', repair: null, year: 1985 });
  });

  it('knows all months in three languages', () => {
    const lists = [
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
      'january february march april may june july august september october november december',
      'янв фев мар апр май июн июл авг сен окт ноя дек',
      'jan feb mar apr may jun jul aug sep oct nov dec',
    ];
    for (const list of lists) {
      list.split(' ').forEach((name, i) => {
        expect(read(`7 ${name} 1985`).date, name).toBe(`1985-${two(i + 1)}-07`);
        expect(read(`7 ${name.toUpperCase()} 1985`).date, name).toBe(`1985-${two(i + 1)}-07`);
      });
    }
  });

  it('counts spreadsheet serials as the 1900 system does', () => {
    expect(read('1').date).toBe('1900-01-01');
    expect(read('59').date).toBe('1900-02-28');
    expect(read('61').date).toBe('1900-03-01');
    expect(read('31048').date).toBe('1985-01-01');
    expect(read('43625').date).toBe('2019-06-09');
    expect(read('60000').date).toBe('2064-04-08');
    for (let serial = 61; serial <= 60000; serial += 37) {
      if (serial >= 1800 && serial <= 2199) continue;
      const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      expect(read(String(serial)).date).toBe(expected);
    }
  });

  it('reads every formatted date back', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: d }) => {
        const iso = `${year}-${two(month)}-${two(d)}`;
        const forms = [
          `${two(d)}.${two(month)}.${year}`,
          `${d}.${month}.${year}`,
          `${two(d)}/${two(month)}/${year}`,
          `${d}-${month}-${year}`,
          iso,
          `${year}/${month}/${d}`,
          `${year}${two(month)}${two(d)}`,
          `${iso}T12:30`,
          `${two(d)}.${two(month)}.${year} 0:00:00`,
        ];
        for (const form of forms) expect(read(form).date, form).toBe(iso);
        expect(read(`${month}/${d}/${year}`, { order: 'mdy' }).date).toBe(iso);
      }),
    );
  });

  it('never gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-/ :TZгж'), maxLength: 14 }), (text) => {
        const { date, problem, repair } = read(text);
        expect(date === null).toBe(problem !== null);
        if (date !== null) expect(isCalendarDate(date)).toBe(true);
        else expect(repair).toBeNull();
      }),
    );
  });
});

describe('what the IIN proves', () => {
  it('gives a two-digit year its century', () => {
    expect(read('02.01.85', { iinBirthDate: '1985-01-02' })).toEqual({
      date: '1985-01-02',
      problem: null,
      repair: 'two-digit-year',
    });
    expect(read('02.01.85', { iinBirthDate: '1885-06-07' }).date).toBe('1885-01-02');
    expect(read('02.01.85', { iinBirthDate: '1986-01-02' }).problem).toBe('century');
    expect(read('31.02.85', { iinBirthDate: '1985-01-02' }).problem).toBe('impossible');
  });

  it('or the day of the election, where one century alone fits', () => {
    const voter = { century: { on: '2019-06-09', least: 18, most: 100 } };
    const assumed = (date: string) => ({ date, problem: null, repair: 'century-assumed' });
    expect(read('02.01.56', voter)).toEqual(assumed('1956-01-02'));
    expect(read('9/6/01', voter)).toEqual(assumed('2001-06-09'));
    expect(read('10.06.19', voter)).toEqual(assumed('1919-06-10'));
    // Seventeen, or a hundred and eighteen: neither is a voter's age, and nobody is made one.
    expect(read('10.06.01', voter).problem).toBe('century');
    expect(read('31.02.56', voter).problem).toBe('impossible');
    // A register of deaths holds children: four, or a hundred and four.
    const anybody = { century: { on: '2019-06-09', least: 0, most: 110 } };
    expect(read('01.01.15', anybody).problem).toBe('century');
    expect(read('01.01.56', anybody)).toEqual(assumed('1956-01-01'));
    // The IIN knows better.
    expect(read('01.01.56', { ...voter, iinBirthDate: '1856-01-01' }).date).toBe('1856-01-01');
    expect(read('01.01.56', { ...voter, iinBirthDate: '1955-01-01' }).date).toBe('1956-01-01');
  });

  it('swaps day and month only if that gives the birth date of the IIN', () => {
    const swapped = { date: '1985-03-04', problem: null, repair: 'day-month-swapped' };
    expect(read('03.04.1985', { iinBirthDate: '1985-03-04' })).toEqual(swapped);
    expect(read('1985-04-03', { iinBirthDate: '1985-03-04' })).toEqual(swapped);
    expect(read('03.04.85', { iinBirthDate: '1985-03-04' })).toEqual(swapped);
    expect(read('12/25/1985', { iinBirthDate: '1985-12-25' }).repair).toBe('day-month-swapped');
    expect(read('12/25/1985').problem).toBe('impossible');
    expect(read('03.04.1985', { iinBirthDate: '1985-04-03' })).toEqual({
      ...swapped,
      date: '1985-04-03',
      repair: null,
    });
    expect(read('03.04.1985', { iinBirthDate: '1985-03-05' })).toEqual({
      ...swapped,
      date: '1985-04-03',
      repair: null,
    });
    expect(read('3 апреля 1985', { iinBirthDate: '1985-03-04' }).repair).toBe('month-name');
  });

  it('swaps exactly the dates whose day and month are both months', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: d }) => {
        const reading = read(`${two(month)}.${two(d)}.${year}`, { iinBirthDate: `${year}-${two(month)}-${two(d)}` });
        expect(reading.date).toBe(`${year}-${two(month)}-${two(d)}`);
        expect(reading.repair).toBe(month === d ? null : 'day-month-swapped');
      }),
    );
  });

  it('refuses days after the latest possible one', () => {
    expect(read('10.06.2019', { latest: '2019-06-09' }).problem).toBe('impossible');
    expect(read('09.06.2019', { latest: '2019-06-09' }).date).toBe('2019-06-09');
  });
});

describe('order', () => {
  it('decides what comes first where the year does not', () => {
    expect(read('01/02/1985', { order: 'dmy' }).date).toBe('1985-02-01');
    expect(read('01/02/1985', { order: 'mdy' }).date).toBe('1985-01-02');
    expect(read('01.02.1985', { order: 'mdy' }).date).toBe('1985-01-02');
    expect(read('1985-01-02', { order: 'mdy' }).date).toBe('1985-01-02');
    expect(read('85-01-02', { order: 'ymd', iinBirthDate: '1985-01-02' }).date).toBe('1985-01-02');
  });
});

describe('readDateTime', () => {
  it.each([
    ['09.06.2019 10:15', '2019-06-09T10:15'],
    ['09.06.2019 9:05:07', '2019-06-09T09:05:07'],
    ['2019-06-09T10:15:30', '2019-06-09T10:15:30'],
    ['2019-06-09 10:15', '2019-06-09T10:15'],
    ['2019-06-09T10:15:00+06:00', '2019-06-09T10:15:00'],
    ['9 июня 2019 г., 10:15', '2019-06-09T10:15'],
    ['09.06.2019', '2019-06-09'],
    ['10:15', '2019-06-09T10:15'],
    ['10.15', '2019-06-09T10:15'],
    ['7:05', '2019-06-09T07:05'],
    ['10:15:30', '2019-06-09T10:15:30'],
    ['43625.427083', '2019-06-09T10:15:00'],
    ['43625', '2019-06-09'],
  ])('%j is %s', (written, at) => {
    expect(readDateTime(written, '2019-06-09')).toEqual({ at, problem: null });
  });

  it('says why it reads nothing', () => {
    expect(readDateTime('', '2019-06-09').problem).toBe('missing');
    expect(readDateTime('утром', '2019-06-09').problem).toBe('unreadable');
    expect(readDateTime('10:15', null).problem).toBe('unreadable');
    expect(readDateTime('25:00', '2019-06-09').problem).toBe('impossible');
    expect(readDateTime('31.06.2019 10:00', null).problem).toBe('impossible');
  });
});
