import { distance } from 'fastest-levenshtein';
import { FEWEST_LETTERS_OF_A_SLIP } from '../link-constants.js';
import { isTransposed } from './similarity.js';

const SAME_DWELLING = 0;
const SAME_HOUSE = 1;
const ANOTHER = 2;

/**
 * How two dwellings compare, as `dwellingText` writes them. The settlement is often left out where everybody lives in one; so
 * is the flat, and then the house is the same and nothing more is known.
 */
export function levelOfDwellings(a: string, b: string): number {
  if (haveTwoHouses(a, b)) return ANOTHER;
  const [one, other] = [a.split('\n'), b.split('\n')];
  if (one.length === 1 || other.length === 1) return a === b ? SAME_DWELLING : isSlip(a, b) ? SAME_HOUSE : ANOTHER;
  const [settlement, street, house, flat] = one as [string, string, string, string];
  const [otherSettlement, otherStreet, otherHouse, otherFlat] = other as [string, string, string, string];
  if (house !== otherHouse || differ(settlement, otherSettlement) || differ(flat, otherFlat)) return ANOTHER;
  if (street !== otherStreet) return isSlip(street, otherStreet) ? SAME_HOUSE : ANOTHER;
  return flat === otherFlat ? SAME_DWELLING : SAME_HOUSE;
}

/** Most pairs that are drawn: the third of four parts is not the same. */
function haveTwoHouses(a: string, b: string): boolean {
  const from = a.indexOf('\n', a.indexOf('\n') + 1);
  const otherFrom = b.indexOf('\n', b.indexOf('\n') + 1);
  if (from < 0 || otherFrom < 0) return false;
  const [until, otherUntil] = [a.indexOf('\n', from + 1), b.indexOf('\n', otherFrom + 1)];
  if (until < 0 || otherUntil < 0) return false;
  return until - from !== otherUntil - otherFrom || !b.startsWith(a.slice(from, until), otherFrom);
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/** A letter of a longer name more, less or other, or two exchanged; no digit, which would be another house. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < FEWEST_LETTERS_OF_A_SLIP || a.replace(/\D/gu, '') !== b.replace(/\D/gu, ''))
    return false;
  return distance(a, b) <= 1 || isTransposed(a, b);
}
