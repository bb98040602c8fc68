import { joinHashes } from '../link/table/scatter.js';
import { groupsOf, linkGroup } from './by-number.js';
import { DAY_UNKNOWN, type Entries } from './entries.js';
import type { Links } from './links.js';
import { haveTwoNumbers } from './somebody-else.js';

/**
 * Links what is left by all names and the birth date, letter by letter, where nobody else bears them: among namesakes of
 * one birth date only those that stand in one precinct alone, or at one address; so where only the year is known. Two valid numbers are two people, unless the
 * address is the same too: then the number was mended.
 */
export function linkByNames(entries: Entries, links: Links): void {
  const { surnames, givenNames, patronymics, birthDates, precincts, addresses } = entries;
  const key = (i: number) => {
    if (!links.isFree(i)) return Number.NaN;
    const [surname, given, date] = [surnames.codes[i]!, givenNames.codes[i]!, birthDates.codes[i]!];
    if (surname < 0 || given < 0 || date < 0) return Number.NaN;
    const names = joinHashes(joinHashes(surname, given), patronymics.codes[i]!);
    return (names >>> 0) * 0x20_0000 + date;
  };
  const isSame = (a: number, b: number) =>
    [surnames, givenNames, patronymics, birthDates].every(({ codes }) => codes[a] === codes[b]);
  const isOneDwelling = (a: number, b: number) => addresses[a] !== 0 && addresses[a] === addresses[b];
  const mayBeOne = (a: number, b: number) =>
    isSame(a, b) &&
    (!haveTwoNumbers(entries, a, b) || (isOneDwelling(a, b) && precincts.codes[a] === precincts.codes[b]));
  for (const { before, after } of groupsOf(entries, key)) {
    // A year of birth tells too little to look for somebody in the whole country.
    const isDay = (a: number) => !birthDates.values[birthDates.codes[a]!]!.endsWith(DAY_UNKNOWN);
    for (const nearer of [isOneDwelling, (a: number, b: number) => precincts.codes[a] === precincts.codes[b], isDay]) {
      const fits = (a: number, b: number) =>
        links.partner[a]! < 0 && links.partner[b]! < 0 && mayBeOne(a, b) && nearer(a, b);
      for (const a of before) {
        const candidates = after.filter((b) => fits(a, b));
        const [b] = candidates;
        if (b === undefined || candidates.length > 1 || before.some((other) => other !== a && fits(other, b))) continue;
        linkGroup(entries, links, [a], [b], 'names');
      }
    }
  }
}
