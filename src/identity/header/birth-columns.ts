import { cached } from '../fold-cache.js';

/** The part of a day that a column holds. */
export type DayPart = 'year' | 'month' | 'day';

/** A column for a part of a day, and whether its header says that it is that of a birth. */
export interface DayColumn {
  readonly part: DayPart;
  readonly isOfBirth: boolean;
}

const PARTS: readonly (readonly [DayPart, RegExp])[] = [
  ['day', /^(?:день|число|day|dd|күні|күн|tag|jour|dia|gün|ziua|dzień|день)$/u],
  ['month', /^(?:месяц|мес|month|mm|айы|ай|monat|mois|mes|ay|luna|miesiąc|місяць)$/u],
  ['year', /^(?:год|year|yyyy|yy|жылы|жыл|jahr|année|annee|año|ano|yıl|yil|anul|rok|рік)$/u],
];
const BIRTH =
  /^(?:рожд\p{L}*|туған|туылған|birth|born|dob|geburt\p{L}*|naissance|nacimiento|doğum|nașterii|urodzenia|народження)$/u;
const BESIDE = /^(?:дата|date|of|de|von|der|la|g)$/u;

/** The part of a day that a header names, "день", "Month of birth", "Дата рождения: год"; null where it says anything else. */
export const dayColumn: (header: string) => DayColumn | null = cached((header) => {
  const words = header.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.flatMap((word) => PARTS.filter(([, known]) => known.test(word)).map(([part]) => part));
  const isOfBirth = words.some((word) => BIRTH.test(word));
  // "Дата рождения" with "күні" of its Kazakh half is a whole date, and so is "число, месяц и год рождения".
  const [part] = named;
  if (part === undefined || named.length > 1) return null;
  const isKnown = (word: string) =>
    BIRTH.test(word) || BESIDE.test(word) || PARTS.some(([, known]) => known.test(word));
  return words.every(isKnown) ? { part, isOfBirth } : null;
});

/** A day of its year, month and day, year first where the month is a number; what is missing leaves the year alone. */
export function dayOf([year = '', month = '', day = '']: readonly string[]): string {
  if (month === '' || day === '') return year;
  const isWritten = !/^\d{1,2}(?:[.,]0)?$/.test(month);
  if (isWritten || year.length < 4) return [day, month, year].join(isWritten ? ' ' : '.');
  const [of, on] = [month, day].map((part) => part.replace(/[.,]0$/, '').padStart(2, '0'));
  return `${year.replace(/[.,]0$/, '')}-${of}-${on}`;
}
