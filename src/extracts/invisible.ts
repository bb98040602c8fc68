/** Zero-width characters, direction marks, soft hyphens, byte order marks: seen by nobody, and part of no value. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'g');

/** Whether a text holds characters that cannot be seen. */
export function holdsInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** A text without the characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}
