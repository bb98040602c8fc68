import type { Language, SqlValue } from '../model.js';

/** How numbers and dates are written in one language. */
export interface Figures {
  /** A count, with the language's thousands separator. */
  count(value: number): string;
  /** A measure or parameter as the data hold it: short identifiers stay ungrouped, texts stay as they are. */
  plain(value: SqlValue): string;
  /** A calendar day given as ISO text; any other text is returned as it is. */
  day(iso: string): string;
  /** The form of a word that belongs to a count. */
  plural(
    value: number,
    forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
  ): string;
}

/** Numbers, days and plural forms of one language. */
export function figuresIn(language: Language): Figures {
  const counts = new Intl.NumberFormat(language);
  const plain = new Intl.NumberFormat(language, { useGrouping: 'min2', maximumFractionDigits: 6 });
  // Day before month in English too, as in the documents of the elections that are audited.
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(language);
  const count = (value: number) => counts.format(value);
  return {
    count,
    plain: (value) => (typeof value === 'number' ? plain.format(value) : (value ?? '–')),
    day: (iso) => (isDay(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : iso),
    plural: (value, forms) => forms[plurals.select(value)] ?? forms.other,
  };
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
}
