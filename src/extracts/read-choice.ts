import { headerInFull } from '../identity/index.js';
import type { Field } from './extract.js';
import { normaliseHeader } from './header/header-spelling.js';

/** A value that a choice has, and whether its words had to be understood or only looked up. */
export interface ChoiceReading {
  readonly value: string;
  /** False where the words are none of those known: the value is `other`. */
  readonly known: boolean;
}

/** A number, a date and what announces them, behind a known word: "справка № 123 от 09.06.2019". */
const TAIL = /(?:\s+(?:n|no|№|номер|от|сер|серия|г|бастап|dated|of|\d[\d\s]*|[a-zа-я]{1,4}\s?\d[\d\s]*))+$/u;

/**
 * Reads one of the values of a choice: by a known spelling, by one with a number or a date behind it, by the meaning of the
 * words (`field.meanings`), where only one value is meant, and by the same of words that are shortened. Anything else is `other` where there is such a value, and null where not.
 */
export function readChoice(field: Field, written: string): ChoiceReading | null {
  const found = meantBy(field, normaliseHeader(written));
  const full = found === null ? headerInFull(written) : written;
  const value = found ?? (full === written ? null : meantBy(field, normaliseHeader(full)));
  if (value !== null) return { value, known: true };
  return Object.hasOwn(field.choices ?? {}, 'other') ? { value: 'other', known: false } : null;
}

/** The value that these normalised words mean; null where they mean none, or several. */
function meantBy(field: Field, word: string): string | null {
  const choices = field.choices ?? {};
  const exact = spelled(choices, word) ?? spelled(choices, word.replace(TAIL, ''));
  if (exact !== null) return exact;
  const meant = Object.entries(field.meanings ?? {}).filter(([, meaning]) => meaning.test(word));
  return meant.length === 1 ? meant[0]![0] : null;
}

function spelled(choices: Readonly<Record<string, readonly string[]>>, word: string): string | null {
  for (const [value, spellings] of Object.entries(choices)) {
    if (normaliseHeader(value) === word || spellings.some((spelling) => normaliseHeader(spelling) === word))
      return value;
  }
  return null;
}
