import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model.js';
import { fillText, fillTexts } from '../../../src/publish/words/fill-text.js';
import { measureText, numberText } from '../../../src/publish/words/number-text.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [1234567, '1,234,567', '1 234 567', '1 234 567'],
  [0, '0', '0', '0'],
  [-1500, '-1,500', '-1 500', '-1 500'],
  [0.0123, '0.012', '0,012', '0,012'],
  [1234.56, '1,234.56', '1 234,56', '1 234,56'],
  [70.76, '70.76', '70,76', '70,76'],
  [112.3, '112.3', '112,3', '112,3'],
  [0.999, '0.999', '0,999', '0,999'],
  [0.9999999, '0.999', '0,999', '0,999'],
  [0.001, '0.001', '0,001', '0,001'],
  [2.5e-7, 'less than 0.001', 'менее 0,001', '0,001-ден аз'],
  [-2.5e-7, 'about 0', 'около 0', '0-ге жуық'],
])('%d reads %s, %s, %s', (value, en, ru, kk) => {
  expect(LANGUAGES.map((language) => plain(numberText(value, language)).replace('−', '-'))).toEqual([en, ru, kk]);
});

test('what is not known says so', () => {
  expect(LANGUAGES.map((language) => measureText(null, language))).toEqual([
    '— (not known)',
    '— (неизвестно)',
    '— (белгісіз)',
  ]);
});

test('no number is ever written in exponents, whatever its size', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...LANGUAGES),
      (value, language) => {
        expect(numberText(value, language)).not.toMatch(/\d[eE][+-]?\d/);
      },
    ),
  );
});

describe('texts', () => {
  test('every placeholder is filled in every language, and only once', () => {
    const texts = { en: '{a} of {b}', ru: 'Из {b}: {a}', kk: '{b}: {a}' };
    expect(fillTexts(texts, { a: '{b}', b: 2 })).toEqual({ en: '{b} of 2', ru: 'Из 2: {b}', kk: '2: {b}' });
  });

  test('a value is taken as it is, not as a pattern or a name of the language', () => {
    expect(fillText('{a}', { a: '$& $1 <b>' }, 'en')).toBe('$& $1 <b>');
    expect(fillText('{missing}', {}, 'en')).toBe('— (not known)');
  });

  test.each([
    ['about {n} entries', 'en', 'less than 0.001 entries'],
    ['оказался бы примерно в {n} записях', 'ru', 'оказался бы менее чем в 0,001 записях'],
    ['шамамен {n} жазба', 'kk', '0,001-ден аз жазба'],
    ['gives {n}', 'en', 'gives less than 0.001'],
  ] as const)('"%s" reads well with a tiny number', (text, language, filled) => {
    expect(fillText(text, { n: 1e-9 }, language)).toBe(filled);
  });

  test.each([
    ['2019-06-09T10:15', '9 June 2019, 10:15', '09.06.2019, 10:15'],
    ['2019-06-09T10:15:59', '9 June 2019, 10:15', '09.06.2019, 10:15'],
    ['2019-12-01', '1 December 2019', '01.12.2019'],
    ['2019-13-01', '2019-13-01', '2019-13-01'],
    ['from 2019-06-09', 'from 2019-06-09', 'from 2019-06-09'],
  ])('the moment %s is written as people write it', (at, en, other) => {
    expect(LANGUAGES.map((language) => fillText('{at}', { at }, language))).toEqual([en, other, other]);
  });

  test.each([
    ['7', '7', '7', '7'],
    ['7, 12', '7 and 12', '7 и 12', '7 және 12'],
    ['7, 12, 15', '7, 12 and 15', '7, 12 и 15', '7, 12 және 15'],
    ['1, 2, 3, 4, 5, 6, 7', '1, 2, 3, 4, 5, 6 and 7', '1, 2, 3, 4, 5, 6 и 7', '1, 2, 3, 4, 5, 6 және 7'],
    [
      '1, 2, 3, 4, 5, 6, 7, 8',
      '1, 2, 3, 4, 5, 6 and 2 more',
      '1, 2, 3, 4, 5, 6 и ещё 2',
      '1, 2, 3, 4, 5, 6 және тағы 2',
    ],
  ])('the list %s is part of a sentence', (list, en, ru, kk) => {
    const said = (language: Language) => fillText('{list_of_precincts}', { list_of_precincts: list }, language);
    expect(LANGUAGES.map(said)).toEqual([en, ru, kk]);
  });

  const MARKS =
    '{n, plural, =0 {} one {, # запись из {all}} few {, # записи из {all}} many {, # записей из {all}} other {, # записи из {all}}}';
  test.each([
    [0, 'Список'],
    [null, 'Список'],
    [1, 'Список, 1 запись из 2 000'],
    [2, 'Список, 2 записи из 2 000'],
    [5, 'Список, 5 записей из 2 000'],
    [21, 'Список, 21 запись из 2 000'],
    [1.5, 'Список, 1,5 записи из 2 000'],
    [1011, 'Список, 1 011 записей из 2 000'],
  ])('a plural says nothing of zero and of what is not known: %s', (n, filled) => {
    expect(plain(fillText(`Список${MARKS}`, { n, all: 2000 }, 'ru'))).toBe(filled);
  });

  test('what is not known has a branch of its own, or is told from zero where zero is said', () => {
    const own = '{n, plural, =0 {none} unknown {nobody counted} other {# marks}}';
    expect([0, null, 3].map((n) => fillText(own, { n }, 'en'))).toEqual(['none', 'nobody counted', '3 marks']);
    const said = '{n, plural, =0 {none} other {# marks}}';
    expect(fillText(said, { n: null }, 'en')).toBe('— (not known) marks');
    const choice = '{kind, select, late {late} unknown {without a time} other {in time}}';
    expect(['late', null, 'x'].map((kind) => fillText(choice, { kind }, 'en'))).toEqual([
      'late',
      'without a time',
      'in time',
    ]);
  });

  test.each([
    ["the holder's {n} marks", "the holder's 3 marks"],
    ["two peoples' {n}", "two peoples' 3"],
    ["'{n}' is quoted", '{n} is quoted'],
    ["it''s {n}", "it's 3"],
    ['a < b, <b>{n}</b> & #', 'a < b, <b>3</b> & #'],
  ])('apostrophes and angle brackets: %s', (text, filled) => {
    expect(fillText(text, { n: 3 }, 'en')).toBe(filled);
  });

  test('a tiny number in a branch, and a value that holds the stand-in, change no other word', () => {
    const text = 'about {n} {m, plural, one {entry} other {entries}} of {who}';
    expect(fillText(text, { n: 1e-9, m: 1, who: 'A' }, 'en')).toBe('less than 0.001 entry of A');
    expect(fillText('about {who}', { who: '\uFFFE' }, 'en')).toBe('about \uFFFE');
  });
});
