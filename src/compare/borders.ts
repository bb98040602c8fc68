import type { AuditFile } from '../database/audit-file.js';
import { addressReader, dwellingText } from '../link/table/dwellings.js';
import { FEWEST_TOGETHER, SHARE_TOGETHER } from './constants.js';
import { AFTER, BEFORE, type Entries } from './entries.js';
import type { Links } from './links.js';

/** Why a person stands in another precinct, where many went together. */
export type Border = 'renumbered' | 'borders-redrawn';

/**
 * By entry of the previous list that stands in another precinct now: whether its precinct got another number (nearly all of its
 * entries went, and nearly all of the new one's came from there), or its house was given to another precinct together with those
 * of many (nearly all of the house went, and ten or more in all).
 */
export function bordersOf(db: AuditFile, entries: Entries, links: Links): ReadonlyMap<number, Border> {
  const { precincts, states, recordIds } = entries;
  const { codes } = precincts;
  const linkedFrom = new Map<number, number>();
  const linkedTo = new Map<number, number>();
  const flows = new Map<string, number[]>();
  for (let a = 0; a < entries.size; a++) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0) continue;
    add(linkedFrom, codes[a]!);
    add(linkedTo, codes[b]!);
    if (codes[a] === codes[b]) continue;
    const flow = `${codes[a]} ${codes[b]}`;
    const members = flows.get(flow);
    if (members === undefined) flows.set(flow, [a]);
    else members.push(a);
  }
  const found = new Map<number, Border>();
  const together = [...flows.values()].filter((members) => members.length >= FEWEST_TOGETHER);
  const inBoth = precinctsOfBoth(entries);
  const redrawn: (readonly number[])[] = [];
  for (const members of together) {
    const [from, to] = [codes[members[0]!]!, codes[links.partner[members[0]!]!]!];
    const isAll = (all: ReadonlyMap<number, number>, precinct: number) =>
      members.length >= SHARE_TOGETHER * (all.get(precinct) ?? 0);
    if (isAll(linkedFrom, from) && isAll(linkedTo, to) && !inBoth.has(to))
      for (const a of members) found.set(a, 'renumbered');
    else redrawn.push(members);
  }
  const addressOf = addressReader(db);
  if (redrawn.length === 0 || addressOf === null) return found;
  // All entries of the precincts that lost many, by house: a house that went whole was given away, one flat of it moved.
  const losing = new Set(redrawn.map((members) => codes[members[0]!]!));
  const houses = new Map<string, { all: number; gone: Map<number, number[]> }>();
  for (let a = 0; a < entries.size; a++) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0 || !losing.has(codes[a]!)) continue;
    const house = houseOf(addressOf(recordIds[a]!));
    if (house === '') continue;
    const key = `${codes[a]} ${house}`;
    const seen = houses.get(key) ?? { all: 0, gone: new Map<number, number[]>() };
    houses.set(key, seen);
    seen.all += 1;
    if (codes[a] !== codes[b]) seen.gone.set(codes[b]!, [...(seen.gone.get(codes[b]!) ?? []), a]);
  }
  const whole = new Map<string, number[]>();
  for (const { all, gone } of houses.values()) {
    for (const [to, members] of gone) {
      if (members.length < SHARE_TOGETHER * all) continue;
      const flow = `${codes[members[0]!]} ${to}`;
      whole.set(flow, [...(whole.get(flow) ?? []), ...members]);
    }
  }
  for (const members of whole.values()) {
    if (members.length < FEWEST_TOGETHER) continue;
    for (const a of members) if (!found.has(a)) found.set(a, 'borders-redrawn');
  }
  return found;
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Precincts that stand on the lists of both states. */
function precinctsOfBoth({ size, states, precincts }: Entries): ReadonlySet<number> {
  const [before, after] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < size; i++) {
    if (states[i] === BEFORE) before.add(precincts.codes[i]!);
    if (states[i] === AFTER) after.add(precincts.codes[i]!);
  }
  return new Set([...before].filter((precinct) => after.has(precinct)));
}

/** An address without its flat; '' where no house is found in it. */
function houseOf(address: string | null): string {
  const [settlement, street, house] = dwellingText(address).split('\n');
  return house === undefined ? '' : `${settlement}\n${street}\n${house}`;
}
