import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// A journal says in its name or title what it is, and heads the column of its papers' numbers with no more than "Номер".

const PEOPLE = [
  ['Оразов Ерлан', '02.01.1880'],
  ['Ли Анна', '03.02.1881'],
  ['Ким Олег', '04.03.1882'],
] as const;

function journal(title: string, head: string, cells: (at: number) => string): string {
  return [`${title};;;;;`, head, ...PEOPLE.map((_, at) => cells(at))].join('\n');
}

it.each([
  ['Журнал выдачи открепительных удостоверений', '№ п/п;Номер;ФИО;Дата рождения;Дата выдачи', true],
  ['Журнал выдачи открепительных удостоверений', '№;Номер;ФИО;Дата рождения;Дата выдачи', true],
  ['Берілген есептен шығару куәліктері (ЕШК) журналы', 'р/с;Нөмірі;Т.А.Ә.;Туған күні;Берілген күні', true],
  ['Register of absentee voting certificates issued', 'No.;Number;Full name;Date of birth;Date of issue', true],
  ['Журнал выдачи открепительных удостоверений', 'Номер;ФИО;Дата рождения;Дата выдачи', false],
])('"%s" with "%s"', async (title, head, isCounted) => {
  const row = (at: number) => {
    const [name, born] = PEOPLE[at]!;
    return `${isCounted ? `${at + 1};` : ''}0041${at}7;${name};${born};2${at}.05.2019`;
  };
  await loaded({ 'ОУ УИК 12.csv': journal(title, head, row) }, ({ all }) => {
    const serials = all<{ bare: string }>('select serial_bare as bare from avc_issued order by record_id');
    expect(serials.map(({ bare }) => bare)).toEqual(['4107', '4117', '4127']);
  });
});

it('a bare number is that of a certificate of residence in their journal', async () => {
  const text = journal(
    'Журнал выдачи адресных справок',
    '№ п/п;Номер;Время выдачи;ФИО;Дата рождения',
    (at) => `${at + 1};90${at}-Ц;10:1${at};${PEOPLE[at]!.join(';')}`,
  );
  await loaded({ 'ЦОН.csv': text }, ({ all }) => {
    expect(all('select certificate_no as no, surname from residence_certificate order by record_id')).toEqual([
      { no: '900-Ц', surname: 'Оразов' },
      { no: '901-Ц', surname: 'Ли' },
      { no: '902-Ц', surname: 'Ким' },
    ]);
  });
});

it('lines that are counted are no numbers of papers, and a list of voters has none', async () => {
  const counted = journal(
    'Журнал выдачи открепительных удостоверений',
    'Номер;ФИО;Дата рождения;Дата выдачи',
    (at) => `${at + 1};${PEOPLE[at]!.join(';')};20.05.2019`,
  );
  await expect(loaded({ 'ОУ УИК 12.csv': counted }, () => null)).rejects.toThrow(/serial/);
  const list = journal('Список избирателей', 'Номер;ФИО;Дата рождения', (at) => `41${at}7;${PEOPLE[at]!.join(';')}`);
  await loaded({ 'список УИК 12.csv': list }, ({ all }) => {
    expect(all('select entry_no from listing order by record_id limit 1')).toEqual([{ entry_no: '4107' }]);
  });
});
