import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// A mark for "as above" that is a slip would give one person the number of another, and make two of one.

const HEAD = 'УИК;Фамилия;Имя;Дата рождения;ИИН\n';
const OWN = '12;Оразов;Ерлан;02.03.1851;510302100015\n12;Ли;Ян;05.06.1852;520605100014\n';
const people = (text: string) =>
  loaded({ 'list.csv': text }, ({ all }) =>
    all<Record<string, string | null>>(
      'select precinct, surname, given_name, birth_date, iin from listing order by record_id',
    ).map((row) => Object.values(row).map((cell) => cell ?? '')),
  );

it.each(['-//-', '"', 'то же'])('%s gives nobody the number or the birth date of another', async (mark) => {
  const cell = `"${mark.replaceAll('"', '""')}"`;
  const rows = await people(`${HEAD}${OWN}${cell};${cell};Анна;${cell};${cell}\n13;Пак;Ир;07.08.1853;530807100014\n`);
  expect(rows.map(([precinct, surname, given, born]) => [precinct, surname, given, born])).toEqual([
    ['12', 'Оразов', 'Ерлан', '1851-03-02'],
    ['12', 'Ли', 'Ян', '1852-06-05'],
    ['12', 'Ли', 'Анна', ''],
    ['13', 'Пак', 'Ир', '1853-08-07'],
  ]);
  expect(rows.map((row) => row[4])).toEqual(['510302100015', '520605100014', '', '530807100014']);
});

it('serials of five digits, each another, are not given on', async () => {
  const text =
    'Номер справки;Участок;Фамилия;Имя;Время выдачи\n10023;12;Ли;Ян;09.06.2019 10:00\n"""";12;Пак;Ир;09.06.2019 10:05\n10025;12;Цой;Ан;09.06.2019 10:10\n10026;13;Ким;Ян;09.06.2019 10:20\n';
  await loaded({ 'residence_certificates.csv': text }, ({ all }) => {
    const serials = all<{ no: string | null }>(
      'select certificate_no as no from residence_certificate order by record_id',
    );
    expect(serials.filter(({ no }) => no === '10023')).toHaveLength(1);
  });
});

it('a precinct is that above, also where every other row has one of its own', async () => {
  const rows = await people(
    'УИК;Фамилия;Имя;Год рождения\n12;Оразов;Ерлан;1851\n-//-;Ли;Ян;1852\n13;Пак;Ир;1853\n14;Цой;Ан;1854\n',
  );
  expect(rows.map(([precinct]) => precinct)).toEqual(['12', '12', '13', '14']);
});

it('a day that a whole column has is given on', async () => {
  const text =
    'УИК;Фамилия;Имя;Дата и время включения;Основание\n12;Ли;Ян;09.06.2019;решение суда\n12;Пак;Ир;09.06.2019;-//-\n12;Цой;Ан;-//-;-//-\n12;Ким;Ян;08.06.2019;-//-\n';
  await loaded({ 'supplementary_list.csv': text }, ({ all }) => {
    const days = all<{ day: string | null }>('select substr(added_at, 1, 10) as day from listing order by record_id');
    expect(days.map(({ day }) => day)).toEqual(['2019-06-09', '2019-06-09', '2019-06-09', '2019-06-08']);
  });
});
