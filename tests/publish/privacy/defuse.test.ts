import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalCell } from '../../../src/publish/files/csv-text.js';
import { defuseCell, escapeJson, showUnseen } from '../../../src/publish/privacy/defuse.js';

test.each([
  ['=1+1', "'=1+1"],
  ['  +7', "'  +7"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'␉=1"],
  ['\rx', "'␍x"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\u200b=1', "'\\u200B=1"],
  ['＝1', "'＝1"],
  ['＠x', "'＠x"],
  ['x,=cmd()', "x,'=cmd()"],
  ['x; @y', "x; '@y"],
  ['a-b', 'a-b'],
  ['ул. Абая, 5', 'ул. Абая, 5'],
  ['', ''],
])('%j becomes %j', (cell, defused) => {
  expect(defuseCell(cell)).toBe(defused);
});

test.each([
  ['\u001b[31m', '␛[31m'],
  ['a\u0000b', 'a␀b'],
  ['\u202Eabc', '\\u202Eabc'],
  ['\u2066x\u2069', '\\u2066x\\u2069'],
  ['\u009b31m', '\\u009B31m'],
  ['a\nb', 'a␊b'],
  ['\u{e0041}', '\\u{E0041}'],
  ['\ud800', '\\uD800'],
  ['Әлия Қайратқызы', 'Әлия Қайратқызы'],
])('%j is shown as %j', (text, shown) => {
  expect(showUnseen(text)).toBe(shown);
});

test('no cell begins with a formula, whatever is in it, and none is lost', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', ',', ';', '"', '＝', 'я', '1'),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      const cell = defuseCell(text);
      expect(cell).not.toMatch(/^[\s\p{Z}]*[=+\-@＝]/u);
      expect(cell).not.toMatch(/[,;"]\s*[=+\-@＝]/);
      expect(cell.length).toBeGreaterThanOrEqual(text.length);
    }),
  );
});

test('escaped JSON is the same data', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeJson(JSON.stringify({ text }));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[<\p{Cc}\p{Cf}]/u);
    }),
  );
});

test.each([
  [0.0000025557, 'en', '0.0000025557'],
  [2.5, 'ru', '2,5'],
  [2.5, 'kk', '2,5'],
  [1234.5678, 'en', '1234.57'],
  [3, 'ru', 3],
  [null, 'ru', null],
] as const)('%d is the cell %s %s', (value, language, cell) => {
  expect(decimalCell(value, language)).toBe(cell);
});
