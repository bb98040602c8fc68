import { describe, expect, test } from 'vitest';
import { audit, type Cells, named, neighbours, type Person, person } from './story.js';

const voter = person('Есенов Дәурен Қанатұлы', '1874-05-06', true);
const other = person('Зуева Вера Павловна', '1881-02-03', false);
const kept = { retained: 'yes', recorded: 'yes' };
const refused = { retained: 'no', recorded: 'no' };
const around = [101, 105, 106].flatMap((precinct) => neighbours(precinct));
const places = [101, 105, 106].map((precinct) => ({ precinct, settlement: `с. ${precinct}`, TEC: 'Районная' }));

const issue = (serial: string, who: Person, more: Cells = {}): Cells => ({
  serial,
  'issuing precinct': 101,
  ...named(who),
  'issued at': '2019-06-03 10:00',
  ...more,
});
const use = (serial: string, host: number, who: Person, more: Cells = {}): Cells => ({
  serial,
  'host precinct': host,
  ...named(who),
  'used at': `2019-06-09 1${host % 10}:30`,
  ...kept,
  ...more,
});
const line = (who: Person, more: Cells = {}, precinct = 101): Cells => ({
  precinct,
  'entry no': 7,
  ...named(who),
  address: 'ул. Сейфуллина 5',
  ...more,
});
const tell = (issued: Cells[], used: Cells[], lines: Cells[] = [], more: Readonly<Record<string, Cells[]>> = {}) =>
  audit({ voter_list: [...lines, ...around], precincts: places, avc_issued: issued, avc_used: used, ...more });
const onLine = (serial: string) => ({ 'struck off': 'yes', 'avc serial': serial });

describe("a neighbour's serial typed at the host", () => {
  const issued = [issue('АА 0000011', voter), issue('АА 0000012', other)];
  const lines = [line(voter, onLine('АА 0000011')), line(other, { ...onLine('АА 0000012'), 'entry no': 8 })];

  test('needs a document, which names the unused one', async () => {
    const told = await tell(issued, [use('АА 0000011', 105, voter), use('АА 0000011', 106, other)], lines);
    expect(told.certificates.AV03).toBe('needs-document');
    expect(told.contradictions).toEqual([]);
  });

  test('one person at both hosts is a contradiction', async () => {
    const told = await tell(issued, [use('АА 0000011', 105, voter), use('АА 0000011', 106, voter)], lines);
    expect(told.certificates.AV03).toBe('contradiction');
  });
});

describe('a holder who was refused at the host and voted at home', () => {
  const marked = [line(voter, { voted: 'yes' })];

  test('needs a document', async () => {
    const told = await tell([issue('АА 0000011', voter)], [use('АА 0000011', 105, voter, refused)], marked);
    expect(told.certificates.AV06).toBe('needs-document');
    expect(told.contradictions).toEqual([]);
  });

  test('a certificate that the host kept makes it a contradiction', async () => {
    const told = await tell([issue('АА 0000011', voter)], [use('АА 0000011', 105, voter)], marked);
    expect(told.certificates.AV06).toBe('contradiction');
  });
});

describe('an AVC presented in the married name, no number written', () => {
  const bride = { ...other, surname: 'Сорокина', iin: '' };
  const lines = [line(other, onLine('АА 0000012'))];

  test('is no other person', async () => {
    const told = await tell([issue('АА 0000012', other)], [use('АА 0000012', 105, bride)], lines);
    expect(Object.keys(told.certificates)).not.toContain('AV12');
    expect(told.contradictions).toEqual([]);
  });

  test('somebody of another first name and birth date is, and needs a document', async () => {
    const stranger = { ...person('Сорокина Дина Львовна', '1890-07-08', false), iin: '' };
    const told = await tell([issue('АА 0000012', other)], [use('АА 0000012', 105, stranger)], lines);
    expect(told.certificates.AV12).toBe('needs-document');
  });
});

describe('an AVC handed out at 18:20 to somebody in the queue', () => {
  const story = (at: string) =>
    tell(
      [issue('АА 0000011', voter, { 'issued at': at })],
      [use('АА 0000011', 105, voter)],
      [line(voter, onLine('АА 0000011'))],
    );

  test('needs a document', async () => {
    const told = await story('2019-06-08 18:20');
    expect(told.certificates).toMatchObject({ AV08: 'needs-document' });
    expect(told.contradictions).toEqual([]);
  });

  test('one handed out before the close is no finding, one of the next day is', async () => {
    expect((await story('2019-06-08 17:40')).certificates.AV08).toBeUndefined();
    expect((await story('2019-06-09 18:20')).certificates.AV08).toBe('needs-document');
  });

  test('another country has its own window', async () => {
    const told = await audit(
      {
        avc_issued: [issue('АА 0000011', voter, { 'issued at': '2019-06-09 18:20' })],
        avc_used: [use('АА 0000011', 105, voter)],
      },
      'generic',
    );
    expect(told.certificates.AV08).toBeUndefined();
  });
});

describe('eighteen on the day', () => {
  const young = person('Есенов Дәурен Қанатұлы', '2001-06-09', true);

  test('a holder who comes of age on polling day is no contradiction', async () => {
    const holder = { ...young, iin: '' };
    const told = await tell(
      [issue('АА 0000011', holder)],
      [use('АА 0000011', 105, holder)],
      [line(holder, onLine('АА 0000011'))],
    );
    expect(told.contradictions).toEqual([]);
  });

  test('on the day itself nothing is found; a day younger, marked, by birth date and number, is a contradiction', async () => {
    const born = (day: string) => {
      const holder = person('Есенов Дәурен Қанатұлы', day, true);
      const tables = {
        voter_list: [line(holder, { voted: 'yes' }), ...around],
        avc_issued: [issue('АА 0000011', other, { 'issued at': '' })],
      };
      return audit(tables, 'generic\npolling_day: 1909-06-09');
    };
    expect((await born('1891-06-09')).contradictions).toEqual([]);
    expect((await born('1891-06-10')).contradictions).toEqual(['LQ07']);
  });
});

describe('ordinary days', () => {
  const home = [line(voter, onLine('АА 0000011'))];
  const issued = [issue('АА 0000011', voter)];
  const stories: Readonly<Record<string, () => ReturnType<typeof tell>>> = {
    'the receipt of the AVC was signed on the home line': () =>
      tell(issued, [use('АА 0000011', 105, voter)], [line(voter, { voted: 'yes', 'avc serial': 'АА 0000011' })]),
    'the serial was typed by the host without its zeros and in Latin letters': () =>
      tell(issued, [use('AA-11', 105, voter)], home),
    'a spoiled form was replaced after twenty minutes': () =>
      tell(
        [issue('АА 0000010', voter), issue('АА 0000011', voter, { 'issued at': '2019-06-03 10:20' })],
        [use('АА 0000011', 105, voter)],
        home,
      ),
    'the register of use was exported twice': () =>
      tell(issued, [use('АА 0000011', 105, voter), use('АА 0000011', 105, voter)], home),
    'the marks of retention were not filled in': () =>
      tell(issued, [use('АА 0000011', 105, voter, { retained: '', recorded: '' })], home),
    'the host left out one mark': () =>
      tell(
        [...issued, issue('АА 0000012', other)],
        [use('АА 0000011', 105, voter, { retained: '' }), use('АА 0000012', 105, other)],
        [...home, line(other, { ...onLine('АА 0000012'), 'entry no': 8 })],
      ),
    'two digits of a serial were exchanged at the host': () =>
      tell([issue('АА 0000012', voter)], [use('АА 0000021', 105, voter)], [line(voter, onLine('АА 0000012'))]),
    'a couple came together and were entered crosswise': () =>
      tell(
        [...issued, issue('АА 0000012', other)],
        [use('АА 0000011', 105, other), use('АА 0000012', 105, voter)],
        [...home, line(other, { ...onLine('АА 0000012'), 'entry no': 8 })],
      ),
    'the host wrote the use into the books of two precincts in one minute': () =>
      tell(
        issued,
        [
          use('АА 0000011', 105, voter, { 'used at': '2019-06-09 11:30' }),
          use('АА 0000011', 106, voter, { 'used at': '2019-06-09 11:30' }),
        ],
        home,
      ),
    'the home precinct did not write the serial down': () =>
      tell(issued, [use('АА 0000011', 105, voter)], [line(voter, { 'struck off': 'yes' })]),
    'the number of another holder was copied at the host, the voter at home being marked': () =>
      tell(
        [...issued, issue('АА 0000012', other)],
        [use('АА 0000011', 105, { ...other, iin: voter.iin })],
        [line(voter, { voted: 'yes' })],
      ),
  };

  test.each(Object.keys(stories))('%s', async (name) => {
    expect((await stories[name]!()).contradictions).toEqual([]);
  });
});
