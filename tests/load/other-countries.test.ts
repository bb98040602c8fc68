import { describe, expect, it } from 'vitest';
import { loaded } from './loaded.js';

const SEEN = `select precinct, count(*) as voters, count(birth_date) as born, count(sex) as sexes, count(voted) as marks
  from listing group by precinct order by precinct`;
const UNREAD = 'select field, kind, count(*) as cells from unread_cell group by field, kind order by field, kind';

/** What loading these files gives by precinct, what was not read, and how many records went where. */
const seen = (files: Record<string, string | Uint8Array>) =>
  loaded(files, ({ accounting, all }) => ({
    precincts: all(SEEN),
    births: all<{ day: string }>('select birth_date as day from listing order by record_id').map(({ day }) => day),
    numbers: all<{ no: string }>('select entry_no as no from listing order by record_id').map(({ no }) => no),
    unread: all(UNREAD),
    counts: accounting.map(({ read, loaded: stored, setAside, rejected }) => [read, stored, setAside, rejected]),
  }));
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const own = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

describe('lists in the words of other countries', () => {
  it.each([
    [
      'Armenian',
      `Հ/Հ;Տեղամասի համարը;Ազգանուն;Անուն;Հայրանուն;Ծննդյան օր, ամիս, տարի;Սեռ;Ստորագրություն\n${lines(4, (at) => `${at + 1};7/${11 + (at % 2)};Սիմոնյան;Դավիթ;Արամի;1${at}/0${at + 1}/1871;${at % 2 ? 'արական' : 'իգական'};այո\n`)}`,
      [2, 2],
    ],
    [
      'Greek',
      `Α/Α;ΕΠΩΝΥΜΟ;ΟΝΟΜΑ;ΟΝΟΜΑ ΠΑΤΡΟΣ;ΗΜ/ΝΙΑ ΓΕΝΝΗΣΗΣ;ΦΥΛΟ;ΕΚΛΟΓΙΚΟ ΤΜΗΜΑ;ΥΠΟΓΡΑΦΗ\n${lines(4, (at) => `${at + 1};Ράλλης;Σπύρος;Ηλία;2${at}/0${at + 1}/1868;${at % 2 ? 'Α' : 'Θ'};40${at % 2};ΟΧΙ\n`)}`,
      [2, 2],
    ],
    [
      'Bosnian',
      `Red. br.;Prezime;Ime;Datum rođenja;Spol;Biračko mjesto;Potpis\n${lines(4, (at) => `${at + 1};Đukić;Žarko;1${at}.0${at + 1}.1866.;${at % 2 ? 'M' : 'Ž'};B0${at % 2};da\n`)}`,
      [2, 2],
    ],
  ])('%s', async (_, list, voters) => {
    const { precincts, unread } = await seen({ 'list.csv': list });
    const whole = voters.map((count) =>
      expect.objectContaining({ voters: count, born: count, sexes: count, marks: count }),
    );
    expect(precincts).toEqual(whole);
    expect(unread).toEqual([]);
  });

  it.each([
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Devanagari', 0x966],
    ['Thai', 0xe50],
  ])('digits of %s are those of all other files', async (_, zero) => {
    const { precincts, births, numbers } = await seen({
      'list.csv': own(`Precinct;No;Surname;Birth date\n31;1;Amal;05/12/1874\n31;2;Badr;17/03/1880\n`, zero),
    });
    expect(precincts).toEqual([expect.objectContaining({ precinct: '31', voters: 2 })]);
    expect([births, numbers]).toEqual([
      ['1874-12-05', '1880-03-17'],
      ['1', '2'],
    ]);
  });
});

describe('years of another calendar', () => {
  const list = (header: string, dates: readonly string[]) =>
    `Precinct;Surname;${header}\n${dates.map((date, at) => `4;Sirin${at};${date}\n`).join('')}`;

  it("Thailand's are turned, and the year alone is known where it began in April", async () => {
    const { births, unread } = await seen({
      'list.csv': list('Birth date', ['07/05/2419', '30/12/2431', '15/02/2440', '01.11.2499']),
    });
    expect(births).toEqual(['1876-05-07', '1888-12-30', null, '1956-11-01']);
    expect(unread).toEqual([{ field: 'birth_date', kind: 'date-partial', cells: 1 }]);
  });

  const nepal = ['2031/02/11', '2038/07/29', '2049/01/05', '2051/11/30', '2046/03/32', '2060/08/02'];
  it.each([
    ['half a century ahead of ours', list('Birth date', nepal)],
    ['counted from the Hijra', list('Birth date', ['1262/03/31', '1270-11-02', '1268/07/15'])],
    ['of thirteen months', list('Birth date', ['29/02/1861', '03/13/1859', '12/11/1870', '06/13/1866', '21/07/1873'])],
    [
      "in Ethiopia's words",
      `የምርጫ ጣቢያ;ስም;የአባት ስም;የአያት ስም;የትውልድ ቀን\n${lines(3, (at) => `8;አስቴር;ጌታቸው;ሞላ;1${at}/02/1864\n`)}`,
    ],
  ])('%s: no voter gets a birth date that is not his', async (_, text) => {
    const { births, unread } = await seen({ 'list.csv': text });
    expect(births.every((day) => day === null)).toBe(true);
    expect(unread).toEqual([{ field: 'birth_date', kind: 'date-of-another-calendar', cells: births.length }]);
  });

  it('a slip of the pen makes no other calendar', async () => {
    const { births } = await seen({
      'list.csv': list('Birth date', [
        ...Array.from({ length: 30 }, () => '05/06/1877'),
        '05/13/1877',
        '01.01.2477',
        '02.02.2077',
      ]),
    });
    expect(births.filter((day) => day === '1877-06-05')).toHaveLength(30);
  });

  it('bars between the parts of a date are signs as others', async () => {
    const { births } = await seen({ 'list.csv': list('Tanggal Lahir', ['28|01|1881', '03|11|1869']) });
    expect(births).toEqual(['1881-01-28', '1869-11-03']);
  });
});

describe('stations that are numbered anew', () => {
  it.each([
    ['in each section of Mexico', 'SECCIÓN;CASILLA;APELLIDO PATERNO;NOMBRE', ['C1', 'E1']],
    ['in each zone of Brazil', 'ZONA;SEÇÃO;SOBRENOME;NOME', ['0007', '0009']],
    ['in each centre of Iraq', 'رقم مركز الاقتراع;رقم المحطة;اللقب;الاسم الاول', ['1', '2']],
  ])('%s are told apart by it', async (_, header, stations) => {
    const rows = ['118', '120'].flatMap((area) => stations.map((station) => `${area};${station};Amado${area};Nervo\n`));
    const { precincts } = await seen({ 'voter_list.csv': `${header}\n${rows.join('')}` });
    expect(precincts.map((row) => (row as { precinct: string }).precinct)).toEqual(
      ['118', '120'].flatMap((area) => stations.map((station) => `${area}/${station}`)),
    );
  });

  it('a section alone is the precinct', async () => {
    const { precincts } = await seen({ 'voter_list.csv': 'SECCIÓN;APELLIDO PATERNO;NOMBRE\n44;Paz;Ida\n45;Sol;Eva\n' });
    expect(precincts).toHaveLength(2);
  });
});

describe('what stands under a list in other words', () => {
  it.each([
    ['Bosnian', 'Ukupno birača:;3\nPredsjednik biračkog odbora ______\n', 2],
    ['Ukrainian', ';Усього виборців:;3;;\nГолова комісії;;;Секретар комісії;\n', 2],
    ['Indonesian', ';REKAPITULASI;;;\n;L;;2;\n;P;;1;\n', 3],
    ['Turkish', ';TOPLAM: 3;;;\n;Başkan;;Üye;\n', 2],
  ])('%s', async (_, tail, count) => {
    const head = 'No;Full name;Birth date;Address;Precinct\n';
    const { counts } = await seen({
      'voter_list.csv': `${head}${lines(3, (at) => `${at + 1};Razem Toplam${at};0${at + 1}.02.1870;Ul. 1;12\n`)}${tail}`,
    });
    expect(counts).toEqual([[3 + count, 3, count, 0]]);
  });

  it('people who bear such names are voters', async () => {
    const { counts } = await seen({
      'voter_list.csv':
        'No;Surname;Given name;Precinct\n1;Suma;Jan;5\n2;Baskan;Ali;5\n3;President;;5\n;Jumlah;Adi;5\n4;Total;;5\n',
    });
    expect(counts[0]?.slice(0, 2)).toEqual([5, 4]);
  });
});
