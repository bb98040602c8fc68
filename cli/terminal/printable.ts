/**
 * Text from a file, made safe to print: control characters, escapes and bidirectional overrides are shown as their code
 * points instead of obeyed.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16).padStart(4, '0')}}`,
  );
}

/** Unseen characters, among them those that turn a text around: JSON escapes none of them by itself. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

/** A value as JSON on a terminal: what parses it gets the same value, and what is shown stands in the order in which it is written. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN, escaped)}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
