import { MOST_BEARERS } from '../link-constants.js';
import type { AuditPeople } from '../table/audit-people.js';
import { IIN_SPAN } from '../table/person-numbers.js';
import type { IdentityJudge } from './one-identity.js';

/** One record of a number that several people bear; `bearer` counts from 1, and is 0 where it may be more than one of them. */
export interface Bearer {
  readonly record: number;
  readonly bearer: number;
}

/** The records of one valid IIN that several people bear, in order. */
export type SharedIin = readonly Bearer[];

/**
 * Parts the records of one valid IIN whose names and birth dates speak against one person. From then on each bearer has a number
 * of his own in `people.iins`, which is changed in place: the first keeps the IIN. A record that may be several bearers, and
 * every record of a number that more than nine people bear, has none, as if it had not been written. Returns the groups of
 * records that still share a number, and the numbers that were parted.
 */
export function partBearers(
  people: AuditPeople,
  sameIin: readonly Int32Array[],
  judge: IdentityJudge,
): { readonly sameIin: readonly Int32Array[]; readonly shared: readonly SharedIin[] } {
  const varied = sameIin.filter((group) => isVaried(people, group));
  const parts = new Map<Int32Array, SharedIin>();
  for (const group of varied) {
    const bearers = bearersOf(people, judge, group);
    if (bearers !== null) parts.set(group, bearers);
  }
  for (const bearers of parts.values()) renumber(people.iins, bearers);
  const groups = sameIin.flatMap((group) => {
    const bearers = parts.get(group);
    return bearers === undefined ? [group] : groupsOf(bearers);
  });
  return { sameIin: groups, shared: [...parts.values()] };
}

/** What is the same in all records of a number needs no comparison. */
function isVaried({ surnames, givenNames, patronymics, birthDates }: AuditPeople, group: Int32Array): boolean {
  return [surnames, givenNames, patronymics, birthDates].some(({ codes }) => {
    let first = -1;
    for (const record of group) {
      if (codes[record]! < 0) continue;
      if (first >= 0 && codes[record] !== first) return true;
      first = codes[record]!;
    }
    return false;
  });
}

/** The bearers of one number; null where nothing speaks against one. The fullest records come first: they show who there is. */
function bearersOf(people: AuditPeople, judge: IdentityJudge, group: Int32Array): SharedIin | null {
  const alike = recordsAlike(people, group);
  const fullestFirst = [...alike.values()]
    .map((records) => records[0]!)
    .sort((a, b) => judge.fullness(b) - judge.fullness(a) || a - b);
  const bearers: number[][] = [];
  const open: number[] = [];
  for (const record of fullestFirst) {
    const possible = bearers.filter((members) => !members.some((member) => judge.contradict(record, member)));
    const chosen = possible.length <= 1 ? possible[0] : nearest(judge, record, possible);
    if (chosen !== undefined) chosen.push(record);
    else if (possible.length === 0) bearers.push([record]);
    else open.push(record);
    if (bearers.length > MOST_BEARERS)
      return [...alike.values()].flatMap((records, at) => numbered(records, at + 1)).sort(inOrder);
  }
  if (bearers.length < 2) return null;
  const placed = [open, ...bearers].flatMap((members, bearer) =>
    members.flatMap((member) => numbered(alike.get(keyOf(people, member))!, bearer)),
  );
  return placed.sort(inOrder);
}

/** The one bearer with whom a record has more in common than with any other. */
function nearest(judge: IdentityJudge, record: number, possible: readonly number[][]): number[] | undefined {
  const common = possible.map((members) => Math.max(...members.map((member) => judge.similarity(record, member))));
  const most = Math.max(...common);
  return common.filter((each) => each === most).length === 1 ? possible[common.indexOf(most)] : undefined;
}

function numbered(records: readonly number[], bearer: number): Bearer[] {
  return records.map((record) => ({ record, bearer }));
}

const inOrder = (a: Bearer, b: Bearer) => a.record - b.record;

/** Records that write the same of name and birth date are compared once: a filler stands in thousands. */
function recordsAlike(people: AuditPeople, group: Int32Array): ReadonlyMap<string, number[]> {
  const alike = new Map<string, number[]>();
  for (const record of group) {
    const key = keyOf(people, record);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [record]);
    else known.push(record);
  }
  return alike;
}

function keyOf({ surnames, givenNames, patronymics, birthDates }: AuditPeople, record: number): string {
  return [surnames, givenNames, patronymics, birthDates].map(({ codes }) => codes[record]!).join(' ');
}

function isFiller(bearers: SharedIin): boolean {
  return bearers.some(({ bearer }) => bearer > MOST_BEARERS);
}

function renumber(iins: Float64Array, bearers: SharedIin): void {
  const nobody = isFiller(bearers);
  for (const { record, bearer } of bearers)
    iins[record] = nobody || bearer === 0 ? Number.NaN : iins[record]! + (bearer - 1) * IIN_SPAN;
}

/** The records of each bearer that has several. */
function groupsOf(bearers: SharedIin): readonly Int32Array[] {
  if (isFiller(bearers)) return [];
  const most = Math.max(...bearers.map(({ bearer }) => bearer));
  return Array.from({ length: most }, (_, at) =>
    Int32Array.from(bearers.filter(({ bearer }) => bearer === at + 1).map(({ record }) => record)),
  ).filter((records) => records.length > 1);
}
