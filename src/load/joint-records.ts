import { type JointColumn, jointCell } from '../extracts/header/joint-columns.js';
import type { RecordFile } from './read/types.js';

/** The same records with the cells that are made of several columns behind their own. */
export function withJointCells(records: RecordFile, joints: readonly JointColumn[]): RecordFile {
  if (joints.length === 0) return records;
  return {
    ...records,
    async *batches() {
      for await (const batch of records.batches()) {
        for (const record of batch) {
          if ('cells' in record) record.cells.push(...joints.map((joint) => jointCell(joint, record.cells)));
        }
        yield batch;
      }
    },
  };
}
