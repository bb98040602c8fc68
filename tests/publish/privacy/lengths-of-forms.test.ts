import { expect, test } from 'vitest';
import { concealmentOf } from '../../../src/publish/privacy/concealment.js';
import { inFolder, loadExample } from '../../checks/example-audit.js';

// Numbers of forms that are as long as those of people: whoever is asked for a document has to see its number.

const certificates = (numbers: readonly string[]) =>
  ['certificate_no,issued_at,surname', ...numbers.map((number) => `${number},1899-06-09 10:00,Ли`)].join('\n');
const OWN = ['10100488123456', '10100488123457', '10100488123458', '10100488123459'];
/** As long as numbers of people in two countries. */
const SLIPPED = ['0101885710009', '85010112345'];

test('certificates of many digits are shown, what slipped into their column is not', async () => {
  const db = await inFolder({ 'residence_certificates.csv': certificates([...OWN, ...SLIPPED]) }, loadExample);
  const { hide, isOfForms } = concealmentOf(db);
  expect([14, 13, 11].map(isOfForms)).toEqual([true, false, false]);
  expect(hide(`certificate ${OWN[0]}`)).toBe(`certificate ${OWN[0]}`);
  expect(hide(`certificate ${SLIPPED[0]}`)).toBe('certificate *************');
});

test('precincts of many digits are shown where voters stand on their lists, or no list is loaded', async () => {
  const precincts = ['34000100001', '34000100002', '34000100003', '34000100004'];
  const list = (of: readonly string[], voters: number) =>
    of.flatMap((precinct) =>
      Array.from({ length: voters }, (_, at) => `${precinct},${at + 1},Ли${'абвгдежзиклм'[at]}`),
    );
  const lists = ['precinct,entry_no,surname', ...list(precincts, 12), ...list(SLIPPED, 1)].join('\n');
  const listed = concealmentOf(await inFolder({ 'voter_list.csv': lists }, loadExample));
  expect(listed.hide(`${precincts[1]} ${SLIPPED[0]}`)).toBe(`${precincts[1]} *************`);
  const figures = ['precinct,voters_on_list', ...precincts.map((precinct) => `${precinct},400`)].join('\n');
  const counted = concealmentOf(await inFolder({ 'precinct_figures.csv': figures }, loadExample));
  expect(counted.hide(`${precincts[3]} ${SLIPPED[0]}`)).toBe(`${precincts[3]} *************`);
});
