import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

const LINES = [
  'Число избирателей в списке',
  'Число бюллетеней, полученных комиссией',
  'Число погашенных бюллетеней',
  'Число недействительных бюллетеней',
  'Число действительных бюллетеней',
  'Ли Анна',
  'Пак Борис',
];
const FIGURES = [
  [900, 700, 1600],
  [950, 750, 1700],
  [500, 450, 950],
  [10, 5, 15],
  [440, 295, 735],
  [240, 95, 335],
  [200, 200, 400],
];
const rows = (numbered: boolean) =>
  LINES.map((line, at) => [...(numbered ? [String(at + 1)] : []), line, ...(FIGURES[at] ?? [])].join(';'));

const FIGURES_SQL =
  'select precinct, voters_on_list as voters, ballots_received as received, invalid, valid from precinct_figure order by precinct';
const EXPECTED = [
  { precinct: '31', voters: 900, received: 950, invalid: 10, valid: 440 },
  { precinct: '32', voters: 700, received: 750, invalid: 5, valid: 295 },
];

describe('a summary whose rows are the lines of the protocol', () => {
  it.each<[string, string[]]>([
    [
      'under a title, with numbered lines and a column of sums',
      ['Сводная таблица ТИК', '№;Строка;УИК № 31;УИК № 32;Всего', ...rows(true)],
    ],
    ['with bare numbers of precincts', ['Наименование строки;31;32;Итого', ...rows(false)]],
    ['with the row that numbers the columns', ['№;Строка;УИК 31;УИК 32;Итого', '1;2;3;4;5', ...rows(true)]],
  ])('%s', async (_, lines) => {
    await loaded({ 'сводная.csv': `${lines.join('\n')}\n` }, ({ accounting, all }) => {
      expect(accounting).toEqual([{ path: 'сводная.csv', read: 3, loaded: 2, setAside: 1, rejected: 0 }]);
      expect(all(FIGURES_SQL)).toEqual(EXPECTED);
      expect(all('select candidate, sum(votes) as votes from candidate_vote group by 1 order by 1')).toEqual([
        { candidate: 'Ли Анна', votes: 335 },
        { candidate: 'Пак Борис', votes: 400 },
      ]);
      expect(all("select kind from file_note where kind = 'turned-table'")).toHaveLength(1);
    });
  });

  describe('one protocol alone', () => {
    const signed = ['', 'Председатель;Пак О.'];
    const alone = (line: (name: string, at: number, figure: number) => string) =>
      LINES.map((name, at) => line(name, at, FIGURES[at]?.[0] ?? 0));

    it.each<[string, string, string[]]>([
      [
        'under its title, its lines numbered',
        'a.csv',
        ['Протокол;;', 'Избирательный участок № 31;;', '', ...alone((name, at, n) => `${at + 1};${name};${n}`)],
      ],
      ['its precinct in the name of the file', 'протокол УИК 31.csv', alone((name, _, n) => `${name};${n}`)],
      [
        'in figures and in words',
        'УИК 31.csv',
        ['Строка;Цифрами;Прописью', ...alone((name, _, n) => `${name};${n};${n === 10 ? 'десять' : 'много'}`)],
      ],
      [
        'a digit to a cell',
        'протокол УИК 31.csv',
        alone((name, _, n) => `${name};${[...String(n).padStart(4, '0')].join(';')}`),
      ],
    ])('%s', async (_, file, lines) => {
      await loaded({ [file]: `${[...lines, ...signed].join('\n')}\n` }, ({ accounting, all }) => {
        expect(accounting).toEqual([{ path: file, read: 1, loaded: 1, setAside: 0, rejected: 0 }]);
        expect(all(FIGURES_SQL)).toEqual(EXPECTED.slice(0, 1));
        expect(all('select candidate, votes from candidate_vote order by 1')).toEqual([
          { candidate: 'Ли Анна', votes: 240 },
          { candidate: 'Пак Борис', votes: 200 },
        ]);
      });
    });
  });

  it('one that lies is left as it is', async () => {
    const header = `УИК;${LINES.map((line) => line.replace(',', '')).join(';')}`;
    const lying = [0, 1].map((at) => [31 + at, ...FIGURES.map((line) => line[at])].join(';'));
    await loaded({ 'protocols.csv': `${[header, ...lying].join('\n')}\n` }, ({ accounting, all }) => {
      expect(accounting[0]).toMatchObject({ read: 2, loaded: 2 });
      expect(all(FIGURES_SQL)).toEqual(EXPECTED);
      expect(all("select kind from file_note where kind = 'turned-table'")).toEqual([]);
    });
  });
});

describe('votes under the bare names of candidates', () => {
  const votes = 'select candidate, votes from candidate_vote order by record_id, candidate';

  it.each<[string, string, unknown[]]>([
    [
      'they add up to the valid ballots',
      'УИК;Действительных;Ли А.;Пак Б.\n1;30;10;20\n2;25;5;20\n',
      [
        ['Ли А.', 10],
        ['Пак Б.', 20],
        ['Ли А.', 5],
        ['Пак Б.', 20],
      ],
    ],
    [
      'they add up to the ballots of the boxes without the invalid',
      'УИК;В урнах;Недействительных;Ли А.;Пак Б.\n1;33;3;10;20\n2;25;0;5;20\n',
      [
        ['Ли А.', 10],
        ['Пак Б.', 20],
        ['Ли А.', 5],
        ['Пак Б.', 20],
      ],
    ],
    [
      'another number stands beside them',
      'УИК;Действительных;Жалоб подано;Ли А.;Пак Б.\n1;30;4;10;20\n2;25;1;5;20\n',
      [
        ['Ли А.', 10],
        ['Пак Б.', 20],
        ['Ли А.', 5],
        ['Пак Б.', 20],
      ],
    ],
    [
      'they do not add up, and people head the last columns',
      'УИК;Действительных;Ли А.;Пак Б.\n1;30;11;20\n2;25;6;20\n',
      [
        ['Ли А.', 11],
        ['Пак Б.', 20],
        ['Ли А.', 6],
        ['Пак Б.', 20],
      ],
    ],
    ['they do not add up, and a party is among them', 'УИК;Действительных;Заря;Ли А.;Пак Б.\n1;30;7;11;20\n', []],
    ['they do not add up, and nobody is named', 'УИК;Действительных;Кресла;Столы\n1;30;11;20\n2;25;6;20\n', []],
    [
      'one got every vote of a precinct',
      'УИК;В урнах;Недействительных;Ли А.;Пак Б.;Цой Вера Павловна\n7;33;3;0;30;0\n',
      [
        ['Ли А.', 0],
        ['Пак Б.', 30],
        ['Цой Вера Павловна', 0],
      ],
    ],
    [
      'of one precinct only what stands to the right of all else',
      'УИК;Действительных;Шкафов;Столов;Кабин\n1;30;10;20;4\n',
      [],
    ],
  ])('%s', async (_, protocol, expected) => {
    await loaded({ 'protocols.csv': protocol }, ({ all }) => {
      expect(all<{ candidate: string; votes: number }>(votes).map((row) => [row.candidate, row.votes])).toEqual(
        expected,
      );
    });
  });
});

describe('whole names under the header of a part', () => {
  it.each([
    ['Фамилия', 'Ли Ян Петрович', 'Пак Ир Ли', 'Цой Ан Ким'],
    ['Имя', 'Ли Ян', 'Пак Ир', 'Цой Ан'],
  ])('%s', async (header, ...names) => {
    const list = `УИК;${header}\n${names.map((name) => `7;${name}\n`).join('')}`;
    await loaded({ 'voter_list.csv': list }, ({ all }) => {
      expect(all('select surname, given_name from listing order by record_id limit 2')).toEqual([
        { surname: 'Ли', given_name: 'Ян' },
        { surname: 'Пак', given_name: 'Ир' },
      ]);
    });
  });

  it('beside a column of given names a surname may have two words', async () => {
    const list = 'Mesa;Apellidos;Nombres\n7;Li Pak;Yan\n7;Kim Tsoi;Ir\n7;Pak Li;An\n';
    await loaded({ 'padron.csv': list }, ({ all }) => {
      expect(all('select surname from listing order by record_id limit 1')).toEqual([{ surname: 'Li Pak' }]);
    });
  });
});

describe('a table that speaks of figures and lies already', () => {
  const PRECINCTS = 'Номер участка;ТИК\n7;Первая\n';

  it('announced totals keep their names and values', async () => {
    const totals =
      'Показатель;Значение\nИзбирателей в списках до дня голосования;900\nИзбирателей в списках окончательно;950\nПрирост списков;50\n' +
      'Выдано открепительных удостоверений;12\nИспользовано открепительных удостоверений;9\nПриняло участие;500\n';
    await loaded({ 'объявленные итоги.csv': totals, 'Участки.csv': PRECINCTS }, ({ all }) => {
      expect(all('select count(*) as n from official_figure where record_id is not null')).toEqual([{ n: 6 }]);
      expect(all('select count(*) as n from precinct_figure')).toEqual([{ n: 0 }]);
    });
  });

  it('a page of prose about them is no table', async () => {
    const about = [
      'Бюллетени испорчены',
      'Число избирателей в списке',
      'Недействительные бюллетени',
      'Открепительных выдано',
    ];
    const prose = Array.from({ length: 60 }, (_, at) => `Глава ${at} о разном | ${at} | УИК ${at % 3}`);
    const page = [...prose.slice(0, 30), ...about.map((line) => `${line} | 5 | УИК 2`), ...prose.slice(30)].join('\n');
    await loaded({ 'README.md': `${page}\n`, 'Участки.csv': PRECINCTS }, ({ all }) => {
      expect(all('select path from source_file order by path')).toEqual([{ path: 'Участки.csv' }]);
    });
  });
});
