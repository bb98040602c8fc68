import { cached } from '../fold-cache.js';
import { type AddressLabel, labelAddress } from './address-labels.js';
import { type AddressToken, readAddressTokens } from './address-token.js';
import { foldPlace } from './place.js';

export { foldPlace } from './place.js';

/** The parts of an address, folded; each '' if unknown. */
export interface AddressParts {
  settlement: string;
  street: string;
  house: string;
  flat: string;
}

const SEGMENT_END = /[,;\n]/;
const LAST_CONSONANT = /[^AEIOU?]A$/;

/** A folded street word in the nominative: Russian streets stand in the genitive (ул. Абая, ул. Сатпаева), Kazakh ones do not. */
function nominative(word: string): string {
  if (word.length < 5) return word;
  return LAST_CONSONANT.test(word) || /[AEOU]IA$/.test(word) ? word.slice(0, -1) : word;
}

function isInitial(read: AddressToken): boolean {
  return read.dotted && read.fold.length === 1 && read.end - read.start === 2;
}

/** One segment folded; a building comes with the stroke that joins it to the house of the segment before. */
const foldSegment = cached((segment) => {
  const tokens = readAddressTokens(segment);
  let folded = '';
  tokens.forEach((read, i) => {
    if (read.kind === 'break' || read.type !== null || isInitial(read)) return;
    if (read.kind === 'number') {
      if (read.end - read.start === 6 && read.fold.length === 6) return;
      const joint = isBuildingNumber(tokens, i) ? '/' : folded === '' ? '' : ' ';
      folded += `${joint}${read.fold}${read.second === '' ? '' : ` ${read.second}`}`;
    } else if (read.fold !== '') folded += `${folded === '' ? '' : ' '}${nominative(read.fold)}`;
  });
  return folded;
});

/**
 * One comparable form of an address: types, initials, country and postcode dropped, words folded as names are and put in the
 * nominative, 12А = 12 а = 12-А, корп. as 12/1, 12-45 as house and flat apart; the order of the rest is kept.
 */
export function foldAddress(written: string): string {
  // No rule looks across a comma, so segments are folded apart: "ул. Абая" is then folded once for the whole street.
  let folded = '';
  for (const segment of written.split(SEGMENT_END)) {
    const part = foldSegment(segment);
    if (part === '') continue;
    if (folded === '') folded = part.charAt(0) === '/' ? part.slice(1) : part;
    else folded += part.charAt(0) === '/' ? part : ` ${part}`;
  }
  return folded;
}

function isBuildingNumber(tokens: readonly AddressToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.type?.role === 'building') return true;
  return before?.kind === 'word' && before.fold === 'K' && tokens[i - 2]?.kind === 'number';
}

function namesOf(tokens: readonly AddressToken[], labels: readonly AddressLabel[], wanted: AddressLabel): string {
  const words = tokens.filter((_, i) => labels[i] === wanted);
  const name = words.map((read) => (read.kind === 'number' ? read.fold : nominative(read.fold))).join(' ');
  return wanted === 'microdistrict' && words.length === 1 && words[0]?.kind === 'number' ? `MKR ${name}` : name;
}

/**
 * The parts of an address as folded text: settlement as `foldPlace` gives it, street (or microdistrict, where there is no
 * street) in the nominative, house with its building as 12A or 12/1, flat. What is not found is ''.
 */
export function parseAddress(written: string): AddressParts {
  const { tokens, labels } = labelAddress(written);
  const numberOf = (label: AddressLabel) => tokens[labels.indexOf(label)];
  const house = numberOf('house');
  const building = numberOf('building')?.fold ?? '';
  const settlement = tokens.filter((_, i) => labels[i] === 'settlement');
  return {
    settlement: foldPlace(settlement.map((read) => written.slice(read.start, read.end)).join(' ')),
    street: namesOf(tokens, labels, 'street') || namesOf(tokens, labels, 'microdistrict'),
    house: house === undefined ? '' : `${house.fold}${building === '' ? '' : `/${building}`}`,
    flat: numberOf('flat')?.fold ?? house?.second ?? '',
  };
}

/**
 * The address as written down to the street, for masking: house, building and flat with their type words are taken out
 * wherever they stand, and so is every number that is not certainly part of a name.
 */
export function streetOnly(written: string): string {
  const { tokens, labels } = labelAddress(written);
  let shown = '';
  let previousEnd = -1;
  tokens.forEach((read, i) => {
    const role = read.type?.role;
    const hidesNumber = role === 'house' || role === 'building' || role === 'flat';
    const isHidden = hidesNumber || ['house', 'building', 'flat'].includes(labels[i] ?? '');
    if (read.kind === 'break' || isHidden || (read.kind === 'number' && labels[i] === 'dropped')) return;
    const isNeighbour = i > 0 && previousEnd >= 0 && !/\d/.test(written.slice(previousEnd, read.start));
    const between = isNeighbour ? written.slice(previousEnd, read.start) : ', ';
    shown += (previousEnd < 0 ? '' : between) + written.slice(read.start, read.end);
    previousEnd = read.end;
  });
  return shown.trim();
}

/** Whether an address, or a part of one, says what it is: "ул. Абая", "12 үй"; a bare "Абая" or "12" does not. */
export function namesItsType(written: string): boolean {
  return readAddressTokens(written).some(({ type }) => type !== null);
}
