import type { AuditFile } from '../../database/audit-file.js';
import { streetOnly } from '../../identity/index.js';
import { addressReader, dwellingText } from '../../link/table/dwellings.js';
import {
  FEWEST_RESPELLED,
  FEWEST_TOGETHER,
  SHARE_OF_SLIPS,
  SHARE_RESPELLED,
  SHARE_TOGETHER,
  SPELLINGS_SHOWN,
} from '../constants.js';
import type { Entries } from '../entries.js';
import type { Links } from '../links.js';
import { commonForms } from './common-forms.js';
import type { AddressCause, MassChange } from './mass-change.js';
import { type AddressChanges, foldedAddresses, type RenamedWords, renamedWords, wordsKey } from './renamed-places.js';
import { type RenumberedStreet, renumberedHouses } from './renumbered-houses.js';
import { isDwellingNumber, isReordered, replacedWords } from './replaced-words.js';
import { writtenWords } from './written-words.js';

/** What explains that an entry of the previous list has another address: `file` where the later file writes all of them so. */
export type AddressReason = AddressCause | 'file' | null;

export interface ExplainedAddresses {
  readonly lines: readonly MassChange[];
  /** Addresses that differ and that nothing explains. */
  readonly unexplained: number;
  reasonOf(a: number, before: string, after: string): AddressReason;
  /** The address of an entry of either state as both write it after what changed for many: words in comparable form, '' for none. */
  commonForm(entry: number, isBefore: boolean): string;
}

/** The cause that is named first, where an address differs for several. */
const CAUSES: readonly AddressCause[] = [
  ...(['street-renamed', 'houses-renumbered', 'place-renamed'] as const),
  ...(['postcode-changed', 'address-rewritten'] as const),
];

/** Finds what explains that addresses differ, for many at once; `changed` are entries of the previous list, `both` all with an address in both states. */
export function explainAddresses(
  db: AuditFile,
  entries: Entries,
  links: Links,
  changed: readonly number[],
  both: readonly number[],
): ExplainedAddresses {
  const addressOf = addressReader(db);
  if (addressOf === null || changed.length < FEWEST_TOGETHER) return NOTHING;
  const all: AddressChanges = { entries, links, addressOf, changed };
  const dwellingsOf = (a: number) =>
    [a, links.partner[a]!].map((i) => dwellingText(addressOf(entries.recordIds[i]!))) as [string, string];
  const lines: MassChange[] = [];
  const flats = flatsOfOneState(changed, both, dwellingsOf);
  const reordered = changed.filter((a) => isReordered(...foldedAddresses(all, a)));
  const isReorderedFile = reordered.length >= FEWEST_RESPELLED && reordered.length > SHARE_RESPELLED * both.length;
  const isAdded = partOfOneState(all, both.length);
  if (flats > 0) lines.push(line('flats-in-one-state', flats, both.length));
  else if (isAdded !== null) lines.push(line('part-in-one-state', changed.filter(isAdded).length, both.length));
  if (isReorderedFile) lines.push(line('address-rewritten', reordered.length, both.length));
  const isOfFile = (a: number, before: string, after: string) =>
    (flats > 0 && isFlatAlone(before, after)) ||
    isAdded?.(a) === true ||
    (isReorderedFile && isReordered(...foldedAddresses(all, a)));
  const others = changed.filter((a) => !isOfFile(a, ...dwellingsOf(a)));
  const changes: AddressChanges = { ...all, changed: others };
  const renamed = renamedWords(changes);
  const hunksOf = (a: number) => replacedWords(...foldedAddresses(all, a));
  const wordsOf = (a: number) => hunksOf(a).filter((words) => !isDwellingNumber(words));
  const renamedOf = (a: number) => wordsOf(a).map((words) => renamed.get(wordsKey(entries.precincts.codes[a]!, words)));
  const numbered = others.filter((a) => hunksOf(a).some(isDwellingNumber) && !renamedOf(a).includes(undefined));
  const streets = renumberedHouses({ ...changes, changed: numbered });
  const renumbered = new Set(streets.flatMap(({ members }) => members));
  const writtenAt = (i: number) => addressOf(entries.recordIds[i]!) ?? '';
  const told = sumUp(
    renamed,
    streets,
    both.length,
    (a, words, side) => writtenWords(writtenAt(side === 'before' ? a : links.partner[a]!), words),
    (a) => streetOnly(writtenAt(a)),
  );
  const causesOf = (a: number): AddressReason => {
    const words = renamedOf(a);
    const hasNumber = hunksOf(a).some(isDwellingNumber);
    if (words.includes(undefined) || (hasNumber && !renumbered.has(a)) || (words.length === 0 && !hasNumber))
      return null;
    const causes = words.flatMap((each) => (told.ofFile.has(wordsKey(0, each!)) ? [] : [each!.cause]));
    if (hasNumber) causes.push('houses-renumbered');
    return CAUSES.find((cause) => causes.includes(cause)) ?? 'file';
  };
  return {
    lines: [...lines, ...told.lines],
    unexplained: others.filter((a) => causesOf(a) === null).length,
    reasonOf: (a, before, after) => (isOfFile(a, before, after) ? 'file' : causesOf(a)),
    commonForm: commonForms(all, { renamed: [...renamed.values()], streets, isReorderedFile, hasFlats: flats === 0 }),
  };
}

const NOTHING: ExplainedAddresses = { lines: [], unexplained: 0, reasonOf: () => null, commonForm: () => '' };

function line(cause: MassChange['cause'], entries: number, of: number): MassChange {
  return { cause, field: 'address', before: null, after: null, precincts: null, entries, of, isTold: false };
}

/** One line for words that became the same others, and one for each street of other numbers. */
function sumUp(
  renamed: ReadonlyMap<string, RenamedWords>,
  streets: readonly RenumberedStreet[],
  both: number,
  written: (a: number, words: string, side: 'before' | 'after') => string,
  whereabouts: (a: number) => string,
): { readonly lines: readonly MassChange[]; readonly ofFile: ReadonlySet<string> } {
  const together = new Map<string, RenamedWords[]>();
  for (const each of renamed.values()) {
    const key = wordsKey(0, each);
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  const ofFile = new Set<string>();
  const lines: MassChange[] = [];
  for (const [key, parts] of together) {
    const [{ cause, before, after, members }] = parts as [RenamedWords];
    const entries = parts.reduce((sum, part) => sum + part.members.length, 0);
    // Words more or less are another way to write a place; so is what nearly all addresses have.
    const isTold = cause !== 'address-rewritten' && entries < SHARE_TOGETHER * both;
    if (!isTold) ofFile.add(key);
    lines.push({
      cause,
      field: 'address',
      before: before === '' ? null : written(members[0]!, before, 'before'),
      after: after === '' ? null : written(members[0]!, after, 'after'),
      precincts: parts.length,
      entries,
      of: parts.reduce((sum, part) => sum + part.of, 0),
      isTold,
    });
  }
  for (const { members, of } of streets) {
    const name = whereabouts(members[0]!);
    lines.push({
      cause: 'houses-renumbered',
      field: 'address',
      before: name,
      after: null,
      precincts: 1,
      entries: members.length,
      of,
      isTold: true,
    });
  }
  return { lines: lines.sort((x, y) => y.entries - x.entries), ofFile };
}

/**
 * Which entries have the same address with more words in one state, where so many have it in that state and next to none in the other: a flat,
 * a floor, a district that one of both files leaves out. Null where no such part is known.
 */
function partOfOneState(changes: AddressChanges, both: number): ((a: number) => boolean) | null {
  const isLonger = (a: number, side: 'before' | 'after') => {
    const differs = replacedWords(...foldedAddresses(changes, a));
    return differs.length > 0 && differs.every((words) => words[side === 'before' ? 'after' : 'before'] === '');
  };
  const [before, after] = (['before', 'after'] as const).map(
    (side) => changes.changed.filter((a) => isLonger(a, side)).length,
  ) as [number, number];
  const [fewer, more] = [Math.min(before, after), Math.max(before, after)];
  if (more < FEWEST_RESPELLED || more <= SHARE_RESPELLED * both || fewer > SHARE_OF_SLIPS * more) return null;
  return (a) => isLonger(a, before > after ? 'before' : 'after');
}

/** How many entries have a flat in one state alone, where that state alone writes flats; 0 where both do. */
function flatsOfOneState(
  changed: readonly number[],
  both: readonly number[],
  dwellingsOf: (a: number) => readonly [string, string],
): number {
  const alone = changed.filter((a) => isFlatAlone(...dwellingsOf(a))).length;
  if (alone < FEWEST_RESPELLED) return 0;
  const step = Math.max(1, Math.floor(both.length / SPELLINGS_SHOWN));
  const shown = both.filter((_, k) => k % step === 0).map((a) => dwellingsOf(a).map(hasFlat));
  const counts = [0, 1].map((side) => shown.filter((flats) => flats[side]).length) as [number, number];
  return Math.min(...counts) <= SHARE_OF_SLIPS * Math.max(...counts) ? alone : 0;
}

function hasFlat(dwelling: string): boolean {
  const [, , , flat] = dwelling.split('\n');
  return flat !== undefined && flat !== '';
}

/** True if one of two dwellings has a flat, the other none, and all else is the same. */
function isFlatAlone(before: string, after: string): boolean {
  if (hasFlat(before) === hasFlat(after)) return false;
  const [one, other] = [before, after].map((dwelling) => dwelling.split('\n').slice(1, 3).join('\n'));
  return one === other;
}
