/** Controls, format characters (bidi overrides, zero width, tags), lone surrogates, separators, private use, blank letters. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu;

/** The code point of an unseen character, as U+202E. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Spells out each character that cannot be seen or that reorders others: ESC becomes ⟨U+001B⟩. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `⟨${codePointName(character)}⟩`);
}
