import { describe, expect, test } from 'vitest';
import { audit, type Cells } from './story.js';

// A country whose people bear a card number of two letters and six digits; nothing can be read from it but who bears it.

interface Elector {
  readonly surname: string;
  readonly given: string;
  readonly born: string;
  readonly id: string;
}

const anna: Elector = { surname: 'Aguirre', given: 'Ainhoa', born: '1871-05-09', id: 'KX-204817' };
const carlos: Elector = { surname: 'Mendoza', given: 'Carlos', born: '1864-11-30', id: 'KX-771520' };
const GIVEN = 'Iker Nerea Jordi Laia Pau Rosa Marc Clara'.split(' ');

const cells = (who: Elector, more: Cells = {}): Cells => ({
  Surname: who.surname,
  'Given name': who.given,
  'Date of birth': who.born,
  'Identity card': who.id,
  ...more,
});
const line = (station: number, no: number, who: Elector, more: Cells = {}): Cells => ({
  'Polling station': station,
  'No.': no,
  ...cells(who, { Voted: 'yes', ...more }),
});
const around = (station: number, count = 30): readonly Cells[] =>
  Array.from({ length: count }, (_, at) =>
    line(station, 100 + at, {
      surname: `Zubiri${String.fromCharCode(97 + (at % 26))}a`,
      given: GIVEN[at % GIVEN.length]!,
      born: `18${40 + at}-0${1 + (station % 9)}-1${at % 10}`,
      id: `${at % 2 === 0 ? 'KX' : 'LM'}-${String(100_003 + 7919 * at + 31 * station)}`,
    }),
  );
const lists = (...voters: readonly Cells[]) => [...voters, ...around(1), ...around(2)];
const told = (tables: Parameters<typeof audit>[0]) => audit(tables, 'generic\npolling_day: 1909-06-09');

describe('a number of another country says who somebody is', () => {
  test('one voter with a ballot on two lists is a contradiction, however the number is written', async () => {
    const twice = lists(line(1, 1, anna), line(2, 7, { ...anna, id: 'kx 204817' }));
    const { found } = await told({ voter_list: twice });
    expect(found).toEqual({ DR02: 'contradiction', DR12: 'contradiction' });
  });

  test('two voters of one name with two numbers are two people', async () => {
    const { found } = await told({
      voter_list: lists(line(1, 1, anna), line(2, 7, { ...anna, born: '1880-01-02', id: 'KX-998001' })),
    });
    expect(found).toEqual({});
  });

  test('one number on two people is DR07 and nothing else', async () => {
    const copied = lists(line(1, 1, anna), line(1, 2, { ...carlos, id: anna.id }));
    const { found, contradictions } = await told({ voter_list: copied });
    expect(found).toEqual({ DR07: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('a certificate used twice, and one presented by another, are told by it', async () => {
    const issued = {
      'Certificate No.': 'A-17',
      'Issuing polling station': 1,
      ...cells(anna),
      'Issued on': '1909-06-01',
    };
    const used = (station: number, who: Elector, at: string): Cells => ({
      'Certificate No.': 'A-17',
      'Polling station where used': station,
      ...cells(who),
      'Time of voting': `1909-06-09 ${at}`,
    });
    const byAnother = await told({
      voter_list: lists(line(1, 1, anna, { Voted: '' })),
      avc_issued: [issued],
      avc_used: [used(2, carlos, '10:00')],
    });
    expect(byAnother.certificates).toMatchObject({ AV12: 'needs-document' });
    const byHolder = await told({
      voter_list: lists(line(1, 1, anna, { Voted: '' })),
      avc_issued: [issued],
      avc_used: [used(2, anna, '10:00')],
    });
    expect(byHolder.certificates['AV12']).toBe(undefined);
  });

  test('the dead are found on the list by it, and nobody else is', async () => {
    const register = (who: Elector) => [{ ...cells(who), Ground: 'death', 'Date of death': '1908-02-01' }];
    // No birth date stands in the register, so that only the number can say it.
    const dead = await told({ voter_list: lists(line(1, 1, anna)), disqualified: register({ ...anna, born: '' }) });
    expect(dead.listed).toEqual({ LQ18: 'needs-document' });
    const namesake = await told({
      voter_list: lists(line(1, 1, anna)),
      disqualified: register({ ...anna, born: '', id: 'KX-998001' }),
    });
    expect(namesake.listed).toEqual({});
  });
});

describe('a written sex', () => {
  const andoni: Elector = { ...anna, given: 'A.', born: '' };
  const keyed = (sex: string) =>
    lists(
      line(1, 1, anna, { Sex: 'F' }),
      line(2, 7, andoni, { Sex: sex }),
      line(2, 8, { ...carlos, id: 'KX-500001' }, { Sex: 'M' }),
    );

  test('tells a brother, keyed with the number of his sister, from her', async () => {
    const { found, contradictions } = await told({ voter_list: keyed('M') });
    expect(found).toEqual({ DR07: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('of one person is the same on both lists', async () => {
    const { found } = await told({ voter_list: keyed('F') });
    expect(found).toEqual({ DR02: 'needs-document', DR12: 'needs-document' });
  });
});

describe('what only an IIN can say', () => {
  test('is not asked of other numbers: no birth date, sex or check digit', async () => {
    // Twelve digits that would be an IIN of another birth date and with a wrong check digit.
    const twelve = around(1).map((record, at) => ({
      ...record,
      'Identity card': String(850_101_100_007 + 10_000_019 * at),
    }));
    const { found, listed, contradictions } = await told({ voter_list: [...twelve, ...around(2)] });
    expect({ found, listed }).toEqual({ found: {}, listed: {} });
    expect(contradictions).toEqual([]);
  });
});
