import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

/** What became of the rows of one file: the reasons of those set aside by line, and how many were loaded and rejected. */
function rows(name: string, text: string) {
  return loaded({ [name]: text }, ({ all, accounting: [file] }) => ({
    aside: Object.fromEntries(
      all<{ line: number; reason: string }>('select line, reason from set_aside_record order by line').map(
        ({ line, reason }) => [line, reason],
      ),
    ),
    loaded: file?.loaded,
    rejected: file?.rejected,
  }));
}

const LIST = 'УИК;№ п/п;Фамилия;Имя;Дата рождения;Адрес';

describe('a list of voters', () => {
  it('lays aside totals, signatures, headers, column numbers and blank lines wherever they stand', async () => {
    const text = [
      'Список избирателей участка № 7',
      LIST,
      '1;2;3;4;5;6',
      '7;1;Ли;Виктор;01.02.1885;ул. Абая, 1',
      '7;2;Ким;Анна;03.02.1885;ул. Абая, 2',
      'Итого по странице;2;;;;',
      'Список избирателей участка № 7;;;;;',
      LIST,
      '1;2;3;4;5;6',
      '7;3;Пак;Олег;05.02.1885;ул. Абая, 3',
      '7;4;;;;',
      '7;5;___;;;',
      ';;Барлығы: 3;;;',
      'Всего избирателей: 3',
      'Председатель комиссии;;Асанов А.;;;',
      'Төраға;;Асанов А.;;;',
      'М.П.;;;;;',
      'тел. 8-7172-55-55-55;;;;;',
    ].join('\n');
    expect(await rows('voter_list.csv', `${text}\n`)).toEqual({
      aside: {
        ...{ 3: 'column-numbers', 6: 'total', 7: 'title-repeated', 8: 'header-repeated', 9: 'column-numbers' },
        ...{ 11: 'blank-form', 12: 'blank-form', 13: 'total', 14: 'total', 15: 'signature', 16: 'signature' },
        ...{ 17: 'signature', 18: 'signature' },
      },
      loaded: 3,
      rejected: 0,
    });
  });

  it('loads people whose names are such words', async () => {
    const names = [
      'Итог',
      'Тоталов',
      'Всеволодов',
      'Итогов',
      'Total',
      'Секретарь',
      'Сумма',
      'Подписнов',
      'Листов',
      'Page',
    ];
    const people = names.map((name, index) => `7;${index + 1};${name};Анна;0${(index % 9) + 1}.02.1885;ул. Абая, 1`);
    expect(await rows('voter_list.csv', `${[LIST, ...people].join('\n')}\n`)).toEqual({
      aside: {},
      loaded: names.length,
      rejected: 0,
    });
  });

  it('loads a person of such a name of whom nothing but the name is known', async () => {
    const text = 'УИК;Фамилия;Имя\n7;Тоталов;Ян\n7;Total;Jean\n7;Итог;\n7;Всего;избирателей\n';
    expect(await rows('voter_list.csv', text)).toEqual({ aside: { 5: 'total' }, loaded: 3, rejected: 0 });
  });
});

describe('figures of precincts', () => {
  const HEADER = 'УИК;Число избирателей в списке;Выдано бюллетеней;Недействительные';

  it('lay aside sums by their numbers, of a part and of the whole', async () => {
    const text = [
      ...[HEADER, '1;100;80;3', '2;200;150;4', 'Северный район;300;230;7', '3;50;40;1', '4;60;41;2'],
      ...['Южный район;110;81;3', 'Область;410;311;10'],
    ].join('\n');
    expect(await rows('precinct_figures.csv', `${text}\n`)).toEqual({
      aside: { 4: 'total-by-sum', 7: 'total-by-sum', 8: 'total-by-sum' },
      loaded: 4,
      rejected: 0,
    });
  });

  it('load a precinct whose figures happen to be a sum in a column or two', async () => {
    const text = `${HEADER}\n1;100;;3\n2;200;;4\n3;300;;7\n4;300;;\n`;
    expect(await rows('precinct_figures.csv', text)).toEqual({ aside: {}, loaded: 4, rejected: 0 });
  });

  it('load small precincts, empty ones and the second of two alike', async () => {
    const text = `${HEADER}\n1;10;10;0\n2;10;10;0\n3;20;20;0\n4;0;0;0\n5;;;\n`;
    expect(await rows('precinct_figures.csv', text)).toEqual({ aside: {}, loaded: 5, rejected: 0 });
  });
});

it('lines that are drawn across a table of text are none of its records', async () => {
  const line = '+-----+----+--------------+------------+';
  const records = ['| 7 | 1 | Ли Ян Ир | 01.02.1885 |', '| 7 | 2 | Ким Ия Ир | 03.02.1885 |'];
  const text = [line, '| УИК | № п/п | ФИО | Дата рождения |', line, ...records, line].join('\n');
  expect(await rows('voter_list.txt', text)).toEqual({
    aside: { 3: 'blank-form', 6: 'blank-form' },
    loaded: 2,
    rejected: 0,
  });
});
