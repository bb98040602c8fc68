import type { Extract, Field } from '../extract.js';
import type { JointColumn } from './joint-columns.js';

/**
 * What election.yaml says of a file's columns: header → field (null: leave it out), or field → header or position (from 1),
 * or field → several headers or positions that fill it together.
 */
export type ColumnMap = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

/** A field that several columns claim equally. */
export interface HeaderDoubt {
  readonly field: string;
  readonly headers: readonly string[];
}

/** One column of a file and the field it was understood as; null: kept out of the audit. */
export interface UnderstoodColumn {
  readonly position: number;
  readonly header: string;
  readonly field: Field | null;
  /** For a column of votes: whom its header names. */
  readonly candidate?: string;
  /** The field that it fills together with others, where it has none of its own. */
  readonly feeds?: string;
  /** How it was understood, where not by the map or a known spelling. */
  readonly by?: 'words' | 'contents' | 'headings';
}

/** What stands in the way of loading a file with this header. */
export type HeaderProblem =
  | { readonly kind: 'field-missing'; readonly field: string; readonly candidates: readonly string[] }
  | { readonly kind: 'field-twice'; readonly field: string; readonly headers: readonly string[] }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown-header'; readonly header: string; readonly candidates: readonly string[] }
  | { readonly kind: 'nobody-named' };

/** A header as the columns of one extract. */
export interface UnderstoodHeader {
  /** Those of the file, then one for each field that several of them fill together. */
  readonly columns: readonly UnderstoodColumn[];
  readonly joints: readonly JointColumn[];
  /** Fields that several columns claim equally, so that none of them has it. */
  readonly doubts: readonly HeaderDoubt[];
  readonly problems: readonly HeaderProblem[];
}

/** What is known of a file beside its header. */
export interface HeaderSettings {
  readonly map?: ColumnMap;
  /** Fields whose value comes from elsewhere: the settings, the file's name, a title. */
  readonly given?: ReadonlySet<string>;
  /** A sample of the records, by which columns with an unknown header are looked at. */
  readonly records?: readonly (readonly string[])[];
  /** Headers that are proven elsewhere to name candidates. */
  readonly candidates?: readonly string[];
  /** One of many extracts that are tried: which headers may be meant by a missing field is not looked for. */
  readonly isTrial?: boolean;
}

/** An extract that a header fits. */
export interface Recognised {
  readonly extract: Extract;
  /** How many columns it understands. */
  readonly score: number;
  /** Whether something is still missing that it cannot do without. */
  readonly isWhole: boolean;
  /** Whether it has a column for the day of a death or a sentence. */
  readonly isLoss: boolean;
  readonly columns: readonly UnderstoodColumn[];
}
