import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractNamed } from '../../src/extracts/catalogue.js';
import type { Field } from '../../src/extracts/extract.js';
import { readCell } from '../../src/extracts/read-cell.js';
import type { ReadingSettings } from '../../src/extracts/reading-plan.js';
import { writtenIn } from '../../src/extracts/record-in-the-making.js';

const settings: ReadingSettings = {
  pollingDay: null,
  damagedIin: 'reject',
  dates: { order: 'dmy', date1904: false },
  values: {},
  defaults: {},
};

function fieldNamed(name: string): Field {
  const field = extractNamed('voter_list').fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`voter_list has no field ${name}`);
  return field;
}

test('a cell loses the blanks around it, of whatever kind, and nothing else', () => {
  const planned = { field: fieldNamed('address'), cell: 0, slot: 1, values: undefined, absent: '' };
  const blank = fc.constantFrom('', ' ', '\t', '\u00a0', '\u202f', '\ufeff', '\u2028', '\v');
  const inside = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Абай', 'ул. Абая, 1', 'ғ', '12', '«Нұр»'));
  fc.assert(
    fc.property(blank, inside, blank, (before, text, behind) => {
      expect(writtenIn(planned, [before + text + behind])).toBe((before + text + behind).trim());
    }),
  );
});

test('the number of a document is compared without what stands between its signs', () => {
  const fold = (written: string) => readCell(fieldNamed('id_document'), written, settings).values;
  expect(fold('036655431')).toEqual(['036655431', '036655431']);
  expect(fold('№ 036-655 431')).toEqual(['№ 036-655 431', '036655431']);
  expect(fold('АВ 12')).toEqual(['АВ 12', 'AB12']);
  expect(fold('٣٤')).toEqual(['٣٤', '٣٤']);
  expect(fold('-')).toEqual(['-', null]);
});
