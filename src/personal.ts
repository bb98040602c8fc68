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

/** A surname with initials behind it or in front. */
const WITH_INITIALS =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}[\p{L}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.?)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}[\p{L}-]+)(?!\p{L})/gu;
/** Endings of surnames: words of a file's name with one of them are cut, but for those that are of lists or say a place. */
const LIKE_A_SURNAME =
  /(?<!\p{L})\p{Lu}\p{L}{2,}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ович|евич|овна|евна|ична|енко|ский|ская|цкий|цкая|дзе|швили|ұлы|қызы|ov|ova|ev|eva|yev|yeva|ovich|ovna|evna|enko|skiy|sky|uly|qyzy)(?!\p{L})/gu;
const OF_LISTS =
  /^(?:участков|протоколов|голосов|избирател|списков|бланков|причин|величин|половин|женск|мужск|гражданск|воинск|медицин|абзац|удостоверен|бюллетен|район|област|городов|сельск|округ|поселков|центр|домов|адресов|документов|карантин|магазин|термин|серпин|машин|картин|main|admin|abbrev|prev|begin|certain|kazakh)/iu;
/** What stands behind or in front of the name of a place. */
const PLACE_BEHIND =
  /^[\s_-]*(?:р-н|район|рай|обл|аудан|облыс|қаласы|ауылы|с\/о|тик|tec|region|district|city|oblast|raion)/iu;
const PLACE_IN_FRONT =
  /(?:^|[^\p{L}])(?:г|гор|город|с|село|пос|п|ул|улица|пр|аул|тик|tec|область|район|city|village)[.\s_-]*$/iu;

/**
 * A text of few words, a path or the name of a column, whose names of people are cut to their initials, as long as they were: names
 * that say by their endings or by initials beside them that they are a person's.
 */
export function cutNames(text: string): string {
  return text.replace(WITH_INITIALS, cut).replace(LIKE_A_SURNAME, (word: string, at: number, whole: string) => {
    const isPlace = PLACE_BEHIND.test(whole.slice(at + word.length)) || PLACE_IN_FRONT.test(whole.slice(0, at));
    return isPlace || OF_LISTS.test(word) ? word : cut(word);
  });
}

function cut(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}-]*/gu, (word) => word.charAt(0).toUpperCase() + 'x'.repeat(word.length - 1));
}

/** A name and another word with a capital, or nothing beside it: names of columns have no second capital. */
const NAMES_IN_A_HEADER = /\p{Lu}\p{L}+.*\p{Lu}|^[^\p{L}]*\p{L}+[^\p{L}]*$/u;

/** The name of a column, with names of people in it cut: "Имя Щукин" is "Имя Щxxxx". */
export function cutNamesOfHeader(cell: string): string {
  return NAMES_IN_A_HEADER.test(cell) ? cutNames(cell) : cell;
}
