import { expect, test } from 'vitest';
import { changesOf } from './changes-of.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address';
const LETTERS = [...'абвгдежзиклмнопрстуфхцчшэю'];

/** Twenty-six people whose given name both files write in their own way, and one more whose other names fold differently, too. */
function statesWith(before: string, after: string): readonly [readonly string[], readonly string[]] {
  const all = LETTERS.map((letter, i) => `7,${i + 1},Жанаб${letter}ев,Нұрлан,,1850-02-03,,"ул. Мира, д. ${i + 1}"`);
  return [
    [...all, before],
    [...all.map((line) => line.replace('Нұрлан', 'Нурлан')), after],
  ];
}

test("where files write names in two ways, a name with other vowels is nobody's correction, and its bearer stays", async () => {
  const [before, after] = statesWith(
    '7,90,Тлеков,Өжет,Ырымұлы,1851-06-07,,"ул. Мира, д. 90"',
    '7,90,Tilekov,Ujet,Rymuly,1851-06-07,,"ул. Мира, д. 90"',
  );
  expect(await changesOf(HEADER, before, after)).toEqual([]);
});

test('where files write names in two ways, another surname is a correction still, and where they do not, so are other vowels', async () => {
  const [before, after] = statesWith(
    '7,90,Тлеков,Ерлан,,1851-06-07,,"ул. Мира, д. 90"',
    '7,90,Сейтов,Ерлан,,1851-06-07,,"ул. Мира, д. 90"',
  );
  expect(await changesOf(HEADER, before, after)).toEqual([['Тлеков Ерлан', 'corrected', 'surname', null]]);
  const alone = ['7,90,Тлеков,Ерлан,,1851-06-07,,"ул. Мира, д. 90"'];
  expect(await changesOf(HEADER, alone, [alone[0]!.replace('Тлеков', 'Тилеков')])).toEqual([
    ['Тлеков Ерлан', 'corrected', 'surname', null],
  ]);
});

test('brothers whose names share their consonants stay two people', async () => {
  const [before, after] = statesWith(
    '7,90,Тлеков,Асан,Ырымұлы,1851-06-07,510607100013,"ул. Мира, д. 90"',
    '7,90,Тлеков,Үсен,Ырымұлы,1851-06-07,510607100073,"ул. Мира, д. 91"',
  );
  const told = await changesOf(HEADER, before, after);
  expect(told.map(([, kind]) => kind)).toEqual(['left', 'came']);
});

/** Twelve people who stand in precinct 7 before and in 507 afterwards, and one whose line is given. */
function renumbered(before: string, after: string): readonly [readonly string[], readonly string[]] {
  const all = LETTERS.slice(0, 12).map(
    (letter, i) => `7,${i + 1},Жанаб${letter}ев,Нурлан,,1850-02-03,,"ул. Мира, д. ${i + 1}"`,
  );
  return [
    [...all, before],
    [...all.map((line) => line.replace(/^7,/u, '507,')), after],
  ];
}

test('a number that was mended while the precinct got another number, and the address is written otherwise, is one person', async () => {
  const [before, after] = renumbered(
    '7,90,Тлеков,Ерлан,Ырымұлы,1851-06-07,510607100013,"ул. Абая, д. 5, кв. 3"',
    '507,90,Тлеков,Ерлан,Ырымұлы,1851-06-07,510607100073,"Абая көшесі, 5 үй, 3 пәтер"',
  );
  const told = await changesOf(HEADER, before, after);
  expect(told.filter(([name]) => name === 'Тлеков Ерлан')).toEqual([['Тлеков Ерлан', 'moved', 'iin', 'renumbered']]);
});

test('two valid numbers of one name are two people in two precincts, and in one where no patronymic and no address is the same', async () => {
  const told = await changesOf(
    HEADER,
    ['7,1,Тлеков,Ерлан,,1851-06-07,510607100013,"ул. Абая, д. 5"', '8,1,Пак,Инна,Львовна,1851-06-08,510608200015,'],
    ['7,1,Тлеков,Ерлан,,1851-06-07,510607100073,"ул. Мира, д. 6"', '9,1,Пак,Инна,Львовна,1851-06-08,510608200075,'],
  );
  expect(told.map(([name, kind]) => `${name} ${kind}`).sort()).toEqual([
    'Пак Инна came',
    'Пак Инна left',
    'Тлеков Ерлан came',
    'Тлеков Ерлан left',
  ]);
});

test('an entry that stands twice in both states is the same twice; where one went, it was merged', async () => {
  const one = '7,1,Хан,Ольга,Викторовна,1860-02-09,,"ул. Школьная, д. 40, кв. 1"';
  const other = one.replace('7,1', '7,2');
  expect(await changesOf(HEADER, [one, other], [one, other])).toEqual([]);
  expect(await changesOf(HEADER, [one, other], [one])).toEqual([['Хан Ольга', 'merged', '', null]]);
  // A number that one of them has now is hers, and nobody was merged.
  const numbered = other.replace(',,"', ',600209200075,"');
  expect(await changesOf(HEADER, [one, other], [one, numbered])).toEqual([]);
});
