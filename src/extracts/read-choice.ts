import type { Field } from './extract.js';
import { normaliseHeader } from './header/header-spelling.js';

/** A value that a choice has, and whether its words had to be understood or only looked up. */
export interface ChoiceReading {
  readonly value: string;
  /** False where the words are none of those known: the value is `other`. */
  readonly known: boolean;
}

/** A number, a date and what announces them, behind a known word: "справка № 123 от 09.06.2019". */
const TAIL = /(?:\s+(?:n|no|№|номер|от|сер|серия|г|бастап|dated|of|\d[\d\s]*|[a-zа-я]{1,2}\s?\d[\d\s]*))+$/u;

/**
 * Reads one of the values of a choice: by a known spelling, by one with a number or a date behind it, by the meaning of the
 * words (`field.meanings`), where only one value is meant. Anything else is `other` where there is such a value, and null where not.
 */
export function readChoice(field: Field, written: string): ChoiceReading | null {
  const choices = field.choices ?? {};
  const word = normaliseHeader(written);
  const exact = spelled(choices, word) ?? spelled(choices, word.replace(TAIL, ''));
  if (exact !== null) return { value: exact, known: true };
  const meant = Object.entries(field.meanings ?? {}).filter(([, meaning]) => meaning.test(word));
  if (meant.length === 1) return { value: meant[0]![0], known: true };
  return Object.hasOwn(choices, 'other') ? { value: 'other', known: false } : null;
}

function spelled(choices: Readonly<Record<string, readonly string[]>>, word: string): string | null {
  for (const [value, spellings] of Object.entries(choices)) {
    if (normaliseHeader(value) === word || spellings.some((spelling) => normaliseHeader(spelling) === word))
      return value;
  }
  return null;
}
