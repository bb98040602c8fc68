import { foldAddress } from '../../identity/index.js';
import { type AddressOf, dwellingText } from '../../link/table/dwellings.js';
import { ENTRIES_OF_A_NAME, FEWEST_TOGETHER, SHARE_OF_A_STREET, SHARE_TOGETHER } from '../constants.js';
import { BEFORE, type Entries } from '../entries.js';
import type { Links } from '../links.js';
import type { AddressCause } from './mass-change.js';
import { hasWords, isDwellingNumber, type Replaced, replacedWords } from './replaced-words.js';

/** Words of addresses that became others for many of a precinct at once: a street, a town, a code of the post. */
export interface RenamedWords extends Replaced {
  readonly precinct: number;
  readonly cause: AddressCause;
  /** Entries of the previous list to which it happened, and how many there had these words. */
  readonly members: readonly number[];
  readonly of: number;
  /** Whether nearly all of the precinct had these words. */
  readonly isOfAll: boolean;
}

/** What to look at: entries whose addresses differ, with both states in columns. */
export interface AddressChanges {
  readonly entries: Entries;
  readonly links: Links;
  readonly addressOf: AddressOf;
  /** Entries of the previous list whose address is another one in the later state. */
  readonly changed: readonly number[];
}

/** Names words of a precinct and what they became. */
export function wordsKey(precinct: number, { before, after }: Replaced): string {
  return `${precinct}\n${before}\n${after}`;
}

/** Both addresses of an entry of the previous list, folded. */
export function foldedAddresses({ entries, links, addressOf }: AddressChanges, a: number): readonly [string, string] {
  const { recordIds } = entries;
  return [foldAddress(addressOf(recordIds[a]!) ?? ''), foldAddress(addressOf(recordIds[links.partner[a]!]!) ?? '')];
}

/**
 * Words that became others together, by `wordsKey`: ten entries in all, and in the precinct most of those that had them, or whole houses. Not
 * where others live under the new address who had it before: these entries were given somebody else's.
 */
export function renamedWords(changes: AddressChanges): ReadonlyMap<string, RenamedWords> {
  const { precincts } = changes.entries;
  const found = new Map<string, { precinct: number; words: Replaced; members: number[] }>();
  const totals = new Map<string, number>();
  for (const a of changes.changed) {
    for (const words of replacedWords(...foldedAddresses(changes, a))) {
      if (isDwellingNumber(words)) continue;
      const precinct = precincts.codes[a]!;
      const key = wordsKey(precinct, words);
      const known = found.get(key);
      if (known === undefined) found.set(key, { precinct, words, members: [a] });
      else known.members.push(a);
      const total = wordsKey(0, words);
      totals.set(total, (totals.get(total) ?? 0) + 1);
    }
  }
  const byPrecinct = new Map<number, { words: Replaced; members: number[] }[]>();
  for (const { precinct, words, members } of found.values()) {
    if (totals.get(wordsKey(0, words))! < FEWEST_TOGETHER) continue;
    byPrecinct.set(precinct, [...(byPrecinct.get(precinct) ?? []), { words, members }]);
  }
  const renamed = new Map<string, RenamedWords>();
  if (byPrecinct.size === 0) return renamed;
  const neighbours = linkedBy(changes, byPrecinct);
  for (const [precinct, candidates] of byPrecinct) {
    const all = neighbours.get(precinct)!.map((a) => ({ a, fold: foldedAddresses(changes, a)[0] }));
    const kept = keptAddresses(changes, neighbours.get(precinct)!);
    for (const { words, members } of candidates) {
      // What was added can be missing only where it was not written before.
      const had = all.filter(({ fold }) =>
        words.before === '' ? fold !== '' && !hasWords(fold, words.after) : hasWords(fold, words.before),
      );
      const isMost = members.length >= SHARE_OF_A_STREET * had.length;
      if (!isMost && !areWholeHouses(changes, members, had)) continue;
      if (areTaken(changes, members, kept)) continue;
      const isPlace = had.length > SHARE_OF_A_STREET * all.length;
      const cause = causeOf(changes, words, members, isPlace);
      const isOfAll = had.length >= SHARE_TOGETHER * all.length;
      renamed.set(wordsKey(precinct, words), { precinct, ...words, cause, members, of: had.length, isOfAll });
    }
  }
  return withPlaces(renamed);
}

/** What nearly all of several precincts had in their addresses is no street, whatever the parts of an address look like. */
function withPlaces(renamed: ReadonlyMap<string, RenamedWords>): ReadonlyMap<string, RenamedWords> {
  const parts = new Map<string, { all: number; ofAll: number }>();
  for (const words of renamed.values()) {
    const known = parts.get(wordsKey(0, words)) ?? { all: 0, ofAll: 0 };
    parts.set(wordsKey(0, words), { all: known.all + 1, ofAll: known.ofAll + Number(words.isOfAll) });
  }
  const isPlace = (words: RenamedWords) => {
    const { all, ofAll } = parts.get(wordsKey(0, words))!;
    return all > 1 && ofAll === all;
  };
  return new Map(
    [...renamed].map(([key, words]) => [
      key,
      words.cause === 'street-renamed' && isPlace(words) ? { ...words, cause: 'place-renamed' } : words,
    ]),
  );
}

/** Linked entries of the previous list in the precincts that are asked for, by precinct. */
export function linkedBy(
  { entries, links }: Pick<AddressChanges, 'entries' | 'links'>,
  asked: { has(precinct: number): boolean },
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let a = 0; a < entries.size; a += 1) {
    const precinct = entries.precincts.codes[a]!;
    if (entries.states[a] !== BEFORE || links.partner[a]! < 0 || !asked.has(precinct)) continue;
    const known = found.get(precinct);
    if (known === undefined) found.set(precinct, [a]);
    else known.push(a);
  }
  return found;
}

/** Addresses of those who have the same one in both states. */
export function keptAddresses({ entries, links }: AddressChanges, neighbours: readonly number[]): ReadonlySet<number> {
  const { addresses } = entries;
  return new Set(neighbours.filter((a) => addresses[a] === addresses[links.partner[a]!]).map((a) => addresses[a]!));
}

/** Whether most of the new addresses are those of people who had them before and have them still. */
export function areTaken(
  { entries, links }: AddressChanges,
  members: readonly number[],
  kept: ReadonlySet<number>,
): boolean {
  const taken = members.filter((a) => kept.has(entries.addresses[links.partner[a]!]!)).length;
  return taken > SHARE_OF_A_STREET * members.length;
}

/** Where a part of a street became another one, whole houses did. */
function areWholeHouses(
  { entries, addressOf }: AddressChanges,
  members: readonly number[],
  had: readonly { readonly a: number }[],
): boolean {
  if (members.length < FEWEST_TOGETHER) return false;
  const houseOf = (a: number) => dwellingText(addressOf(entries.recordIds[a]!)).split('\n').slice(0, 3).join('\n');
  const all = new Map<string, number>();
  for (const { a } of had) all.set(houseOf(a), (all.get(houseOf(a)) ?? 0) + 1);
  const gone = new Map<string, number>();
  for (const a of members) gone.set(houseOf(a), (gone.get(houseOf(a)) ?? 0) + 1);
  let whole = 0;
  for (const [house, count] of gone) if (count >= SHARE_TOGETHER * (all.get(house) ?? 0)) whole += count;
  return whole >= SHARE_TOGETHER * members.length;
}

/** A number, or up to three letters beside numbers. */
const CODE = /^(?:[^ ]*\d[^ ]*|\p{L}{1,3})(?: (?:[^ ]*\d[^ ]*|\p{L}{1,3}))*$/u;

/**
 * What it was: where the parts of addresses do not tell streets from places, what most of a precinct have is a place. Words more or less are
 * another way to write it.
 */
function causeOf(changes: AddressChanges, words: Replaced, members: readonly number[], isMost: boolean): AddressCause {
  const { before, after } = words;
  if (before === '' || after === '') return 'address-rewritten';
  if (/\d/u.test(before + after) && CODE.test(before) && CODE.test(after)) return 'postcode-changed';
  const { entries, links, addressOf } = changes;
  const partsOf = (i: number) => dwellingText(addressOf(entries.recordIds[i]!)).split('\n');
  const shown = members.slice(0, ENTRIES_OF_A_NAME).map((a) => [partsOf(a), partsOf(links.partner[a]!)] as const);
  const differ = (part: number) => shown.filter(([one, other]) => one[part] !== other[part]).length;
  if (differ(0) === 0 && differ(1) > 0) return 'street-renamed';
  return isMost ? 'place-renamed' : 'street-renamed';
}
