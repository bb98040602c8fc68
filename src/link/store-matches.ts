import type { AuditFile } from '../database/audit-file.js';
import type { AuditPeople } from './audit-people.js';
import type { PassReport } from './candidate-pairs.js';
import { MISSING } from './level-cache.js';
import type { LinkResult } from './link-table.js';
import { type MatchRow, personGroups } from './match-rows.js';
import { levelIn } from './pair-levels.js';
import { LEVEL_NAMES } from './value-levels.js';

/** Stores what blocking did, pass by pass. */
export function storePasses(db: AuditFile, passes: readonly PassReport[]): void {
  const insert = db.prepare(`insert into blocking_pass
    (pass_no, name, pairs, largest_block, skipped_blocks, skipped_records, matches, found_alone)
    values (?, ?, ?, ?, ?, ?, ?, ?)`);
  passes.forEach((pass, index) => {
    const { name, pairs, largestBlock, skippedBlocks, skippedRecords, matches, foundAlone } = pass;
    insert.run(index + 1, name, pairs, largestBlock, skippedBlocks, skippedRecords, matches, foundAlone);
  });
}

/** Stores the persons found by likeness, numbered after the certain ones, and the matches with their bits. */
export function storeLikely(db: AuditFile, people: AuditPeople, result: LinkResult, rows: readonly MatchRow[]): void {
  const personByRecord = storePersons(db, people, result, rows);
  const insertMatch = db.prepare(`insert into match
    (match_id, left_record, right_record, probability, bits, tier, rule, person_id) values (?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertField = db.prepare('insert into match_field (match_id, field, agreement, bits) values (?, ?, ?, ?)');
  const { recordIds } = people;
  const ordered = rows
    .map((row) => ({
      row,
      ids: [recordIds[row.left]!, recordIds[row.right]!].sort((a, b) => a - b) as [number, number],
    }))
    .sort((a, b) => a.ids[0] - b.ids[0] || a.ids[1] - b.ids[1]);
  ordered.forEach(({ row, ids: [left, right] }, index) => {
    const person = personByRecord.get(row.left);
    const shared = person !== undefined && person === personByRecord.get(row.right) ? person : null;
    const tier = row.tier === 'certain' ? 'strong' : row.tier;
    insertMatch.run(index + 1, left, right, row.probability, row.bits, tier, row.rule, shared);
    const pattern = result.levels.pattern(row.left, row.right);
    result.levels.columns.forEach(({ field, kind }, f) => {
      const level = levelIn(pattern, f);
      insertField.run(index + 1, field, level === MISSING ? 'missing' : LEVEL_NAMES[kind][level], row.fieldBits[f]);
    });
  });
}

/** Persons of records that no certain person holds. A person is as sure as the surest link each of its records has. */
function storePersons(
  db: AuditFile,
  { recordIds }: AuditPeople,
  result: LinkResult,
  rows: readonly MatchRow[],
): Map<number, number> {
  const held = new Set(db.prepare<[], number>('select record_id from person_record').pluck().all());
  const next = (db.prepare<[], number | null>('select max(person_id) from person').pluck().get() ?? 0) + 1;
  const best = new Map<number, MatchRow>();
  for (const row of rows) {
    if (!row.samePerson) continue;
    for (const record of [row.left, row.right]) {
      const before = best.get(record);
      if (before === undefined || row.bits > before.bits) best.set(record, row);
    }
  }
  const insertPerson = db.prepare('insert into person (person_id, tier, record_count) values (?, ?, ?)');
  const insertRecord = db.prepare('insert into person_record (record_id, person_id, rule) values (?, ?, ?)');
  const groups = personGroups(result.clusters.personOf)
    .map((group) =>
      group.filter((record) => !held.has(recordIds[record]!)).sort((a, b) => recordIds[a]! - recordIds[b]!),
    )
    .filter((group) => group.length > 1)
    .sort((a, b) => recordIds[a[0]!]! - recordIds[b[0]!]!);
  const personByRecord = new Map<number, number>();
  groups.forEach((group, index) => {
    const isStrong = group.every((record) => best.get(record)?.tier !== 'probable' && best.has(record));
    insertPerson.run(next + index, isStrong ? 'strong' : 'probable', group.length);
    for (const record of group) {
      personByRecord.set(record, next + index);
      insertRecord.run(recordIds[record]!, next + index, best.get(record)?.rule ?? 'agreement');
    }
  });
  return personByRecord;
}
