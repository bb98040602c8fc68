import { describe, expect, it } from 'vitest';
import { AVC_ISSUED } from '../../src/extracts/avc.js';
import { fieldOfHeader, normaliseHeader } from '../../src/extracts/header/header-spelling.js';
import { extractsByHeader } from '../../src/extracts/header/recognise.js';
import { VOTER_LIST } from '../../src/extracts/lists.js';
import { understandHeader } from '../../src/extracts/understand-header.js';

const fieldOf = (header: string): string | null => fieldOfHeader(header, VOTER_LIST)?.name ?? null;

describe('a header cell of a voter list', () => {
  it.each([
    ['№ п/п', 'entry_no'],
    ['N п/п', 'entry_no'],
    ['№', 'entry_no'],
    ['Р/с №', 'entry_no'],
    ['Реттік нөмірі', 'entry_no'],
    ['Ф.И.О.', 'full_name'],
    ['ФИО избирателя', 'full_name'],
    ['Фамилия, имя, отчество (при наличии)', 'full_name'],
    ['Т.А.Ә.', 'full_name'],
    ['Тегі, аты, әкесінің аты (бар болса)', 'full_name'],
    ['ФАМИЛИЯ', 'surname'],
    ['Фамилия избирателя', 'surname'],
    ['Тегі', 'surname'],
    ['LAST_NAME', 'surname'],
    ['LastName', 'surname'],
    ["Voter's surname", 'surname'],
    ['Имя', 'given_name'],
    ['Сайлаушының аты', 'given_name'],
    ['Отчество (при его наличии)', 'patronymic'],
    ['Әкесінің аты', 'patronymic'],
    ["Father's name", 'patronymic'],
    ['Дата рожд.', 'birth_date'],
    ['Дата рождения (дд.мм.гггг)', 'birth_date'],
    ['Туған күні (кк.аа.жжжж)', 'birth_date'],
    ['Число, месяц и год рождения', 'birth_date'],
    ['D.O.B.', 'birth_date'],
    ['ИИН', 'iin'],
    ['ИИН / ЖСН', 'iin'],
    ['ЖСН (ИИН)', 'iin'],
    ['Фамилия\nТегі', 'surname'],
    ['№ избирательного участка', 'precinct'],
    ['Изб. участок №', 'precinct'],
    ['УИК №', 'precinct'],
    ['Сайлау учаскесінің №', 'precinct'],
    ['Precinct Code', 'precinct'],
    ['Адрес места жительства', 'address'],
    ['Мекен-жайы', 'address'],
    ['Residence Address Line 1', 'address'],
    ['RESIDENTIAL_ADDRESS1', 'address'],
    // Typed with a Latin i and Latin letters that look Cyrillic.
    ['Тегi', 'surname'],
    ['Учacтoк', 'precinct'],
    // As windows-1251, CP866 and KOI8-R write Kazakh letters.
    ['Тег?', 'surname'],
    ['?кес?н?? аты', 'patronymic'],
    ['Ту?ан к?н?', 'birth_date'],
    ['Ту?ан кілі', null],
  ])('%s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each([
    'MAILING_ADDRESS1',
    'Почтовый адрес',
    'Адрес / ИИН',
    'Фамилия (имя)',
    'Precinct Name',
    'Precinct split',
    'Год рождения',
    'Voter ID',
    'Телефон избирателя',
    '??? ????',
    '?',
    '',
  ])('%j is not certain, so it is none', (header) => {
    expect(fieldOf(header)).toBeNull();
  });
});

describe('a header', () => {
  it('with two columns for one field is a problem, not a choice', () => {
    const { problems } = understandHeader(['УИК', 'Фамилия', 'Адрес проживания', 'Адрес регистрации'], VOTER_LIST);
    expect(problems).toEqual([
      { kind: 'field-twice', field: 'address', headers: ['Адрес проживания', 'Адрес регистрации'] },
    ]);
  });

  it('without a certain mandatory column shows the candidates', () => {
    const { problems } = understandHeader(['Учвсток', 'Фамилия'], VOTER_LIST);
    expect(problems).toEqual([{ kind: 'field-missing', field: 'precinct', candidates: ['Учвсток'] }]);
  });

  it('of an AVC register knows the same spellings of the precinct', () => {
    expect(fieldOfHeader('№ УИК', AVC_ISSUED)?.name).toBe('precinct');
    expect(fieldOfHeader('Кем выдано', AVC_ISSUED)?.name).toBe('precinct');
  });
});

it('every spelling of every field is its own normal form once normalised', () => {
  for (const field of VOTER_LIST.fields) {
    for (const spelling of Object.values(field.headers).flat()) {
      const once = normaliseHeader(spelling);
      expect(normaliseHeader(once), spelling).toBe(once);
      expect(fieldOfHeader(spelling, VOTER_LIST)?.name, spelling).toBe(field.name);
    }
  }
});

describe('a row that is no header', () => {
  it('of hundreds of long cells is told in a moment: each is asked for each field of each extract', () => {
    const sentence = 'a remark that a clerk wrote into a cell, with commas and all, ';
    const cells = Array.from({ length: 800 }, (_, index) => `${sentence.repeat(5)}${index}`);
    const before = process.cpuUsage();
    expect(extractsByHeader(cells)).toEqual([]);
    const { user, system } = process.cpuUsage(before);
    // Seconds of this machine's time; half a minute before cells longer than any header were passed over.
    expect((user + system) / 1e6).toBeLessThan(8);
  });
});
