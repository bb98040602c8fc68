import { expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { inFolder, loadExample, resultOf } from './example-audit.js';

// How far a degree from west to east is depends on the latitude: DR13 may not take the way for longer than it is anywhere.

const check = allChecks().find(({ code }) => code === 'DR13')!;

/** One person added in two precincts on one parallel, a degree of longitude apart, within these minutes. */
function added(latitude: number, minutes: number) {
  const person = 'Серіков,Асан,Болатұлы,02.02.1851,510202100071,адресная справка';
  return inFolder(
    {
      'precincts.csv': `Участок,Область,Адрес,Часовой пояс,Широта,Долгота\n1,A,школа 1,+06:00,${latitude},10\n2,A,школа 2,+06:00,${latitude},11\n`,
      'supplementary_list.csv': `Участок,№,Фамилия,Имя,Отчество,Дата рождения,ИИН,Основание,Время включения\n1,1,${person},10:00\n2,1,${person},10:${minutes}\n`,
    },
    async (folder) => {
      const db = await loadExample(folder);
      const { outcome, findings } = resultOf(db, check);
      db.close();
      return [outcome, findings.map(({ measures }) => (measures as { kilometres: number }).kilometres)];
    },
  );
}

test.each([
  ['far north, 55.5 km in 28 minutes: 119 km/h', 60, 28, []],
  ['far south alike', -60, 28, []],
  ['far north, in 27 minutes: 123 km/h', 60, 27, [55.5]],
  ['at 43 degrees, 81.2 km in 40 minutes: 122 km/h', 43, 40, [81.2]],
  ['at 43 degrees, in 41 minutes: 119 km/h', 43, 41, []],
  ['at the equator, 111 km in 55 minutes: 121 km/h', 0, 55, [111]],
])('%s', async (_, latitude, minutes, kilometres) => {
  expect(await added(latitude, minutes)).toEqual(['ran', kilometres]);
});
