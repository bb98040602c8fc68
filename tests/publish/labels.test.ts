import { describe, expect, test } from 'vitest';
import { ALL_EXTRACTS } from '../../src/extracts/catalogue.js';
import { LANGUAGES, SUBJECT_KINDS } from '../../src/model.js';
import { expectedText } from '../../src/publish/words/expected-text.js';
import { FIELD_LABELS } from '../../src/publish/words/field-labels.js';
import { fieldLabel, reasonText, skipText, subjectText, valueText, wordsOf } from '../../src/publish/words/labels.js';

test('every field of every extract has a name in every language', () => {
  for (const { name: extract, fields } of ALL_EXTRACTS) {
    for (const { name } of fields) {
      expect(FIELD_LABELS[name], `${extract}.${name}`).toBeDefined();
      for (const language of LANGUAGES) expect(fieldLabel(name, extract)[language]).not.toBe('');
    }
  }
});

test('every choice of a field has a word', () => {
  for (const { name: extract, fields } of ALL_EXTRACTS) {
    for (const field of fields) {
      for (const choice of Object.keys(field.choices ?? {})) {
        const word = valueText(field.name, choice, extract, 'ru');
        expect(word, `${extract}.${field.name} ${choice}`).toMatch(/[а-я]/i);
      }
    }
  }
});

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...given: string[]) => unknown)('1', '2'))];
  return Object.values(value as object).flatMap(leaves);
};

test('no word is left empty or in English', () => {
  const shared = new Set(['0']);
  for (const language of ['ru', 'kk'] as const) {
    for (const text of leaves(wordsOf(language))) {
      if (!shared.has(text)) expect(text).toMatch(/\p{Script=Cyrillic}/u);
    }
  }
});

describe('subjects', () => {
  test.each([
    ['precinct', 'precinct 138', 'Precinct 138', 'Участок № 138', '№ 138 учаске'],
    ['person', 'person 12', 'Person 12', 'Человек 12', '12-адам'],
    ['total', 'AVCs used', 'Total: AVCs used', 'Итог: использовано открепительных удостоверений', null],
    [
      'total',
      'voters_final',
      'Total: voters on the lists in the end',
      'Итог: избирателей в списках окончательно',
      null,
    ],
    ['total', 'region North', 'Region North', 'Регион North', 'North өңірі'],
    ['total', 'tec North · TEC 5', 'TEC North · TEC 5', 'ТИК North · TEC 5', 'АСК North · TEC 5'],
    ['total', 'precinct 139, 2019-06-03', 'Precinct 139, 3 June 2019', 'Участок № 139, 03.06.2019', null],
    ['total', 'ЦОН № 2, 2019-06-09', 'Desk: ЦОН № 2, 9 June 2019', 'Рабочее место: ЦОН № 2, 09.06.2019', null],
    ['total', 'percentage of Kim', 'Percentage of Kim', 'Процент голосов: Kim', 'Дауыстар пайызы: Kim'],
    ['certificate', '0012', 'Residence certificate 0012', 'Адресная справка 0012', '0012 мекенжай анықтамасы'],
  ] as const)('%s: %s', (kind, subject, en, ru, kk) => {
    expect(subjectText(kind, subject, 'en')).toBe(en);
    expect(subjectText(kind, subject, 'ru')).toBe(ru);
    if (kk !== null) expect(subjectText(kind, subject, 'kk')).toBe(kk);
  });

  test('a subject that is named like a property of objects stays itself', () => {
    for (const kind of SUBJECT_KINDS) expect(subjectText(kind, 'constructor', 'en')).toContain('constructor');
  });
});

test('every kind of skipping is said in words', () => {
  const ru = (kind: Parameters<typeof skipText>[0]['kind'], detail: string) => skipText({ kind, detail }).ru;
  expect(ru('extract-missing', 'avc_used')).toContain('«Использованные открепительные удостоверения»');
  expect(ru('field-missing', 'voter_list.iin')).toBe(
    'В файлах «Список избирателей» графа «ИИН» отсутствует или пуста.',
  );
  expect(ru('profile-value-missing', 'avc.quota')).toContain('Бланки открепительных удостоверений');
  expect(ru('no-alternative', 'supplementary_list / precinct_figures.additions + precincts')).toContain(
    'Дополнительный список избирателей; или Данные протоколов участков: Включено дополнительно + Избирательные участки',
  );
});

test('what loading expected is said in every language, and in its own words where there are none', () => {
  expect(expectedText('too-few-cells', undefined, '12 cells separated by ";"', 'kk')).toBe(
    'ұяшық саны: 12, бөлгіші ";"',
  );
  expect(expectedText('of-tomorrow', undefined, 'something', 'ru')).toBe('something');
  expect(reasonText('constructor', 'ru')).toBe('constructor');
});
