import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// A title that an office's table program pads to the width of the table belongs to no column.

it.each<[string, string]>([
  ['at the left', 'Журнал учёта выдачи открепительных удостоверений;;;;'],
  ['in the middle', ';;Журнал учёта выдачи открепительных удостоверений района;;'],
  ['saved over every column', Array.from({ length: 5 }, () => 'Журнал выдачи').join(';')],
])('a title %s is no part of a header', async (_, title) => {
  const journal = [
    title,
    '№ п/п;Серия и номер удостоверения;ФИО получателя;УИК;Дата выдачи',
    '1;АВ №4101084;Ли Анна;352;27.05.2019',
    '2;АВ №4101085;Пак Борис;352;28.05.2019',
  ];
  await loaded({ 'журнал выдачи ОУ.csv': `${journal.join('\n')}\n` }, ({ all }) => {
    expect(all('select serial, surname, precinct, issued_at from avc_issued order by record_id')).toEqual([
      { serial: 'АВ №4101084', surname: 'Ли', precinct: '352', issued_at: '2019-05-27' },
      { serial: 'АВ №4101085', surname: 'Пак', precinct: '352', issued_at: '2019-05-28' },
    ]);
  });
});

it('a name over a group of columns still is', async () => {
  const list = [';Избиратель;;;Адрес;', 'УИК;Фамилия;Имя;Дата рождения;Улица;Дом', '7;Ли;Анна;01.02.1880;Абая;1'];
  await loaded({ 'список.csv': `${list.join('\n')}\n` }, ({ all }) => {
    expect(all('select precinct, surname, given_name, birth_date from listing')).toEqual([
      { precinct: '7', surname: 'Ли', given_name: 'Анна', birth_date: '1880-02-01' },
    ]);
  });
});

it.each<[string, string]>([
  ['Туған жылы / Год рождения', '1880'],
  ['Туған жылы / Год рождения', '01.02.1880'],
  ['Туған күні / Date of birth', '01.02.1880'],
])('a header in two languages is one: %s, %s', async (header, written) => {
  const list = `УИК;Т.А.Ә. / Ф.И.О.;${header}\n7;Ли Анна;${written}\n7;Пак Борис;${written.replace('1880', '1881')}\n`;
  await loaded({ 'список.csv': list }, ({ all }) => {
    const [first] = all<{ date: string | null; year: number | null }>(
      'select birth_date as date, birth_year as year from listing',
    );
    expect(String(first?.date ?? first?.year).slice(0, 4)).toBe('1880');
  });
});

it.each(['Бетте барлығы: 2', 'На странице всего избирателей - 2', 'Page 1 total: 2'])('"%s" is nobody', async (sum) => {
  const list = `УИК;№;ФИО;Адрес\n7;1;Ли Анна;Абая 1\n7;2;Пак Борис;Абая 2\n;;${sum};\n7;3;Цой Вера;Абая 3\n`;
  await loaded({ 'список.csv': list }, ({ all, accounting }) => {
    expect(accounting[0]).toMatchObject({ read: 4, loaded: 3, setAside: 1, rejected: 0 });
    expect(all('select surname from listing order by record_id')).toEqual([
      { surname: 'Ли' },
      { surname: 'Пак' },
      { surname: 'Цой' },
    ]);
  });
});

it.each([
  'Список избирателей, умершие и осуждённые исключены',
  'Список избирателей, включённых в список на день голосования',
  'Избиратели предыдущих выборов и новые избиратели, список участка',
  'Участок при больнице, список избирателей дополнен',
])('a title makes nobody dead or added: "%s"', async (title) => {
  const list = `${title};;;;\nУИК;№;ФИО;Дата рождения;Адрес\n7;1;Ли Анна;01.02.1880;Абая 1\n7;2;Пак Борис;03.04.1881;Абая 2\n`;
  await loaded({ 'a.csv': list }, ({ all }) => {
    expect(all('select distinct extract from source_file')).not.toEqual([{ extract: 'disqualified' }]);
    expect(all("select count(*) as n from listing where list in ('voter', 'special')")).toEqual([{ n: 2 }]);
  });
});

it('somebody whose name is a word for sums is a voter', async () => {
  await loaded({ 'список.csv': 'УИК;ФИО\n7;Marie Total\n7;Ли Анна\n' }, ({ accounting }) => {
    expect(accounting[0]).toMatchObject({ read: 2, loaded: 2, setAside: 0 });
  });
});
