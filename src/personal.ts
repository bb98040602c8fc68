// What of a text may be somebody's, wherever it stands. Outputs hide it, and fingerprints leave it out.

/** Twelve digits of a day of birth, in one or after it a blank or a dash, and a century: whether or not the last one is right. */
const STRAY_IIN = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ \u00a0-]?[0-6]\d{5}(?!\d)/g;
/** As many digits in a row as no count, precinct or line has, but the personal numbers of many countries and telephones; sizes say what they are. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\d{10,}(?![\p{L}\p{N}]| bytes)/gu;
/** Names that say by their ending or their particle that they are a person's, with the words that may stand around. */
const PATRONYMIC =
  /(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}-]+\s+){0,2}(?:\p{Lu}\p{L}+(?:ович|евич|овна|евна|ична|ұлы|қызы|кызы|ovich|evich|ovna|evna|qyzy|kyzy)|\p{Lu}\p{L}+\s(?:ұлы|улы|қызы|кызы|uly|qyzy|kyzy))(?!\p{L})/gu;
/** A flat, with the house before it, which together with a street say where somebody lives; the number of a precinct is no house. */
const FLAT =
  /(?:(?<![\p{L}\d]|(?:уик|уч|участок|участке|учаске|precinct|no|№|nr)[.\s№]*)\d{1,5}(?:\s?\p{L})?(?:[\s,;/]+(?:к|корп|корпус|стр|блок|б)\.?\s?\d+)?[\s,;]+)?(?<!\p{L})(?:кв|пәтер|квартира|apt|apartment|flat|stan|wohnung|whg|daire|mieszkanie|piso|apto|apartamento|appartement|lakás|byt|бл|ап|стан)\.?\s*\d+/giu;
/** As many letters in a row as no series of a form has. */
const WORDY = /\p{L}{4}/u;
/** Longer ones are no number of a form, a line or a precinct. */
const MOST_CHARACTERS_OF_A_NUMBER = 32;

/** Every letter as x and every digit as 9, so that only the shape of a text is left. */
export function maskShape(written: string): string {
  return written.replace(/\p{L}\p{M}*/gu, 'x').replace(/\p{N}/gu, '9');
}

/**
 * A text that should hold nothing personal, with whatever looks like a personal number, a patronymic or a flat nevertheless masked. So many
 * digits as `isOfForms` says are those of the audit's own forms, and shown unless they are an IIN.
 */
export function hidePersonal(text: string, isOfForms: (digits: number) => boolean = () => false): string {
  return text
    .replace(STRAY_IIN, (digits) => `${digits.slice(0, 6)}${'*'.repeat(digits.length - 6)}`)
    .replace(LONG_NUMBER, (digits) => (isOfForms(digits.length) ? digits : '*'.repeat(digits.length)))
    .replace(FLAT, maskShape)
    .replace(PATRONYMIC, maskShape);
}

/** Whether a text can be what a column of numbers, serials or precincts holds: digits, with no more letters than a series has. */
export function isNumberLike(value: string): boolean {
  return value.length <= MOST_CHARACTERS_OF_A_NUMBER && /\d/.test(value) && !WORDY.test(value);
}
