import { describe, expect, test } from 'vitest';
import { audit, type Cells, named, neighbours, type Person, person } from './story.js';

const voter = person('Ибраева Айгүл Маратқызы', '1872-03-03', false);
const certificate = (no: string, at: string, who: Person, address: string, desk = '1'): Cells => ({
  'certificate no': no,
  'issued at': `2019-06-09 ${at}`,
  office: 'ЦОН 1',
  desk,
  ...named(who),
  address,
});
const added = (precinct: number, no: number, who: Person, certificateNo: string, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  basis: 'residence',
  'certificate no': certificateNo,
  voted: 'yes',
  ...more,
});
const voter_list = [...neighbours(105), ...neighbours(106)];

describe('a certificate that was printed again', () => {
  const story = (second: Cells, ...more: readonly Cells[]) => ({
    voter_list,
    residence_certificates: [certificate('C-1', '09:00', voter, 'ул. Абая, д. 12'), second],
    supplementary_list: [added(105, 1, voter, 'C-1'), ...more],
  });

  test.each([
    [
      'after 27 minutes, at the same desk, for the same address',
      certificate('C-2', '09:27', voter, 'ул. Абая, д. 12'),
      'same_address',
    ],
    ['with the house number corrected', certificate('C-2', '09:04', voter, 'ул. Абая, д. 21'), 'corrected_number'],
  ])('%s needs a document', async (_, second, claim) => {
    const { found, contradictions, claims } = await audit(story(second));
    expect(found).toEqual({ RC01: 'needs-document' });
    expect(contradictions).toEqual([]);
    expect(claims.RC01).toMatchObject({ [claim]: 1 });
  });

  test('for another street, and used for a second ballot, is a contradiction', async () => {
    const second = certificate('C-2', '09:27', voter, 'пр. Республики, д. 3');
    const { found } = await audit(story(second, added(106, 1, voter, 'C-2')));
    expect(found).toEqual({ DR06: 'contradiction', DR12: 'contradiction', RC01: 'contradiction' });
    const sentOn = await audit(story(second, added(106, 1, voter, 'C-2', { voted: 'no' })));
    expect(sentOn.contradictions).toEqual([]);
    expect(sentOn.found.RC01).toBe('needs-document');
  });
});

describe('one certificate for a couple', () => {
  const husband = person('Ибраев Марат Ерланұлы', '1870-01-02', true);
  const story = (address: string) => ({
    voter_list,
    residence_certificates: [
      certificate('C-1', '09:00', voter, 'ул. Абая, д. 12'),
      certificate('C-1', '09:01', husband, address),
    ],
    supplementary_list: [added(105, 1, voter, 'C-1'), added(105, 2, husband, 'C-1')],
  });

  test('is a pattern at most', async () => {
    expect(await audit(story('ул. Абая, д. 12'))).toMatchObject({ found: { RC07: 'pattern' }, contradictions: [] });
  });

  test('for people of two dwellings is found', async () => {
    expect((await audit(story('пр. Республики, д. 3'))).found).toEqual({ RC07: 'needs-document' });
  });
});

describe('a desk and its clock', () => {
  const people = Array.from({ length: 9 }, (_, at) => person('Ким Сергей Львович', `186${at}-04-1${at}`, true, 5));
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const story = (lags: readonly number[]) => ({
    voter_list,
    residence_certificates: people.map((who, at) =>
      certificate(`C-${at}`, clock(540 + 37 * at + lags[at]!), who, `ул. Абая, д. ${at + 1}`),
    ),
    supplementary_list: people.map((who, at) =>
      added(105, at + 1, who, `C-${at}`, { 'added at': `2019-06-09 ${clock(540 + 37 * at)}` }),
    ),
  });

  test('that is an hour off accuses nobody', async () => {
    const { found, contradictions } = await audit(story(people.map((_, at) => 50 + (at % 3))));
    expect(contradictions).toEqual([]);
    expect(found).toEqual({});
  });

  test('one addition before its certificate may be a time written wrongly', async () => {
    const { found, contradictions } = await audit(story([-5, -8, -3, -9, -4, 31, -6, -7, -2]));
    expect(found).toEqual({ RC08: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('that is right, and additions before their certificates, are a contradiction', async () => {
    const { found, claims } = await audit(story([-5, 31, -3, -9, 44, -8, 29, -7, -2]));
    expect(found).toEqual({ RC08: 'contradiction' });
    expect(claims.RC08).toEqual({
      several: 1,
      precinct_clock_right: 1,
      desk_clock_right: 1,
      hour_off: 0,
      one_stretch: 0,
    });
  });

  test('three of them an hour apart may be a clock of another zone', async () => {
    expect((await audit(story([-5, 61, -3, -9, 58, -8, 60, -7, -2]))).contradictions).toEqual([]);
  });
});
