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
