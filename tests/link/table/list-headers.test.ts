import { describe, expect, test } from 'vitest';
import { isDwellingPart } from '../../../src/link/table/dwelling-parts.js';
import { roleOfHeader } from '../../../src/link/table/list-headers.js';

describe('headers of lists', () => {
  test.each(['parish', 'Township', 'Приход', 'Kirchspiel', 'parroquia'])(
    '%s is a place where people live',
    (header) => {
      const role = roleOfHeader(header);
      expect(role).toBe('text');
      expect(isDwellingPart(header, role!)).toBe(true);
    },
  );

  test('the parish of birth is no dwelling', () => {
    expect(isDwellingPart('birth parish', 'text')).toBe(false);
  });

  test.each(['Zweitname', 'middle_names', 'deuxième prénom'])('%s is a second given name', (header) => {
    expect(roleOfHeader(header)).toBe('patronymic');
  });
});
