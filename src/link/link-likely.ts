import type { AuditFile } from '../database/audit-file.js';
import { harmRatio } from '../statistics/harm-ratio.js';
import { type AuditPeople, readPeople } from './audit-people.js';
import { expectedNamesakes, upperBound } from './chance.js';
import { type LinkResult, linkTable } from './link-table.js';
import { type MatchRow, matchRow } from './match-rows.js';
import { storeLikely, storePasses } from './store-matches.js';

/** Fewer records than this teach nothing about the spread of names: only IINs link them. */
const FEWEST_RECORDS = 200;
const THRESHOLD = 0.9;
/** Pairs below even odds that are stored as well: twins, namesakes and others whom a reader may ask about. */
const LEAST_STORED = 0.5;

/**
 * Links records without a valid IIN by likeness, after the certain persons are stored, and states what chance would give.
 * Persons found so hold only records that no certain person holds; a likeness to one that does is a match, not a membership.
 */
export function linkLikely(db: AuditFile): void {
  db.exec('delete from match_field; delete from match; delete from blocking_pass; delete from chance;');
  const people = readPeople(db);
  storeNamesakes(db, people);
  const unidentified = people.identified.reduce((sum, mark) => sum + 1 - mark, 0);
  if (people.table.size < FEWEST_RECORDS || unidentified === 0) return;
  const result = linkTable(people.table, { threshold: THRESHOLD });
  const rows = worthStoring(result);
  storePasses(db, result.passes);
  storeLikely(db, people, result, rows);
  storeLikeness(db, rows);
}

function worthStoring(result: LinkResult): readonly MatchRow[] {
  const { pairs } = result;
  const rows: MatchRow[] = [];
  for (let k = 0; k < pairs.size; k++) {
    const row = matchRow(result, pairs.left[k]!, pairs.right[k]!);
    if (row.samePerson || row.probability >= LEAST_STORED || row.rule === 'twins' || row.rule === 'father-and-son')
      rows.push(row);
  }
  return rows.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Chance for the rule "same folded name, patronymic root and birth date" among entries of the voter list. */
function storeNamesakes(db: AuditFile, { table, listed }: AuditPeople): void {
  const [surname, given, patronymic, date, iin] = table.columns;
  const names = new Int32Array(table.size).fill(-1);
  const seen = new Set<number>();
  const known = new Map<string, number>();
  for (let i = 0; i < table.size; i++) {
    const number = iin!.codes[i]!;
    // Records of one IIN are one person already: counted once, or they would make their name look common.
    if (listed[i] === 0 || surname!.codes[i]! < 0 || given!.codes[i]! < 0 || (number >= 0 && seen.has(number)))
      continue;
    if (number >= 0) seen.add(number);
    const name = `${surname!.codes[i]!} ${given!.codes[i]!} ${patronymic!.codes[i]!}`;
    const code = known.get(name) ?? known.size;
    known.set(name, code);
    names[i] = code;
  }
  const years = Int32Array.from(date!.values, (value) => Number(value.slice(0, 4)));
  const dates = date!.codes.map((code, i) => (names[i]! < 0 ? -1 : code));
  storeChance(db, 'same-name-and-birth-date', samePairs(names, dates), expectedNamesakes({ names, dates, years }));
}

/** Pairs of persons that share both codes. */
function samePairs(names: Int32Array, dates: Int32Array): number {
  const counts = new Map<number, number>();
  let pairs = 0;
  for (let i = 0; i < names.length; i++) {
    if (names[i]! < 0 || dates[i]! < 0) continue;
    const key = names[i]! * 0x100000 + dates[i]!;
    const before = counts.get(key) ?? 0;
    pairs += before;
    counts.set(key, before + 1);
  }
  return pairs;
}

/** For matches by likeness their own probabilities say how many are expected to be wrong. */
function storeLikeness(db: AuditFile, rows: readonly MatchRow[]): void {
  const matched = rows.filter(({ samePerson }) => samePerson);
  storeChance(
    db,
    'likeness',
    matched.length,
    matched.reduce((sum, { probability }) => sum + 1 - probability, 0),
  );
}

function storeChance(db: AuditFile, rule: string, found: number, expected: number): void {
  const { wrongPerRight } = harmRatio(found, expected);
  db.prepare('insert into chance (rule, found, expected, upper_95, wrong_per_right) values (?, ?, ?, ?, ?)').run(
    rule,
    found,
    expected,
    upperBound(expected),
    Number.isFinite(wrongPerRight) ? wrongPerRight : null,
  );
}
