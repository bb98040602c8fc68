import type { AuditFile } from '../../database/audit-file.js';
import { concealmentOf } from '../privacy/concealment.js';
import type { AuditReading } from '../read/read-audit.js';
import type { ReportFinding } from '../read/report-model.js';
import type { PackageLevel } from '../words/output-names.js';
import { type Place, placesIn } from './places.js';

/** What one commission is asked about: its findings, and of each the records whose papers it keeps. */
export interface Package {
  /** Both null: papers that no commission of a precinct keeps. */
  readonly place: Place;
  /** A name for a folder and its files: letters, digits and hyphens. */
  readonly name: string;
  readonly findings: readonly {
    readonly finding: ReportFinding;
    readonly records: readonly number[];
    readonly elsewhere: number;
  }[];
}

interface Asked {
  readonly finding: ReportFinding;
  readonly records: number[];
}

/**
 * Shares the findings out to those who keep their papers, in the order of TECs and precincts; a finding whose papers stand on several
 * shelves is in several packages, and one that somebody answers for in none. A precinct without a TEC has a package of its own.
 */
export function readPackages(db: AuditFile, report: AuditReading, level: PackageLevel): readonly Package[] {
  const places = placesIn(db);
  const records = db
    .prepare<[number], number>('select record_id from finding_record where finding_id = ? order by record_id')
    .pluck();
  const packages = new Map<string, { place: Place; asked: Map<number, Asked> }>();
  const shelves = new Map<number, number>();
  const ask = (finding: ReportFinding, place: Place): Asked => {
    const keeper = keeperOf(place, level);
    const key = JSON.stringify([keeper.tec, keeper.precinct]);
    let one = packages.get(key);
    if (one === undefined) {
      one = { place: keeper, asked: new Map() };
      packages.set(key, one);
    }
    let asked = one.asked.get(finding.id);
    if (asked === undefined) {
      asked = { finding, records: [] };
      one.asked.set(finding.id, asked);
      shelves.set(finding.id, (shelves.get(finding.id) ?? 0) + 1);
    }
    return asked;
  };
  for (const finding of report.findings()) {
    if (finding.suppression !== null) continue;
    for (const place of places.ofSubject(finding.subjectKind, finding.subject)) ask(finding, place);
    for (const recordId of records.all(finding.id)) {
      for (const place of places.ofRecord(recordId)) ask(finding, place).records.push(recordId);
    }
    if (!shelves.has(finding.id)) ask(finding, { precinct: null, tec: null });
  }
  const show = report.revealed ? (text: string) => text : concealmentOf(db).hide;
  const taken = new Set<string>();
  return [...packages.values()]
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ place, asked }) => ({
      place: shownPlace(place, show),
      name: folderName(shownPlace(place, show), taken),
      findings: [...asked.values()].map((one) => ({ ...one, elsewhere: (shelves.get(one.finding.id) ?? 1) - 1 })),
    }));
}

/** Who is asked: the TEC for all its precincts, or each for itself. */
function keeperOf({ tec, precinct }: Place, level: PackageLevel): Place {
  return level === 'tec' && tec !== null ? { tec, precinct: null } : { tec, precinct };
}

function shownPlace({ tec, precinct }: Place, show: (text: string) => string): Place {
  return { tec: tec === null ? null : show(tec), precinct: precinct === null ? null : show(precinct) };
}

function byPlace(a: Place, b: Place): number {
  return byName(a.tec, b.tec) || byName(a.precinct, b.precinct);
}

/** Numbers by their size, names by their letters, none last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [one, other] = [Number(a), Number(b)];
  if (one !== other && Number.isFinite(one) && Number.isFinite(other)) return one - other;
  return a < b ? -1 : 1;
}

const MOST_LETTERS = 40;

/** `tec-esil`, `tec-esil-pec-138`, `other-holders`; nothing of a name that a file system or a shell could take for a command. */
function folderName({ tec, precinct }: Place, taken: Set<string>): string {
  const parts = [...(tec === null ? [] : ['tec', plain(tec)]), ...(precinct === null ? [] : ['pec', plain(precinct)])];
  const base = parts.length === 0 ? 'other-holders' : parts.filter((part) => part !== '').join('-');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function plain(name: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...letters]
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/^-+|-+$/g, '');
}
