import { describe, expect, test } from 'vitest';
import { splittableName, withoutTitles } from '../../../src/link/table/written-names.js';

describe('names as they are written', () => {
  test.each([
    ['Оспанов Б.К.', 'Оспанов Б. К.'],
    ['Б.К. Оспанов', 'Оспанов Б. К.'],
    ['Б. К. Оспанов', 'Оспанов Б. К.'],
    ['Оспанов Бауржан Кайратович', 'Оспанов Бауржан Кайратович'],
    ['Dr. J. Miller', 'Miller J.'],
    ['А. Б.', 'А. Б.'],
  ])('%s can be split as %s', (written, wanted) => {
    expect(splittableName(written)).toBe(wanted);
  });

  test.each([
    ['Prof. Anna Weber', 'Anna Weber'],
    ['г-н Иванов', 'Иванов'],
    ['Lord', 'Lord'],
    ['Drew', 'Drew'],
  ])('%s without titles is %s', (written, wanted) => {
    expect(withoutTitles(written)).toBe(wanted);
  });
});
