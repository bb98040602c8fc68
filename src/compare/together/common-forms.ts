import { foldAddress } from '../../identity/index.js';
import { dwellingText } from '../../link/table/dwellings.js';
import type { AddressChanges, RenamedWords } from './renamed-places.js';
import type { RenumberedStreet } from './renumbered-houses.js';
import { hasWords } from './replaced-words.js';

/** What is known to have changed for many at once. */
export interface KnownChanges {
  readonly renamed: readonly RenamedWords[];
  readonly streets: readonly RenumberedStreet[];
  readonly isReorderedFile: boolean;
  /** False where one state alone writes flats. */
  readonly hasFlats: boolean;
}

/** Writes addresses of both states in one form: those of the earlier one with the names and numbers that the later one has. */
export function commonForms(
  { entries, addressOf }: Pick<AddressChanges, 'entries' | 'addressOf'>,
  { renamed, streets, isReorderedFile, hasFlats }: KnownChanges,
): (entry: number, isBefore: boolean) => string {
  const { precincts, recordIds } = entries;
  const wordsBy = groupBy(renamed);
  const streetsBy = groupBy(streets);
  // What one state leaves out everywhere is left out of the other.
  const added = renamed.filter(({ before }) => before === '').map(({ after }) => after);
  return (entry, isBefore) => {
    const written = addressOf(recordIds[entry]!) ?? '';
    const precinct = precincts.codes[entry]!;
    let words = foldAddress(written);
    let [, street = '', house = ''] = dwellingText(written).split('\n');
    if (isBefore) {
      const number = streetsBy
        .get(precinct)
        ?.find((each) => each.street === street)
        ?.houses.get(house);
      if (number !== undefined) words = replace(words, house, number);
      for (const { before, after } of wordsBy.get(precinct) ?? []) {
        if (before === '' || !hasWords(words, before)) continue;
        words = replace(words, before, after);
        street = replace(street, before, after);
      }
      house = number ?? house;
    } else for (const each of new Set(added)) if (hasWords(words, each)) words = replace(words, each, '');
    if (!hasFlats && house !== '') words = `${street} ${house}`;
    return isReorderedFile ? words.split(' ').sort().join(' ') : words;
  };
}

function groupBy<T extends { readonly precinct: number }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) groups.set(each.precinct, [...(groups.get(each.precinct) ?? []), each]);
  return groups;
}

/** The first of the words that stand next to each other, as others. */
function replace(text: string, before: string, after: string): string {
  return ` ${text} `.replace(` ${before} `, after === '' ? ' ' : ` ${after} `).trim();
}
