import { describe, expect, test } from 'vitest';
import { isDwellingPart, isOfFamily } from '../../../src/link/table/dwelling-parts.js';
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

  test.each(['birth_place', 'Place of birth', 'Место рождения', 'Туған жері', 'Geburtsort', 'Race desc', 'religion'])(
    '%s is what relatives have in common',
    (header) => {
      expect(isOfFamily(header, 'text')).toBe(true);
      expect(isOfFamily(header, 'birth_date')).toBe(false);
    },
  );

  test.each(['occupation', 'parish', 'date of birth', 'email'])('%s is not', (header) => {
    expect(isOfFamily(header, 'text')).toBe(false);
  });

  test.each([
    ['surname_a', 'surname'],
    ['last_name_clean', 'surname'],
    ['PatientLastName', 'surname'],
    ['first_name_2', 'given_name'],
    ['subject first name', 'given_name'],
    ['DOB_std', 'birth_date'],
    ['postcode_b', 'postcode'],
    ['name_l', null],
    ['mother_last_name', 'text'],
    ['nome da mãe', 'text'],
    ['Имя матери', 'text'],
    ['Município', 'text'],
    ['municipio', 'text'],
    ['Prenom', 'given_name'],
  ])('%s of a list that somebody has worked on is %s', (header, role) => {
    expect(roleOfHeader(header)).toBe(role);
  });

  test.each(['Zweitname', 'middle_names', 'deuxième prénom'])('%s is a second given name', (header) => {
    expect(roleOfHeader(header)).toBe('patronymic');
  });
});
