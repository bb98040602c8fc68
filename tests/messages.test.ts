import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allChecks, type Check } from '../src/checks/index.js';
import { parseMessage } from '../src/checks/message.js';
import { LANGUAGES, type Language, type SqlValue } from '../src/model.js';
import { fillText } from '../src/publish/words/fill-text.js';
import { examplesOf } from './checks/example-audit.js';

// A finding's message is a sentence that an official can act on, whatever its measures are and in every language.

type Values = Readonly<Record<string, SqlValue>>;

/** Parameters that the election's profile gives, as the built-in profiles write them. */
const OF_PROFILE: Values = {
  opens: '07:00',
  closes: '20:00',
  polling_day: '2019-06-09',
  issue_from: '2019-05-25T09:00',
  issue_until: '2019-06-08T18:00',
  entered_from: '2019-06-04',
  entered_until: '2019-06-08',
  approved_until: '2019-05-10',
};

function parametersOf(check: Check): Values {
  return Object.fromEntries(check.parameters.map(({ name, fallback }) => [name, fallback ?? OF_PROFILE[name] ?? 3]));
}

function findingsOf(check: Check): readonly Values[] {
  return examplesOf(check.folder).flatMap(({ expected }) => {
    const { findings } = JSON.parse(readFileSync(expected, 'utf8')) as { findings: { measures: Values }[] };
    return findings.map(({ measures }) => measures);
  });
}

function said(check: Check, measures: Values, language: Language): string {
  return fillText(check.message[language], { ...parametersOf(check), ...measures }, language);
}

/** A zero that stands alone as a number; "0 %" and "0.5" say something. */
const ZERO = /(?<![\d.,:\u00a0\u202f-])0(?![\d.,:\u00a0\u202f]*\d|[ {2}]?%)/;
const NOT_KNOWN = /— \(|[–—](?=[.;,)])/;
/** What only a page on method may say, and what no page may. */
const JARGON = /\bq\b|\bz\b|\btier\b|\bbits\b|robust|triage|1 means yes|1 значит|null|undefined|NaN|[{}#]/;
const CLUMSY = / {2}| [.,;:]|[;,:] ?[.;]|\.\.|\( /;
const OF_ONE =
  /(?<![\d,.])1 (?:entries|voters|people|lines|ballots|votes|AVCs|forms|additions|certificates|records|precincts|signatures|requests|minutes|seconds|are|were|have)\b/;
const RUSSIAN = [
  /(?<![\d,\u00a0])(?:1|21) (?:записей|записи|бюллетеней|бюллетеня|подписей|справок|удостоверений(?! использовано))\b/u,
];

describe.each(allChecks().map((check) => [check.code, check] as const))('%s', (code, check) => {
  const findings = findingsOf(check);

  test('its examples are told in sentences, without a zero or an unknown that can be left out', () => {
    for (const measures of findings) {
      for (const language of LANGUAGES) {
        const text = said(check, measures, language);
        expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
        expect(text).not.toMatch(ZERO);
        expect(text).not.toMatch(NOT_KNOWN);
        expect(text).not.toMatch(JARGON);
        expect(text).not.toMatch(CLUMSY);
        expect((text.match(/:\s+\d/g) ?? []).length, text).toBeLessThan(2);
        for (const key of Object.keys(measures)) if (key.includes('_')) expect(text).not.toContain(key);
      }
    }
  });

  test.each([0, 1, 2, 5, 21, null])('no measure breaks the sentence where it is %s', (value) => {
    const [first = {}] = findings;
    const numbers = Object.keys(first).filter((name) => typeof first[name] === 'number');
    for (const name of numbers) {
      for (const language of LANGUAGES) {
        const text = said(check, { ...first, [name]: value }, language);
        expect(text, name).toMatch(/^[^\p{Ll}].*\.$/su);
        expect(text, name).not.toMatch(JARGON);
        expect(text, name).not.toMatch(CLUMSY);
        if (language === 'en' && value === 1) expect(text, name).not.toMatch(OF_ONE);
        if (language === 'ru') for (const wrong of RUSSIAN) expect(text, name).not.toMatch(wrong);
      }
    }
    expect(code).toMatch(/^[A-Z]{2}\d\d$/);
  });

  test.each([0, 1, 2, 5, 21, null])(
    'what it looked at and what chance gives are sentences too where all is %s',
    (value) => {
      for (const texts of [check.examined, check.nothing, check.blind, check.chance]) {
        for (const language of LANGUAGES) {
          const words = texts?.[language] ?? '';
          const all = Object.fromEntries(parseMessage(words).names.map((name) => [name, value]));
          const text = fillText(words, all, language);
          expect(text).not.toMatch(JARGON);
          expect(text).not.toMatch(CLUMSY);
          // A row of labels with figures has two readings: one at most may stand behind a colon.
          expect((text.match(/: ?[\d—]/g) ?? []).length, text).toBeLessThan(2);
          if (language === 'en' && value === 1) expect(text).not.toMatch(OF_ONE);
          if (language === 'ru') for (const wrong of RUSSIAN) expect(text).not.toMatch(wrong);
        }
      }
    },
  );
});
