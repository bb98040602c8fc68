import { expect, test } from 'vitest';
import { allChecks, runChecks } from '../../src/checks/index.js';
import { inFolder, loadExample } from './example-audit.js';

// What fills a cell where nothing is known must make nobody one person, and is told as what it is.

const SURNAMES = ['Ахметов', 'Иванов', 'Ким', 'Омаров', 'Петров', 'Сериков', 'Жумабаев', 'Цой', 'Волков', 'Нурланов'];
const GIVEN = ['Асан', 'Виктор', 'Данияр', 'Олег', 'Марат', 'Ержан', 'Павел', 'Руслан', 'Тимур', 'Канат', 'Нурлан'];
const two = (n: number) => String(n).padStart(2, '0');

interface Person {
  readonly born: string;
  readonly iin?: string;
  readonly document?: string;
}

/** People of three precincts, no two of one name, whose home and marks say nothing. */
function listOf(people: readonly Person[]): string {
  const rows = people.map(({ born, iin = '', document = '' }, i) => {
    const [surname, given] = [SURNAMES[i % SURNAMES.length], GIVEN[Math.floor(i / SURNAMES.length) % GIVEN.length]];
    const patronymic = i < 110 ? '' : ['Бекович', 'Ильич', 'Даниярович'][Math.floor(i / 110) - 1];
    return [
      150 + (i % 3),
      i + 1,
      surname,
      given,
      patronymic,
      born,
      iin,
      document,
      `с. Аршалы, ул. Мира, д. ${i + 1}`,
    ].join(';');
  });
  return `${['Участок;№ п/п;Фамилия;Имя;Отчество;Дата рождения;ИИН;Номер документа;Адрес', ...rows].join('\n')}\n`;
}

/** Findings about doubles, and what became of the IINs. */
async function found(people: readonly Person[]) {
  const settings = 'extends: kz-2019\nchecks:\n  LQ07: {voting_age: 120}\n  LQ08: {age_limit: 207}\n';
  return inFolder({ 'voter_list.csv': listOf(people), 'election.yaml': settings }, async (folder) => {
    const db = await loadExample(folder);
    runChecks(db, allChecks());
    const doubles = db.prepare<[], string>("select distinct code from finding where code like 'DR%'").pluck().all();
    const loaded = db.prepare('select count(*), count(iin) from listing').raw().get();
    db.close();
    return { doubles, loaded };
  });
}

const born = (i: number) => `${two(1 + (i % 28))}.${two(1 + (i % 12))}.18${40 + (i % 50)}`;

test.each([
  [
    'one digit repeated, and counting',
    ['000000000000', '111111111111', '999999999999', '123456789012', '222222222222'],
  ],
  ['nothing in other words', ['0', '-', 'нет', 'б/н', '00000', 'XXXXXXXXXXXX', 'не присвоен', '000000000001']],
])('placeholders of IINs join nobody: %s', async (_name, iins) => {
  const people = Array.from({ length: 90 }, (_, i) => ({ born: born(i), iin: iins[i % iins.length]! }));
  expect(await found(people)).toEqual({ doubles: [], loaded: [90, 0] });
});

test.each([
  ['without a number', ['б/н', '0', '000000000', 'нет', '-']],
  ['in other words', ['без номера', '00 0000000', '№', 'утерян', '111111111']],
])('placeholders of documents join nobody: %s', async (_name, documents) => {
  const people = Array.from({ length: 90 }, (_, i) => ({ born: born(i), document: documents[i % documents.length]! }));
  expect(await found(people)).toEqual({ doubles: [], loaded: [90, 0] });
});

test.each(['01.01.1900', '01.07.1880'])('300 people under one default birth date are no doubles: %s', async (date) => {
  expect(await found(Array.from({ length: 300 }, () => ({ born: date })))).toEqual({ doubles: [], loaded: [300, 0] });
});

test.each([
  [4, []],
  [9, ['DR09']],
])('a name that many bear under one default date is no person of %i patronymics', async (several, doubles) => {
  // Twenty names, each of fifteen people with seven fathers.
  const fathers = ['Асанович', 'Олегович', 'Маратович', 'Ержанович', 'Даниярович', 'Викторович', 'Бекович'];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const name = `${SURNAMES[i % 10]}${i % 20 < 10 ? '' : 'скин'};${GIVEN[i % 10]}`;
    return [
      150 + (i % 10),
      i + 1,
      name,
      fathers[i % 7],
      '01.01.1900',
      `с. Аршалы, ул. Мектеп, д. ${1 + (i % 30)}`,
    ].join(';');
  });
  const list = ['Участок;№ п/п;Фамилия;Имя;Отчество;Дата рождения;Адрес', ...rows, ''].join('\n');
  const settings = `extends: kz-2019\nchecks:\n  LQ08: {age_limit: 207}\n  DR09: {patronymics_of_several: ${several}}\n`;
  const codes = await inFolder({ 'voter_list.csv': list, 'election.yaml': settings }, async (folder) => {
    const db = await loadExample(folder);
    runChecks(db, allChecks());
    const found = db.prepare<[], string>("select distinct code from finding where code = 'DR09'").pluck().all();
    db.close();
    return found;
  });
  expect(codes).toEqual(doubles);
});
