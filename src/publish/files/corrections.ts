import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import type { ExtractName } from '../../model.js';
import { packageRoot } from '../../package-root.js';
import { OTHERS_NAMED } from '../constants.js';
import { CORRECTION_TEXTS } from '../words/correction-texts.js';
import { fieldLabel, inEveryLanguage, reasonText, repairText, unreadText } from '../words/labels.js';
import type { Correction } from './correction.js';
import { withoutWholeFiles } from './whole-files.js';

type Unplaced = Pick<Correction, 'code' | 'field' | 'problem' | 'written' | 'proposed'> & {
  readonly recordId: number;
  readonly otherIds?: readonly number[];
};

/**
 * Everything of the loaded lists that a clerk should look at, in the order of files and records; what touches nearly every record
 * of a file is told once, about the file. Births are compared with `referenceDay`, an ISO date.
 */
export function corrections(db: AuditFile, checks: readonly Check[], referenceDay: string): readonly Correction[] {
  const place = placeReader(db);
  const single = oneByOne(db, referenceDay);
  const known = new Set(single.map(({ recordId, code }) => `${recordId} ${code}`));
  const byChecks = found(db, checks).filter(({ recordId, code }) => !known.has(`${recordId} ${code}`));
  const all = [...rejected(db), ...unread(db), ...repaired(db), ...single, ...byChecks]
    .sort((a, b) => a.recordId - b.recordId || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ recordId, otherIds = [], ...correction }): Correction => {
      const { extract, raw, ...own } = place(recordId);
      return {
        ...own,
        ...correction,
        records: 1,
        fieldLabel: correction.field === null ? null : fieldLabel(correction.field, extract),
        others: otherIds.map((id) => place(id)),
        content: raw,
      };
    });
  return withoutWholeFiles(all);
}

function rejected(db: AuditFile): Unplaced[] {
  return db
    .prepare<[], { recordId: number; reason: string; field: string | null; found: string }>(
      'select record_id as recordId, reason, field, found from rejection order by record_id, reason_no',
    )
    .all()
    .map(({ recordId, reason, field, found: written }) => ({
      recordId,
      code: 'rejected',
      field,
      problem: inEveryLanguage((language) => reasonText(reason, language)),
      written: written === '' ? null : written,
      proposed: null,
    }));
}

function unread(db: AuditFile): Unplaced[] {
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from unread_cell order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      code: 'unread',
      field,
      problem: inEveryLanguage((language) => unreadText(kind, language)),
      written,
      proposed: null,
    }));
}

function repaired(db: AuditFile): Unplaced[] {
  const iin = db.prepare<[number], string | null>('select iin from listing where record_id = ?').pluck();
  const birthDate = db.prepare<[number], string | null>('select birth_date from listing where record_id = ?').pluck();
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from repair join listing using (record_id) order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      code: 'repaired',
      field,
      problem: inEveryLanguage((language) => repairText(kind, language)),
      written,
      proposed: (field === 'iin' ? iin.get(recordId) : field === 'birth_date' ? birthDate.get(recordId) : null) ?? null,
    }));
}

/** What sql/corrections.sql asks of each entry. */
function oneByOne(db: AuditFile, referenceDay: string): Unplaced[] {
  const sql = readFileSync(join(packageRoot(), 'sql', 'corrections.sql'), 'utf8');
  return db
    .prepare<object, { record_id: number; code: string; field: string; problem: string; written: string | null }>(sql)
    .all({ reference_day: referenceDay })
    .map(({ record_id: recordId, code, field, problem, written }) => ({
      recordId,
      code,
      field,
      problem: CORRECTION_TEXTS[problem] ?? inEveryLanguage(() => problem),
      written,
      proposed: null,
    }));
}

function found(db: AuditFile, checks: readonly Check[]): Unplaced[] {
  const known = new Map(checks.map((check) => [check.code, check]));
  const evidence = db
    .prepare<[], { findingId: number; recordId: number; code: string }>(
      `select finding_id as findingId, record_id as recordId, code
       from finding_record join finding using (finding_id) order by finding_id, record_id`,
    )
    .all();
  const firstOf = new Map<number, number[]>();
  for (const { findingId, recordId } of evidence) {
    const ids = firstOf.get(findingId) ?? [];
    if (ids.length <= OTHERS_NAMED) ids.push(recordId);
    firstOf.set(findingId, ids);
  }
  return evidence.flatMap(({ findingId, recordId, code }) => {
    const check = known.get(code);
    if (check === undefined) return [];
    const field = check.reads.find((need) => need.includes('.'))?.split('.')[1] ?? null;
    // Records of one precinct have nothing to do with each other; those of one person are a pair.
    const ids = check.subject === 'person' ? (firstOf.get(findingId) ?? []) : [];
    const otherIds = ids.filter((id) => id !== recordId).slice(0, OTHERS_NAMED);
    return [{ recordId, code, field, problem: check.title, written: null, proposed: null, otherIds }];
  });
}

interface Entry {
  readonly precinct: string;
  readonly entryNo: string | null;
  readonly tec: string | null;
  readonly person: string;
  readonly content: string;
}

const ENTRY = `
  select listing.precinct, entry_no as entryNo, tec,
         trim(coalesce(surname, '') || ' ' || coalesce(given_name, '') || coalesce(' ' || patronymic, ''))
              || coalesce(', ' || birth_date, '') as person,
         listing.precinct || '|' || coalesce(surname_fold || ' ' || coalesce(given_name_fold, ''),
                                             iin, iin_written, birth_date, listing.address, '') as content
  from listing left join precinct on precinct.precinct = listing.precinct where listing.record_id = ?`;

function placeReader(db: AuditFile) {
  const locate = recordLocator(db);
  const entry = db.prepare<[number], Entry>(ENTRY);
  const raw = db.prepare<[number], string>('select raw from rejected_record where record_id = ?').pluck();
  return (recordId: number) => {
    const { file, recordNumber } = locate(recordId);
    const { precinct = null, entryNo = null, tec = null, person = null, content } = entry.get(recordId) ?? {};
    // The line of a list moves when one is inserted; a rejected record is known by everything else that stands in it.
    const text = content ?? (raw.get(recordId) ?? '').replace(/(?<![\p{L}\p{N}.])\d{1,5}(?![\p{L}\p{N}.])/gu, '');
    const extract: ExtractName = file.extract;
    return {
      file: file.path,
      record: recordNumber,
      ofRecords: file.read,
      tec,
      precinct,
      entryNo,
      person,
      extract,
      raw: text,
    };
  };
}
