import { describe, expect, test } from 'vitest';
import { allChecks } from '../src/checks/index.js';
import { LANGUAGES, type Language, type Texts } from '../src/model.js';

// What a check advises to ask for next, and what may explain its findings without any fault, must be read once and understood, by an
// official of any country.

/** Longest texts in characters; Kazakh and Russian take a fifth more than English. */
const LONGEST: Readonly<Record<'next' | 'innocent', Readonly<Record<Language, number>>>> = {
  next: { en: 190, ru: 230, kk: 230 },
  innocent: { en: 170, ru: 200, kk: 200 },
};
/** A day that stands for an unknown one, and the codes of other checks, are the only digits. */
const DIGITS_ALLOWED = /\b1 January\b|(?<!\p{L})1 (?:января|қаңтар)|\b[A-Z]{2}\d\d\b/gu;
/** Words that only one country's offices have. */
const OF_ONE_COUNTRY =
  /service cent(?:re|er)|akim|maslikhat|kazakh|\bCEC\b|(?<!\p{L})(?:ЦОН|ХҚКО|ОУ|ЕШК|РК|ҚР)(?!\p{L})|маслихат|мәслихат|(?<!\p{L})(?:аким|әкім)|казахстан|қазақстан|қандас/iu;
const JARGON = /\btier\b|\bbits\b|q-value|robust|subquery|\bSQL\b|null|[{}#_]/;
/** What to do next begins with what a person does. */
const STEP: Readonly<Record<Language, RegExp>> = {
  en: /^(?:Ask|Compare|See|Look|List|Only where)\b/,
  ru: /^(?:Запросите|Узнайте|Попросите|Сравните|Сначала сравните|Прежде всего узнайте|Сопоставьте|Составьте|Посмотрите|Выясните|Только если)(?!\p{L})/u,
  kk: /(?:ңыз|ңіз)(?!\p{L})/u,
};

function held(text: string, language: Language, kind: keyof typeof LONGEST): void {
  expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
  expect(text.length, text).toBeLessThanOrEqual(LONGEST[kind][language]);
  expect(text.replace(DIGITS_ALLOWED, ''), text).not.toMatch(/\d/);
  expect(text).not.toMatch(JARGON);
  expect(text).not.toMatch(/ {2}| [.,;:]|\.\.|[;:].*[;:].*[;:]/);
  // A list behind a colon is one thing; two of them need two readings.
  expect((text.match(/:/g) ?? []).length, text).toBeLessThan(2);
}

describe.each(allChecks().map((check) => [check.code, check] as const))('%s', (_code, check) => {
  test('says what to ask for next, and what may explain it, in sentences that are read once', () => {
    for (const language of LANGUAGES) {
      held(check.next[language], language, 'next');
      expect(check.next[language]).toMatch(STEP[language]);
      for (const text of check.innocent) held(text[language], language, 'innocent');
    }
  });

  test('has no word that only one country knows', () => {
    const { title, question, message, examined, nothing, blind, chance, innocent, next, claims, parameters } = check;
    const said = [title, question, message, examined, nothing, blind, chance, ...innocent, next, check.ofRecord];
    const claimed = claims.flatMap(({ text, otherwise }): (Texts | null)[] => [text, otherwise]);
    for (const texts of [...said, ...claimed, ...parameters.map(({ meaning }) => meaning)])
      for (const language of LANGUAGES) expect(texts?.[language] ?? '').not.toMatch(OF_ONE_COUNTRY);
  });
});
