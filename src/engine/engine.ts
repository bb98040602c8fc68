import type { Parameters } from '../checks/index.js';
import type { AuditFile } from '../database/audit-file.js';
import type { SqlValue } from '../model.js';

/** What a statement gives: the names of its columns, and its rows in their order, some at a time. */
export interface Rows {
  readonly names: readonly string[];
  readonly batches: AsyncIterable<readonly (readonly SqlValue[])[]>;
}

/** A database beside SQLite on which the statements of the checks run. */
export interface Engine {
  /** Puts those tables of an audit file that some of the statements read in the place of what it held before. */
  fill(db: AuditFile, statements: readonly string[]): Promise<void>;
  /** Runs a statement as the checks write it. Throws an Error where it gives a type that no audit file has. */
  rows(sql: string, parameters: Parameters): Promise<Rows>;
  close(): void;
}
