import type { AuditFile } from '../database/audit-file.js';
import { benjaminiHochberg } from '../statistics/false-discovery.js';
import { additiveDispersion, type FunnelUnit, funnelZ } from '../statistics/funnel.js';
import { normalUpperTail } from '../statistics/normal.js';
import { medianOf } from '../statistics/robust-z.js';
import { FEWEST_PEERS, LOWER_END_Z, OUTLYING_Z, PARTS_OF_POISSON } from './constants.js';
import { addCounts, type ExpectationRow } from './expectation-rows.js';
import type { JudgedUnit } from './judge-counts.js';

/**
 * Judges how much each precinct's list, or its number of voters where no list is loaded, changed since the previous one: expected is the previous size times the typical
 * growth, z a funnel's with the spread that ordinary precincts show. Added as measure `list_change`; p is two-sided.
 */
export function judgeListChange(db: AuditFile, rows: ExpectationRow[]): void {
  const sizes = db
    .prepare<[], { precinct: string; before: number; now: number }>(
      `with before as (
         select precinct, count(*) as entries from previous_listing group by precinct
         union all
         select precinct, voters_on_list from previous_figure
         where voters_on_list > 0 and precinct not in (select precinct from previous_listing)
       ), now as (
         select precinct, entries from precinct_list where list = 'voter'
         union all
         select precinct, voters_on_list from protocol
         where voters_on_list > 0 and precinct not in (select precinct from precinct_list where list = 'voter')
       )
       select before.precinct, before.entries as before, now.entries as now
       from before join now on now.precinct = before.precinct
       order by before.precinct`,
    )
    .all();
  if (sizes.length < FEWEST_PEERS) return;
  const judged = changesOf(sizes);
  const before = new Map(sizes.map((each) => [each.precinct, each.before]));
  addCounts(rows, 'list_change', judged, 1, (id) => before.get(id) ?? null);
}

/** Each precinct's change against the typical one, as z of a funnel with the spread that ordinary precincts show. */
export function changesOf(sizes: readonly { precinct: string; before: number; now: number }[]): JudgedUnit[] {
  const growth = medianOf(sizes.map(({ before, now }) => now / before));
  const units = sizes.map(({ before, now }): FunnelUnit => {
    return { observed: now, expected: before * growth, variance: (before * growth) / PARTS_OF_POISSON };
  });
  const tau2 = additiveDispersion(units);
  const zs = units.map((unit) => funnelZ(unit, tau2));
  const p = zs.map((z) => 2 * normalUpperTail(Math.abs(z)));
  const q = benjaminiHochberg(p);
  return sizes.map(({ precinct, now }, i) => {
    const { expected, variance } = units[i] as FunnelUnit;
    const spread = variance + tau2 * expected ** 2;
    return {
      id: precinct,
      observed: now,
      expected,
      k: spread > expected ? expected ** 2 / (spread - expected) : 1e7,
      peerGroup: 'all precincts of both lists',
      peers: sizes.length,
      logP: Math.log(Math.max(1e-300, p[i] ?? 1)),
      q: q[i] ?? 1,
      logFew: 0,
      fewQ: 1,
      shrunken: now / expected,
      eb05: Math.max(0, (now - LOWER_END_Z * Math.sqrt(spread)) / expected),
      robustZ: zs[i] ?? 0,
      detectable: Math.ceil(expected + OUTLYING_Z * Math.sqrt(spread)),
      most: Number.MAX_SAFE_INTEGER,
    };
  });
}
