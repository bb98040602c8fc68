import type { Language, SqlValue, Texts } from '../../model.js';
import { ALL_BUT_ONE, TINY } from '../constants.js';
import { inEveryLanguage, wordsOf } from './labels.js';

const PLACEHOLDER = /\{(\w+)\}/g;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;
/** A text says "about {number}"; "about less than 0.001" it must not say. Russian may have a preposition between. */
const APPROXIMATELY = /(?:\babout|примерно|приблизительно|около|шамамен)\s+(?:(в|на|у|по|из)\s+)?$/iu;

type Form = 'whole' | 'above one' | 'share' | 'nearly one' | 'rough';
/** Measures keep their digits, so that two of them in one sentence never contradict each other. */
const FORMS: Readonly<Record<Form, Intl.NumberFormatOptions>> = {
  whole: { maximumFractionDigits: 0 },
  'above one': { maximumFractionDigits: 2 },
  share: { maximumSignificantDigits: 2 },
  // Rounded up, a probability short of certainty would read as certainty.
  'nearly one': { maximumFractionDigits: 3, roundingMode: 'trunc' } as Intl.NumberFormatOptions,
  rough: { maximumSignificantDigits: 2 },
};
const formats = new Map<string, Intl.NumberFormat>();

function written(value: number, form: Form, language: Language): string {
  const key = `${language} ${form}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(language, FORMS[form]);
  formats.set(key, known);
  return known.format(value);
}

function formOf(value: number): Form {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return 'whole';
  if (size >= 1) return 'above one';
  return size >= ALL_BUT_ONE ? 'nearly one' : 'share';
}

/** A number as people read it: grouped, to two decimals and below one to two significant digits, never in exponents. */
export function numberText(value: number, language: Language): string {
  if (value === 0 || Math.abs(value) >= TINY) return written(value, formOf(value), language);
  const words = wordsOf(language).numbers;
  return value > 0 ? words.lessThan(written(TINY, 'share', language)) : words.nearZero;
}

/** A number of which the size alone is known, such as what chance would give: two significant digits. */
export function roughNumberText(value: number, language: Language): string {
  return Number.isInteger(value) || Math.abs(value) < TINY
    ? numberText(value, language)
    : written(value, 'rough', language);
}

/** A measure as people read it; what is not known is a dash and says so. */
export function measureText(value: SqlValue, language: Language): string {
  if (value === null) return `— (${wordsOf(language).numbers.notKnown})`;
  return typeof value === 'number' ? numberText(value, language) : value.replace(MOMENT, '$1 $2');
}

/** A check's text in every language with its `{placeholders}` filled; outputs escape it, since a value may be hostile. */
export function fillTexts(texts: Texts, values: Readonly<Record<string, SqlValue>>): Texts {
  return inEveryLanguage((language) => fillText(texts[language], values, language));
}

/** One text with its `{placeholders}` filled. A value is never looked into: braces in it stay as they are. */
export function fillText(text: string, values: Readonly<Record<string, SqlValue>>, language: Language): string {
  let filled = '';
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const value = values[match[1] ?? ''] ?? null;
    const before = text.slice(end, match.index);
    filled +=
      typeof value === 'number' && isTiny(value) ? tinyBehind(before, language) : before + measureText(value, language);
    end = match.index + match[0].length;
  }
  return filled + text.slice(end);
}

function isTiny(value: number): boolean {
  return value > 0 && value < TINY;
}

/** The words before a tiny number and "less than 0.001" in place of both "about" and the number. */
function tinyBehind(before: string, language: Language): string {
  const approximate = APPROXIMATELY.exec(before);
  const number = numberText(TINY / 2, language);
  if (approximate === null) return before + number;
  const preposition = approximate[1];
  // "примерно в 3 записях" becomes "менее чем в 0,001 записях".
  const wording = preposition === undefined ? number : number.replace(/^менее /, `менее чем ${preposition} `);
  return before.slice(0, approximate.index) + wording;
}
