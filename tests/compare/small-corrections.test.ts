import { expect, test } from 'vitest';
import { changesOf } from './changes-of.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address';
const at = (flat: number) => `"г. Рудный, ул. Мира, д. 14, кв. ${flat}"`;

test('a letter more or less is a correction, though both names sound the same; capitals, ё and look-alikes are none', async () => {
  const before = [
    `7,1,Кеенжебекова,Анна,Ивановна,1850-02-03,,${at(1)}`,
    `7,2,Осипов,Фёдор,Петрович,1851-02-03,,${at(2)}`,
    `7,3,Ким,Алла,Юрьевна,1852-02-03,,${at(3)}`,
  ];
  const after = [
    `7,1,Кенжебекова,Анна,Ивановна,1850-02-03,,${at(1)}`,
    `7,2,ОСИПОВ,Федор,Петрович,1851-02-03,,${at(2)}`,
    `7,3,Kим,Ала,Юрьевна,1852-02-03,,${at(3)}`,
  ];
  expect(await changesOf(HEADER, before, after)).toEqual([
    ['Кеенжебекова Анна', 'corrected', 'surname', null],
    ['Ким Алла', 'corrected', 'given_name', null],
  ]);
});

test('two files that write names in two ways corrected nobody', async () => {
  const letters = [...'абвгдежзиклмнопрстуфхцчшэю'];
  const cyrillic = letters.map((a, i) => `7,${i + 1},Жанаб${a}ев,Нұрлан,,1850-02-03,,${at(i)}`);
  const russian = cyrillic.map((line) => line.replace('Нұрлан', 'Нурлан'));
  expect(await changesOf(HEADER, cyrillic, russian)).toEqual([]);
  // Of one it is a correction.
  expect(await changesOf(HEADER, cyrillic, [russian[0]!, ...cyrillic.slice(1)])).toEqual([
    ['Жанабаев Нұрлан', 'corrected', 'given_name', null],
  ]);
});

test('day and month that were exchanged and are mended now are a correction, though the number had proven them', async () => {
  const before = [`7,1,Сидорова,Айгерим,Олжасовна,08.04.1835,350804202191,${at(1)}`];
  const after = [`7,1,Сидорова,Айгерим,Олжасовна,04.08.1835,350804202191,${at(1)}`];
  const told = await changesOf(HEADER, before, after);
  expect(told).toEqual([['Сидорова Айгерим', 'corrected', 'birth_date', null]]);
});

test('at one address all but one field alike is one person corrected; twins, parents and another dwelling are not', async () => {
  const before = [
    `7,1,Алдыев,Николай,Игоревич,1854-12-22,,${at(1)}`,
    `7,2,Айткулова,Анна,Борисовна,1807-06-11,,${at(2)}`,
    `7,3,Цой,Вера,Львовна,1860-01-02,,${at(3)}`,
    `7,4,Дос,Алия,Ермекқызы,1861-01-02,,${at(4)}`,
    `7,5,Нур,Болат,,1830-01-02,,${at(5)}`,
    `7,6,Пак,Инна,Романовна,1840-05-06,,${at(6)}`,
  ];
  const after = [
    `7,1,Алдыев,Николай,Игоревич,1855-01-22,,${at(1)}`,
    `7,2,Айткулова,Аона,Борисовна,1807-06-11,,${at(2)}`,
    `7,3,Лебедева,Вера,Львовна,1860-01-02,,${at(3)}`,
    `7,4,Дос,Мәлика,Ермекқызы,1861-01-02,,${at(4)}`,
    `7,5,Нур,Болат,,1858-09-12,,${at(5)}`,
    `7,6,Пак,Инна,Романовна,1871-11-12,,"г. Рудный, ул. Новая, д. 3, кв. 1"`,
  ];
  const told = await changesOf(HEADER, before, after);
  expect(told.filter(([, kind]) => kind === 'corrected')).toEqual([
    ['Алдыев Николай', 'corrected', 'birth_date', null],
    ['Айткулова Анна', 'corrected', 'given_name', null],
    ['Цой Вера', 'corrected', 'surname', null],
  ]);
  expect(told).toHaveLength(9);
});

test('two valid numbers at one address are one that was mended, where all else agrees and one list has no patronymics', async () => {
  const before = [
    `7,1,Сидорова,Айгерим,Олжасовна,1835-08-04,350804202191,${at(1)}`,
    `7,2,Иванова,Асем,Армановна,1846-01-08,460108286334,${at(2)}`,
  ];
  const after = [
    `7,1,Сидорова,Айгерим,,1835-08-04,470203257097,${at(1)}`,
    `8,2,Иванова,Асем,,1846-01-08,550304235598,${at(2)}`,
    `7,3,Ким,Ян,,1850-02-03,,${at(3)}`,
  ];
  const told = await changesOf(HEADER, before, after);
  expect(told.map(([name, kind, fields]) => [name, kind, fields])).toEqual([
    ['Сидорова Айгерим', 'corrected', 'iin'],
    ['Иванова Асем', 'left', ''],
    ['Иванова Асем', 'came', ''],
    ['Ким Ян', 'came', ''],
  ]);
});

test('where the year of birth alone is known, names and year link within a precinct, and a paper of that year explains', async () => {
  const header = 'УИК,№,Фамилия,Имя,Отчество,Год рождения,Адрес';
  const before = [
    `303,1,Кыдбаев,Айдос,Ержанович,1822,${at(26)}`,
    `303,2,Жукова,Толкын,Айдосовна,1855,${at(27)}`,
    `304,1,Орлова,Ия,Львовна,1860,${at(28)}`,
    `304,2,Ким,Ян,Львович,1861,${at(29)}`,
  ];
  const after = [
    `303,1,Кыдбаев,Айдос,Ержанович,1822,${at(56)}`,
    `304,1,Орлова,Ия,Львовна,1860,${at(28)}`,
    `304,3,Ким,Ян,Львович,1891,${at(29)}`,
  ];
  const register = 'Фамилия,Имя,Отчество,Дата рождения,Дата смерти\nЖукова,Толкын,Айдосовна,03.04.1855,01.05.1899\n';
  expect(await changesOf(header, before, after, { 'deceased.csv': register })).toEqual([
    ['Кыдбаев Айдос', 'corrected', 'address', null],
    ['Жукова Толкын', 'left', '', 'deceased'],
    ['Ким Ян', 'left', '', null],
    ['Ким Ян', 'came', '', null],
  ]);
});

test('a year of birth beside the whole date is no correction, and no date at all is none of the year 0', async () => {
  const before = [`7,1,Шин,Ева,,1850-02-03,,${at(1)}`, `7,2,Тен,Олег,,1851-02-03,,${at(2)}`];
  const after = [`7,1,Шин,Ева,,1850,,${at(1)}`, `7,2,Тен,Олег,,1852,,${at(2)}`];
  expect(await changesOf(HEADER, before, after)).toEqual([['Тен Олег', 'corrected', 'birth_date', null]]);
});

test('where every precinct got another number, who left and who came is told all the same', async () => {
  const letters = [...'абвгдежзиклмно'];
  const entry = (precinct: number) => (a: string, i: number) =>
    `${precinct},${i + 1},Жанаб${a}ев,Нұрлан,,1850-02-${10 + i},,${at(i)}`;
  const before = [...letters.map(entry(41)), `41,15,Орлова,Ия,Львовна,1860-01-02,,${at(28)}`];
  const after = [...letters.map(entry(1041)), `1041,15,Ким,Ян,Юрьевич,1861-01-02,,${at(29)}`];
  const told = await changesOf(HEADER, before, after);
  expect(told.filter(([, kind]) => kind === 'moved').map(([, , fields, by]) => [fields, by])).toEqual(
    letters.map(() => ['', 'renumbered']),
  );
  expect(told.filter(([, kind]) => kind !== 'moved')).toEqual([
    ['Орлова Ия', 'left', '', null],
    ['Ким Ян', 'came', '', null],
  ]);
});
