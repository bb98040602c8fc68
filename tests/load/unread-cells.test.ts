import { describe, expect, it } from 'vitest';
import { type Loaded, loaded } from './loaded.js';

const POLLING = 'extends: generic\npolling_day: 2019-06-09\n';

/** The rows of one query over a list of these cells, one voter each. */
function cells<Row>(header: string, written: readonly string[], sql: string, extract = 'supplementary_list') {
  const lines = written.map((cell, index) => `7;${index + 1};Ли;Виктор;"${cell.replaceAll('"', '""')}"`);
  const list = [`УИК;№ п/п;Фамилия;Имя;${header}`, ...lines].join('\n');
  const files = { [`${extract}.csv`]: `${list}\n`, 'election.yaml': POLLING };
  return loaded(files, ({ all, accounting }: Loaded) => {
    expect(accounting[0]).toMatchObject({ loaded: written.length, rejected: 0, setAside: 0 });
    return all<Row>(sql);
  });
}

async function values(header: string, column: string, written: readonly string[], extract?: string) {
  const rows = await cells<{ value: unknown }>(
    header,
    written,
    `select ${column} as value from listing order by record_id`,
    extract,
  );
  return Object.fromEntries(rows.map(({ value }, index) => [written[index], value]));
}

describe('marks', () => {
  const YES = [
    ...[
      '✓',
      '✔',
      '+',
      'V',
      'х',
      'X',
      '1',
      'Да',
      'ИӘ',
      'подпись',
      'Подпись есть',
      'роспись',
      'расписался',
      'расписалась лично',
    ],
    ...[
      'получил бюллетень',
      'бюллетень выдан',
      'проголосовал',
      'қолы бар',
      'қол қойылды',
      'бюллетень берілді',
      'signed',
      'Voted',
    ],
    ...['2 (взамен испорченного)', 'чл. 3', 'член УИК № 2', 'Комиссия мүшесі 1', 'Ахметова А.', 'Сейітқали-Бек Н. Т.'],
    ...['да, по доверенности', 'имеется', 'на дому', 'досрочно', 'early', 'E-vote', 'voted at 10:35', 'voted at 5 pm'],
    ...[
      'YES (ballot spoilt, replaced)',
      'проголосовал на участке',
      '09.06.2019',
      'получила бюллетень взамен испорченного',
    ],
  ];
  const NO = [
    'нет',
    'Жоқ',
    '-',
    '—',
    '0',
    'No',
    'без подписи',
    'подписи нет',
    'не получал',
    'не голосовал',
    'қолы жоқ',
    'нет (выбыл)',
    ...['отказалась от бюллетеня', 'бюллетеньнен бас тартты', 'ballot rejected', 'Refused', 'e-vote annulled'],
  ];
  const UNKNOWN = ['Иванов', 'да/нет', 'см. примечание', 'умер', 'В.', '5'];
  /** Of another place, of a ballot that nobody may ever count, of a certificate, of a slip; or yes and no in one. */
  const DOUBTFUL = [
    ...['Tendered ballot', 'provisional ballot', 'voted at 13', 'проголосовал в в/ч', 'бюллетень выдан на участке № 4'],
    ...[
      'подпись в другом участке',
      'выдано открепительное',
      'ЕШК берілді',
      'ОУ № 0004213',
      'ОУ НД 0004213',
      'подпись, ошибочно',
      'қате қойылған қолы',
    ],
    ...['подпись (старый бюллетень аннулирован)', 'yes (e-vote annulled)', 'Postal', 'proxy'],
  ];

  it('say yes or no in three languages, by sign, word or beginning', async () => {
    expect(await values('Подпись избирателя', 'voted', YES)).toEqual(Object.fromEntries(YES.map((word) => [word, 1])));
    expect(await values('Подпись избирателя', 'voted', NO)).toEqual(Object.fromEntries(NO.map((word) => [word, 0])));
  });

  it('that are not known are kept as words and no answer', async () => {
    const words = [...UNKNOWN, ...DOUBTFUL];
    const found = await values('Подпись избирателя', 'voted', words);
    expect(found).toEqual(Object.fromEntries(words.map((word) => [word, null])));
    const noted = await cells('Подпись избирателя', words, 'select written, kind from unread_cell order by record_id');
    expect(noted).toEqual(words.map((written) => ({ written, kind: 'not-yes-no' })));
  });
});

describe('words for nothing', () => {
  const NOTHING = [
    ...[
      'нет',
      'Жоқ',
      '-',
      '—',
      '–',
      '...',
      'н/д',
      'Н/Д',
      'не указано',
      'прочерк',
      'отсут.',
      'б/н',
      'NULL',
      'NaN',
      'N/A',
      '#Н/Д',
    ],
    ...[
      '#N/A',
      '#REF!',
      '(пусто)',
      'Не указан',
      'нет данных',
      'None',
      'көрсетілмеген',
      '«нет»',
      'неизвестно',
      '(blank)',
    ],
  ];
  const NAMES = ['Ян', 'Ли', 'Но', 'На', 'Нан', 'Null', 'Нетов', 'Жоламан', 'Не', 'О', 'Blank', 'Нил', 'Отс-Оол'];

  it.each([
    ['Отчество', 'patronymic'],
    ['Адрес', 'address'],
    ['Номер документа', 'id_document'],
    ['Открепительное удостоверение', 'avc_serial'],
    ['Время включения', 'added_at'],
    ['Основание', 'basis'],
  ])('leave %s empty', async (header, column) => {
    expect(await values(header, column, NOTHING)).toEqual(Object.fromEntries(NOTHING.map((word) => [word, null])));
  });

  it('are no names of people', async () => {
    expect(await values('Отчество', 'patronymic', NAMES)).toEqual(
      Object.fromEntries(NAMES.map((name) => [name, name])),
    );
  });

  it('are added to by election.yaml', async () => {
    const files = {
      'voter_list.csv': 'УИК;Фамилия;Отчество;Адрес\n1;Ли;Йок;йок.\n1;Ким;нема;ул. Абая, 1\n',
      'election.yaml': 'extends: generic\nnothing_words: [йок, нема]\n',
    };
    await loaded(files, ({ all }) => {
      expect(all('select patronymic, address from listing order by record_id')).toEqual([
        { patronymic: null, address: null },
        { patronymic: null, address: 'ул. Абая, 1' },
      ]);
    });
  });
});

describe('times of polling day', () => {
  it.each([
    ...['9:05', '09.05', '9-05', '0905', '905', 'в 9:05', '09:05 ч.', '9 ч 05 мин', 'сағат 9:05', '9:05 AM', '9 : 05'],
    ...[
      '09.06.2019 9.05',
      '09.06.2019 09-05',
      '09.06.2019 в 09:05',
      '2019-06-09T09:05',
      '0.378472222',
      '0,37847222',
      '43625.378472',
    ],
  ])('%j is five past nine', async (written) => {
    expect(await values('Время включения', 'added_minute', [written])).toEqual({ [written]: 545 });
  });

  it('that nobody can read are noted and cost nothing', async () => {
    const UNREAD = ['вечером', '25:70', '2575', '12', 'после обеда'];
    expect(await values('Время включения', 'added_at', UNREAD)).toEqual(
      Object.fromEntries(UNREAD.map((written) => [written, null])),
    );
  });
});

describe('grounds of an addition', () => {
  it.each([
    [
      'residence',
      ['Адресная справка № 77 от 09.06.2019', 'справка с места жительства', 'тұрғылықты жері бойынша анықтама'],
    ],
    ['avc', ['Открепит. удост. № 12', 'по ОУ', 'ЕШК № 0004521', 'АВС'.replace('АВС', 'AVC 0001')]],
    ['correction', ['ошибка в фамилии', 'уточнение списка', 'тізімдегі қате']],
    [
      'other',
      ['справка об освобождении', 'паспорт РК', 'решение суда', 'временная регистрация', 'ОУ и справка о прописке'],
    ],
  ])('%s', async (basis, written) => {
    expect(await values('Основание', 'basis', written)).toEqual(
      Object.fromEntries(written.map((word) => [word, basis])),
    );
  });
});

it('one odd cell of each optional column costs no record, and is counted by column and kind', async () => {
  const header =
    'УИК;Фамилия;Дата рождения;ИИН;Подпись избирателя;Открепительное удостоверение;Время включения;Основание';
  const files = {
    'supplementary_list.csv': `${header}\n1;Ли;1901 г.р.;8.50101E+11;может быть;утеряно;утром;как обычно\n1;Ким;01.01.1885;;;;;\n`,
    'election.yaml': POLLING,
  };
  await loaded(files, ({ all, accounting }) => {
    expect(accounting).toMatchObject([{ read: 2, loaded: 2, rejected: 0 }]);
    expect(all('select field, kind, cells from unread_count order by field')).toEqual([
      { field: 'added_at', kind: 'date-unreadable', cells: 1 },
      { field: 'avc_serial', kind: 'not-a-serial', cells: 1 },
      { field: 'basis', kind: 'other-words', cells: 1 },
      { field: 'birth_date', kind: 'date-partial', cells: 1 },
      { field: 'iin', kind: 'iin-scientific', cells: 1 },
      { field: 'voted', kind: 'not-yes-no', cells: 1 },
    ]);
    expect(all('select fields, records from unread_record')).toEqual([
      { fields: 'added_at avc_serial basis birth_date iin voted', records: 1 },
    ]);
    expect(all('select birth_year, avc_serial, avc_serial_number from listing where record_id = 1')).toEqual([
      { birth_year: 1901, avc_serial: 'утеряно', avc_serial_number: null },
    ]);
  });
});

it('of a column that nobody can read the first 10,000 cells are kept and all are counted', async () => {
  const rows = Array.from({ length: 10_050 }, (_, index) => `1;Ли${index};когда-то`);
  await loaded({ 'voter_list.csv': ['УИК;Фамилия;Дата рождения', ...rows].join('\n') }, ({ all }) => {
    expect(all('select cells from unread_count')).toEqual([{ cells: 10_050 }]);
    expect(all('select count(*) as n from unread_cell')).toEqual([{ n: 10_000 }]);
  });
});
