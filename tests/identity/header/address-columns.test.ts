import { expect, test } from 'vitest';
import { addressColumn } from '../../../src/identity/index.js';

test.each([
  ['Населённый пункт', 'settlement'],
  ['Нас. пункт', 'settlement'],
  ['Город (село)', 'settlement'],
  ['Елді мекен', 'settlement'],
  ['City', 'settlement'],
  ['Улица', 'street'],
  ['Наименование улицы', 'street'],
  ['Тип улицы', 'street'],
  ['Көше', 'street'],
  ['Дом', 'house'],
  ['№ дома', 'house'],
  ['Үй нөмірі', 'house'],
  ['Street number', 'house'],
  ['HOUSE_NUM', 'house'],
  ['Корпус', 'building'],
  ['Кв.', 'flat'],
  ['№ квартиры', 'flat'],
  ['Пәтер', 'flat'],
  ['Адрес проживания', 'line'],
])('%s is the %s', (header, part) => {
  expect(addressColumn(header)).toBe(part);
});

test.each([
  'Место рождения',
  'Город рождения',
  'Mailing city',
  'Адрес участка',
  'Номер',
  'Домашний телефон',
  'Причина',
  '',
])('%s is no part of where one lives', (header) => {
  expect(addressColumn(header)).toBe(null);
});
