import type { Language, SqlValue } from '../../model.js';
import { ALL_BUT_ONE, TINY } from '../constants.js';
import { momentText } from './date-text.js';
import { wordsOf } from './labels.js';

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
type Formats = Partial<Record<Form, Intl.NumberFormat>>;
const formats: Readonly<Record<Language, Formats>> = { en: {}, ru: {}, kk: {} };
/** Below this a whole number is its digits in every language of the program, and Intl, which is slow, need not be asked. */
const FIRST_GROUPED = 1000;

function written(value: number, form: Form, language: Language): string {
  if (form === 'whole' && value >= 0 && value < FIRST_GROUPED) return String(Math.abs(value));
  const ofLanguage = formats[language];
  ofLanguage[form] ??= new Intl.NumberFormat(language, FORMS[form]);
  return ofLanguage[form].format(value);
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

/** Whether a number is so small that it is written as less than something. */
export function isTiny(value: SqlValue): boolean {
  return typeof value === 'number' && value > 0 && value < TINY;
}

/** The words for such a number: "less than 0.001". */
export function tinyText(language: Language): string {
  return numberText(TINY / 2, language);
}

/** A measure as people read it; what is not known is a dash and says so. */
export function measureText(value: SqlValue, language: Language): string {
  if (value === null) return `— (${wordsOf(language).numbers.notKnown})`;
  return typeof value === 'number' ? numberText(value, language) : momentText(value, language);
}
