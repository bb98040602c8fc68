import type { AuditFile } from '../database/audit-file.js';
import { medianOf } from '../statistics/robust-z.js';
import type { JudgedArea } from './judge-areas.js';
import type { JudgedBurst } from './judge-bursts.js';
import type { JudgedUnit } from './judge-counts.js';

/** Six digits say all that an estimate knows; the last bits of a double would only differ from machine to machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Stores one family of tests; the tables that follow refer to it. */
export function writeFamily(
  db: AuditFile,
  family: string,
  tests: number,
  share: number,
  smallest: number | null,
): void {
  db.prepare('insert into expectation_family (family, tests, share, smallest) values (?, ?, ?, ?)').run(
    family,
    tests,
    rounded(share),
    smallest,
  );
}

/** Stores what peers let one expect of each subject, with its family. */
export function writeCounts(
  db: AuditFile,
  measure: string,
  judged: readonly JudgedUnit[],
  share: number,
  listSizeOf: (id: string) => number | null,
): void {
  const smallest = judged.length === 0 ? null : medianOf(judged.map(({ detectable }) => detectable));
  writeFamily(db, measure, judged.length, share, smallest);
  const insert = db.prepare(`insert into count_expectation values (${Array(14).fill('?').join(', ')})`);
  for (const unit of judged) {
    insert.run(
      measure,
      unit.id,
      unit.peerGroup,
      unit.peers,
      listSizeOf(unit.id),
      unit.observed,
      rounded(unit.expected),
      rounded(unit.k),
      rounded(Math.exp(unit.logP)),
      rounded(unit.q),
      rounded(unit.shrunken),
      rounded(unit.eb05),
      unit.robustZ === null ? null : rounded(unit.robustZ),
      unit.detectable,
    );
  }
}

/** Stores each subject's busiest window, with their family. */
export function writeBursts(db: AuditFile, measure: string, bursts: readonly JudgedBurst[], share: number): void {
  writeFamily(db, measure, bursts.length, share, null);
  const insert = db.prepare(`insert into burst values (${Array(9).fill('?').join(', ')})`);
  for (const { subject, total, from, to, observed, expected, p, q } of bursts) {
    insert.run(measure, subject, total, from, to, observed, rounded(expected), rounded(p), rounded(q));
  }
}

/** Stores each area's excess, with their family. */
export function writeAreas(db: AuditFile, measure: string, areas: readonly JudgedArea[], share: number): void {
  writeFamily(db, measure, areas.length, share, null);
  const insert = db.prepare(`insert into area_excess values (${Array(9).fill('?').join(', ')})`);
  for (const { level, name, precincts, observed, centred, ratio, p, q } of areas) {
    insert.run(measure, level, name, precincts, observed, rounded(centred), rounded(ratio), rounded(p), rounded(q));
  }
}
