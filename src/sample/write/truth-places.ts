import type { Election } from '../papers/election.js';
import type { SampleRecord } from '../papers/records.js';
import type { TruthRow } from '../papers/truth.js';
import type { SampleFiles } from './sample-files.js';
import type { TableFile } from './table-file.js';

/** Where a record stands: the file's path and the record's number in it. */
export type Place = readonly [file: string, record: number];

/** Where the records stand that the truth names. */
export class TruthPlaces {
  private readonly asked = new Set<SampleRecord>();
  private readonly places = new Map<SampleRecord, Place>();

  /** Whether the truth names a record, so that no error of an office may change it. */
  isAsked(record: SampleRecord): boolean {
    return this.asked.has(record);
  }

  /** Says which records the truth names; before they are written. */
  ask(truth: readonly TruthRow[]): void {
    for (const { record } of truth) if (record !== null) this.asked.add(record);
  }

  /** Notes where a record was written. */
  note(record: SampleRecord, file: TableFile): void {
    if (this.asked.has(record)) this.places.set(record, [file.path, file.records]);
  }

  /** Notes where the record with that mark was written, if anything was said of it. */
  noteMarked({ markers }: Election, marks: string, file: TableFile): void {
    const marker = markers.get(marks);
    if (marker !== undefined) this.note(marker, file);
  }

  /** Where a record of a case stands, null for a case about a total; throws where it was never written. */
  placeOf({ check, record }: TruthRow): Place | null {
    if (record === null) return null;
    const place = this.places.get(record);
    if (place === undefined)
      throw new Error(`${check}: a record of the truth is in no file: ${JSON.stringify(record)}`);
    return place;
  }
}

/** The rows of truth.csv: by check, planted before look-alikes, cases in the order of planting, evidence in the order of files. */
export function truthCells(truth: readonly TruthRow[], places: TruthPlaces, files: SampleFiles): (string | number)[][] {
  const ranks = new Map<string, number>();
  const rows = truth.map((row) => {
    const { check, kind, subject } = row;
    const group = `${check} ${kind === 'planted' ? 0 : kind === 'near-miss' ? 1 : 2}`;
    const rank = ranks.get(`${group} ${subject}`) ?? ranks.size;
    ranks.set(`${group} ${subject}`, rank);
    const place = places.placeOf(row);
    return { group, rank, place, cells: [kind, check, written(subject, files), ...(place ?? ['', ''])] };
  });
  rows.sort(
    (a, b) =>
      compare(a.group, b.group) ||
      a.rank - b.rank ||
      compare(a.place?.[0] ?? '', b.place?.[0] ?? '') ||
      (a.place?.[1] ?? 0) - (b.place?.[1] ?? 0),
  );
  return rows.map(({ cells }) => cells);
}

/** Subjects that name a file name it without its ending until it is known. */
function written(subject: string, files: SampleFiles): string {
  return subject.startsWith('file ') ? `file ${files.pathOf(subject.slice(5))}` : subject;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
