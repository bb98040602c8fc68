import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_EXTRACTS, extractNamed } from '../../../src/extracts/catalogue.js';
import type { Field } from '../../../src/extracts/extract.js';
import {
  hidePersonal,
  maskAddress,
  maskFound,
  maskIin,
  maskName,
  maskShape,
  maskValue,
  maskWord,
} from '../../../src/publish/privacy/mask.js';

const field = (name: string, extract = 'residence_certificates'): Field =>
  extractNamed(extract).fields.find((candidate) => candidate.name === name)!;

test.each([
  ['850101100101', '850101******'],
  [' 850101100101 ', '850101******'],
  ['850101 100101', '****** ******'],
  ['8.50101E+11', '*.*****x+**'],
  ['85010110010', '***********'],
  ['нет', 'xxx'],
])('the IIN %s is shown as %s', (written, shown) => {
  expect(maskIin(written)).toBe(shown);
});

test.each([
  ['Сериков', 'С.'],
  ['әлия', 'Ә.'],
  ['Петрова-Водкина', 'П.'],
  ['Сериков Асан Болатович', 'С. А. Б.'],
  ['С.А.Б.', 'С. А. Б.'],
  ['850101100101', '999999999999'],
  ['<script>alert(1)</script>', 'S.'],
])('the name %s is shown as %s', (written, shown) => {
  expect(maskName(written)).toBe(shown);
});

describe('fields', () => {
  test.each([
    ['address', 'г. Алматы, ул. Абая, дом 17, кв. 93', 'г. Алматы, ул. Абая'],
    ['birth_date', '1885-01-01', '1885-01-01'],
    ['birth_date', 'Сериков', 'xxxxxxx'],
    ['birth_date', '850101100101', '999999999999'],
    ['operator', 'Оператор Ким 7', 'xxxxxxxx xxx *'],
    ['certificate_no', 'С-0012', 'С-0012'],
    [
      'struck_off_ground',
      'выбыл на ул. 8 Марта, 12-5, приказ № 45 от 01.06.2019',
      'выбыл на ул. 9 Марта, 99-9, приказ № 45 от 01.06.2019',
    ],
    ['struck_off_ground', 'переехал: Потаённый пер., дом 12а', 'переехал: Потаённый пер., xxx 99x'],
    ['certificate_no', '850101100101', '850101******'],
  ])('%s %s is shown as %s', (name, written, shown) => {
    expect(maskValue(field(name, name.endsWith('_ground') ? 'voter_list' : undefined), written)).toBe(shown);
  });

  test('every field that names a person hides a name', () => {
    for (const extract of ALL_EXTRACTS) {
      for (const each of extract.fields.filter(({ personal, name }) => personal === true && name !== 'address')) {
        expect(maskValue(each, 'Сериков'), `${extract.name}.${each.name}`).not.toContain('Сериков');
      }
    }
  });
});

test.each([
  ['voted', 'может быть Сериков', 'xxxxx xxxx xxxxxxx'],
  ['added_at', '09.06.2019 25:15', '09.06.2019 25:15'],
  ['voted', '77011234567', '99999999999'],
  ['address', 'ул. Абая 17', 'xx. xxxx 99'],
])('a rejected %s %s is shown as %s', (name, found, shown) => {
  expect(maskFound(field(name, 'supplementary_list'), found)).toBe(shown);
});

test.each([
  ['serial 850101100101.', 'serial 850101******.'],
  // Mistyped in its last digit, or with a blank behind the birth date, it is somebody's all the same.
  ['serial 850101100102', 'serial 850101******'],
  ['serial 850101 100102', 'serial 850101*******'],
  // No day of birth: another country's number, or nobody's.
  ['serial 851301100102', 'serial ************'],
  ['1850101100101', '*************'],
  ['serial 851301102', 'serial 851301102'],
  ['записала Скрытова Секрета Тайновна, кв. 17', 'записала xxxxxxxx xxxxxxx xxxxxxxx, xx. 99'],
  ['школа, пер. Потаённый, дом 17, кв. 93', 'школа, пер. Потаённый, дом 99, xx. 99'],
  ['Mala ulica 17a, stan 3', 'Mala ulica 99x, xxxx 9'],
  ['УИК 153, кв. 5', 'УИК 153, xx. 9'],
  ['Серік Асқар Болатұлы', 'xxxxx xxxxx xxxxxxxx'],
  ['ул. Абая, Алматинская ТИК, п. Аксулы', 'ул. Абая, Алматинская ТИК, п. Аксулы'],
])('what looks personal is hidden wherever it stands: %s', (text, shown) => {
  expect(hidePersonal(text)).toBe(shown);
});

test.each([
  ['serial', 'KZ-2019 000123', 'KZ-2019 000123'],
  ['serial', 'переулок Потаённый, дом 8642', 'xxxxxxxx xxxxxxxxx, xxx 9999'],
  ['precinct', '101-А', '101-А'],
  ['precinct', 'Меченов', 'xxxxxxx'],
])('%s %s is shown as %s', (name, written, shown) => {
  expect(maskValue(field(name, 'avc'), written)).toBe(shown);
  expect(maskValue(field(name, 'avc'), written, () => true)).toBe(written);
});

test('a shape holds no letter but x and no digit but 9, and is as long', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(maskShape(text)).not.toMatch(/[^x\P{L}]/u);
      expect(maskShape(text)).not.toMatch(/[^9\P{N}]/u);
    }),
  );
});

test('an initial never gives a name of two letters or more away', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[а-яәғқңөұүһі]{2,12}$/), (name) => {
      expect(maskName(name).toLowerCase()).not.toContain(name);
    }),
  );
});

test.each([
  ['Skrivena ulica 12, stan 7', 'Skrivena ulica'],
  ['Bulevar revolucije 45a', 'Bulevar revolucije'],
  ['Hauptstr. 12a, Whg 3', 'Hauptstr., Whg'],
  ['14B High Street', 'High Street'],
  ['Strada Lungă nr. 12, ap. 14', 'Strada Lungă nr., ap.'],
  ['105 мкр, 12 дом', '105 мкр'],
  ['мкр 5, дом 12', 'мкр 5'],
])('where somebody lives in any country, %s, is shown as %s', (written, shown) => {
  expect(maskAddress(written)).toBe(shown);
});

test('a number as long as a person has one is hidden in any text, unless the forms have such numbers', () => {
  const text = 'JMBG 0101885710009, PESEL 85010112345, ИИН 850101100101, тел. 77010001122';
  const shown = 'JMBG *************, PESEL ***********, ИИН 850101******, тел. ***********';
  expect(hidePersonal(text)).toBe(shown);
  // An IIN is one, however long the numbers of forms are.
  expect(hidePersonal(text, (digits) => digits === 13 || digits === 12)).toBe(
    shown.replace('*************', '0101885710009'),
  );
  for (const plain of [
    'АА 1234567',
    'precinct 123456789',
    'Polling Unit 012',
    'over 8589934592 bytes',
    'a1234567890b',
    '2019-06-09 10:15',
  ])
    expect(hidePersonal(plain)).toBe(plain);
});

test.each([
  ['Skrivena ulica 123, stan 7', 1, 'xxxxxxxx xxxxx 999, xxxx 9'],
  ['Skrivena ulica 123, stan 7', 3, 'Skrivena ulica 999, xxxx 9'],
  ['2 (взамен испорченного)', 1, '2 (взамен испорченного)'],
  ['09.06.2019 10:15', 1, '09.06.2019 10:15'],
  ['AVC 12', 1, 'AVC 12'],
])('a word %s that nobody knows, in %i records, is shown as %s', (written, records, shown) => {
  expect(maskWord(written, records)).toBe(shown);
});
