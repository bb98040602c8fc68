import { expect, test } from 'vitest';
import { jsonText } from '../../../cli/terminal/printable.js';

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
