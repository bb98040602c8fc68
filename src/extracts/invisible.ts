/** Zero-width characters, direction marks, soft hyphens, byte order marks: seen by nobody, and part of no value. */
const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
/** The first of ten digits in scripts that have their own: Arabic, Persian, Devanagari and its relatives, Thai, Lao, Burmese, Khmer, wide ones. */
const ZEROS = [
  ...[0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20],
  ...[0x1040, 0x17e0, 0x1810, 0xff10],
];
const DIGITS = ZEROS.map((zero) => `${escaped(zero)}-${escaped(zero + 9)}`).join('');

const INVISIBLE = new RegExp(`[${UNSEEN}]`);
const ALL_INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');
const STRANGE = new RegExp(`[${UNSEEN}${DIGITS}]`);
const ALL_DIGITS = new RegExp(`[${DIGITS}]`, 'g');

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Whether a text holds characters that cannot be seen. */
export function holdsInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Whether a text holds characters that cannot be seen, or digits of another script: it is rare in a file that has none of either. */
export function holdsStrange(text: string): boolean {
  return STRANGE.test(text);
}

let beginnings: readonly Buffer[] | null = null;

/** The bytes that such characters begin with in UTF-8, found when they are first asked for. */
function strangeBeginnings(): readonly Buffer[] {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  return [...new Set(all.filter(holdsStrange).map(beginning))].map((hex) => Buffer.from(hex, 'hex'));
}

/** Two bytes where the first alone is that of quotation marks and dashes too. */
function beginning(character: string): string {
  const bytes = Buffer.from(character);
  const isShared = bytes[0] === 0xc2 || bytes[0] === 0xe2;
  return bytes.subarray(0, isShared ? 2 : 1).toString('hex');
}

/** Whether a text of these bytes (UTF-8) may hold such characters; takes a hundredth of the time that the text would. */
export function mayBeStrange(bytes: Buffer): boolean {
  beginnings ??= strangeBeginnings();
  return beginnings.some((begin) => bytes.includes(begin));
}

/** A text without the characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}

/** A text whose digits are those of every other file: ١٢, ۱۲, १२ and ๑๒ are 12. */
export function withPlainDigits(text: string): string {
  return text.replace(ALL_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
