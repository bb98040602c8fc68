const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address';
const SURNAMES = ['Ахметов', 'Омаров', 'Ким', 'Петров', 'Орлов', 'Сейткали', 'Байжан', 'Жунусов'];
const GIVEN = ['Нұрлан', 'Виктор', 'Иван', 'Ерлан', 'Пётр'];

/** So many people of the 19th century on lists of precincts 41 to 44, each line in the order of HEADER. */
function people(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const day = `${String(1 + (i % 28)).padStart(2, '0')}.${String(1 + (i % 12)).padStart(2, '0')}.${1840 + (i % 50)}`;
    const name = `${SURNAMES[i % 8]}${'аев'.slice(0, i % 4)},${GIVEN[i % 5]},${GIVEN[(i + 2) % 5]}ович`;
    return `${41 + (i % 4)},${i + 1},${name},${day},,"ул. Абая, д. ${1 + (i % 37)}, кв. ${1 + (i % 19)}"`;
  });
}

/** The list that is tried. */
export const ALL = people(90);
const MANY = people(6000);
const numbered = (lines: readonly string[]) => lines.map((line, i) => line.replace(/,\d+,/u, `,${i + 1},`));
/** Numbers of lines that are none, or are written otherwise: each is as it is. */
const LETTERED = ['12а', '007', '0', '1234567890'].map((number, i) => ALL[80 + i]!.replace(/,\d+,/u, `,${number},`));
/** Eight dates that may be of the one or the other order, and others that are of neither. */
const EITHER = ALL.map((line, i) =>
  line.replace(/,(\d\d)\.(\d\d)\.(\d{4}),/u, i < 8 ? `,0${1 + i}/0${8 - i}/$3,` : ',$3-$2-$1,'),
);
/** Lines of which something is struck off, unread or repaired, under a header with grounds. */
const SPECIAL = [
  ...ALL.slice(0, 40).map((line) => `${line},`),
  `${ALL[40]},умер`,
  '41,77,Нечитаев,Иван,,35.13.1850,,"ул. Мира, д. 1",',
  '42,79,Скрытов,Пётр\u200b,,03.05.1851,180503,"ул. Мира, д. 3",',
  '42,80,Видный,Пётр\u200b,,03.05.1851,,"ул. Мира, д. 5",',
  ',,Безномеров,Иван,,01.02.1850,,"ул. Мира, д. 1",',
];
const WITH_GROUND = `${HEADER},struck_off_ground`;
export const file = (lines: readonly string[], header = HEADER) => `${[header, ...lines].join('\n')}\n`;
const moved = (line: string) => line.replace(/^\d+/u, (precinct) => String(Number(precinct) === 44 ? 41 : 44));
const mended = (line: string) => line.replace('ович', 'евич');

interface Tried {
  /** The files of each state. */
  readonly states: readonly Readonly<Record<string, string>>[];
  /** How many lists of its earlier state each step after the first takes over. */
  readonly taken: readonly number[];
  /** How many rows of its later state each step after the first takes over. */
  readonly rows: readonly number[];
}

/** By what is tried. */
export const SERIES: Readonly<Record<string, Tried>> = {
  'one file in which some are moved, mended, gone and new': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file([...ALL.slice(3, 40), ...ALL.slice(40, 44).map(moved), ...ALL.slice(44).map(mended)]) },
      { 'voters.csv': file([...ALL.slice(0, 50), ...ALL.slice(52)]) },
      { 'voters.csv': file(ALL.slice(1)) },
    ],
    taken: [1, 1],
    rows: [37, 87],
  },
  'the same lines in another order, and lines that stand twice': {
    states: [
      { 'voters.csv': file([...ALL, ...ALL.slice(5, 9)]) },
      { 'voters.csv': file([...ALL].reverse()) },
      { 'voters.csv': file([...ALL.slice(20), ...ALL.slice(0, 20), ...ALL.slice(20, 23)]) },
    ],
    taken: [1],
    rows: [93],
  },
  'files that change their names and places': {
    states: [
      { 'voters.csv': file(ALL.slice(0, 60)), 'supplementary list.csv': file(ALL.slice(60)) },
      { 'list of voters 1.csv': file(ALL.slice(0, 30)), 'list of voters 2.csv': file(ALL.slice(30).map(mended)) },
      { 'north/voters.csv': file(ALL.slice(30, 62)), 'south/voters.csv': file(ALL.slice(0, 30)) },
      { 'voters.csv': file(ALL) },
    ],
    taken: [2, 2],
    rows: [30, 62],
  },
  'another header, and columns that a previous list does not know': {
    states: [
      { 'voters.csv': file(ALL) },
      {
        'voters.csv': file(
          ALL.map((line, i) => `${line},${i % 2 === 0 ? 'м' : 'ж'},да`),
          `${HEADER},sex,voted`,
        ),
      },
      { 'voters.csv': file(ALL.map(mended), 'УИК,№,Фамилия,Имя,Отчество,Дата рождения,ИИН,Адрес') },
      { 'voters.csv': file(ALL) },
    ],
    taken: [1, 1],
    rows: [0, 0],
  },
  'rows that are rejected, set aside, struck off, unread or repaired': {
    states: [
      { 'voters.csv': file(ALL) },
      {
        'voters.csv': file(
          [
            ...ALL.slice(0, 40).map((line) => `${line},`),
            `${ALL[40]},умер`,
            'Итого,40,,,,,,,',
            ',,Безномеров,Иван,,01.02.1850,,"ул. Мира, д. 1",',
            '41,77,Нечитаев,Иван,,35.13.1850,,"ул. Мира, д. 1",',
            '42,78,Лишнев,Пётр,,03.04.1851,,"ул. Мира, д. 2",,,',
            '42,79,Скрытов,Пётр\u200b,,03.05.1851,180503,"ул. Мира, д. 3",',
          ],
          `${HEADER},struck_off_ground`,
        ),
      },
      { 'voters.csv': file(ALL.slice(2)) },
    ],
    taken: [1],
    rows: [0],
  },
  'months before days, which only the whole file proves': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(ALL.map((line) => line.replace(/,(\d\d)\.(\d\d)\.(\d{4}),/u, ',$2/$1/$3,'))) },
      { 'voters.csv': file(ALL.slice(4)) },
    ],
    taken: [1],
    rows: [0],
  },
  'precincts that lost their zeros in one file': {
    states: [
      { 'voters.csv': file(ALL.map((line) => `0${line}`)) },
      { 'a.csv': file(ALL.slice(0, 60)), 'b.csv': file(ALL.slice(60).map(mended)) },
      { 'voters.csv': file(ALL.map((line) => `0${line}`)) },
      { 'voters.csv': file(ALL.slice(1)) },
    ],
    // What was loaded beside a file with zeros got them, and the next step may be another.
    taken: [0, 0],
    rows: [0, 0],
  },
  'a line that alone proves the order of the dates, and goes': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file([...EITHER, '41,99,Решающая,Анна,,12/25/1850,,"ул. Мира, д. 4"']) },
      { 'voters.csv': file([...EITHER, '41,99,Решающая,Анна,,12/25/1850,,"ул. Мира, д. 5"']) },
      { 'voters.csv': file(EITHER) },
      { 'voters.csv': file(EITHER.slice(1)) },
    ],
    taken: [1, 1, 1],
    rows: [90, 0, 89],
  },
  'several lists in one folder, and one more': {
    states: [
      { 'voters.csv': file(ALL.slice(0, 60)), 'list of voters 2.csv': file(ALL.slice(60)) },
      { 'voters.csv': file(ALL.slice(0, 50)), 'list of voters 2.csv': file(ALL.slice(50).map(mended)) },
      {
        'voters.csv': file(ALL.slice(0, 70)),
        'list of voters 2.csv': file(ALL.slice(70).map(mended)),
        'supplementary list.csv': file(ALL.slice(0, 20).map((line) => line.replace('18', '17'))),
      },
      { 'voters.csv': file(ALL) },
    ],
    taken: [2, 3],
    rows: [70, 70],
  },
  'more lines than a reader gives at once, of which every seventh changes': {
    states: [
      { 'voters.csv': file(MANY) },
      { 'voters.csv': file(MANY.map((line, i) => (i % 7 === 0 ? mended(line) : line))) },
      { 'voters.csv': file(MANY.flatMap((line, i) => (i % 7 === 1 ? [mended(line)] : i % 7 === 2 ? [] : [line]))) },
    ],
    taken: [1],
    rows: [3428],
  },
  'totals, and lines that follow them': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file([...ALL.slice(0, 30), 'Итого,30,,,,,,', ...ALL.slice(30, 60), 'Итого,60,,,,,,']) },
      { 'voters.csv': file([...ALL.slice(0, 20), 'Итого,20,,,,,,', ...ALL.slice(20, 70), 'Итого,70,,,,,,']) },
    ],
    taken: [1],
    rows: [60],
  },
  'rows that stay struck off, unread, repaired or rejected, and one that no longer is': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(SPECIAL, WITH_GROUND) },
      { 'voters.csv': file([...SPECIAL.slice(2), '43,99,Новый,Пётр,,03.05.1852,,"ул. Мира, д. 9",'], WITH_GROUND) },
      { 'voters.csv': file([...SPECIAL.slice(0, 40), `${ALL[40]},`, ...SPECIAL.slice(41)], WITH_GROUND) },
    ],
    taken: [1, 1],
    rows: [40, 39],
  },
  'lines that are numbered anew wherever some come and go': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(numbered([...ALL.slice(3, 40), ...ALL.slice(40).map(mended)])) },
      { 'voters.csv': file([...numbered([ALL[0]!, ...ALL.slice(5, 60)]), ...LETTERED]) },
      { 'voters.csv': file([...LETTERED, ...numbered(ALL.slice(5, 70))]) },
    ],
    taken: [1, 1],
    rows: [35, 59],
  },
  'a header that is printed again on each page': {
    states: [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file([...ALL.slice(0, 30), 'Список избирателей,,,,,,,', HEADER, ...ALL.slice(30)]) },
      { 'voters.csv': file(ALL.slice(1)) },
    ],
    taken: [0],
    rows: [89],
  },
};
