import { expect, test } from 'vitest';
import { jsonText } from '../../../cli/terminal/printable.js';
import { layOut } from '../../../cli/terminal/table.js';

test('JSON on the terminal turns no text around, and parses to the same value', () => {
  const values = {
    turned: '\u202exxx',
    isolated: '\u2066a\u2069',
    c1: '\u009b31m',
    del: '\u007f',
    line: '\u2028',
    tag: '\u{e0041}',
    bom: '\ufeff',
  };
  const text = jsonText(values);
  expect(JSON.parse(text)).toEqual(values);
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  expect(jsonText({ имя: 'Әлия' })).toContain('"имя": "Әлия"');
});

test('a cell of a whole file is cut in a table, and marks take no room', () => {
  const [first = '', second = ''] = layOut([
    ['я'.repeat(150_000), 'b'],
    ['c', 'd'],
  ]).split('\n');
  expect(first).toBe(`${'я'.repeat(299)}…  b`);
  expect(second).toBe(`c${' '.repeat(301)}d`);
  expect(
    layOut([
      ['и\u0306', 'x'],
      ['ab', 'y'],
    ]),
  ).toBe('и\u0306   x\nab  y');
});
