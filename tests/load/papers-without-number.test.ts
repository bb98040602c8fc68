import { expect, it } from 'vitest';
import { loaded } from './loaded.js';

// Rows that lack what their kind is named for, and are still somebody's: none of them may cost the person.

const ISSUED = [
  'Номер удостоверения;Кем выдано;Фамилия;Имя;Дата рождения',
  'АК 0001;5;Ли;Ян;01.02.1880',
  ';5;Ким;Анна;02.02.1880',
  'б/н;5;Пак;Олег;03.02.1880',
  'утеряно при печати;5;Цой;Вера;04.02.1880',
  '08.06.2019;5;Тен;Юрий;05.02.1880',
  '2019-06-08;5;Хан;Роза;06.02.1880',
  ';5;;;',
  'нечитаемо;5;;;',
].join('\n');

it('an AVC without a readable number is kept if it names its holder', async () => {
  await loaded({ 'avc_issued.csv': ISSUED }, ({ accounting, all }) => {
    expect(accounting[0]).toMatchObject({ read: 8, loaded: 6, rejected: 2 });
    expect(
      all('select surname, serial, serial_series as series, serial_bare as bare from avc_issued order by record_id'),
    ).toEqual([
      { surname: 'Ли', serial: 'АК 0001', series: 'AK', bare: '1' },
      { surname: 'Ким', serial: null, series: null, bare: null },
      { surname: 'Пак', serial: null, series: null, bare: null },
      { surname: 'Цой', serial: 'утеряно при печати', series: null, bare: null },
      { surname: 'Тен', serial: '08.06.2019', series: null, bare: null },
      { surname: 'Хан', serial: '2019-06-08', series: null, bare: null },
    ]);
    expect(all("select written from unread_cell where kind = 'not-a-serial' order by record_id")).toHaveLength(3);
  });
});

it('numbers that look a little like dates are numbers', async () => {
  const serials = ['12-0345', '2019/00123', 'КР 01.02', '1.2.33456'];
  const rows = serials.map((serial, i) => `${serial};${i + 1};Ли;Ян`);
  await loaded({ 'avc_issued.csv': ['serial;precinct;surname;given_name', ...rows].join('\n') }, ({ all }) => {
    expect(all('select count(serial_bare) as n from avc_issued')).toEqual([{ n: serials.length }]);
  });
});

it('an approved change keeps its person where one of its precincts is not written', async () => {
  const changes = ['surname,given_name,from_precinct,to_precinct', 'Ли,Ян,,12', 'Ким,Анна,11,', ',,11,12'].join('\n');
  await loaded({ 'registration_changes.csv': `${changes}\n` }, ({ accounting, all }) => {
    expect(accounting[0]).toMatchObject({ loaded: 2, rejected: 1 });
    expect(all('select from_precinct, to_precinct from registration_change')).toEqual([
      { from_precinct: null, to_precinct: '12' },
      { from_precinct: '11', to_precinct: null },
    ]);
  });
});

it('what has no letter is no name: it is kept as written and compared with nobody', async () => {
  const list = ['precinct,surname,given_name,iin', '7,Ли,01.02.1880,', '7,Ким,=1+1,', '7,12-34,,', '7,Пак,Олег,'].join(
    '\n',
  );
  await loaded({ 'voter_list.csv': list }, ({ accounting, all }) => {
    expect(accounting[0]).toMatchObject({ loaded: 4, rejected: 0 });
    expect(
      all('select surname, surname_fold is null as s, given_name, given_name_fold is null as g from listing'),
    ).toEqual([
      { surname: 'Ли', s: 0, given_name: '01.02.1880', g: 1 },
      { surname: 'Ким', s: 0, given_name: '=1+1', g: 1 },
      { surname: '12-34', s: 1, given_name: null, g: 1 },
      { surname: 'Пак', s: 0, given_name: 'Олег', g: 0 },
    ]);
    expect(all("select field from unread_cell where kind = 'not-a-name' order by record_id")).toEqual([
      { field: 'given_name' },
      { field: 'given_name' },
      { field: 'surname' },
    ]);
  });
});

it('a record with the number of its precinct is no total, whatever stands for its commission; a row without one is', async () => {
  const stock = (rows: readonly string[]) => ['Участок;ТИК;Получено;Выдано', ...rows].join('\n');
  await loaded(
    { 'avc_stock.csv': stock(['131;Итого;5;4', '№ 132;Всего;6;6', ';Итого;11;10', 'Итого;;11;10']) },
    ({ accounting }) => {
      expect(accounting[0]).toMatchObject({ read: 4, loaded: 2, setAside: 2 });
    },
  );
});
