import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cached } from '../../src/identity/fold-cache.js';

test('a kept result is the one that the function gives, in whatever order texts come back', () => {
  const text = fc.oneof(fc.constantFrom('', 'Абай', 'Абаева', 'абай'), fc.string({ unit: 'grapheme', maxLength: 80 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const fold = (written: string) => (written === '' ? null : `${written.toUpperCase()}.`);
      expect(texts.map(cached(fold))).toEqual(texts.map(fold));
    }),
  );
});

test('a text that stands on the next line again, or comes back later, is folded once', () => {
  const folded: string[] = [];
  const fold = cached((written) => {
    folded.push(written);
    return written.length;
  });
  for (const written of ['Абаев', 'Абаев', 'Омаров', 'Абаев', 'Омаров']) fold(written);
  expect(folded).toEqual(['Абаев', 'Омаров']);
});
