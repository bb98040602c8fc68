import type { AuditFile } from '../database/audit-file.js';
import type { TimedSubject } from '../statistics/time-profile.js';
import { MOST_IN_A_DAY, MOST_OF_A_TEC } from './constants.js';
import { addAreas, addBurstRows, addCounts, type ExpectationRow, storeExpectations } from './expectation-rows.js';
import { judgeAreas, type Place, tecName } from './judge-areas.js';
import { judgeBursts } from './judge-bursts.js';
import { type CountedUnit, judgeCounts } from './judge-counts.js';
import { judgeListChange } from './judge-list-change.js';
import { judgeWholePercents } from './judge-whole-percents.js';
import { CHANGES, changesShare, readChanges } from './read-changes.js';
import { type PrecinctCount, readAdditions, readAvcUses, readHeapedBirths, sizeBand } from './read-counts.js';
import { readAdditionTimes, readCertificateTimes, readDeskCounts, readIssueTimes } from './read-times.js';
import { type SpikeFamily, sharesOf } from './shares.js';
import { strataOf } from './strata.js';
import { withUntoldGroups } from './untold-groups.js';

/**
 * Computes what peers let one expect of every precinct, desk, area and day, and stores it for the checks to read. Fills
 * expectation_family, count_expectation, burst, area_excess and whole_percents, replacing what is there. Deterministic: seeds are fixed.
 */
export function computeExpectations(db: AuditFile): void {
  storeExpectations(db, expectationsOf(db));
}

/** What `computeExpectations` stores, in that order; nothing is written. */
export function expectationsOf(db: AuditFile): readonly ExpectationRow[] {
  const rows: ExpectationRow[] = [];
  const additions = readAdditions(db);
  const uses = readAvcUses(db);
  const desks = readDeskCounts(db);
  const additionTimes = readAdditionTimes(db);
  const certificateTimes = readCertificateTimes(db);
  const present: [SpikeFamily, boolean][] = [
    ['additions', additions.length > 0],
    ['additions_by_area', additions.some(({ tec, region }) => tec !== null || region !== null)],
    ['avc_used', uses.length > 0],
    ['certificates', desks.length > 0],
    ['addition_time', additionTimes.length > 0],
    ['certificate_time', certificateTimes.length > 0],
  ];
  const shares = sharesOf(present.flatMap(([family, there]) => (there ? [family] : [])));
  const shareOf = (family: SpikeFamily) => shares.get(family) ?? 1;
  addAdditions(rows, additions, shareOf);
  addPrecincts(rows, 'avc_used', uses, shareOf('avc_used'), 'areas');
  if (desks.length > 0)
    addCounts(rows, 'certificates', judgeCounts(desks, shareOf('certificates')), shareOf('certificates'), () => null);
  addBursts(rows, 'addition_time', additionTimes, shareOf('addition_time'));
  addBursts(rows, 'certificate_time', certificateTimes, shareOf('certificate_time'));
  // Judged by themselves: these look for other things than spikes on election day.
  addBursts(rows, 'avc_issue_time', readIssueTimes(db), 1);
  addPrecincts(rows, 'heaped_births', readHeapedBirths(db), 1, 'areas');
  // One family of their own: a calm series of states shows a finding of any of them with the chance of one.
  for (const measure of CHANGES) addPrecincts(rows, measure, readChanges(db, measure), changesShare(db), 'areas');
  judgeListChange(db, rows);
  judgeWholePercents(db, rows);
  return rows;
}

/** What peers are found by beside the size of the list: nothing, bands of it, or regions and TECs as well. */
type Groups = 'none' | 'size' | 'areas';

/** Additions against peers, against the whole country, and by area. */
function addAdditions(
  rows: ExpectationRow[],
  counts: readonly PrecinctCount[],
  shareOf: (family: SpikeFamily) => number,
): void {
  if (counts.length === 0) return;
  addPrecincts(rows, 'additions', counts, shareOf('additions'), 'areas');
  addPrecincts(rows, 'additions_national', counts, 1, 'none');
  const places = new Map<string, Place>(counts.map((each) => [each.precinct, each]));
  if (!counts.some(({ tec, region }) => tec !== null || region !== null)) return;
  const bySize = judgeCounts(unitsOf(counts, 'size', 'additions'), 1);
  const share = shareOf('additions_by_area');
  const placeOf = (id: string) => places.get(id) ?? { region: null, tec: null };
  addAreas(rows, 'additions_by_area', judgeAreas(bySize, placeOf, share), share);
}

/** Measures that are a share of the list: twice the list, twice the count. */
const PER_LISTED: ReadonlySet<string> = new Set(['heaped_births', ...CHANGES]);

function addPrecincts(
  rows: ExpectationRow[],
  measure: string,
  counts: readonly (PrecinctCount & { readonly level?: number })[],
  share: number,
  groups: Groups,
): void {
  if (counts.length === 0) return;
  const sizes = new Map(counts.map(({ precinct, listSize }) => [precinct, listSize]));
  const judged = judgeCounts(unitsOf(counts, groups, measure), share);
  addCounts(rows, measure, judged, share, (id) => sizes.get(id) ?? null);
}

function unitsOf(
  counts: readonly (PrecinctCount & { readonly level?: number })[],
  groups: Groups,
  measure: string,
): CountedUnit[] {
  const perListed = PER_LISTED.has(measure);
  const strata = strataOf(counts);
  const units = counts.map((count, i) => ({
    id: count.precinct,
    y: count.y,
    exposure: (perListed ? Math.max(1, count.listSize ?? 0) : 1) * (count.level ?? 1),
    stratum: strata[i] ?? '',
    size: perListed ? null : count.listSize,
    band: perListed || groups === 'none' ? '' : sizeBand(count.listSize),
    region: groups === 'areas' ? (count.region ?? '') : '',
    tec: groups === 'areas' ? tecName(count) : '',
    most: mostAt(measure, count.listSize),
  }));
  return groups === 'areas' ? withUntoldGroups(units, MOST_OF_A_TEC) : units;
}

/** Where additions must be as many as the list itself to be noticed, nothing is seen; AVCs come from other lists. */
function mostAt(measure: string, listSize: number | null): number {
  if (measure.startsWith('additions') && listSize !== null && listSize > 0) return Math.min(listSize, MOST_IN_A_DAY);
  if (PER_LISTED.has(measure) && listSize !== null) return listSize;
  return Math.max(MOST_IN_A_DAY, listSize ?? 0);
}

function addBursts(rows: ExpectationRow[], measure: string, subjects: readonly TimedSubject[], share: number): void {
  if (subjects.length > 0) addBurstRows(rows, measure, judgeBursts(subjects, share), share);
}
