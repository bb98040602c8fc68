import type { LinkResult } from '../../../link/link-table.js';
import { probabilityOf } from '../../../link/weights/link-model.js';
import { totalBits } from '../../../link/weights/score-pair.js';
import type { Place } from './place.js';

/** A line between two records of a person, by their places in `records`. */
export interface DrawnLink {
  readonly from: number;
  readonly to: number;
  /** Bits of the pair by itself, the odds before included. */
  readonly bits: number;
  readonly probability: number;
  /** One of the links that joined the records; the others merely agree. */
  readonly joins: boolean;
}

/** The records of one person as a graph. */
export interface DrawnPerson {
  readonly person: number;
  readonly records: readonly Place[];
  readonly links: readonly DrawnLink[];
  /** Index of the weakest link among those that join. */
  readonly weakest: number;
  /** Records of the person that are not drawn. */
  readonly left: number;
}

/** The persons of most records, those that hold together worst before others of their size; of each the first records. */
export function drawnPersons(
  result: LinkResult,
  groups: readonly (readonly number[])[],
  place: (record: number) => Place,
  most: number,
  mostRecords: number,
): readonly DrawnPerson[] {
  const { weakest, personOf } = result.clusters;
  const weakestOf = (group: readonly number[]) => weakest[personOf[group[0]!]!]!;
  return groups
    .filter((group) => group.length > 2)
    .sort((a, b) => b.length - a.length || weakestOf(a) - weakestOf(b) || a[0]! - b[0]!)
    .slice(0, most)
    .map((group) => drawn(result, group, place, mostRecords));
}

function drawn(
  { clusters, levels, model }: LinkResult,
  group: readonly number[],
  place: (record: number) => Place,
  mostRecords: number,
): DrawnPerson {
  const shown = group.slice(0, mostRecords);
  const links: DrawnLink[] = [];
  for (const [from, a] of shown.entries()) {
    for (const [at, b] of shown.slice(from + 1).entries()) {
      const joined = clusters.joinedBy.get(a)?.find(({ other }) => other === b);
      const bits = joined?.bits ?? totalBits(model, levels, levels.pattern(a, b), a, b);
      // What is less likely than not ties nobody together.
      if (joined === undefined && bits < 0) continue;
      links.push({ from, to: from + 1 + at, bits, probability: probabilityOf(bits), joins: joined !== undefined });
    }
  }
  const joining = links.filter(({ joins }) => joins);
  const least = joining.reduce((low, { bits }) => Math.min(low, bits), Infinity);
  return {
    person: clusters.personOf[group[0]!]! + 1,
    records: shown.map(place),
    links,
    weakest: links.findIndex(({ joins, bits }) => joins && bits === least),
    left: group.length - shown.length,
  };
}
