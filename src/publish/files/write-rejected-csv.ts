import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import type { ExtractName, Language, SqlValue } from '../../model.js';
import { shownPaths } from '../privacy/file-names.js';
import { maskFound, maskShape } from '../privacy/mask.js';
import { speaksGenerally } from '../read/general-speech.js';
import { expectedText } from '../words/expected-text.js';
import { inGeneralWords } from '../words/general/general-words.js';
import { asideText, fieldLabel, reasonText } from '../words/labels.js';
import { csvText } from './csv-text.js';

const COLUMNS = [
  'file',
  'sha256',
  'record',
  'line',
  'reason_no',
  'reason_code',
  'reason',
  'field',
  'expected',
  'found',
  'raw',
] as const;

interface RejectedRow {
  readonly recordId: number;
  readonly line: number;
  readonly raw: string;
}

interface ReasonRow {
  readonly no: number;
  readonly reason: string;
  readonly field: string | null;
  readonly expected: string;
  readonly found: string;
}

/** Rejected records are read this many at a time: a file whose every record is broken must not fill memory. */
const PAGE = 1000;

/**
 * rejected.csv: one line per rejected record and reason, then one per row that is no record and was set aside, each with the row as
 * it was written (by its shape unless revealed).
 */
export function rejectedCsv(db: AuditFile, options: { readonly reveal: boolean; readonly language: Language }) {
  return csvText(COLUMNS, notLoadedRows(db, options));
}

type Options = { readonly reveal: boolean; readonly language: Language };

function* notLoadedRows(db: AuditFile, options: Options): Generator<SqlValue[]> {
  yield* rejectedRows(db, options);
  yield* setAsideRows(db, options);
}

function* setAsideRows(db: AuditFile, { reveal, language }: Options): Generator<SqlValue[]> {
  const locate = recordLocator(db);
  const shownPath = reveal ? null : shownPaths(db);
  const next = db.prepare<[number, number], RejectedRow & { readonly reason: string }>(
    'select record_id as recordId, line, reason, raw from set_aside_record where record_id > ? order by record_id limit ?',
  );
  for (let page = next.all(0, PAGE); page.length > 0; page = next.all(page.at(-1)?.recordId ?? 0, PAGE)) {
    for (const { recordId, line, reason, raw } of page) {
      const { file, recordNumber } = locate(recordId);
      const words = asideText(reason, language);
      const shown = reveal ? raw : maskShape(raw);
      yield [
        shownPath?.(file.path) ?? file.path,
        file.sha256,
        recordNumber,
        line,
        1,
        `set-aside-${reason}`,
        words,
        null,
        null,
        null,
        shown,
      ];
    }
  }
}

function* rejectedRows(
  db: AuditFile,
  { reveal, language }: { readonly reveal: boolean; readonly language: Language },
): Generator<SqlValue[]> {
  const locate = recordLocator(db);
  const shownPath = reveal ? null : shownPaths(db);
  const speak = speaksGenerally(db) ? inGeneralWords : asItIs;
  const reasons = db.prepare<[number], ReasonRow>(
    'select reason_no as no, reason, field, expected, found from rejection where record_id = ? order by reason_no',
  );
  for (const { recordId, line, raw } of rejectedRecords(db)) {
    const { file, recordNumber } = locate(recordId);
    const place = [shownPath?.(file.path) ?? file.path, file.sha256, recordNumber, line];
    const shownRaw = reveal ? raw : maskShape(raw);
    for (const row of reasons.all(recordId)) {
      yield [...place, row.no, row.reason, ...reasonCells(row, file.extract, reveal, language, speak), shownRaw];
    }
  }
}

function asItIs(text: string): string {
  return text;
}

function reasonCells(
  row: ReasonRow,
  extract: ExtractName,
  reveal: boolean,
  language: Language,
  speak: typeof inGeneralWords,
): SqlValue[] {
  const field = extractNamed(extract).fields.find((candidate) => candidate.name === row.field);
  const names = row.field?.split(' + ').map((name) => fieldLabel(name, extract)[language]);
  return [
    speak(reasonText(row.reason, language), language),
    names === undefined ? null : speak(names.join(' + '), language),
    speak(expectedText(row.reason, field, row.expected, language), language),
    reveal ? row.found : maskFound(field, row.found),
  ];
}

function* rejectedRecords(db: AuditFile): Generator<RejectedRow> {
  const next = db.prepare<[number, number], RejectedRow>(
    'select record_id as recordId, line, raw from rejected_record where record_id > ? order by record_id limit ?',
  );
  for (let page = next.all(0, PAGE); page.length > 0; page = next.all(page.at(-1)?.recordId ?? 0, PAGE)) yield* page;
}
