import { expect, test } from 'vitest';
import { isValidIin } from '../../src/identity/index.js';
import { IinRegister } from '../../src/sample/people/iin-register.js';

test('every serial of a birth date and sex is given once, those of twins included', () => {
  const register = new IinRegister(7);
  const given: string[] = [];
  expect(() => {
    for (;;) {
      const iin = register.draw('1871-03-05', 'f');
      given.push(iin);
      if (given.length % 50 === 0) given.push(register.drawNext(iin));
    }
  }).toThrow(/no free IIN/);
  expect(given.length).toBeGreaterThan(8_500);
  expect(new Set(given).size).toBe(given.length);
  expect(given.filter((iin) => !isValidIin(iin) || !iin.startsWith('7103052'))).toEqual([]);
});

test('another seed gives another order', () => {
  const first = (seed: number) => new IinRegister(seed).draw('1871-03-05', 'm');
  expect(new Set([1, 2, 3, 4].map(first)).size).toBeGreaterThan(1);
});
