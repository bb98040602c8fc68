import type { Texts } from '../../model.js';

/** Where a record stands, as written. */
interface Place {
  readonly file: string;
  readonly precinct: string | null;
  readonly entryNo: string | null;
}

/** Another record that a correction is about: the second of a pair. `person` is as written, `birthDate` ISO. */
export interface OtherRecord extends Place {
  readonly record: number;
  /** Its place without whatever slipped into a column of numbers. */
  readonly masked: Place;
  readonly person: string | null;
  readonly birthDate: string | null;
}

/** One thing that a clerk should look at in one record of a list, or in nearly all records of a file. */
export interface Correction extends Place {
  /** Null where it is about the file: `records` of its `ofRecords` have it. */
  readonly record: number | null;
  readonly records: number;
  readonly ofRecords: number;
  readonly tec: string | null;
  /** The same, without whatever slipped into a column of numbers. */
  readonly masked: Place & Pick<Correction, 'tec'>;
  /** Names as written: mask before showing. */
  readonly person: string | null;
  /** ISO. */
  readonly birthDate: string | null;
  /** A check's code, or `rejected`, `unread` or `repaired`. */
  readonly code: string;
  readonly field: string | null;
  readonly fieldLabel: Texts | null;
  /** What the key of the correction is made of, so that it stays when lists change. */
  readonly problem: Texts;
  /** The problem in the words of the lists' country. */
  readonly said: Texts;
  /** What stands in the cell, and the repair that the data proves; null where there is none. As written: mask before showing. */
  readonly written: string | null;
  readonly proposed: string | null;
  readonly others: readonly OtherRecord[];
  /** What the record holds, by which it is known again when rows are inserted before it. */
  readonly content: string;
}

/** How personal data are written: of the list's own records alone, of the other records of pairs as well, or of none. */
export type Shown = 'own' | 'all' | 'none';
