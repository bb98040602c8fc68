import type { ExtractName } from '../model.js';
import type { AuditFile } from './audit-file.js';

/** One loaded file with its accounting: read = loaded + set aside + rejected. */
export interface SourceFile {
  readonly id: number;
  readonly extract: ExtractName;
  readonly path: string;
  /** The sheet or member behind the # of the path; null where the file is one table. */
  readonly part: string | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly container: string;
  readonly encoding: string;
  readonly encodingEvidence: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly firstRecordId: number;
  readonly read: number;
  readonly loaded: number;
  /** Rows that are no records: totals, repeated headers, signatures. */
  readonly setAside: number;
  readonly rejected: number;
}

/** Records of one file that stand in two audit files: as many, from one record id on there and from another one here. */
export interface MovedRecords {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** Those of them that were loaded. */
  readonly loaded: number;
}

/** Whether loading has given precincts the zeros back that some of its files had lost. */
export function hasLostZeros(db: AuditFile): boolean {
  return db.prepare("select 1 from file_note where kind = 'precinct-zeros' limit 1").get() !== undefined;
}

const SELECT = `
  select source_file_id as id, extract, path, part, sha256, size_bytes as sizeBytes, container, encoding,
         encoding_evidence as encodingEvidence, delimiter, header_line as headerLine, first_record_id as firstRecordId,
         records_read as "read", records_loaded as loaded, records_set_aside as setAside,
         records_rejected as rejected
  from source_file where status = 'complete'`;

/** Every completely loaded file, in the order of loading. */
export function sourceFiles(db: AuditFile): readonly SourceFile[] {
  return db.prepare<[], SourceFile>(`${SELECT} order by source_file_id`).all();
}

/** Finds the file and record number that a record_id stands for. Files come in the order of their first ids. */
export function recordLocator(db: AuditFile): (recordId: number) => { file: SourceFile; recordNumber: number } {
  const files = [...sourceFiles(db)].sort((a, b) => a.firstRecordId - b.firstRecordId);
  return (recordId) => {
    let low = 0;
    let high = files.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((files[middle]?.firstRecordId ?? 0) <= recordId) low = middle;
      else high = middle - 1;
    }
    const file = files[low];
    if (file === undefined || recordId < file.firstRecordId || recordId >= file.firstRecordId + file.read) {
      throw new RangeError(`record ${recordId} belongs to no loaded file`);
    }
    return { file, recordNumber: recordId - file.firstRecordId + 1 };
  };
}
