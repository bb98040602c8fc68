import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// Tables drawn with lines, as terminals and databases print them, and pages that hold a list.

const LINE = '+-------+--------------+------------+---------+';
const DRAWN = [
  LINE,
  '| № п/п | ФИО          | Дата рожд. | Адрес   |',
  LINE,
  '| 1     | 2            | 3          | 4       |',
  '| УИК 12|              |            |         |',
  '| 1     | Оразов Ерлан | 02.01.1880 | Абая, 5 |',
  '| 2     | Ли Анна      | 03.01.1880 |         |',
  '| УИК 13|              |            |         |',
  '| 1     | Ким Олег     | 04.01.1880 | Абая, 7 |',
  '| 2     | Пак Вера     | 05.01.1880 | Абая, 8 |',
  '| 3     | Тен Юрий     | 06.01.1880 | Абая, 9 |',
  LINE,
];

it('blanks that fill a drawn cell are no part of it: headings and column numbers are seen', async () => {
  await loaded({ 'выгрузка.txt': DRAWN.join('\r\n') }, ({ all }) => {
    expect(all('select precinct, entry_no as no, surname, address from listing order by record_id')).toEqual([
      { precinct: '12', no: '1', surname: 'Оразов', address: 'Абая, 5' },
      { precinct: '12', no: '2', surname: 'Ли', address: null },
      { precinct: '13', no: '1', surname: 'Ким', address: 'Абая, 7' },
      { precinct: '13', no: '2', surname: 'Пак', address: 'Абая, 8' },
      { precinct: '13', no: '3', surname: 'Тен', address: 'Абая, 9' },
    ]);
  });
});

it('a sign between cells without blanks beside it changes nothing', async () => {
  const text = 'УИК|ФИО|Адрес\n12|Оразов Ерлан| Абая 5\n12|Ли Анна|\n12|Ким Олег|Абая 7\n';
  await loaded({ 'список.txt': text }, ({ all }) => {
    expect(all('select surname from listing order by record_id')).toHaveLength(3);
  });
});

const PAGE = `<html><body><h1>Список избирателей</h1><p>УИК № 12</p><table>
<tr><th>№ п/п</th><th>ФИО</th><th>Дата рождения</th></tr>
<tr><td>1</td><td>Оразов Ерлан</td><td>02.01.1880</td></tr>
<tr><td>2</td><td>Ли Анна</td><td>03.01.1880</td></tr></table></body></html>`;

it('a page with a list is read, one without is named', async () => {
  const letter = '<html><body><p>Уважаемые коллеги, списки во вложении.</p></body></html>';
  const menu = '<html><body><table><tr><td>Главная</td><td>Контакты</td></tr></table></body></html>';
  await loaded({ 'выгрузка.html': PAGE, 'letter.htm': letter, 'site.html': menu }, ({ all, accounting }) => {
    expect(accounting).toMatchObject([{ path: 'выгрузка.html', loaded: 2 }]);
    expect(all('select precinct, surname from listing order by record_id')).toEqual([
      { precinct: '12', surname: 'Оразов' },
      { precinct: '12', surname: 'Ли' },
    ]);
    expect(all('select path, reason from unread_file order by path')).toEqual([
      { path: 'letter.htm', reason: 'no-table' },
      { path: 'site.html', reason: 'no-table' },
    ]);
  });
});

it('a page whose list lacks its precinct is no page to pass over', async () => {
  const text = PAGE.replace('<p>УИК № 12</p>', '');
  await expect(loaded({ 'выгрузка.html': text }, () => null)).rejects.toThrow(/precinct/);
});

it.each(['DATE_REGISTERED', 'REG_DATE', 'last_updated', 'EFFECTIVE_DT'])(
  'a list with a column "%s" is no list of additions',
  async (header) => {
    const text = [
      `voter_id,LNAME,FNAME,DOB,PCT_CD,${header}`,
      '51,Ashworth,Alan,01/13/1951,12,05/20/2011',
      '52,Barnett,Carol,02/14/1961,12,06/21/2012',
      '53,Caldwell,Keith,03/15/1971,13,07/22/2013',
    ].join('\n');
    await loaded({ 'export.csv': text }, ({ all }) => {
      expect(all('select list, precinct, added_at from listing order by record_id limit 1')).toEqual([
        { list: 'voter', precinct: '12', added_at: null },
      ]);
    });
  },
);

it.each([
  ['Трите имена', 'Живко Тодоров Николов', 'Николов', 'Живко', 'Тодоров'],
  ['Nome completo', 'Nuno Carvalho', 'Carvalho', 'Nuno', null],
  ['Name of Elector', 'Sunita Reddy', 'Reddy', 'Sunita', null],
  ['Name of Elector', 'Reddy, Sunita', 'Reddy', 'Sunita', null],
])('under "%s" the order of names is that of its language', async (header, name, surname, given, middle) => {
  const text = `Precinct;${header};DOB\n12;${name};1951-02-03\n12;${name};1952-03-04\n12;${name};1953-04-05\n`;
  await loaded({ 'voter list.csv': text }, ({ all }) => {
    expect(all('select surname, given_name as given, patronymic as middle from listing limit 1')).toEqual([
      { surname, given, middle },
    ]);
  });
});

it('a folder for each precinct holds a file of one name', async () => {
  const list = (name: string) => `№;ФИО;Дата рождения\n1;${name};02.01.1880\n2;${name};03.02.1881\n`;
  const files = { '131/список.csv': list('Оразов Ерлан'), '145/список.csv': list('Ли Анна') };
  await loaded(files, ({ all }) => {
    expect(all('select distinct precinct, surname from listing order by precinct')).toEqual([
      { precinct: '131', surname: 'Оразов' },
      { precinct: '145', surname: 'Ли' },
    ]);
    expect(all("select count(*) as n from file_note where kind = 'precinct-from-folder-name'")).toEqual([{ n: 2 }]);
  });
  const years = { '2019/список.csv': list('Оразов Ерлан'), '2024/список.csv': list('Ли Анна') };
  await expect(loaded(years, () => null)).rejects.toThrow(/precinct/);
});

it('whoever got no vote in one precinct stands between those who got some', async () => {
  const protocol = (votes: readonly number[]) =>
    ['Протокол об итогах голосования;;', 'УИК № 12;;']
      .concat(
        ['1;Избирателей в списке;90', '2;Выдано бюллетеней;31', '3;Бюллетеней в ящиках;31', '4;Недействительных;1'],
        votes.map((count, at) => `${5 + at};Кандидат-${'АБВГ'[at]} П.;${count}`),
      )
      .join('\n');
  await loaded({ 'протокол.csv': protocol([20, 0, 4, 6]) }, ({ all }) => {
    expect(all('select votes from candidate_vote order by candidate')).toEqual(
      [20, 0, 4, 6].map((votes) => ({ votes })),
    );
  });
});

it('sheets that bear the name of a list and a number each are of those precincts', async () => {
  const list = (name: string) => `ФИО;Дата рождения\n${name};02.01.1880\n${name};03.02.1881\n`;
  await loaded(
    { 'негізгі тізім 131.csv': list('Оразов Ерлан'), 'негізгі тізім 145.csv': list('Ли Анна') },
    ({ all }) => {
      expect(all('select distinct precinct, surname from listing order by precinct')).toEqual([
        { precinct: '131', surname: 'Оразов' },
        { precinct: '145', surname: 'Ли' },
      ]);
    },
  );
});
