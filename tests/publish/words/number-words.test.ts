import { expect, test } from 'vitest';
import { allChecks } from '../../../src/checks/index.js';
import { LANGUAGES } from '../../../src/model.js';
import { checkInNumberWords, inNumberWords } from '../../../src/publish/words/number-words.js';

test('an IIN is an ID in every language, with the endings of a word that ends in a vowel', () => {
  expect(inNumberWords('Two valid IINs; an IIN that is not 12 digits', 'en')).toBe(
    'Two valid IDs; an ID that is damaged',
  );
  expect(inNumberWords('2 действительных ИИН, с ИИН не из 12 цифр', 'ru')).toBe(
    '2 действительных ID, с повреждённым ID',
  );
  expect(inNumberWords('ЖСН-і, ЖСН-ін, ЖСН-імен, ЖСН-нің, ЖСН-нан, ЖСН-дері', 'kk')).toBe(
    'ID-сі, ID-сін, ID-сімен, ID-нің, ID-ден, ID-лері',
  );
});

test('no word of a check speaks of IINs any more, and no other word or placeholder changes', () => {
  for (const check of allChecks()) {
    const said = checkInNumberWords(check);
    const { title, question, message, examined, nothing, blind, chance, innocent, claims, next } = said;
    const texts = JSON.stringify([title, question, message, examined, nothing, blind, chance, innocent, claims, next]);
    expect(texts.match(/\bIINs?\b|ИИН|ЖСН/gu) ?? [], check.code).toEqual([]);
    for (const language of LANGUAGES)
      expect(said.message[language].match(/\{\w+/g), `${check.code} ${language}`).toEqual(
        check.message[language].match(/\{\w+/g),
      );
    expect([said.sql, said.page]).toEqual([check.sql, check.page]);
  }
});
