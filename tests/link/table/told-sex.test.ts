import { describe, expect, test } from 'vitest';
import { toldSexes } from '../../../src/link/table/told-sex.js';

const NO_NAMES = { surname: undefined, patronymic: undefined, areCyrillic: false };
const column = (written: readonly string[]) => {
  const values = [...new Set(written)];
  const codes = Int32Array.from(written, (value) => values.indexOf(value));
  return { field: 'sex', kind: 'category' as const, codes, values, sex: true };
};
const told = (written: readonly string[]) => toldSexes(written.length, column(written), NO_NAMES);

describe('a column of sexes', () => {
  test('tells them by whatever two values it has, a few slips apart', () => {
    const written = [...'wwwwwwwwwmmmmmmmmm', '?'];
    expect(told(written)?.values).toEqual(['m', 'w']);
    expect(told(written)?.byRecord[18]).toBe(0);
  });

  test('tells none where it holds something else: a model that is kept would name whoever stands there', () => {
    expect(told(['FIR', 'FIR', 'OAK', 'OAK', 'ELM', 'ASH', 'YEW', 'FIR'])).toBeUndefined();
    expect(told([])).toBeUndefined();
  });
});
