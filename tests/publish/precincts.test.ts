import { expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { precinctsCsv } from '../../src/publish/files/write-precincts-csv.js';
import { concealmentOf } from '../../src/publish/privacy/concealment.js';
import { withEveryCount } from '../../src/publish/read/precinct-counts.js';
import { precinctSummary } from '../../src/publish/read/precinct-summary.js';
import { readPrecincts } from '../../src/publish/read/read-precincts.js';
import { inFolder, loadExample } from '../checks/example-audit.js';
import { rowsOf } from './hostile-audit.js';

const VOTER_LIST = ['precinct,surname,struck_off', '1,Алиев,', '1,Баев,да', '1,Ваев,нет', '2,Гаев,да'].join('\n');

const SUPPLEMENTARY_LIST = [
  'precinct,surname,basis,certificate_no',
  '1,Даев,residence,R-1',
  '1,Еаев,residence,R-1',
  '1,Жаев,residence,R-2',
  '1,Заев,avc,',
  '10,Иаев,correction,',
  '10,Каев,,R-404',
  '10,Лаев,other,',
].join('\n');

const CERTIFICATES = ['certificate_no,surname', 'R-1,Даев', 'R-2,Жаев', 'R-3,Маев'].join('\n');

const AVC = [
  'serial,precinct,host_precinct,retained,recorded,tec',
  'A 1,1,10,да,да,T1',
  'A 2,1,10,нет,,T1',
  'A 3,3,,,,T1',
  'A 4,1,2,,нет,T1',
].join('\n');

const AVC_ISSUED = ['serial,tec', 'B 1,T1', 'B 2,T1', 'B 3,T2'].join('\n');

const PRECINCTS = ['precinct,tec,region,type', '1,T1,Алматы,ordinary', '11,T1,Алматы,special'].join('\n');

const FIGURES = ['precinct,level,voters_on_list,additions', '1,PEC,3,4', '1,TEC,30,40', '2,PEC,,0'].join('\n');

const rows = async (db: AuditFile, language: 'en' | 'ru' = 'en') => {
  const concealment = concealmentOf(db);
  let text = '';
  for await (const chunk of precinctsCsv(precinctSummary(db), { reveal: false, language, ...concealment }))
    text += chunk.toString();
  return rowsOf(text);
};

const ALL = {
  'voter_list.csv': VOTER_LIST,
  'supplementary_list.csv': SUPPLEMENTARY_LIST,
  'residence_certificates.csv': CERTIFICATES,
  'avc.csv': AVC,
  'avc_issued.csv': AVC_ISSUED,
  'precincts.csv': PRECINCTS,
  'precinct_figures.csv': FIGURES,
};

// Our own precincts.csv would be passed over in an audited folder, so the extract has a number in its name.
const files = ({ 'precincts.csv': precincts, ...rest }: Record<string, string>) =>
  precincts === undefined ? rest : { ...rest, 'precincts_1.csv': precincts };

test('every number is the one counted by hand', async () => {
  const found = await rows(await inFolder(files(ALL), loadExample));
  expect(found.map((row) => [row['precinct'], row['tec']])).toEqual([
    ['1', 'T1'],
    ['2', ''],
    ['3', ''],
    ['10', ''],
    ['11', 'T1'],
    ['', 'T1'],
    ['', 'T2'],
  ]);
  expect(found[0]).toMatchObject({
    region: 'Алматы',
    type: 'ordinary',
    voters_on_list: '3',
    struck_off: '1',
    voter_limit: '3000',
    voters_on_special_list: '',
    additions: '4',
    additions_by_residence: '3',
    additions_by_avc: '1',
    additions_by_correction: '0',
    additions_basis_not_stated: '0',
    certificates_used: '2',
    certificates_not_in_register: '0',
    avc_issued: '3',
    avc_used: '0',
    protocol_voters_on_list: '3',
    protocol_additions: '4',
  });
  expect(found[1]).toMatchObject({ voters_on_list: '1', struck_off: '1', additions: '0', avc_used: '1' });
  expect(found[1]).toMatchObject({ avc_retention_not_stated: '1', avc_unrecorded: '1', protocol_voters_on_list: '' });
  expect(found[2]).toMatchObject({ voters_on_list: '0', avc_issued: '1', avc_used: '0' });
  expect(found[3]).toMatchObject({
    additions: '3',
    additions_by_correction: '1',
    additions_by_other: '1',
    additions_basis_not_stated: '1',
    certificates_used: '0',
    certificates_not_in_register: '1',
    avc_used: '2',
    avc_retained: '1',
    avc_not_retained: '1',
    avc_recorded: '1',
    avc_recording_not_stated: '1',
  });
  expect(found.slice(5).map((row) => [row['avc_issued'], row['voters_on_list']])).toEqual([
    ['2', ''],
    ['1', ''],
  ]);
});

test('each column adds up to its register', async () => {
  const db = await inFolder(files(ALL), loadExample);
  const found = await rows(db);
  const sum = (column: string) => found.reduce((total, row) => total + Number(row[column]), 0);
  const count = (sql: string) => db.prepare(`select count(*) from ${sql}`).pluck().get();
  expect(sum('voters_on_list')).toBe(count("listing where list = 'voter'"));
  expect(sum('additions')).toBe(count("listing where list = 'supplementary'"));
  expect(sum('avc_issued')).toBe(count('avc_issued'));
  expect(sum('avc_used')).toBe(count('avc_used'));
});

test('what no file can say is empty, not 0', async () => {
  const [first] = await rows(await inFolder({ 'voter_list.csv': 'precinct,surname\n1,Алиев' }, loadExample));
  const { precinct, voters_on_list, voter_limit, ...rest } = first ?? {};
  expect([precinct, voters_on_list, voter_limit]).toEqual(['1', '1', '3000']);
  expect(Object.values(rest).every((cell) => cell === '')).toBe(true);
});

test('the type of a precinct is said in the language of the report', async () => {
  const found = await rows(await inFolder(files(ALL), loadExample), 'ru');
  expect(found.map((row) => row['type'])).toEqual(['обычный', '', '', '', 'специальный', '', '']);
});

test('every count that was loaded has a column, and what no precinct has, none', async () => {
  const db = await inFolder(
    {
      'voter_list.csv': 'precinct,surname,voted\n1,Алиев,да\n1,Баев,нет\n2,Ваев,да',
      'precinct_figures.csv':
        'precinct,level,voters_on_list,voted,valid,invalid\n1,PEC,2,1,1,0\n2,PEC,1,1,0,1\n1,TEC,2,1,1,0',
      'candidate_votes.csv': 'precinct,level,candidate,votes\n1,PEC,Әлия,1\n2,PEC,Әлия,0\n1,PEC,=Берик,0\n1,TEC,Әлия,1',
    },
    loadExample,
  );
  let text = '';
  const concealment = concealmentOf(db);
  const summary = withEveryCount(db, precinctSummary(db));
  for await (const chunk of precinctsCsv(summary, { reveal: false, language: 'en', ...concealment }))
    text += chunk.toString();
  const [first, second] = await rowsOf(text);
  expect(first).toMatchObject({
    ballot_marks: '1',
    protocol_voters_on_list: '2',
    protocol_voted: '1',
    protocol_valid: '1',
    protocol_invalid: '0',
    tec_table_voted: '1',
    'votes: Әлия': '1',
    'votes: =Берик': '0',
  });
  expect(second).toMatchObject({ ballot_marks: '1', protocol_invalid: '1', tec_table_voted: '', 'votes: Әлия': '0' });
  expect(Object.keys(first ?? {})).not.toContain('protocol_signatures');
  expect(Object.keys(first ?? {})).not.toContain('stock_received');
});

test('cards stand in the order of the numbers in their names, TEC by TEC', async () => {
  const places = [
    ...[
      ['AB', 'T10'],
      ['AA2', 'T10'],
      ['AA10', 'T10'],
      ['AA', 'T10'],
      ['10', 'T2'],
    ],
    ...[
      ['9', 'T2'],
      ['007', 'T2'],
      ['1', ''],
    ],
  ];
  const csv = ['precinct,tec', ...places.map((row) => row.join(','))].join('\n');
  const db = await inFolder({ 'precincts_1.csv': csv }, loadExample);
  const { cards, tecs } = readPrecincts(db, precinctSummary(db), { reveal: true });
  expect(cards.map(({ precinct }) => precinct)).toEqual(['007', '9', '10', 'AA', 'AA2', 'AA10', 'AB', '1']);
  expect(tecs.map(({ tec }) => tec)).toEqual(['T2', 'T10', null]);
});
