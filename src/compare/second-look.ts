import type { AuditFile } from '../database/audit-file.js';
import { soundOf } from '../link/compare/sound.js';
import type { CodedColumn } from '../link/table/audit-people.js';
import { addressReader, dwellingText } from '../link/table/dwellings.js';
import { Dictionary } from '../link/table/people-table.js';
import { FEWEST_TOGETHER, SHARE_RENUMBERED } from './constants.js';
import { AFTER, BEFORE, type Entries, hashOf } from './entries.js';
import type { Links } from './links.js';

/**
 * The same entries as two files that are written differently have them in common, for those that are not linked yet: addresses by their
 * parts, precincts by the numbers of the later state, and, where both files write names in two ways, names by their consonants.
 */
export function secondLook(db: AuditFile, entries: Entries, links: Links, isTwoWays: boolean): Entries {
  const isFree = (i: number) => entries.states[i]! <= AFTER && links.isFree(i);
  const { surnames, givenNames, patronymics } = entries;
  return {
    ...entries,
    addresses: dwellingsOf(db, entries, isFree),
    precincts: { codes: precinctsNow(entries, links), values: entries.precincts.values },
    ...(isTwoWays ? namesBySound({ surnames, givenNames, patronymics }) : {}),
  };
}

/** A number for the street, house and flat of the entries that are asked for: the settlement is often left out where all live in one. */
function dwellingsOf(db: AuditFile, entries: Entries, isAsked: (entry: number) => boolean): Float64Array {
  const { size, addresses, recordIds } = entries;
  const addressOf = addressReader(db);
  if (addressOf === null) return addresses;
  const found = addresses.slice();
  for (let i = 0; i < size; i++) {
    if (addresses[i] === 0 || !isAsked(i)) continue;
    const text = dwellingText(addressOf(recordIds[i]!));
    found[i] = text === '' ? 0 : hashOf(text.slice(text.indexOf('\n') + 1));
  }
  return found;
}

/** The precincts' numbers in the later state: where most of a precinct's linked entries stand, many of them, is the same precinct. */
function precinctsNow({ size, states, precincts }: Entries, links: Links): Int32Array {
  const flows = new Map<number, Map<number, number>>();
  for (let a = 0; a < size; a++) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0) continue;
    const from = flows.get(precincts.codes[a]!) ?? new Map<number, number>();
    flows.set(precincts.codes[a]!, from);
    from.set(precincts.codes[b]!, (from.get(precincts.codes[b]!) ?? 0) + 1);
  }
  const now = new Map<number, number>();
  for (const [from, to] of flows) {
    const all = [...to.values()].reduce((sum, count) => sum + count, 0);
    for (const [precinct, count] of to)
      if (count >= FEWEST_TOGETHER && count > SHARE_RENUMBERED * all) now.set(from, precinct);
  }
  return precincts.codes.map((code, i) => (states[i] === BEFORE ? (now.get(code) ?? code) : code));
}

type Names = Pick<Entries, 'surnames' | 'givenNames' | 'patronymics'>;

/** Names that sound alike but for their vowels share a code, and are named by the first of them. Surnames and given names share their values. */
function namesBySound({ surnames, givenNames, patronymics }: Names): Names {
  const names = firstOfSound(surnames.values);
  const roots = firstOfSound(patronymics.values);
  const by = ({ codes, values }: CodedColumn, first: Int32Array): CodedColumn => ({
    codes: codes.map((code) => (code < 0 ? code : first[code]!)),
    values,
  });
  return { surnames: by(surnames, names), givenNames: by(givenNames, names), patronymics: by(patronymics, roots) };
}

function firstOfSound(values: readonly string[]): Int32Array {
  const sounds = new Dictionary();
  const first: number[] = [];
  return Int32Array.from(values, (value, code) => (first[sounds.encode(consonantsOf(value))] ??= code));
}

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/CH/gu, 'SH'],
  [/NG/gu, 'N'],
  [/G/gu, 'K'],
  [/D/gu, 'T'],
  [/[BF]/gu, 'P'],
  [/[AEIOU]/gu, ''],
];

/**
 * What two ways of writing one name have in common: its consonants, voiced or not (ТЛЕК, ТІЛЕК; ЧОҚАН, ШОҚАН; OMIR, UMIR; EDUARD, EDUART). A
 * name with fewer than two is taken as it is.
 */
export function consonantsOf(fold: string): string {
  const consonants = CONSONANTS.reduce((text, [from, to]) => text.replace(from, to), soundOf(fold));
  return consonants.length < 2 ? fold : consonants.replace(/(.)\1+/gu, '$1');
}
