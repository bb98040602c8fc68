import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// What lies in an election's folder beside its lists: nobody of it is made a voter, and nothing of it stops the audit.

const LIST = { 'список УИК 12.csv': 'Фамилия;Имя\nОразов;Ерлан\nСерова;Анна\n' };
const look = (files: Readonly<Record<string, string>>) =>
  loaded({ ...LIST, ...files }, ({ all }) => ({
    voters: all<{ precinct: string; surname: string }>('select precinct, surname from listing').length,
    unread: all('select path, reason from unread_file order by path'),
  }));

it.each([
  ['кандидаты.csv', '№;ФИО;Партия;Дата рождения\n1;Беков Нур;Труд;01.02.1870\n'],
  ['Члены комиссии УИК 12.csv', '№;ФИО;Должность;Телефон\n1;Серова Анна;председатель;1\n'],
  ['observers precinct 12.csv', 'No,Full name,Organization\n1,Anna Serova,Fair Count\n'],
  ['УИК 12 комиссия құрамы.csv', 'ТАӘ;Лауазымы\nСерова Анна;төраға\n'],
])('%s', async (name, text) => {
  expect(await look({ [name]: text })).toEqual({ voters: 2, unread: [{ path: name, reason: 'other-people' }] });
});

it('turnout by the hour', async () => {
  const text = 'УИК;10:00;12:00;на 14.00;20:00\n12;5%;17%;25%;60%\n';
  const found = await look({ 'явка по часам.csv': text });
  expect(found).toEqual({ voters: 2, unread: [{ path: 'явка по часам.csv', reason: 'by-the-hour' }] });
});

it('a list of voters with a party, or one that election.yaml names, is loaded', async () => {
  const text = 'Surname,Name,Party\nSmith,John,REP\n';
  expect(await look({ 'voters precinct 13.csv': text })).toEqual({ voters: 3, unread: [] });
  const members = 'ФИО;Должность\nКим Олег;слесарь\n';
  const settings = 'extends: kz-2019\nfiles: {"члены УИК 12.csv": {extract: voter_list}}\n';
  const found = await look({ 'члены УИК 12.csv': members, 'election.yaml': settings });
  expect(found).toEqual({ voters: 3, unread: [] });
});

it.each([
  ['доп.список 12 участок.csv', 'ФИО;Время и основание\nЛи Анна;10:15, адресная справка\n', 'supplementary', '12'],
  ['Список 138-го участка.csv', 'ФИО;ИИН\nЛи Анна;\n', 'voter', '138'],
])('%s is of the precinct before the word', async (name, text, list, precinct) => {
  await loaded({ [name]: text }, ({ all }) => {
    expect(all('select list, precinct from listing')).toEqual([{ list, precinct }]);
  });
});

it('a number of precincts in a name is none', async () => {
  const load = loaded({ 'Списки 3 участка.csv': 'ФИО;ИИН\nЛи Анна;\n' }, ({ all }) => all('select * from listing'));
  await expect(load).rejects.toThrow(/precinct/);
});

it('an addition without its precinct is no voter list', async () => {
  const files = { 'дополнительно.csv': 'ФИО;ИИН\nЛи Анна;\n' };
  await expect(look(files)).rejects.toThrow(/precinct of a supplementary_list/);
});

it('one protocol whose lines are called by single words', async () => {
  const lines = ['Наименование;Значение', 'Число избирателей в списке;50', 'Число проголосовавших;40'];
  const more = ['Недействительные бюллетени;1', 'Действительные бюллетени;39', 'Выдано бюллетеней;40'];
  await loaded({ 'протокол УИК 12.csv': [...lines, ...more].join('\n') }, ({ all }) => {
    expect(all('select precinct, voters_on_list, invalid, valid from precinct_figure')).toEqual([
      { precinct: '12', voters_on_list: 50, invalid: 1, valid: 39 },
    ]);
  });
});
