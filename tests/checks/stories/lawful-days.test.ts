import { describe, expect, test } from 'vitest';
import { audit, type Cells, named, neighbours, type Person, person } from './story.js';

const marked = { voted: 'yes' };
const voter = person('Есенов Дәурен Қанатұлы', '1874-05-06', true);
const line = (precinct: number, no: number, who: Person, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  address: 'ул. Сейфуллина 5',
  ...more,
});
const around = [101, 102, 105, 106].flatMap((precinct) => neighbours(precinct));
const homeAndAdded = (home: Cells, added: Cells, at = 105) => ({
  voter_list: [line(101, 7, voter, home), ...around],
  supplementary_list: [line(at, 1, voter, { ...marked, ...added })],
});

describe('an approved change of precinct with the old line still in the extract', () => {
  const change = {
    ...named(voter),
    'from precinct': 101,
    'to precinct': 102,
    'approved at': '2019-05-02',
    'decision no': '17',
  };
  const story = (old: Cells) => ({
    voter_list: [line(101, 7, voter, old), line(102, 8, voter, marked), ...around],
    registration_changes: [change],
  });

  test.each(['kz-2019', 'generic'])('is what the paper says, by the profile %s', async (profile) => {
    const { found, contradictions } = await audit(story({ voted: '' }), profile);
    expect(found).toEqual({ DR11: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('a mark on the old line as well is a contradiction', async () => {
    expect((await audit(story(marked))).found).toEqual({ DR11: 'needs-document', DR12: 'contradiction' });
  });

  test('where the voter was added at the new precinct it is the same', async () => {
    const { found } = await audit({ ...homeAndAdded({}, { basis: 'residence' }, 102), registration_changes: [change] });
    expect(found).toEqual({ DR11: 'needs-document' });
  });

  test('a line in a third precinct is not what the paper says', async () => {
    const lists = {
      voter_list: [line(101, 7, voter), line(106, 8, voter, marked), ...around],
      registration_changes: [change],
    };
    expect((await audit(lists)).found).toEqual({ DR02: 'needs-document', DR11: 'needs-document' });
  });
});

describe("an addition by a court's decision of the day, telephoned to the home precinct", () => {
  test('needs the decision', async () => {
    const { found, contradictions } = await audit(homeAndAdded({ voted: 'no' }, { basis: 'other' }));
    expect(contradictions).toEqual([]);
    expect(Object.values(found)).not.toContain('contradiction');
  });

  test('a mark on the home line as well is a contradiction', async () => {
    const { found } = await audit(homeAndAdded(marked, { basis: 'residence' }));
    expect(found).toMatchObject({ DR04: 'contradiction', DR12: 'contradiction' });
  });
});

describe('a line not found under a maiden name, and the voter added on the spot', () => {
  const bride = person('Зуева Вера Павловна', '1881-02-03', false);
  const story = (old: Cells) => ({
    voter_list: [line(105, 7, bride, old), ...around],
    supplementary_list: [line(105, 1, { ...bride, surname: 'Сорокина' }, { ...marked, basis: 'residence' })],
  });

  test('needs a document where the old line is unsigned', async () => {
    expect(await audit(story({}))).toMatchObject({ found: { DR03: 'needs-document' }, contradictions: [] });
  });

  test('is a contradiction where both are signed', async () => {
    expect((await audit(story(marked))).found).toEqual({ DR03: 'contradiction', DR12: 'contradiction' });
  });
});

describe('a page that was printed twice, with its marks', () => {
  const page = Array.from({ length: 6 }, (_, at) => person('Құрманов Нұрлан Сәкенұлы', `186${at}-11-1${at}`, true, 3));
  const printed = (people: readonly Person[], from: number) =>
    people.map((who, at) => line(101, from + at, who, marked));

  test('is no two ballots', async () => {
    const { found, contradictions } = await audit({
      voter_list: [...printed(page, 1), ...printed(page, 7), ...around],
    });
    expect(found).toEqual({ DR01: 'needs-document', DR12: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('one of its voters alone on a second line is', async () => {
    const { found } = await audit({ voter_list: [...printed(page, 1), ...printed(page.slice(0, 1), 7), ...around] });
    expect(found).toEqual({ DR01: 'contradiction', DR12: 'contradiction' });
  });
});

test('records without line numbers that were exported twice are no two ballots; with numbers they are', async () => {
  const twice = (numbers: readonly (number | string)[]) =>
    audit({ voter_list: [...numbers.map((no) => ({ ...line(101, 0, voter, marked), 'entry no': no })), ...around] });
  expect((await twice(['', ''])).contradictions).toEqual([]);
  expect((await twice([7, 7])).found).toEqual({});
  expect((await twice([7, 12])).found).toEqual({ DR01: 'contradiction', DR12: 'contradiction' });
});

describe('a mark on the home line that is the receipt for an AVC', () => {
  const story = (avcs: readonly Cells[]) => ({
    ...homeAndAdded(marked, { basis: 'avc', 'avc serial': 'АА 0001' }),
    ...(avcs.length === 0 ? {} : { avc_issued: avcs }),
  });
  const issued = { serial: 'АА 0001', precinct: 101, ...named(voter), 'issued at': '2019-06-01 10:00' };

  test('is no second ballot', async () => {
    const { found } = await audit(story([issued]));
    expect(found.DR12).toBe('needs-document');
    expect(Object.values(found)).not.toContain('contradiction');
  });

  test('without an AVC in any register it is', async () => {
    expect((await audit(story([]))).found.DR12).toBe('contradiction');
  });
});

test('a voter who was sent on to another precinct is added there with a ballot, here without', async () => {
  const added = (marks: readonly string[]) =>
    audit({
      voter_list: around,
      supplementary_list: marks.map((voted, at) =>
        line(105 + at, 1, voter, { voted, basis: 'residence', 'certificate no': 'C-1' }),
      ),
    });
  expect(await added(['no', 'yes'])).toMatchObject({ contradictions: [] });
  expect((await added(['yes', 'yes'])).found).toMatchObject({ DR06: 'contradiction', DR12: 'contradiction' });
});

test('a voter of a hospital who stays on the home list got one ballot; with a mark on both lists, two', async () => {
  const lists = (home: Cells) => ({
    voter_list: [line(101, 7, voter, home), ...around],
    special_list: [line(301, 1, voter, { ...marked, institution: 'hospital' })],
  });
  expect(await audit(lists({ voted: 'no' }))).toMatchObject({ found: { DR05: 'pattern' }, contradictions: [] });
  expect((await audit(lists(marked))).found).toEqual({ DR05: 'contradiction', DR12: 'contradiction' });
});

test('a mark on a line that was struck off may be that of the exclusion', async () => {
  const lists = (struck: Cells) => ({
    voter_list: [line(101, 7, voter, { ...marked, ...struck }), line(102, 8, voter, marked), ...around],
  });
  expect((await audit(lists({ 'struck off': 'yes' }))).contradictions).toEqual([]);
  expect((await audit(lists({}))).found).toEqual({ DR02: 'contradiction', DR12: 'contradiction' });
});
