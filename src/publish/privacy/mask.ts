import type { Field } from '../../extracts/extract.js';
import { namesItsType, streetOnly } from '../../identity/index.js';
import { hidePersonal, isNumberLike, maskShape } from '../../personal.js';
import { MOST_DIGITS_SHOWN, RECORDS_OF_A_WORD } from '../constants.js';

// The only place where personal data is masked. Whatever an output shows of a record has come through here.

export { hidePersonal, isNumberLike, maskShape };

const TWELVE_DIGITS = /^\d{12}$/;
/** What a house has for its number. */
export const HOUSE = /(?<!\p{L})(?:дом|д|үй|house)\.?\s*\d+\p{L}?(?!\p{L})/giu;
/** A street with what stands behind it, as somebody writes where a voter has moved to. */
const STREET_AND_MORE =
  /(?<!\p{L})(?:ул|улица|пр|просп|проспект|пер|переулок|көшесі|көш|мкр|street|str|ulica|strasse|straße|calle|rua|rue|via)(?!\p{L})[^;]*/giu;
/** Days and numbers of papers, and then those of a house or a flat. */
const PAPER_OR_HOUSE = /\d{1,4}([./-])\d{1,2}\1\d{1,4}|№\s?\d+|(?<house>\d{1,4}\p{L}?)(?!\d)/gu;
/** A house that stands behind its street without a comma ("Skrivena ulica 12", "Hauptstr. 12a"); a number behind one word may be the street's own ("мкр 5"). */
const HOUSE_BEHIND = /(?:(?<=[\p{L}\p{M}.-]+\s[^,\d]*[\p{L}.])\s\d+\p{L}?|(?<=[\p{L}.])\s\d+\p{L})(?=\s*(?:,|$))/gu;
/** A word and behind it a number of three digits, or one behind a comma: no mark of a form has either. */
const LIKE_A_HOUSE = /\p{L}\D*\d{3}|\p{L}\D*,\D*\d/u;
const DATE_OR_NUMBER = /^[\d\s.,:/+\u00a0\u2013-]*$/;
const DATE_WITH_TIME = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:T|\s+)\d{1,2}:\d{2}(?::\d{2})?$/;
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;

/** The shape of a number of a person, its digits as stars: nines would read as a number that two records have in common. */
function maskNumber(written: string): string {
  return maskShape(written).replaceAll('9', '*');
}

/** What stands before a number that is another country's: no cell holds it, because control characters are no part of text. */
export const NATIONAL_SIGN = '\u0001';

/** Twelve digits as YYMMDD******; anything else in an IIN cell by its shape, another country's number too. */
export function maskIin(written: string): string {
  if (written.startsWith(NATIONAL_SIGN)) return maskNumber(written.slice(NATIONAL_SIGN.length));
  const trimmed = written.trim();
  return TWELVE_DIGITS.test(trimmed) ? `${trimmed.slice(0, 6)}******` : maskNumber(written);
}

/** A name as its initial with a dot, one for each word; a cell without letters by its shape. */
export function maskName(written: string): string {
  const initials = written
    .normalize('NFC')
    .split(/[\s\u00a0.]+/u)
    .flatMap((word) => word.match(/\p{L}/u)?.[0].toUpperCase() ?? []);
  return initials.length === 0 ? maskShape(written) : initials.map((initial) => `${initial}.`).join(' ');
}

/** An address down to the street, without house and flat; where nothing says that it is one, by its shape: a name may have slipped in. */
export function maskAddress(written: string): string {
  const street = /\d/.test(written) || namesItsType(written) ? streetOnly(written) : '';
  return street === '' ? maskShape(written) : hidePersonal(street.replace(HOUSE_BEHIND, ''));
}

/**
 * A birth date is shown: the masked IIN beside it gives the same six digits by contract. But whatever stands in the cell
 * and is no date (a name after a shifted column, an IIN) is masked by its shape.
 */
export function maskDate(written: string): string {
  return isDateOrSmallNumber(written) ? written : maskShape(written);
}

function isDateOrSmallNumber(text: string): boolean {
  if (DATE_WITH_TIME.test(text.trim()) || DATE.test(text.trim())) return true;
  return DATE_OR_NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS_SHOWN;
}

/** Columns of numbers and serials: what stands there in words has slipped in from another column, and may be a name. */
function isNumbering({ numbered, kind }: Field): boolean {
  return numbered === true || kind === 'precinct' || kind === 'serial';
}

/** Why a voter was struck off may say where to; offices and institutions stand in columns of their own, with houses that anybody may know. */
function isAGround({ name }: Field): boolean {
  return name.endsWith('_ground');
}

function withoutHouses(text: string): string {
  const hidden = (street: string) =>
    street.replace(PAPER_OR_HOUSE, (found, _, house: string | undefined) =>
      house === undefined ? found : maskShape(found),
    );
  return text.replace(HOUSE, maskShape).replace(STREET_AND_MORE, hidden);
}

/**
 * A loaded value of a field, masked where the extract flags the field as personal, or where a number should stand and words do,
 * unless they are `known` to be of that column.
 */
export function maskValue(
  field: Field,
  value: string,
  isKnown: (value: string) => boolean = () => false,
  isOfForms?: (digits: number) => boolean,
): string {
  if (field.personal !== true) {
    if (isNumbering(field) && !isNumberLike(value) && !isKnown(value)) return maskShape(value);
    return hidePersonal(isAGround(field) ? withoutHouses(value) : value, isOfForms);
  }
  switch (field.kind) {
    case 'iin':
      return maskIin(value);
    case 'surname':
    case 'given_name':
    case 'patronymic':
    case 'full_name':
    case 'corrected_surname':
    case 'corrected_given_name':
    case 'corrected_patronymic':
    case 'corrected_full_name':
      return maskName(value);
    case 'date':
    case 'birth_date':
      return maskDate(value);
    case 'choice':
      // A word of ours names nobody; whatever else stands in the cell may have slipped in from another column.
      return Object.keys(field.choices ?? {}).includes(value) ? value : maskShape(value);
    default:
      return field.name === 'address' ? maskAddress(value) : maskNumber(value);
  }
}

/**
 * A cell of a record that could not be loaded. Its columns may be shifted, so that a name can stand in any of them: only a
 * date or a small number is shown in a column that is not personal, and everything else by its shape.
 */
export function maskFound(field: Field | undefined, found: string): string {
  if (field?.personal === true && field.name !== 'address') return maskValue(field, found);
  return isDateOrSmallNumber(found) ? found : maskShape(found);
}

/**
 * A word of a column of marks or coded values that nobody knows: a word of the form stands in several records; one that few have and
 * that is written as names are may be somebody's, slipped in from another column.
 */
export function maskWord(written: string, records: number): string {
  const words = written.trim().split(/\s+/u);
  const isLikeAName = words.slice(words.length > 2 ? 1 : 0).some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const isRare = records < RECORDS_OF_A_WORD && !isDateOrSmallNumber(written);
  return isRare && (isLikeAName || LIKE_A_HOUSE.test(written)) ? maskShape(written) : hidePersonal(written);
}
