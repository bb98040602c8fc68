import { createRequire } from 'node:module';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// How programs and offices of other countries write a table: their encodings, marks of print for quotes, bare OpenDocument.

const UKRAINIAN = [
  'N з/п;ПРІЗВИЩЕ;ІМʼЯ;ПО БАТЬКОВІ;ДАТА НАРОДЖЕННЯ;ДІЛЬНИЦЯ',
  '1;ЄВТУШЕНКО;ЄВГЕНІЯ;ЮРІЇВНА;02.03.1951;7'.replace("'", 'ʼ'),
  '2;ЇЖАКЕВИЧ;ІГОР;АНДРІЙОВИЧ;12.11.1962;7',
  '3;КИРИЛЕНКО;СОЛОМІЯ;МИКОЛАЇВНА;25.07.1973;7',
];
const BELARUSIAN = [
  '№;Прозвішча;Імя;Імя па бацьку;Дата нараджэння;Участак',
  '1;Мяснікоў;Уладзімір;Мікалаевіч;02.03.1951;7',
  '2;Каваленка;Святлана;Уладзіміраўна;12.11.1962;7',
  '3;Шаўчэнка;Юрый;Іванавіч;25.07.1973;7',
];
const POLISH = [
  'Lp.;Nazwisko;Imię;Data urodzenia;Nr obwodu',
  '1;Wąsik;Bożena;02.03.1951;7',
  '2;Maślanka;Grażyna;12.11.1962;7',
  '3;Źrałek;Łukasz;25.07.1973;7',
  '4;Dąbrowski;Stanisław;25.08.1973;7',
];
const CROATIAN = [
  'R. br.;Prezime;Ime;Datum rođenja;Biračko mjesto',
  '1;Šimić;Željko;02.03.1951;7',
  '2;Vukušić;Blaž;12.11.1962;7',
  '3;Đurđević;Nataša;25.07.1973;7',
];
const GERMAN = [
  'Lfd. Nr.;Familienname;Vornamen;Geburtsdatum;Wahlbezirk',
  '1;Müller;Jürgen;02.03.1951;7',
  '2;Schäfer;Bärbel;12.11.1962;7',
  '3;Groß;Jörg;25.07.1973;7',
];

it.each([
  ['windows-1251', UKRAINIAN],
  ['koi8-u', UKRAINIAN],
  ['cp1125', UKRAINIAN],
  ['windows-1251', UKRAINIAN.map((line) => line.charAt(0) + line.slice(1).toLowerCase())],
  ['windows-1251', BELARUSIAN],
  ['iso-8859-2', POLISH],
  ['windows-1250', POLISH],
  ['iso-8859-2', CROATIAN],
  ['windows-1250', CROATIAN],
  ['cp850', GERMAN],
  ['windows-1252', GERMAN],
])('%s keeps every letter of a name', async (encoding, lines) => {
  const written = lines.map((line) => line.replaceAll('ʼ', "'"));
  await loaded({ 'list.csv': iconv.encode(`${written.join('\r\n')}\r\n`, encoding) }, ({ all }) => {
    const names = all<{ surname: string; given: string }>(
      'select surname, given_name as given from listing order by record_id',
    );
    expect(names.map(({ surname, given }) => `${surname};${given}`)).toEqual(
      written.slice(1).map((line) => line.split(';').slice(1, 3).join(';')),
    );
  });
});

it.each([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
])('%s…%s around cells quote them', async (open, close) => {
  const quote = (cells: readonly string[]) => cells.map((cell) => `${open}${cell}${close}`).join(',');
  const text = [
    quote(['№', 'ФИО', 'Дата рождения', 'Адрес', 'УИК']),
    quote(['1', 'Оразов Ерлан', '02.01.1880', 'ул. Мира, 5, ТОО "Рога"', '12']),
    quote(['2', 'Ли Анна', '03.01.1880', 'ул. Мира, 6', '12']),
    quote(['3', 'Ким Олег', '04.01.1880', '', '12']),
  ].join('\n');
  await loaded({ 'список.csv': text }, ({ all, accounting }) => {
    expect(accounting).toMatchObject([{ read: 3, loaded: 3 }]);
    expect(all('select surname, address, precinct from listing order by record_id limit 1')).toEqual([
      { surname: 'Оразов', address: 'ул. Мира, 5, ТОО "Рога"', precinct: '12' },
    ]);
  });
});

it('marks of print quote where they are needed alone, and are letters within a cell', async () => {
  const some =
    '№,ФИО,Адрес,УИК\n1,Оразов Ерлан,“ул. Мира, 5”,12\n2,Ли Анна,“ул. Мира, 6”,12\n3,Ким Олег,“ул. Мира, 7”,12\n';
  await loaded({ 'список.csv': some }, ({ all }) => {
    expect(all('select address from listing order by record_id limit 1')).toEqual([{ address: 'ул. Мира, 5' }]);
  });
  const names = '№;ФИО;Адрес;УИК\n1;Оразов Ерлан;дом «Заря»;12\n2;Ли Анна;дом «Заря», 2;12\n3;Ким Олег;«Заря» дом;12\n';
  await loaded({ 'список.csv': names }, ({ all }) => {
    const addresses = all<{ address: string }>('select address from listing order by record_id');
    expect(addresses.map(({ address }) => address)).toEqual(['дом «Заря»', 'дом «Заря», 2', '«Заря» дом']);
  });
});

const XLSX = createRequire(import.meta.url)('@e965/xlsx') as {
  CFB: {
    read(bytes: Buffer, options: object): Archive;
    write(archive: Archive, options: object): Buffer;
    utils: { cfb_del(archive: Archive, name: string): void };
  };
  utils: { book_new(): object; aoa_to_sheet(rows: unknown): object; book_append_sheet(...args: unknown[]): void };
  write(book: object, options: object): Buffer;
};
interface Archive {
  readonly FullPaths: readonly string[];
}

it('an OpenDocument sheet without a file of styles is read', async () => {
  const book = XLSX.utils.book_new();
  const rows = [
    ['УИК', 'Фамилия', 'Имя', 'Дата рождения'],
    [12, 'Оразов', 'Ерлан', '02.01.1880'],
    [12, 'Ли', 'Анна', '03.01.1880'],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Список');
  const archive = XLSX.CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'ods' }), { type: 'buffer' });
  XLSX.CFB.utils.cfb_del(archive, '/styles.xml');
  expect(archive.FullPaths.join(' ')).not.toContain('styles.xml');
  const bytes = XLSX.CFB.write(archive, { type: 'buffer', fileType: 'zip' });
  await loaded({ 'список.ods': bytes }, ({ all }) => {
    expect(all('select precinct, surname from listing order by record_id')).toEqual([
      { precinct: '12', surname: 'Оразов' },
      { precinct: '12', surname: 'Ли' },
    ]);
  });
});

it('a relative is a father where the register says which relative it is', async () => {
  const text = [
    'PART_NO,SLNOINPART,FM_NAME_EN,LASTNAME_EN,RLN_TYPE,RLN_FM_NM_EN,DOB',
    '12,1,Sunita,Verma,H,Anil,02.01.1980',
    '12,2,Mohan,Verma,F,Dinesh,03.01.1981',
    '12,3,Priya,Nair,M,Geeta,04.01.1982',
  ].join('\n');
  await loaded({ 'roll.csv': text }, ({ all }) => {
    expect(all('select given_name as given, patronymic from listing order by record_id')).toEqual([
      { given: 'Sunita', patronymic: null },
      { given: 'Mohan', patronymic: 'Dinesh' },
      { given: 'Priya', patronymic: null },
    ]);
  });
  const named = text.replace('RLN_FM_NM_EN', "Father's / Husband's Name");
  await loaded({ 'roll.csv': named }, ({ all }) => {
    expect(all('select patronymic from listing order by record_id limit 2')).toEqual([
      { patronymic: null },
      { patronymic: 'Dinesh' },
    ]);
  });
  const untold = text.replace('RLN_TYPE,', 'ZONE,').replace(/,([HFM]),/g, ',North,');
  await loaded({ 'roll.csv': untold }, ({ all }) => {
    expect(all('select count(patronymic) as n from listing')).toEqual([{ n: 0 }]);
  });
});
