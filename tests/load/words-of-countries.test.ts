import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loaded } from './loaded.js';

// What lists of other countries call a precinct, a name and a birth, in titles, headings and headers of any composition.

const PEOPLE = 'select precinct, surname, given_name as given, patronymic from listing order by record_id';
const people = (files: Record<string, string | Uint8Array>) =>
  loaded(files, ({ all }) =>
    all<Record<string, string | null>>(PEOPLE).map(({ precinct, surname, given, patronymic }) =>
      [precinct, surname, given, patronymic].filter((each) => each !== null).join(' '),
    ),
  );

describe('a precinct in a title or a heading', () => {
  it.each([
    ['34. vēlēšanu iecirknis', 'Uzvārds;Vārds;Dzimšanas datums'],
    ['Valimisjaoskond nr 34', 'Perekonnanimi;Eesnimi;Sünniaeg'],
    ['Volebný okrsok č. 34', 'Priezvisko;Meno;Dátum narodenia'],
    ['34 saylı seçki məntəqəsi', 'Soyadı;Adı;Doğum tarixi'],
    ['Εκλογικό τμήμα 34', 'Επώνυμο;Όνομα;Ημερομηνία γέννησης'],
    ['Bureau de vote n° 34', 'Nom;Prénoms;Date de naissance'],
    ['"Kituo 34"', 'Jina la ukoo;Jina la kwanza;Tarehe ya kuzaliwa'],
    ['BIRAČKO MJESTO BR. 34', 'PREZIME;IME;DATUM ROĐENJA'],
  ])('"%s"', async (said, header) => {
    const lines = ['Liepa;Anna;01.02.1871', 'Berg;Otto;03.04.1872', 'Roos;Mari;05.06.1873'];
    const whole = ['34 Liepa Anna', '34 Berg Otto', '34 Roos Mari'];
    expect(await people({ 'list.csv': [`${said};;`, header, ...lines].join('\n') })).toEqual(whole);
    expect(await people({ 'list.csv': [header, `${said};;`, ...lines].join('\n') })).toEqual(whole);
  });

  it('"Part 2" and "12 sections" name none', async () => {
    const list = 'Surname;Given name;Date of birth\nLee;Ann;01.02.1871\n';
    await expect(people({ 'list.csv': `Part 2;;\n${list}` })).rejects.toThrow('precinct');
    await expect(people({ 'list.csv': `12 sections of the town;;\n${list}` })).rejects.toThrow('precinct');
  });
});

describe('whole names by the header of their column', () => {
  it.each([
    ['Soyadı ve adı', 'Yıldız Ayla', '7 Yıldız Ayla'],
    ['Adı ve soyadı', 'Ayla Yıldız', '7 Yıldız Ayla'],
    ['Sukunimi ja etunimet', 'Salo Aino Maria', '7 Salo Aino Maria'],
    ['Prénoms et nom', 'Anne Lise Morel', '7 Morel Anne Lise'],
    ['Prezime, ime jednog roditelja i ime', 'Lukić Ana Petar', '7 Lukić Petar Ana'],
    ['Собствено, бащино и фамилно име', 'Рада Ненчева Колева', '7 Колева Рада Ненчева'],
    ['Vorname und Familienname', 'Otto von Tal', '7 von Tal Otto'],
    // A comma, an initial or a patronymic says more than the header.
    ['Imię i nazwisko', 'Lis, Ewa', '7 Lis Ewa'],
    ['Имя и фамилия', 'Лис Е.', '7 Лис Е.'],
  ])('%s: %s', async (header, cell, person) => {
    const list = `Precinct;${header};Date of birth\n${`7;"${cell}";01.02.1871\n`.repeat(2)}`;
    expect((await people({ 'list.csv': list }))[0]).toBe(person);
  });

  it.each([
    ['De la Cruz, Juan', '7 De la Cruz Juan'],
    ['García López, José María', '7 García López José María'],
    ['von Tal Otto', '7 von Tal Otto'],
    ['Le Van Tam', '7 Le Van Tam'],
    ['Иванов Иван, Петрович', '7 Иванов Иван Петрович'],
  ])('%s', async (cell, person) => {
    expect(await people({ 'list.csv': `Precinct;Full name;Date of birth\n7;"${cell}";01.02.1871\n` })).toEqual([
      person,
    ]);
  });
});

describe('columns whose headers no list of words has', () => {
  const rows = (cells: (at: number) => string) => Array.from({ length: 12 }, (_, at) => `${cells(at)}\n`).join('');
  const letter = (at: number) => String.fromCodePoint(0x61 + at);

  it('hold whole names where nobody would be named otherwise', async () => {
    const list = `Precinct;Wer;Date of birth;Stand\n${rows((at) => `7;Lenz${letter(at)} Ute;0${(at % 9) + 1}.02.1871;ledig`)}`;
    expect((await people({ 'list.csv': list }))[0]).toBe('7 Lenza Ute');
  });

  it('hold given names beside surnames, but no occupations and no second column of words', async () => {
    const list = (header: string) =>
      `Precinct;Surname;${header};Date of birth\n${rows((at) => `7;Lenz${letter(at)};Ute${letter(at)};0${(at % 9) + 1}.02.1871`)}`;
    expect((await people({ 'list.csv': list('Zwomu') }))[0]).toBe('7 Lenza Utea');
    expect((await people({ 'list.csv': list('Occupation;Given name').replaceAll(';Ute', ';smith;Ute') }))[0]).toBe(
      '7 Lenza Utea',
    );
  });

  it.each(['Число, місяць і рік народження', 'Född den', 'Рӯз, моҳ ва соли таваллуди шахс'])(
    'hold births where "%s" has the beginning of that word',
    async (header) => {
      const list = `Precinct;Surname;Given name;${header}\n${rows((at) => `7;Lenz${letter(at)};Ute;0${(at % 9) + 1}. 02. 1871`)}`;
      await loaded({ 'list.csv': list }, ({ all }) => {
        expect(all('select count(*) as n from listing where birth_date like ?1'.replace('?1', "'1871-02-%'"))).toEqual([
          { n: 12 },
        ]);
      });
    },
  );

  it('number the lines where they count, also in a small district under a row of column numbers', async () => {
    const list = `Zähler;Precinct;Surname;Given name;Date of birth\n1;2;3;4;5\n${rows((at) => `${at + 1};7;Lenz${letter(at)};Ute;01.02.1871`)}`;
    await loaded({ 'list.csv': list }, ({ all }) => {
      expect(all('select entry_no from listing where entry_no is not null')).toHaveLength(12);
    });
  });
});

describe('lines under a list that are nobody', () => {
  it('are set aside where they end in a line to write on, or in a short number', async () => {
    const list = [
      ...['Surname;Given name;Date of birth', 'Lee;Ann;01.02.1871', 'Ray;Tom;01.02.1872'],
      ...['Ukupno glasača: 2;;', 'Sivu 1;;', '12;;', 'Presiding person ________;;', 'Kim;;', 'Kim Tom 1873;;'],
    ].join('\n');
    await loaded({ 'precinct 7.csv': list }, ({ all, accounting }) => {
      expect(accounting).toMatchObject([{ read: 8, setAside: 4, rejected: 0 }]);
      expect(all<{ surname: string }>('select surname from listing').map(({ surname }) => surname)).toEqual(
        ['Lee', 'Ray', 'Kim', 'Kim Tom 1873'].map((name) => name),
      );
    });
  });
});

describe('pages of a word processor', () => {
  const cell = (text: string) => `<td><p class=MsoNormal>${text === '' ? '&nbsp;' : text}</p></td>`;
  const row = (...cells: string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
  const page = (around: string, ...rows: string[]) =>
    `<html><head><title>Liste 99</title><style>p {}</style></head><body>${around}<table border=1>${rows.join('\n')}</table><p>Der Vorsteher ________</p></body></html>`;

  it('say above their table which precinct it is, and below it who signs', async () => {
    const rows = [
      row('Name', 'Vorname', 'Geburtsdatum'),
      row('O&#39;Nil', 'Ute', '01.02.1871'),
      row('&#x416;uk', 'Eva', '01.02.1872'),
    ];
    const files = { 'a.xls': page('<p>W&auml;hlerverzeichnis</p><p><b>Wahlbezirk</b> 12</p>', ...rows) };
    expect(await people(files)).toEqual(["12 O'Nil Ute", '12 Жuk Eva']);
  });

  it('head their people, cells of nothing beside the heading', async () => {
    const rows = [
      row('Name', 'Vorname', 'Geburtsdatum'),
      row('Wahlbezirk 12', '', ''),
      row('Lenz', 'Ute', '01.02.1871'),
    ];
    expect(await people({ 'b.xls': page('', ...rows) })).toEqual(['12 Lenz Ute']);
  });
});

describe('texts in the tables of other scripts', () => {
  it.each([
    ['windows-1257', 'Apylinkė;Pavardė;Vardas;Gimimo data\n7;Žemaitytė;Ūla;1871-02-03\n7;Šaulys;Ąžuolas;1872-02-03\n'],
    ['windows-1253', 'Εκλογικό τμήμα;Επώνυμο;Όνομα;Ημερομηνία γέννησης\n7;Ράλλης;Σπύρος;03/02/1871\n'],
    ['windows-1256', 'رقم المركز;اللقب;الاسم الاول;تاريخ الميلاد\n7;المنصوري;سليم;03/02/1871\n'],
    ['windows-1251', 'Бирачко место;Презиме;Име;Датум рођења\n7;Јањић;Љубомир;03.02.1871\n7;Ћук;Ђорђе;03.02.1872\n'],
    [
      'windows-1250',
      'Biračko mjesto;Prezime;Ime;Datum rođenja\n7;Šćepanović;Đuro;03.02.1871\n7;Žižić;Čedo;03.02.1872\n',
    ],
  ])('%s', async (encoding, list) => {
    const named = list
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';').slice(0, 3).join(' '));
    expect(await people({ 'list.csv': iconv.encode(list, encoding) })).toEqual(named);
  });
});

it('columns at fixed places may have a comma in every address', async () => {
  const lines = [
    ...["Voter's name     Birthday    Address      ", 'Santos Juan      1871-02-03  Rizal St, 12 '],
    ...['Reyes Luz        1872-02-03  Luna St, 3-1 ', 'Ramos Rosa       1873-02-03  Mabini St, 7 '],
  ];
  await loaded({ 'precinct 7.txt': lines.join('\n') }, ({ all }) => {
    expect(all('select surname, birth_date as born, address from listing order by record_id')).toEqual([
      { surname: 'Santos', born: '1871-02-03', address: 'Rizal St, 12' },
      { surname: 'Reyes', born: '1872-02-03', address: 'Luna St, 3-1' },
      { surname: 'Ramos', born: '1873-02-03', address: 'Mabini St, 7' },
    ]);
  });
});

it('a header of two rows printed again under a heading is nobody', async () => {
  const header = ['Р/с;Тегі, аты;;Туған күні', ';Тегі;Аты;'];
  const person = (at: number) => `${at};Асан${String.fromCodePoint(0x430 + at)};Бақыт;0${(at % 9) + 1}.02.1871`;
  const list = [...header, '№ 7 сайлау учаскесі;;;', person(1), person(2), ...header, person(3), person(4)].join('\n');
  await loaded({ 'тізім.csv': list }, ({ all }) => {
    expect(all('select precinct, count(*) as n from listing group by precinct')).toEqual([{ precinct: '7', n: 4 }]);
  });
});

it('a header of two rows printed again begins no other table, and nobody above it is lost', async () => {
  const header = ['Катар №;Аты-жөнү;;Туулган күнү', ';Фамилиясы;Аты;'];
  const person = (at: number) => `${at};Асанов${String.fromCodePoint(0x430 + at)};Бакыт;0${(at % 9) + 1}.02.1871`;
  const list = [...header, person(1), person(2), person(3), '1;;;', ';;;', ...header, person(4), person(5)].join('\n');
  await loaded({ 'участок 7.csv': list }, ({ all, accounting }) => {
    expect(accounting).toHaveLength(1);
    expect(all('select count(*) as n from listing')).toEqual([{ n: 5 }]);
  });
});

it('a street and a house in the words of another country are one address', async () => {
  const list = 'Wahlbezirk;Name;Vorname;Geburtsdatum;Straße;Hausnr.\n7;Lenz;Ute;01.02.1871;Amselweg;5\n';
  await loaded({ 'list.csv': list }, ({ all }) => {
    expect(all('select address from listing')).toEqual([{ address: 'street Amselweg, house 5' }]);
  });
});
