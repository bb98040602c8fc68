import { expect, it } from 'vitest';
import { areCutNames, fieldOfCutName } from '../../../src/extracts/header/header-spelling.js';
import { VOTER_LIST } from '../../../src/extracts/lists.js';
import { loaded } from '../loaded.js';

// Names of columns that a database has cut to ten letters, those of Russian exports, and those of English registers.

const rows = (text: string) =>
  loaded({ 'list.csv': text, 'election.yaml': 'polling_day: 2022-05-05\n' }, ({ all }) =>
    all<Record<string, unknown>>(
      'select precinct, entry_no as no, surname, given_name as given, birth_date as born, address from listing order by record_id',
    ),
  );

it.each([
  ['POLLING_ST', 'precinct'],
  ['DATE_OF_BI', 'birth_date'],
  ['SURNAME_VO', 'surname'],
  ['NOMER_UCHA', 'precinct'],
  ['mesto_zhit', 'address'],
  // A whole word is missing, or two columns are begun so, or nothing is cut.
  ['REGISTRATI', undefined],
  ['DATE_OF_IS', undefined],
  ['POLLING', undefined],
])('the cut name %s', (name, field) => {
  expect(fieldOfCutName(name, VOTER_LIST)?.name).toBe(field);
});

it('names are cut where none is longer than ten letters and one is as long', () => {
  expect(areCutNames(['NO', 'POLLING_ST', 'FIRST_NAME'])).toBe(true);
  expect(areCutNames(['NO', 'POLLING_STATION', 'FIRST_NAME'])).toBe(false);
  expect(areCutNames(['NO', 'SURNAME', 'NAME'])).toBe(false);
  expect(areCutNames(['Serial No.', 'Polling St', 'Names'])).toBe(true);
});

it('a table of cut names is read whole, and a name that is whole goes before a cut one', async () => {
  const people = ['1,131,Oakes,Ann,1890-03-12,Mill Lane 4', '2,132,Elms,Ben,1888-11-30,Mill Lane 6'];
  const cut = await rows(['NO,POLLING_ST,SURNAME_VO,FIRST_NAME,DATE_OF_BI,ADDRESS', ...people].join('\n'));
  expect(cut).toEqual([
    { precinct: '131', no: '1', surname: 'Oakes', given: 'Ann', born: '1890-03-12', address: 'Mill Lane 4' },
    { precinct: '132', no: '2', surname: 'Elms', given: 'Ben', born: '1888-11-30', address: 'Mill Lane 6' },
  ]);
  const both = await rows(['NO,PRECINCT,SURNAME,FIRST_NAME,BORN,POLLING_ST', ...people].join('\n'));
  expect(both.map(({ precinct }) => precinct)).toEqual(['131', '132']);
});

it('an old Russian export', async () => {
  const [first] = await rows(
    'UCH|nomer|FAM|I|OT|DATE_R|mesto_zhit\n131|1|Цой|Вера|Львовна|1890-03-12|ул. Мира, 4\n131|2|Ли|Анна|Львовна|1891-04-11|ул. Мира, 6\n132|1|Ким|Олег|Львович|1871-05-10|ул. Мира, 8\n',
  );
  expect(first).toMatchObject({ precinct: '131', no: '1', surname: 'Цой', given: 'Вера', address: 'ул. Мира, 4' });
});

it('letters of a polling district, and the suffix of an elector number', async () => {
  const text = [
    'PD Letters,Elector Number,Elector Number Suffix,Surname,Forename',
    'AB,12,0,Oakes,Ann',
    'AB,12,1,Elms,Ben',
    'AC,12,,Ash,Cay',
  ].join('\n');
  expect((await rows(text)).map(({ precinct, no }) => [precinct, no])).toEqual([
    ['AB', '12'],
    ['AB', '12/1'],
    ['AC', '12'],
  ]);
  const prefixed = text.replace('PD Letters', 'Elector Number Prefix');
  expect((await rows(prefixed)).map(({ precinct, no }) => `${precinct}-${no}`)).toEqual(['AB-12', 'AB-12/1', 'AC-12']);
});

it('a month in Roman figures beside the name in one cell', async () => {
  const people = ['Оразов Ерлан Маратович, 12.V.1885', 'Ли Анна Львовна, 3.XII.1890', 'Цой Вера Львовна, 1 I 1879'];
  const found = await rows(`УИК;ФИО, дата рождения\n${people.map((cell) => `12;${cell}`).join('\n')}\n`);
  expect(found.map(({ surname, born }) => [surname, born])).toEqual([
    ['Оразов', '1885-05-12'],
    ['Ли', '1890-12-03'],
    ['Цой', '1879-01-01'],
  ]);
});

it('who signs a list in another country is no voter, and words where a number stands name nobody', async () => {
  const list = (last: string) =>
    ['PESEL;Nazwisko;Imię;Obwód', '71010112345;Wójcik;Jan;12', '72020212345;Król;Ewa;12', last].join('\n');
  expect(await rows(list(';Wójt Gminy;;'))).toHaveLength(2);
  expect(await rows(list('Burmistrz;;;'))).toHaveLength(2);
  expect(await rows(list('73030312345;Burmistrz;Adam;12'))).toHaveLength(3);
  const counted = await loaded(
    { 'list.csv': list('nieznany;;;12'), 'election.yaml': 'polling_day: 2022-05-05\nloading: {most_lost: 0.9}\n' },
    ({ accounting }) => accounting[0],
  );
  expect(counted).toMatchObject({ loaded: 2, read: 3 });
});
