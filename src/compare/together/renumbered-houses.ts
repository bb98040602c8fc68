import { dwellingText } from '../../link/table/dwellings.js';
import { FEWEST_TOGETHER, SHARE_OF_A_STREET, SHARE_TOGETHER } from '../constants.js';
import { type AddressChanges, areTaken, keptAddresses, linkedBy } from './renamed-places.js';

/** A street, or one house of it, that got other numbers in a precinct. */
export interface RenumberedStreet {
  readonly precinct: number;
  readonly street: string;
  /** The numbers of its houses and what they became. */
  readonly houses: ReadonlyMap<string, string>;
  readonly members: readonly number[];
  readonly of: number;
}

/**
 * Streets of a precinct of which most entries have another number of the house and the same flat: all of a house have the same new one, and no
 * two houses share it; or a single house of many flats. `changed` are entries whose addresses differ by numbers alone, but for words that
 * were renamed.
 */
export function renumberedHouses(changes: AddressChanges): readonly RenumberedStreet[] {
  const { entries, links, addressOf } = changes;
  const { precincts, recordIds } = entries;
  const partsOf = (i: number) => dwellingText(addressOf(recordIds[i]!)).split('\n');
  const streets = new Map<string, { precinct: number; houses: Map<string, Map<string, number[]>> }>();
  for (const a of changes.changed) {
    const [one, other] = [partsOf(a), partsOf(links.partner[a]!)];
    if (one.length === 1 || other.length === 1) continue;
    const [settlement, street, house, flat] = one as [string, string, string, string];
    const [, , newHouse, newFlat] = other as [string, string, string, string];
    if (house === newHouse || flat !== newFlat) continue;
    const key = `${precincts.codes[a]}\n${settlement}\n${street}`;
    const known = streets.get(key) ?? {
      precinct: precincts.codes[a]!,
      houses: new Map<string, Map<string, number[]>>(),
    };
    streets.set(key, known);
    const numbers = known.houses.get(house) ?? new Map<string, number[]>();
    known.houses.set(house, numbers);
    numbers.set(newHouse, [...(numbers.get(newHouse) ?? []), a]);
  }
  const many = new Map([...streets].filter(([, { houses }]) => countOf(houses) >= FEWEST_TOGETHER));
  const asked = new Set([...many.values()].map(({ precinct }) => precinct));
  const neighbours = linkedBy(changes, asked);
  const found: RenumberedStreet[] = [];
  for (const [key, { precinct, houses }] of many) {
    const all = new Map<string, number>();
    for (const a of neighbours.get(precinct)!) {
      const [settlement, street, house] = partsOf(a);
      if (house === undefined || `${precinct}\n${settlement}\n${street}` !== key) continue;
      all.set(house, (all.get(house) ?? 0) + 1);
    }
    const of = [...all.values()].reduce((sum, count) => sum + count, 0);
    const whole = [...houses].flatMap(([house, numbers]) => {
      const [[number, members] = ['', []]] = [...numbers].sort(([, x], [, y]) => y.length - x.length);
      return members.length >= SHARE_TOGETHER * (all.get(house) ?? 0) ? [{ house, number, members }] : [];
    });
    // Two houses with one number are no new numbers.
    const apart = whole.filter(({ number }) => whole.filter((other) => other.number === number).length === 1);
    const isStreet = apart.reduce((sum, { members }) => sum + members.length, 0) >= SHARE_OF_A_STREET * of;
    const numbered = apart.filter((each) => isStreet || each.members.length >= FEWEST_TOGETHER);
    const members = numbered.flatMap((each) => each.members);
    const kept = keptAddresses(changes, neighbours.get(precinct)!);
    if (members.length < FEWEST_TOGETHER || areTaken(changes, members, kept)) continue;
    const numbers = new Map(numbered.map(({ house, number }) => [house, number]));
    found.push({ precinct, street: key.split('\n')[2]!, houses: numbers, members, of });
  }
  return found;
}

function countOf(houses: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): number {
  let count = 0;
  for (const numbers of houses.values()) for (const members of numbers.values()) count += members.length;
  return count;
}
