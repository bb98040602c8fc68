import { BEFORE, type Entries, STRUCK } from './entries.js';
import type { Links } from './links.js';
import { areTwoPeople } from './somebody-else.js';

/** By entry of the previous list that is found nowhere: the line of today's list, struck off, that was its own. */
export function linkStruckLines(entries: Entries, links: Links): ReadonlyMap<number, number> {
  const { size, states, numbers, surnames, givenNames, birthDates, precincts } = entries;
  const nameKey = (i: number) => `${surnames.codes[i]} ${givenNames.codes[i]} ${birthDates.codes[i]}`;
  const byNumber = new Map<number, number[]>();
  const byName = new Map<string, number[]>();
  for (let i = 0; i < size; i++) {
    if (states[i] !== STRUCK) continue;
    if (!Number.isNaN(numbers[i]!)) byNumber.set(numbers[i]!, [...(byNumber.get(numbers[i]!) ?? []), i]);
    byName.set(nameKey(i), [...(byName.get(nameKey(i)) ?? []), i]);
  }
  const found = new Map<number, number>();
  if (byName.size === 0) return found;
  const taken = new Set<number>();
  for (let a = 0; a < size; a++) {
    if (states[a] !== BEFORE || !links.isFree(a)) continue;
    const isNamed = surnames.codes[a]! >= 0 && birthDates.codes[a]! >= 0;
    const named = (isNamed ? (byName.get(nameKey(a)) ?? []) : []).filter(
      (i) => Number.isNaN(numbers[a]!) || Number.isNaN(numbers[i]!),
    );
    const lines = [...(byNumber.get(numbers[a]!) ?? []), ...named].filter(
      (i) => !taken.has(i) && !areTwoPeople(entries, a, i),
    );
    const line = lines.find((i) => precincts.codes[i] === precincts.codes[a]) ?? lines[0];
    if (line === undefined) continue;
    taken.add(line);
    found.set(a, line);
  }
  return found;
}
