import { describe, expect, test } from 'vitest';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { jointCell } from '../../src/extracts/header/joint-columns.js';
import { extractsByHeader } from '../../src/extracts/header/recognise.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import type { ExtractName } from '../../src/model.js';

function fieldsOf(header: readonly string[], extract: ExtractName, records: readonly (readonly string[])[] = []) {
  const { columns } = understandHeader(header, extractNamed(extract), { records });
  return Object.fromEntries(columns.map((column) => [column.header, column.field?.name ?? column.feeds ?? null]));
}

describe('an address in several columns', () => {
  const joined = (header: readonly string[], cells: readonly string[]) => {
    const { joints } = understandHeader(header, extractNamed('voter_list'));
    return joints.filter(({ field }) => field === 'address').map((joint) => jointCell(joint, cells));
  };
  const PERSON = ['Участок', 'ФИО', 'ИИН'];
  const VOTER = ['12', 'Ким Анна', ''];

  test.each([
    [['Населённый пункт', 'Улица', 'Дом', 'Кв.'], ['с. Тас', 'Абая', '12', '7'], 'с. Тас, ул. Абая, д. 12, кв. 7'],
    [['Кв.', 'Дом', 'Улица', 'Нас. пункт'], ['7', '12А', 'ул. Абая', 'с. Тас'], 'с. Тас, ул. Абая, д. 12А, кв. 7'],
    [['Улица', '№ дома', 'Корпус'], ['Садовая', '3', '-'], 'ул. Садовая, д. 3'],
    [['Город', 'Адрес'], ['г. Алматы', 'ул. Мира, д. 1'], 'г. Алматы, ул. Мира, д. 1'],
    [['Город', 'Адрес'], ['г. Алматы', 'г. Алматы, ул. Мира, д. 1'], 'г. Алматы, ул. Мира, д. 1'],
    [['Street', 'House no', 'City'], ['Oak Street', '5', 'Ash'], 'Ash, Oak Street, house 5'],
  ])('%j is one address', (header, cells, address) => {
    expect(joined([...PERSON, ...header], [...VOTER, ...cells])).toEqual([address]);
  });

  test.each([[['Адрес']], [['Населённый пункт']], [['Дом']], [['Место рождения', 'Улица участка']]])(
    '%j alone is put together with nothing',
    (header) => {
      expect(joined([...PERSON, ...header], VOTER)).toEqual([]);
    },
  );

  test('what the settings say of the address holds', () => {
    const { joints } = understandHeader([...PERSON, 'Улица', 'Дом', 'Прописка'], extractNamed('voter_list'), {
      map: { Прописка: 'address' },
    });
    expect(joints).toEqual([]);
  });

  test('a precinct keeps its own settlement', () => {
    expect(fieldsOf(['Участок', 'Населённый пункт', 'Адрес'], 'precincts')).toEqual({
      Участок: 'precinct',
      'Населённый пункт': 'settlement',
      Адрес: 'address',
    });
  });
});

describe('certificates used', () => {
  const HEADER = ['Участок голосования', 'Номер ОУ', 'Участок выдачи', 'ФИО', 'Время', 'Изъято'];
  const USED = ['7', 'ОУ 11', '3', 'Ким Анна', '10:15', 'да'];

  test('a journal of use that names the issuing precinct is no register of issue', () => {
    expect(extractsByHeader(HEADER, { records: [USED, USED] }).map(({ extract }) => extract.name)).toEqual([
      'avc_used',
    ]);
  });

  test('a register that holds unused ones tells their whole life', () => {
    const records = [USED, ['', 'ОУ 12', '3', 'Ли Пётр', '', '']];
    expect(extractsByHeader(HEADER, { records }).map(({ extract }) => extract.name)).toEqual(['avc']);
  });

  test('the one precinct of a journal of use is the host', () => {
    const header = ['Участок', 'Номер ОУ', 'ФИО', 'Время', 'Изъято'];
    const found = extractsByHeader(header, { records: [['7', 'ОУ 11', 'Ким Анна', '10:15', 'да']] });
    expect(found.map(({ extract }) => extract.name)).toEqual(['avc_used']);
  });

  test('so does one with dates of issue', () => {
    const records = [[...USED, '01.06.2019']];
    expect(extractsByHeader([...HEADER, 'Дата выдачи'], { records }).map(({ extract }) => extract.name)).toEqual([
      'avc',
    ]);
  });
});

describe('moments', () => {
  test.each([
    [['№ справки', 'Напечатано (дата, время)', 'ФИО'], 'residence_certificates', 'issued_at'],
    [['№ справки', 'Date of print', 'ФИО'], 'residence_certificates', 'issued_at'],
    [['Участок', 'ФИО', 'Основание', 'Дата и час явки'], 'supplementary_list', 'added_at'],
  ] as const)('the one moment of %j', (header, extract, field) => {
    const records = [header.map((cell) => (/дата|date/i.test(cell) ? '09.06.2019 10:15' : 'x'))];
    expect(Object.values(fieldsOf(header, extract, records))).toContain(field);
  });

  test.each([
    [['УИК голосования', 'Номер ОУ', 'ФИО', 'Изъято', 'Дата выдачи'], 'avc_used', 'used_at'],
    [['Участок', 'ФИО', 'Основание', 'Дата справки'], 'supplementary_list', 'added_at'],
    [['Участок', 'ФИО', 'Основание', 'Дата выдачи удостоверения'], 'supplementary_list', 'added_at'],
  ] as const)('the date of a paper in %j is no moment of who brings it', (header, extract, field) => {
    const records = [header.map((cell) => (/Дата/.test(cell) ? '01.06.2019' : 'x'))];
    expect(Object.values(fieldsOf(header, extract, records))).not.toContain(field);
  });

  test('numbers that are no date or time are no moment', () => {
    const header = ['№ справки', 'Время ожидания, мин', 'ФИО'];
    expect(Object.values(fieldsOf(header, 'residence_certificates', [['1', '15', 'x']]))).not.toContain('issued_at');
  });

  test('two that could be it are none, nor is a date of the person', () => {
    const two = ['№ справки', 'Дата 1', 'Дата 2'];
    expect(Object.values(fieldsOf(two, 'residence_certificates', [['1', '09.06.2019', '09.06.2019']]))).not.toContain(
      'issued_at',
    );
    const born = ['№ справки', 'Дата рождения ребёнка'];
    expect(Object.values(fieldsOf(born, 'residence_certificates', [['1', '09.06.1889']]))).not.toContain('issued_at');
  });
});

test('the number of the document behind the ground is that of the ground', () => {
  expect(fieldsOf(['Участок', 'ФИО', 'Основание', '№ документа'], 'supplementary_list')['№ документа']).toBe(
    'certificate_no',
  );
  expect(fieldsOf(['Участок', 'ФИО', '№ документа', 'Основание'], 'supplementary_list')['№ документа']).toBe(
    'id_document',
  );
});

test.each([
  ['Число избирателей, получивших бюллетени', 'voted'],
  ['Число избирательных бюллетеней, полученных комиссией', 'ballots_received'],
  ['Выдано избирателям бюллетеней', 'ballots_issued'],
  ['в т.ч. по открепительным', 'avc_used'],
  ['Извлечено из урн бюллетеней', 'ballots_in_box'],
  ['Бюллетеней обнаружено в ящиках для голосования', 'ballots_in_box'],
  ['Бюллетеней в стационарных ящиках', null],
  ['Число утраченных избирательных бюллетеней', 'ballots_lost'],
  ['Бюллетени, не учтённые при получении', 'ballots_unaccounted'],
  ['Заявлений о голосовании на дому', 'mobile_requests'],
  ['Число избирателей, проголосовавших досрочно', null],
  ['Число избирателей, проголосовавших на дому', null],
  ['Число бюллетеней, выданных вне помещения для голосования', null],
  ['Число бюллетеней в ящиках для голосования вне помещения', null],
  ['Число избирателей, получивших открепительные удостоверения', 'avc_issued'],
  ['Число открепительных удостоверений, полученных комиссией', 'avc_received'],
  ['Подписан', 'signed_at'],
  ['Дата и время подписания', 'signed_at'],
  ['Принят ТИК (дата, время)', 'received_at'],
  ['Дополнительно включено избирателей', 'additions'],
  ['Включено избирателей в день голосования', 'additions'],
])('%s counts %s', (header, field) => {
  expect(fieldsOf(['УИК', header], 'precinct_figures')[header]).toBe(field);
});

test.each([
  [
    'avc_used',
    ['Дауыс берген учаске №', 'ЕШК нөмірі', 'Берген учаске', 'Алып қойылды'],
    ['precinct', 'serial', 'issuing_precinct', 'retained'],
  ],
  [
    'avc_stock',
    ['Учаске №', 'Алынған ЕШК', 'Берілгені', 'Пайдаланылмағаны', 'Жойылғаны'],
    ['precinct', 'received', 'issued', 'unused', 'cancelled'],
  ],
  [
    'list_corrections',
    ['Учаске', 'Шешім', 'Шешім күні', 'Негіздеме', 'Аты-жөні'],
    ['precinct', 'action', 'decided_at', 'ground', 'full_name'],
  ],
] as const)('columns of %s as an office that writes Kazakh heads them', (extract, header, fields) => {
  expect(Object.values(fieldsOf(header, extract))).toEqual(fields);
});
