import { headingOf } from '../extracts/header/headings.js';
import { type JointColumn, jointCell } from '../extracts/header/joint-columns.js';
import type { BrokenRecord, RawRecord, RecordFile } from './read/types.js';

/** The same records with the cells that are made of several columns behind their own. */
export function withJointCells(records: RecordFile, joints: readonly JointColumn[]): RecordFile {
  if (joints.length === 0) return records;
  return {
    ...records,
    async *batches() {
      const above = new Map(joints.flatMap(({ field, under }) => (under === undefined ? [] : [[field, under.first]])));
      for await (const batch of records.batches()) {
        for (const record of batch) {
          if (above.size > 0) seeHeading(record, records, above);
          if (!('cells' in record)) continue;
          const made = joints.map((joint) => {
            const cell = joint.under !== undefined && joint.from.length === 0 ? '' : jointCell(joint, record.cells);
            if (joint.under === undefined) return cell;
            if (joint.under.isBefore === true)
              return [above.get(joint.field) ?? '', cell].filter((part) => part !== '').join(', ');
            if (cell !== '') above.set(joint.field, cell);
            return above.get(joint.field) ?? '';
          });
          record.cells.push(...made);
        }
        yield batch;
      }
    },
  };
}

/** A heading holds for what follows it; that of a precinct ends the street above it. */
function seeHeading(record: RawRecord | BrokenRecord, { shape }: RecordFile, above: Map<string, string>): void {
  const cells = 'cells' in record ? record.cells : record.raw.split(shape.dialect.delimiter);
  const heading = headingOf(cells, shape.width);
  if (heading === null || !above.has(heading.field)) return;
  above.set(heading.field, heading.value);
  if (heading.field === 'precinct' && above.has('address')) above.set('address', '');
}
