import { describe, expect, test } from 'vitest';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import type { ExtractName } from '../../src/model.js';

function fieldsOf(header: readonly string[], extract: ExtractName, records: readonly (readonly string[])[] = []) {
  const { columns } = understandHeader(header, extractNamed(extract), { records });
  return Object.fromEntries(columns.map((column) => [column.header, column.field?.name ?? column.feeds ?? null]));
}

const PERSON = ['Surnames', 'Given names'];

describe('English headers of registers', () => {
  test.each<[ExtractName, Record<string, string | null>]>([
    [
      'avc_issued',
      {
        'Certificate No.': 'serial',
        'Issuing polling station': 'precinct',
        'Issued on': 'issued_at',
        'Application No.': 'application_no',
      },
    ],
    [
      'avc_issued',
      {
        'Absentee voting certificate': 'serial',
        'Polling station of issue': 'precinct',
        'Date of issuance': 'issued_at',
      },
    ],
    [
      'avc_used',
      {
        'Absentee certificate number': 'serial',
        'Polling station where used': 'precinct',
        'Time of voting': 'used_at',
        'Certificate retained': 'retained',
        'Recorded in list': 'recorded',
        'Issued by polling station': 'issuing_precinct',
      },
    ],
    [
      'avc_used',
      {
        'AVC No.': 'serial',
        'Host station': 'precinct',
        'Presented at': 'used_at',
        'Entered in the register': 'recorded',
      },
    ],
    [
      'supplementary_list',
      {
        'Polling Station No.': 'precinct',
        'Reason for inclusion': 'basis',
        'Time entered': 'added_at',
        'Ballot issued': 'voted',
        'Absentee certificate': 'avc_serial',
        'Certificate number': 'certificate_no',
      },
    ],
    ['disqualified', { 'Date of death': 'from_date' }],
    ['disqualified', { 'Conviction date': 'from_date', Ground: 'ground' }],
    [
      'residence_certificates',
      {
        'Certificate no.': 'certificate_no',
        'Printed on': 'issued_at',
        'Service centre': 'office',
        Clerk: 'operator',
        'Counter no.': 'desk',
      },
    ],
    [
      'registration_changes',
      { 'From polling station': 'from_precinct', 'New polling station': 'to_precinct', 'Approval date': 'approved_at' },
    ],
    [
      'voter_list',
      {
        'Polling station': 'precinct',
        'Signature of the voter': 'voted',
        'Reason for removal': null,
        Removed: 'struck_off',
      },
    ],
  ])('%s: %j', (extract, expected) => {
    const understood = fieldsOf([...PERSON, ...Object.keys(expected)], extract);
    expect(understood).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, field]) => field !== null)),
    );
  });

  test.each<Record<string, string>>([
    {
      'Registered voters': 'voters_on_list',
      'Added on election day': 'additions',
      'Absentee certificates issued': 'avc_issued',
      'Voted with absentee certificate': 'avc_used',
      'Voters who voted': 'voted',
      'Ballots in the box': 'ballots_in_box',
      'Valid votes': 'valid',
      'Invalid ballots': 'invalid',
      'Ballots received': 'ballots_received',
      'Unused ballots': 'ballots_unused',
    },
    {
      'Number of voters in the list': 'voters_on_list',
      'Voters added on the day': 'additions',
      'Number of AVCs received': 'avc_received',
      'Voters who voted by AVC': 'avc_used',
      'Ballot papers issued to voters': 'ballots_issued',
      'Ballots found in mobile box': 'mobile_ballots',
      'Requests for home voting': 'mobile_requests',
      'Spoiled ballot papers': 'ballots_spoiled',
    },
  ])('a protocol: %j', (expected) => {
    expect(fieldsOf(['Polling Station No.', ...Object.keys(expected)], 'precinct_figures')).toMatchObject(expected);
  });

  test('voters who voted at home are a part of those who voted', () => {
    expect(fieldsOf(['Precinct', 'Voters who voted at home', 'Voters who voted'], 'precinct_figures')).toMatchObject({
      'Voters who voted': 'voted',
    });
  });

  const CODES = [
    ['Sand', 'Ida', '38001085718'],
    ['Berg', 'Ole', '37605030299'],
    ['Lind', 'Una', '48206200001'],
  ];

  test.each([
    ['National ID', 'iin'],
    ['Personal code', 'iin'],
    ['Citizen ID No.', 'iin'],
    ['Identity number', 'iin'],
    ['ID card', 'iin'],
    ['Passport No', 'id_document'],
    ['Household card No', null],
  ])('%s is %s', (header, field) => {
    expect(fieldsOf([...PERSON, header], 'voter_list', CODES)[header]).toBe(field);
  });

  test('without cells that prove it, a card is a document and a national ID the number of a person', () => {
    expect(fieldsOf([...PERSON, 'ID card'], 'voter_list')['ID card']).toBe('id_document');
    expect(fieldsOf([...PERSON, 'National ID'], 'voter_list')['National ID']).toBe('iin');
  });

  test('beside a national ID the card is a document', () => {
    const records = CODES.map((record, at) => [...record, `AB12345${at}`]);
    expect(fieldsOf([...PERSON, 'National ID', 'ID card'], 'voter_list', records)).toMatchObject({
      'National ID': 'iin',
      'ID card': 'id_document',
    });
  });

  test('what every member of a household has is the number of nobody', () => {
    const records = Array.from({ length: 60 }, (_, at) => [
      'Sand',
      `Ida${at}`,
      `7712${String(at >> 2).padStart(5, '0')}`,
    ]);
    expect(fieldsOf([...PERSON, 'National ID'], 'voter_list', records)['National ID']).toBe('id_document');
  });

  test('a national ID whose check digits are those of IINs is the IIN', () => {
    const records = [
      ['Ким', 'Анна', '760915200005'],
      ['Ли', 'Олег', '740720100005'],
      ['Цой', 'Ира', '811104200000'],
    ];
    expect(fieldsOf([...PERSON, 'National ID'], 'voter_list', records)['National ID']).toBe('iin');
  });

  test.each([
    'Date of birth as given in passport',
    'Voter status',
    'Last voted date',
    'Phone number',
    'Party registered',
  ])('%s is no moment, mark or paper of a list', (header) => {
    expect(fieldsOf(['Precinct', ...PERSON, header], 'supplementary_list')[header]).toBe(null);
  });
});
