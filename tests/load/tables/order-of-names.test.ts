import { expect, it } from 'vitest';
import { orderOfNames } from '../../../src/identity/index.js';
import { loaded } from '../loaded.js';
import { look } from '../looked.js';

// Whole names in one column: which word is the surname, and what is said where nothing tells.

const list = (header: string, cells: readonly string[], beside: (at: number) => string = () => '') =>
  [
    `No;${header};Polling station;Address;Sex`,
    ...cells.map((cell, at) => `${at + 1};${cell};${(at % 3) + 101};${beside(at) || ';'}`),
  ].join('\n');
const namesOf = (text: string) =>
  loaded({ 'voter list.csv': text, 'election.yaml': 'polling_day: 2022-08-09\n' }, ({ all }) =>
    all<{ name: string }>(
      "select surname || '|' || given_name || '|' || coalesce(patronymic, '') as name from listing order by record_id",
    ).map(({ name }) => name),
  );
const NAIROBI = ['Esther Kamau', 'Joseph Kiplagat', 'Daniel Mutua', 'Faith Chebet', 'Peter Mwangi', 'Grace Wanjiru'];
const BERN = ['Peter Lindemann', 'Ursula Maria Köhler', 'Heike Vogt', 'Thomas von Berg', 'Klaus Brandt'];
const turned = (names: readonly string[]) => names.map((name) => name.split(' ').reverse().join(' '));

it('given names that stand first are no surnames', async () => {
  expect((await namesOf(list('Name of voter', NAIROBI)))[0]).toBe('Kamau|Esther|');
  expect(await namesOf(list('Stimmberechtigte Person: Name', BERN))).toContain('Köhler|Ursula|Maria');
  expect((await namesOf(list('Wähler Name', BERN)))[3]).toBe('von Berg|Thomas|');
});

it('surnames that stand first stay so, and a few of the other order turn nobody', async () => {
  expect((await namesOf(list('Name of voter', turned(NAIROBI))))[0]).toBe('Kamau|Esther|');
  const mixed = [...turned(NAIROBI), ...turned(BERN.slice(2)), 'Faith Otieno'];
  expect((await namesOf(list('Name of voter', mixed)))[0]).toBe('Kamau|Esther|');
});

it('a comma, initials and a patronymic say more than the order of the others', async () => {
  const cells = [...NAIROBI, 'Odhiambo, Lucy', 'Otieno J.K.', 'Ким Олег Юрьевич'];
  const names = await namesOf(list('Name of voter', cells));
  expect(names.slice(6)).toEqual(['Odhiambo|Lucy|', 'Otieno|J.|K.', 'Ким|Олег|Юрьевич']);
});

it('Иван Иванович Петров among others shows where a name without a patronymic has its surname', async () => {
  const cells = ['Олег Юрьевич Ким', 'Анна Олеговна Цой', 'Вера Львовна Тян', 'Лариса Пак'];
  expect((await namesOf(list('ФИО', cells))).at(-1)).toBe('Пак|Лариса|');
});

const NEW = ['Aluwo', 'Bemiri', 'Chotu', 'Dakeno', 'Ewusi', 'Fotala', 'Gumbei', 'Hokwe', 'Imbato', 'Jarimu'];
const OLD = ['Zabul', 'Yorte', 'Xanim', 'Wegor', 'Vistu', 'Ulmep', 'Torba', 'Sefir', 'Rugan', 'Qosel'];

it('where words tell nothing, it is said, and settings settle it', async () => {
  const cells = NEW.map((word, at) => `${word} ${OLD[(at * 7) % 10]}`);
  const text = list('Name of voter', cells);
  const { notes } = await look({ 'voter list.csv': text, 'election.yaml': 'polling_day: 2022-08-09\n' });
  expect(notes.map(({ kind }) => kind)).toContain('name-order-unproven');
  const said = await loaded(
    {
      'voter list.csv': text,
      'election.yaml': 'polling_day: 2022-08-09\nfiles: {"voter list.csv": {name_order: given_first}}\n',
    },
    ({ all }) => ({
      surnames: all<{ surname: string }>('select surname from listing order by record_id').map(
        ({ surname }) => surname,
      ),
      notes: all<{ kind: string }>('select kind from file_note').map(({ kind }) => kind),
    }),
  );
  expect(said.surnames[0]).toBe('Zabul');
  expect(said.notes).not.toContain('name-order-unproven');
});

it('a header that names the parts is followed, and doubted where most names say otherwise', async () => {
  const cells = [...NAIROBI, ...BERN];
  const { notes } = await look({ 'voter list.csv': list('Surname and first name', cells) });
  expect(notes.map(({ kind }) => kind)).toContain('name-order-doubtful');
  const right = await look({ 'voter list.csv': list('First name and surname', cells) });
  expect(right.notes.map(({ kind }) => kind).filter((kind) => kind.startsWith('name-order'))).toEqual([]);
});

const bare = { sex: '', address: '', relative: '' };
/** Forty people of ten households, of names that nobody knows. */
const FORTY = Array.from({ length: 40 }, (_, at) => ({
  given: NEW[(at * 3 + Math.floor(at / 10)) % 10]!,
  surname: OLD[Math.floor(at / 4)]!,
}));

it('a household shares the surname', () => {
  const at = (written: (name: { given: string; surname: string }) => string) =>
    FORTY.map((each, index) => ({ ...bare, name: written(each), address: `Hill Road ${Math.floor(index / 4)}` }));
  expect(orderOfNames(at(({ given, surname }) => `${given} ${surname}`)).isGivenFirst).toBe(true);
  expect(orderOfNames(at(({ given, surname }) => `${surname} ${given}`)).isGivenFirst).toBe(false);
});

it('sex goes with the given name', () => {
  const people = FORTY.map(({ given }, at) => ({
    ...bare,
    name: `${given} ${OLD[Math.floor(at / 2) % 10]}`,
    sex: NEW.indexOf(given) % 2 === 0 ? 'M' : 'F',
  }));
  expect(orderOfNames(people).isGivenFirst).toBe(true);
  const other = people.map((person) => ({ ...person, name: person.name.split(' ').reverse().join(' ') }));
  expect(orderOfNames(other).isGivenFirst).toBe(false);
  expect(orderOfNames(people.map((person) => ({ ...person, sex: 'M' }))).isGivenFirst).toBeNull();
});

it('a father has the surname, and what a list is sorted by behind the first word is one', () => {
  const fathers = FORTY.map(({ given, surname }, at) => ({
    ...bare,
    name: `${given} ${surname}`,
    relative: `${OLD[(at * 3) % 10]?.toLowerCase()}an ${surname}`,
  }));
  expect(orderOfNames(fathers).isGivenFirst).toBe(true);
  const sorted = [...OLD].sort().map((surname, at) => ({ ...bare, name: `${NEW[(at * 7) % 10]} ${surname}` }));
  const more = [...sorted, { ...bare, name: 'Bemiri Zorte' }, { ...bare, name: 'Aluwo Zumba' }];
  expect(orderOfNames(more).isGivenFirst).toBe(true);
  // A spreadsheet sorts by whatever stands first.
  const byFirst = [...NEW].sort().map((given, at) => ({ ...bare, name: `${given} ${OLD[(at * 7) % 10]}` }));
  expect(orderOfNames([...byFirst, { ...bare, name: 'Zakato Ulmep' }]).isGivenFirst).toBeNull();
});
