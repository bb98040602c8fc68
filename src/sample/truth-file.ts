import type { SampleFile } from './csv-file.js';
import type { SampleRecord } from './records.js';
import type { TruthRow } from './truth.js';

/** Where a record stands: the file's path and the record's number in it. */
export type Places = Map<SampleRecord, readonly [file: string, record: number]>;

/** The records whose places the truth asks for. */
export function recordsOf(truth: readonly TruthRow[]): Set<SampleRecord> {
  return new Set(truth.flatMap(({ record }) => (record === null ? [] : [record])));
}

/** The file that says what was planted, by check; throws where a record was planted and not written. */
export function truthFile(truth: readonly TruthRow[], places: Places): SampleFile {
  return {
    path: 'truth.csv',
    header: ['kind', 'check', 'subject', 'file', 'record'],
    *rows() {
      for (const { kind, check, subject, record } of inOrderOfChecks(truth)) {
        const place = record === null ? ['', ''] : places.get(record);
        if (place === undefined) throw new Error(`${check} ${subjectOf({ subject })}: a record of it is in no file`);
        yield [[kind, check, subjectOf({ subject }), ...place], null] as const;
      }
    },
  };
}

/** The name of a case. */
export function subjectOf({ subject }: Pick<TruthRow, 'subject'>): string {
  return typeof subject === 'string' ? subject : subject();
}

function inOrderOfChecks(truth: readonly TruthRow[]): TruthRow[] {
  // What was planted comes before what only looks alike; within a check the order of planting stays.
  const key = ({ check, kind }: TruthRow) => `${check} ${kind === 'planted' ? 0 : 1}`;
  return [...truth].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
