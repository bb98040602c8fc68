import { openAuditFile } from '../../../database/audit-file.js';
import { refuseEvidenceOnly } from '../../../database/keep-evidence.js';
import { extractNamed } from '../../../extracts/catalogue.js';
import type { FileShape, RawRecord } from '../types.js';

const BATCH = 5000;
const SAMPLE = 1000;

/**
 * What stands in a column of an audit file beside what was written, and where the written form is. Day and month that the number proved to
 * be exchanged are exchanged again, so that they are repaired, and noted, as in the file.
 */
const WRITTEN: Readonly<Record<string, (table: string) => string>> = {
  iin: () => 'coalesce(iin, iin_written)',
  birth_date: (table) => `coalesce(
    (select substr(birth_date, 1, 4) || substr(birth_date, 8) || substr(birth_date, 5, 3) from repair
     where repair.record_id = ${table}.record_id and repair.field = 'birth_date' and repair.kind = 'day-month-swapped'),
    birth_date, birth_year)`,
};

/** Reads what one file gave to an audit file again, with its records' cells under the names of their fields. Throws an InputError where only evidence was kept. */
export class AuditRecords {
  readonly shape: FileShape;
  readonly sample: readonly (readonly string[])[];

  private constructor(
    private readonly path: string,
    private readonly sql: string,
    private readonly range: readonly [number, number],
    header: string[],
  ) {
    this.shape = {
      container: 'audit',
      encoding: { encoding: 'utf-8', evidence: 'audit file', certain: true },
      dialect: { delimiter: ',', quote: null },
      headerLine: 1,
      header,
      preamble: [],
      width: header.length,
      trailing: 0,
    };
    const [first] = this.rows(SAMPLE);
    this.sample = first === undefined ? [] : first.map(({ cells }) => cells);
  }

  /** `member` is the path by which the audit file knows the file. */
  static open(path: string, member: string): AuditRecords {
    const db = openAuditFile(path, { readonly: true });
    try {
      refuseEvidenceOnly(db);
      const file = db
        .prepare<[string], { extract: string; first: number; read: number }>(
          'select extract, first_record_id as first, records_read as read from source_file where path = ?',
        )
        .get(member);
      if (file === undefined) throw new RangeError(`${member} stands in no line of source_file`);
      const { fields, tables } = extractNamed(file.extract);
      const table = tables[0]!;
      const stored = new Set(db.prepare(`select name from pragma_table_info(?)`).pluck().all(table) as string[]);
      const names = fields.map(({ name }) => name).filter((name) => stored.has(name));
      const sql = `select record_id, ${names.map((name) => WRITTEN[name]?.(table) ?? name).join(', ')} from ${table}
        where record_id >= ? and record_id < ? order by record_id`;
      return new AuditRecords(path, sql, [file.first, file.first + file.read], names);
    } finally {
      db.close();
    }
  }

  /** Yields the records in batches of 5,000 at the most. */
  async *batches(): AsyncGenerator<RawRecord[], void, undefined> {
    yield* this.rows(BATCH);
  }

  skipped(): { blankLines: number } {
    return { blankLines: 0 };
  }

  notes(): [] {
    return [];
  }

  mayHoldInvisible(): boolean {
    return true;
  }

  private *rows(size: number): Generator<RawRecord[], void, undefined> {
    const db = openAuditFile(this.path, { readonly: true });
    try {
      let batch: RawRecord[] = [];
      let number = 0;
      const rows = db.prepare<[number, number], unknown[]>(this.sql).raw();
      for (const [, ...cells] of rows.iterate(...this.range)) {
        number += 1;
        batch.push({ number, line: number + 1, cells: cells.map((cell) => (cell === null ? '' : String(cell))) });
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } finally {
      db.close();
    }
  }
}
