import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model.js';
import { fillText, fillTexts, measureText, numberText } from '../../src/publish/words/fill-text.js';

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

  test('a moment loses only the T of machines', () => {
    expect(fillText('{at}', { at: '2019-06-09T10:15' }, 'en')).toBe('2019-06-09 10:15');
  });
});
