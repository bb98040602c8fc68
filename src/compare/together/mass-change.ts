import type { Difference } from '../differences.js';

/** Why the addresses of many differ at once. */
export type AddressCause =
  | 'street-renamed'
  | 'place-renamed'
  | 'postcode-changed'
  | 'address-rewritten'
  | 'houses-renumbered';

/** Why a field differs, or is not compared, in the whole of both files. */
export type FileCause =
  | 'written-otherwise'
  | 'in-one-state'
  | 'flats-in-one-state'
  | 'part-in-one-state'
  | 'date-shifted'
  | 'date-swapped';

export type MassCause = AddressCause | FileCause;

/** What changed for many entries at once, and is told in one line. */
export interface MassChange {
  readonly cause: MassCause;
  readonly field: Difference['field'] | 'names';
  /** Words of addresses as they are written; days by which dates differ; null where there is nothing to show. */
  readonly before: string | null;
  readonly after: string | null;
  /** null where it is of the whole file. */
  readonly precincts: number | null;
  readonly entries: number;
  /** How many it could have been; null where that is not known. */
  readonly of: number | null;
  /** Whether each entry is told as corrected, with this as its explanation; else they are the same. */
  readonly isTold: boolean;
}

/** A difference with what explains it for many at once; null where nothing does. */
export interface ExplainedDifference extends Difference {
  readonly cause: AddressCause | null;
}
