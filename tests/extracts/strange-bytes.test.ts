import { expect, test } from 'vitest';
import { holdsStrange, mayBeStrange } from '../../src/extracts/invisible.js';

test('whatever is strange in a text shows in its bytes, and names of a list do not', () => {
  let strange = 0;
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `Әлиев «${String.fromCharCode(code)}»`;
    if (!holdsStrange(text)) continue;
    strange += 1;
    expect(mayBeStrange(Buffer.from(text)), code.toString(16)).toBe(true);
  }
  expect(strange).toBeGreaterThan(200);
  expect(mayBeStrange(Buffer.from('138;1;Әлиев;Ғани;Ұлы;01.02.1891;ул. «Абая», д. 5 № 7; Müller; Šimek; Παπάς'))).toBe(
    false,
  );
});
