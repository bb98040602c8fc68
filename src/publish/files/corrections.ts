import type { Check } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import type { ExtractName, Texts } from '../../model.js';
import { maskFound } from '../privacy/mask.js';
import { fieldLabel, inEveryLanguage, reasonText, repairText, unreadText } from '../words/labels.js';

/** One thing that a clerk should look at in one record of a list. */
export interface Correction {
  readonly file: string;
  readonly record: number;
  readonly tec: string | null;
  readonly precinct: string | null;
  readonly entryNo: string | null;
  /** A check's code, or `rejected`, `unread` or `repaired`. */
  readonly code: string;
  readonly field: string | null;
  readonly fieldLabel: Texts | null;
  readonly problem: Texts;
  /** What stands in the cell, and the repair that the data proves; null where there is none. As written: mask before showing. */
  readonly written: string | null;
  readonly proposed: string | null;
}

/** Everything of the loaded lists that a clerk should look at, in the order of files and records. */
export function corrections(db: AuditFile, checks: readonly Check[]): readonly Correction[] {
  const place = placeReader(db);
  const all = [...rejected(db), ...unread(db), ...repaired(db), ...found(db, checks)];
  return all
    .sort((a, b) => a.recordId - b.recordId || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ recordId, extract, ...correction }) => ({
      ...place(recordId),
      ...correction,
      fieldLabel: correction.field === null ? null : fieldLabel(correction.field, extract),
    }));
}

/** The correction with its values masked: what leaves the office unless it says otherwise. */
export function maskCorrection(correction: Correction): Correction {
  const field = extractNamed('voter_list').fields.find(({ name }) => name === correction.field);
  const mask = (value: string | null) => (value === null ? null : maskFound(field, value));
  return { ...correction, written: mask(correction.written), proposed: mask(correction.proposed) };
}

/** What a correction is about, so that a second validation can tell what was mended: not its record number, which may move. */
export function correctionKey({ file, precinct, entryNo, record, code, field }: Omit<Correction, 'problem'>): string {
  const where = entryNo === null ? [file, String(record)] : [precinct ?? file, entryNo];
  return [...where, code, field ?? ''].join('\u0000');
}

type Unplaced = Pick<Correction, 'code' | 'field' | 'problem' | 'written' | 'proposed'> & {
  readonly recordId: number;
  readonly extract: ExtractName;
};

function rejected(db: AuditFile): Unplaced[] {
  const locate = recordLocator(db);
  return db
    .prepare<[], { recordId: number; reason: string; field: string | null; found: string }>(
      'select record_id as recordId, reason, field, found from rejection order by record_id, reason_no',
    )
    .all()
    .map(({ recordId, reason, field, found: written }) => ({
      recordId,
      extract: locate(recordId).file.extract,
      code: 'rejected',
      field,
      problem: inEveryLanguage((language) => reasonText(reason, language)),
      written: written === '' ? null : written,
      proposed: null,
    }));
}

function unread(db: AuditFile): Unplaced[] {
  const locate = recordLocator(db);
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from unread_cell order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      extract: locate(recordId).file.extract,
      code: 'unread',
      field,
      problem: inEveryLanguage((language) => unreadText(kind, language)),
      written,
      proposed: null,
    }));
}

function repaired(db: AuditFile): Unplaced[] {
  const locate = recordLocator(db);
  const iin = db.prepare<[number], string | null>('select iin from listing where record_id = ?').pluck();
  const birthDate = db.prepare<[number], string | null>('select birth_date from listing where record_id = ?').pluck();
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from repair join listing using (record_id) order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      extract: locate(recordId).file.extract,
      code: 'repaired',
      field,
      problem: inEveryLanguage((language) => repairText(kind, language)),
      written,
      proposed: (field === 'iin' ? iin.get(recordId) : field === 'birth_date' ? birthDate.get(recordId) : null) ?? null,
    }));
}

function found(db: AuditFile, checks: readonly Check[]): Unplaced[] {
  const locate = recordLocator(db);
  const known = new Map(checks.map((check) => [check.code, check]));
  return db
    .prepare<[], { recordId: number; code: string }>(
      'select record_id as recordId, code from finding_record join finding using (finding_id) order by record_id, code',
    )
    .all()
    .flatMap(({ recordId, code }) => {
      const check = known.get(code);
      if (check === undefined) return [];
      const field = check.reads.find((need) => need.includes('.'))?.split('.')[1] ?? null;
      const { extract } = locate(recordId).file;
      return [{ recordId, extract, code, field, problem: check.title, written: null, proposed: null }];
    });
}

function placeReader(
  db: AuditFile,
): (recordId: number) => Pick<Correction, 'file' | 'record' | 'tec' | 'precinct' | 'entryNo'> {
  const locate = recordLocator(db);
  const entry = db.prepare<[number], { precinct: string; entryNo: string | null; tec: string | null }>(
    `select listing.precinct, entry_no as entryNo, tec
     from listing left join precinct on precinct.precinct = listing.precinct where listing.record_id = ?`,
  );
  return (recordId) => {
    const { file, recordNumber } = locate(recordId);
    const { precinct = null, entryNo = null, tec = null } = entry.get(recordId) ?? {};
    return { file: file.path, record: recordNumber, tec, precinct, entryNo };
  };
}
