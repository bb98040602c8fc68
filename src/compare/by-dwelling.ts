import { LEVEL_OF } from '../link/compare/value-levels.js';
import { GENERATION, SHORT_FORM } from '../link/link-constants.js';
import type { CodedColumn } from '../link/table/audit-people.js';
import { groupsOf } from './by-number.js';
import { FEWEST_AT_ONE_DWELLING, OTHER_NAME } from './constants.js';
import type { Entries } from './entries.js';
import type { Links } from './links.js';
import { haveTwoNumbers } from './somebody-else.js';

/**
 * Links what is left at one address where surname, given name, patronymic and birth date agree but for one of them: a birth date that was
 * mended, a name respelled, a surname after marriage. Another given name is a twin's, and a namesake a generation apart a parent's.
 */
export function linkByDwelling(entries: Entries, links: Links): void {
  const { addresses } = entries;
  const key = (i: number) => (links.isFree(i) && addresses[i] !== 0 ? addresses[i]! : Number.NaN);
  for (const { before, after } of groupsOf(entries, key)) {
    const fits = (a: number, b: number) =>
      haveTwoNumbers(entries, a, b) ? areAlike(entries, a, b) : areOneCorrected(entries, a, b);
    const pairs = before.flatMap((a) => after.filter((b) => fits(a, b)).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const isAlone = pairs.every(([other, another]) => (other === a) === (another === b));
      if (isAlone) links.link(a, b, 'names');
    }
  }
}

/** Two valid numbers are one that was mended where everything else that both entries say agrees, the precinct too. */
function areAlike(entries: Entries, a: number, b: number): boolean {
  const { precincts } = entries;
  const said = fieldsOfBoth(entries, a, b);
  const isOnePrecinct = precincts.codes[a] === precincts.codes[b];
  return isOnePrecinct && said.length > 0 && said.every(({ codes }) => codes[a] === codes[b]);
}

/** The fields of a person that both entries have; none where they are too few to know somebody by. */
function fieldsOfBoth({ surnames, givenNames, patronymics, birthDates }: Entries, a: number, b: number): CodedColumn[] {
  const said = [surnames, givenNames, patronymics, birthDates].filter(({ codes }) => codes[a]! >= 0 && codes[b]! >= 0);
  return said.length < FEWEST_AT_ONE_DWELLING ? [] : said;
}

/** Whether all that both entries say of a person agrees, but for one field that may have been corrected; where one was, the birth date is known. */
function areOneCorrected(entries: Entries, a: number, b: number): boolean {
  const { surnames, givenNames, birthDates } = entries;
  const said = fieldsOfBoth(entries, a, b);
  const [corrected, ...more] = said.filter(({ codes }) => codes[a] !== codes[b]);
  if (said.length === 0 || more.length > 0) return false;
  if (corrected === undefined) return true;
  if (corrected === birthDates) return Math.abs(yearAt(birthDates, a) - yearAt(birthDates, b)) <= GENERATION;
  if (!said.includes(birthDates)) return false;
  if (corrected === surnames) return true;
  const level = LEVEL_OF[corrected === givenNames ? 'given_name' : 'patronymic'](
    valueAt(corrected, a),
    valueAt(corrected, b),
  );
  return level < OTHER_NAME || level >= SHORT_FORM;
}

function valueAt({ codes, values }: CodedColumn, entry: number): string {
  return values[codes[entry]!]!;
}

function yearAt(dates: CodedColumn, entry: number): number {
  return Number(valueAt(dates, entry).slice(0, 4));
}
