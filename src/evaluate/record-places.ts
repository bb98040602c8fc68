import type { AuditFile } from '../database/audit-file.js';
import { type SourceFile, sourceFiles } from '../database/source-files.js';
import type { ExtractName } from '../model.js';
import { truthError } from './truth-table.js';

/** Extracts of which a record is a person. */
const OF_PERSONS: ReadonlySet<ExtractName> = new Set<ExtractName>([
  'voter_list',
  'supplementary_list',
  'special_list',
  'avc_issued',
  'avc_used',
  'avc',
  'residence_certificates',
  'registration_changes',
  'list_corrections',
  'voted_outside',
  'previous_list',
  'disqualified',
]);

/** Where records stand: from file and record number, as a truth file names them, to the record_id of the audit file. */
export class RecordPlaces {
  readonly #byPath: ReadonlyMap<string, SourceFile>;
  readonly #files: readonly SourceFile[];
  readonly #rejected: ReadonlySet<number>;
  /** One more than the largest record_id. */
  readonly end: number;
  /** By record_id 1 where a loaded record is of a person. */
  readonly personMask: Uint8Array;
  /** The same without earlier lists, which linking joins only to those who are doubles today: it owes no pair with them. */
  readonly linkedMask: Uint8Array;

  constructor(db: AuditFile) {
    this.#files = [...sourceFiles(db)].sort((a, b) => a.firstRecordId - b.firstRecordId);
    this.#byPath = new Map(this.#files.map((file) => [file.path, file]));
    this.#rejected = new Set(db.prepare<[], number>('select record_id from rejected_record').pluck().iterate());
    this.end = this.#files.reduce((end, file) => Math.max(end, file.firstRecordId + file.read), 0);
    this.personMask = this.#maskOf((extract) => OF_PERSONS.has(extract));
    this.linkedMask = this.#maskOf((extract) => OF_PERSONS.has(extract) && extract !== 'previous_list');
  }

  /** The record_id of a record; throws an InputError that names the truth file's own record `row`. */
  idOf(truthFile: string, row: number, path: string, record: string): number {
    const file = this.#byPath.get(path);
    if (file === undefined) {
      const names = [...this.#byPath.keys()].slice(0, 6).join(', ');
      throw truthError(truthFile, row, `a file that this audit has loaded (${names}, …)`, `"${path.slice(0, 80)}"`);
    }
    const number = /^[1-9]\d{0,8}$/.test(record) ? Number(record) : 0;
    if (number < 1 || number > file.read)
      throw truthError(truthFile, row, `a record number from 1 to ${file.read} of ${path}`, `"${record.slice(0, 40)}"`);
    return file.firstRecordId + number - 1;
  }

  /** Whether a record was read and could not be loaded. */
  isRejected(recordId: number): boolean {
    return this.#rejected.has(recordId);
  }

  #maskOf(has: (extract: ExtractName) => boolean): Uint8Array {
    const mask = new Uint8Array(this.end);
    for (const { extract, firstRecordId, read } of this.#files)
      if (has(extract)) mask.fill(1, firstRecordId, firstRecordId + read);
    for (const id of this.#rejected) mask[id] = 0;
    return mask;
  }
}
