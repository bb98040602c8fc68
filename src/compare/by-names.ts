import { joinHashes } from '../link/table/scatter.js';
import { groupsOf, linkGroup } from './by-number.js';
import { DAY_UNKNOWN, type Entries } from './entries.js';
import type { Links } from './links.js';
import { haveTwoNumbers } from './somebody-else.js';

/**
 * Links what is left by all names and the birth date where nobody else bears them: among namesakes of one birth date only those that
 * stand in one precinct alone, or at one address; so where only the year is known. Two valid numbers are two people, unless the precinct
 * is the same and the address, or the patronymic, is too: then the number was mended. Of entries that are alike in all that they say,
 * and bear no number, none can be told from the other: they are linked in their order. For both, `written` are the entries whose names
 * count letter by letter: Хасан and Хусейн are twins.
 */
export function linkByNames(entries: Entries, links: Links, written: Entries = entries): void {
  const { surnames, givenNames, patronymics, birthDates, precincts, addresses, numbers } = entries;
  const key = (i: number) => {
    if (!links.isFree(i)) return Number.NaN;
    const [surname, given, date] = [surnames.codes[i]!, givenNames.codes[i]!, birthDates.codes[i]!];
    if (surname < 0 || given < 0 || date < 0) return Number.NaN;
    const names = joinHashes(joinHashes(surname, given), patronymics.codes[i]!);
    return (names >>> 0) * 0x20_0000 + date;
  };
  const areSame = ({ surnames, givenNames, patronymics, birthDates }: Entries, a: number, b: number) =>
    [surnames, givenNames, patronymics, birthDates].every(({ codes }) => codes[a] === codes[b]);
  const isOneDwelling = (a: number, b: number) => addresses[a] !== 0 && addresses[a] === addresses[b];
  const isOnePrecinct = (a: number, b: number) => precincts.codes[a] === precincts.codes[b];
  const isMended = (a: number, b: number) =>
    areSame(written, a, b) && isOnePrecinct(a, b) && (isOneDwelling(a, b) || patronymics.codes[a]! >= 0);
  const mayBeOne = (a: number, b: number) =>
    areSame(entries, a, b) && (!haveTwoNumbers(entries, a, b) || isMended(a, b));
  // A year of birth tells too little to look for somebody in the whole country.
  const isDay = (a: number) => !birthDates.values[birthDates.codes[a]!]!.endsWith(DAY_UNKNOWN);
  const isAlike = (a: number, b: number) =>
    areSame(written, a, b) &&
    isOnePrecinct(a, b) &&
    addresses[a] === addresses[b] &&
    [a, b].every((i) => Number.isNaN(numbers[i]!));
  for (const { before, after } of groupsOf(entries, key)) {
    const isFree = (i: number) => links.partner[i]! < 0;
    if (before.length > 1 || after.length > 1)
      for (const a of before) {
        const b = after.find((other) => isFree(other) && isAlike(a, other));
        if (b !== undefined) links.link(a, b, 'names');
      }
    for (const nearer of [isOneDwelling, isOnePrecinct, isDay]) {
      const fits = (a: number, b: number) => isFree(a) && isFree(b) && mayBeOne(a, b) && nearer(a, b);
      for (const a of before) {
        const candidates = after.filter((b) => fits(a, b));
        const [b] = candidates;
        if (b === undefined || candidates.length > 1 || before.some((other) => other !== a && fits(other, b))) continue;
        linkGroup(entries, links, [a], [b], 'names');
      }
    }
    if (before.length === after.length) continue;
    for (const one of before) {
      const alike = after.filter((other) => isAlike(one, other));
      const isKnown = isDay(one) || addresses[one] !== 0;
      if (isKnown && alike.some((other) => !isFree(other)))
        linkGroup(
          entries,
          links,
          before.filter((a) => isAlike(a, one)),
          alike,
          'names',
        );
    }
  }
}
