import type { Dialect } from '../types.js';

/** What the scanner must know of a table. */
export interface ScannerOptions {
  dialect: Dialect;
  /** Cells of a record; 0 accepts any count. */
  width: number;
  /** Empty cells that every line carries after its last column, as a delimiter at the end of each line makes them. */
  trailing?: number;
  /** Physical line on which the text begins; 1 unless given. */
  firstLine?: number;
  /** Number of the first record; 1 unless given. */
  firstNumber?: number;
  maxCellLength?: number;
  maxQuotedLines?: number;
  /** Is told where each record ended, as an offset into all text pushed. */
  onRecordEnd?: (offset: number) => void;
}
