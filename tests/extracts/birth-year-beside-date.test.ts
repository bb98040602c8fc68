import { expect, test } from 'vitest';
import { inFolder, loadExample } from '../checks/example-audit.js';

test.each([
  ['Дата рождения', 'Год рождения'],
  ['birth date', 'birth year'],
  ['Туған күні', 'Туған жылы'],
])('where "%s" is blank or a dash, "%s" beside it is read', async (date, year) => {
  const list = [
    `precinct,surname,given name,${date},${year}`,
    '1,Абаев,Серик,1850-02-03,',
    '1,Тенов,Олег,,1861',
    '1,Котов,Лев,-,1871',
    '1,Зимин,Лев,1872-05-06,1872',
  ].join('\n');
  const births = await inFolder({ 'voter_list.csv': `${list}\n` }, async (folder) => {
    const db = await loadExample(folder);
    const rows = db.prepare('select birth_date, birth_year from listing order by record_id').raw().all();
    db.close();
    return rows;
  });
  expect(births).toEqual([
    ['1850-02-03', null],
    [null, 1861],
    [null, 1871],
    ['1872-05-06', null],
  ]);
});
