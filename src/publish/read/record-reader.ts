import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import { columnsOf, type Extract, type Field } from '../../extracts/extract.js';
import type { SqlValue } from '../../model.js';
import { type Concealment, concealmentOf } from '../privacy/concealment.js';
import { shownPaths } from '../privacy/file-names.js';
import { maskFound, maskValue, NATIONAL_SIGN } from '../privacy/mask.js';
import { PSEUDONYM_FIELD, type Pseudonyms } from '../privacy/pseudonyms.js';
import { textsInGeneralWords } from '../words/general/general-words.js';
import { fieldLabel } from '../words/labels.js';
import { speaksGenerally } from './general-speech.js';
import type { EvidenceRecord } from './report-model.js';

type Shown = EvidenceRecord['fields'][number];
type FieldsOf = (recordId: number) => readonly Shown[];

/** Reads records as evidence: where each stands, and its filled fields in the extract's order, masked unless revealed. */
export function recordReader(
  db: AuditFile,
  options: { readonly reveal: boolean; readonly pseudonyms?: Pseudonyms | null },
): (recordId: number) => EvidenceRecord {
  const locate = recordLocator(db);
  const shownPath = options.reveal ? null : shownPaths(db);
  const writtenOf = repairReader(db);
  const readers = new Map<string, { extract: Extract; fieldsOf: FieldsOf }>();
  const read = (recordId: number): EvidenceRecord => {
    const { file, recordNumber } = locate(recordId);
    let reader = readers.get(file.extract);
    if (reader === undefined) {
      const extract = extractNamed(file.extract);
      reader = { extract, fieldsOf: fieldReader(db, extract, writtenOf, options.reveal) };
      readers.set(file.extract, reader);
    }
    return {
      extract: reader.extract.name,
      extractTitle: reader.extract.title,
      file: shownPath?.(file.path) ?? file.path,
      sha256: file.sha256,
      recordNumber,
      fields: [...pseudonymField(recordId, options.pseudonyms ?? null), ...reader.fieldsOf(recordId)],
    };
  };
  const known = new Map<number, EvidenceRecord>();
  return (recordId) => {
    const before = known.get(recordId);
    if (before !== undefined) return before;
    // Every output shows the same records, and several findings share them.
    if (known.size >= MOST_KEPT) known.clear();
    const record = read(recordId);
    known.set(recordId, record);
    return record;
  };
}

/** So many records take some ten megabytes. */
const MOST_KEPT = 10_000;

/** Who the record names, by pseudonym. */
function pseudonymField(recordId: number, pseudonyms: Pseudonyms | null): readonly Shown[] {
  const value = pseudonyms?.ofRecord(recordId) ?? null;
  return value === null ? [] : [{ name: PSEUDONYM_FIELD, label: fieldLabel(PSEUDONYM_FIELD), value }];
}

/** The written text of a record's repaired fields. */
function repairReader(db: AuditFile): (recordId: number) => ReadonlyMap<string, string> {
  const repairs = db
    .prepare<[number], [string, string]>('select field, written from repair where record_id = ? order by field')
    .raw();
  return (recordId) => new Map(repairs.all(recordId));
}

function fieldReader(
  db: AuditFile,
  extract: Extract,
  writtenOf: (recordId: number) => ReadonlyMap<string, string>,
  reveal: boolean,
): FieldsOf {
  const isGeneral = speaksGenerally(db);
  const labelOf = ({ name }: Field) => {
    const label = fieldLabel(name, extract.name);
    return isGeneral ? textsInGeneralWords(label) : label;
  };
  const stored = extract.fields
    .filter((field) => columnsOf(field).length > 0)
    .map((field) => ({ field, label: labelOf(field) }));
  const tables = extract.tables
    .filter((table) => table !== extract.rowPerColumn)
    .map((table) =>
      tableReader(
        db,
        table,
        extract,
        stored.map(({ field }) => field),
      ),
    );
  const concealment = reveal ? null : concealmentOf(db);
  const votesOf = votesReader(db, extract);
  return (recordId) => {
    const values = new Array<string | undefined>(stored.length);
    let isRepaired = false;
    for (const read of tables) isRepaired = read(recordId, values) || isRepaired;
    const written = isRepaired ? writtenOf(recordId) : NOTHING_REPAIRED;
    const shown: Shown[] = [];
    for (const [at, { field, label }] of stored.entries()) {
      const value = values[at];
      if (value === undefined) continue;
      shown.push({ name: field.name, label, value: shownValue(field, value, written.get(field.name), concealment) });
    }
    return [...shown, ...votesOf(recordId)];
  };
}

const NOTHING_REPAIRED: ReadonlyMap<string, string> = new Map();

/** Reads the votes of a protocol that has a column for each candidate, as one field. */
function votesReader(db: AuditFile, extract: Extract): FieldsOf {
  const field = extract.fields.find(({ kind }) => kind === 'candidate_votes');
  if (field === undefined || extract.rowPerColumn === undefined) return () => [];
  const votes = db
    .prepare<[number], [string, number]>(
      `select candidate, votes from ${extract.rowPerColumn} where record_id = ? order by votes desc, candidate_key`,
    )
    .raw();
  return (recordId) => {
    const value = votes
      .all(recordId)
      .map(([candidate, count]) => `${candidate}: ${count}`)
      .join('; ');
    return value === '' ? [] : [{ name: field.name, label: fieldLabel(field.name, extract.name), value }];
  };
}

/**
 * Reads the row of one table into the values of the stored fields that are not filled yet: an AVC file fills two tables from
 * one record, and a field is read from the first that has it. True where something in the record was repaired.
 */
function tableReader(db: AuditFile, table: string, extract: Extract, stored: readonly Field[]) {
  const places = stored.flatMap((field, at) => ((field.tables ?? extract.tables).includes(table) ? [at] : []));
  const columns = places.map((at) => {
    const field = stored[at] as Field;
    const [first, second] = columnsOf(field);
    // Where an IIN is not valid its column is null, and what stands in the cell is in the next one. Another country's number is a
    // key, and is shown as written behind a sign that no cell holds, so that whoever masks it takes no digits of it for a birth date.
    return field.kind === 'iin'
      ? `case when ${first} < '0' then char(${NATIONAL_SIGN.charCodeAt(0)}) || ${second} else coalesce(${first}, ${second}) end`
      : first;
  });
  const repaired = `exists (select 1 from repair where repair.record_id = ${table}.record_id)`;
  const select = db
    .prepare<[number], SqlValue[]>(`select ${[...columns, repaired].join(', ')} from ${table} where record_id = ?`)
    .raw();
  return (recordId: number, values: (string | undefined)[]): boolean => {
    const row = select.get(recordId);
    if (row === undefined) return false;
    places.forEach((at, index) => {
      const value = row[index] ?? null;
      if (value !== null && value !== '') values[at] ??= String(value);
    });
    return row[places.length] === 1;
  };
}

/** The stored value; where it is not simply what was written, `«written» → stored`, which needs no language. */
function shownValue(field: Field, value: string, written: string | undefined, concealment: Concealment | null): string {
  const shown =
    concealment === null
      ? value.replace(NATIONAL_SIGN, '')
      : concealment.hide(maskValue(field, value, concealment.isKnown, concealment.isOfForms));
  if (written === undefined) return shown;
  return `«${concealment === null ? written : maskFound(field, written)}» → ${shown}`;
}
