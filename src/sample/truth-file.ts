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
      for (const { check, kind, subject, place } of inOrder(truth, places)) {
        yield [[kind, check, subject, ...(place ?? ['', ''])], null] as const;
      }
    },
  };
}

/** The name of a case. */
export function subjectOf({ subject }: Pick<TruthRow, 'subject'>): string {
  return typeof subject === 'string' ? subject : subject();
}

/** By check, planted before look-alikes, cases in the order of planting, evidence in the order of the files. */
function inOrder(truth: readonly TruthRow[], places: Places) {
  const cases = new Map<string, number>();
  const rows = truth.map((row) => {
    const { check, kind, record } = row;
    const subject = subjectOf(row);
    const place = record === null ? null : places.get(record);
    if (place === undefined) throw new Error(`${check} ${subject}: a record of it is in no file`);
    const group = `${check} ${kind === 'planted' ? 0 : kind === 'near-miss' ? 1 : 2}`;
    const rank = cases.get(`${group} ${subject}`) ?? cases.size;
    cases.set(`${group} ${subject}`, rank);
    return { check, kind, subject, place, group, rank };
  });
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.sort(
    (a, b) =>
      compare(a.group, b.group) ||
      a.rank - b.rank ||
      compare(a.place?.[0] ?? '', b.place?.[0] ?? '') ||
      (a.place?.[1] ?? 0) - (b.place?.[1] ?? 0),
  );
}
