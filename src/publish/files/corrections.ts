import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { resolveLookAlikes } from '../../identity/index.js';
import type { Texts } from '../../model.js';
import { packageRoot } from '../../package-root.js';
import { OTHERS_NAMED } from '../constants.js';
import { speaksGenerally } from '../read/general-speech.js';
import { CORRECTION_TEXTS } from '../words/correction-texts.js';
import { textsInGeneralWords } from '../words/general/general-words.js';
import { fieldLabel, inEveryLanguage, reasonText, repairText, unreadText } from '../words/labels.js';
import type { Correction } from './correction.js';
import { placeReader } from './correction-places.js';
import { withoutWholeFiles } from './whole-files.js';

type Unplaced = Pick<Correction, 'code' | 'field' | 'problem' | 'written' | 'proposed'> & {
  readonly recordId: number;
  readonly otherIds?: readonly number[];
};

/** The checks that count cells of a kind, by the kind of `unread_cell` or `repair`. */
const TOLD_BY_CELL: Readonly<Record<string, string>> = { iin: 'LQ01', 'look-alike': 'LQ11' };

/**
 * Everything of the loaded lists that a clerk should look at, in the order of files and records; what touches nearly every record
 * of a file is told once, about the file. Births are compared with `referenceDay`, an ISO date.
 */
export function corrections(db: AuditFile, checks: readonly Check[], referenceDay: string): readonly Correction[] {
  const place = placeReader(db);
  const numberOf = nationalNumbers(db);
  const spoken = speaksGenerally(db) ? textsInGeneralWords : (texts: Texts) => texts;
  const single = oneByOne(db, referenceDay);
  const known = new Set(single.map(({ recordId, code }) => `${recordId} ${code}`));
  const cells = [...unread(db), ...repaired(db)];
  // A cell that is told as unread or repaired is not told once more by the check that counts such cells.
  for (const { recordId, kind } of cells) known.add(`${recordId} ${TOLD_BY_CELL[kind] ?? ''}`);
  const byChecks = found(db, checks).filter(({ recordId, code }) => !known.has(`${recordId} ${code}`));
  const all = [...rejected(db), ...cells.map(({ kind: _, ...cell }) => cell), ...single, ...byChecks]
    .sort((a, b) => a.recordId - b.recordId || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ recordId, otherIds = [], ...correction }): Correction => {
      const { extract, raw, ...own } = place(recordId);
      const number = correction.field === 'iin' ? numberOf(recordId) : null;
      const isMissing = number !== null && correction.problem === CORRECTION_TEXTS['no-iin'];
      const problem = isMissing ? CORRECTION_TEXTS['no-national-number']! : correction.problem;
      return {
        ...own,
        ...correction,
        problem,
        said: spoken(problem),
        records: 1,
        fieldLabel: number ?? (correction.field === null ? null : spoken(fieldLabel(correction.field, extract))),
        others: otherIds.map((id) => place(id)),
        content: raw,
      };
    });
  return withoutWholeFiles(all);
}

/** What a record's file calls the number of a person, where that is another country's and no IIN; null elsewhere. */
function nationalNumbers(db: AuditFile): (recordId: number) => Texts | null {
  const called = new Map(
    db
      .prepare<[], { path: string; header: string }>(
        `select path, detail as header from file_note join source_file using (source_file_id)
         where kind = 'national-numbers' and detail <> '' order by path`,
      )
      .all()
      .map(({ path, header }) => [path, inEveryLanguage(() => header)]),
  );
  const locate = recordLocator(db);
  return (recordId) => (called.size === 0 ? null : (called.get(locate(recordId).file.path) ?? null));
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

function unread(db: AuditFile): (Unplaced & { readonly kind: string })[] {
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from unread_cell order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      code: 'unread',
      kind: field === 'iin' ? 'iin' : kind,
      field,
      problem: inEveryLanguage((language) => unreadText(kind, language)),
      written,
      proposed: null,
    }));
}

function repaired(db: AuditFile): (Unplaced & { readonly kind: string })[] {
  const iin = db.prepare<[number], string | null>('select iin from listing where record_id = ?').pluck();
  const birthDate = db.prepare<[number], string | null>('select birth_date from listing where record_id = ?').pluck();
  const proposal = (recordId: number, field: string, kind: string, written: string): string | null => {
    if (kind === 'look-alike') return resolveLookAlikes(written);
    return (field === 'iin' ? iin.get(recordId) : field === 'birth_date' ? birthDate.get(recordId) : null) ?? null;
  };
  return db
    .prepare<[], { recordId: number; field: string; kind: string; written: string }>(
      'select record_id as recordId, field, kind, written from repair join listing using (record_id) order by record_id, field',
    )
    .all()
    .map(({ recordId, field, kind, written }) => ({
      recordId,
      code: 'repaired',
      kind,
      field,
      problem: inEveryLanguage((language) => repairText(kind, language)),
      written,
      proposed: proposal(recordId, field, kind, written),
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
  const firstOf = new Map<string, number[]>();
  // Records of one precinct have nothing to do with each other, unless they are of one person; those of a person are a pair.
  const groupOf = groupsOfEvidence(db, known);
  for (const { findingId, recordId } of evidence) {
    const group = groupOf(findingId, recordId);
    if (group === null) continue;
    const ids = firstOf.get(group) ?? [];
    if (ids.length <= OTHERS_NAMED) ids.push(recordId);
    firstOf.set(group, ids);
  }
  return evidence.flatMap(({ findingId, recordId, code }) => {
    const check = known.get(code);
    if (check === undefined) return [];
    const field = check.reads.find((need) => need.includes('.'))?.split('.')[1] ?? null;
    const ids = firstOf.get(groupOf(findingId, recordId) ?? '') ?? [];
    const otherIds = ids.filter((id) => id !== recordId).slice(0, OTHERS_NAMED);
    return [{ recordId, code, field, problem: check.ofRecord ?? check.title, written: null, proposed: null, otherIds }];
  });
}

/** Which records of a finding belong together: all of one about a person, those of one person in one about a precinct. */
function groupsOfEvidence(db: AuditFile, checks: ReadonlyMap<string, Check>) {
  const codes = db.prepare<[number], string>('select code from finding where finding_id = ?').pluck();
  const person = db.prepare<[number], number>('select person_id from person_record where record_id = ?').pluck();
  const subjects = new Map<number, string | undefined>();
  return (findingId: number, recordId: number): string | null => {
    if (!subjects.has(findingId)) subjects.set(findingId, checks.get(codes.get(findingId) ?? '')?.subject);
    if (subjects.get(findingId) === 'person') return `${findingId}`;
    const personId = person.get(recordId);
    return personId === undefined ? null : `${findingId} ${personId}`;
  };
}
