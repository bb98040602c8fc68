/**
 * The two files that say what is true of a synthetic election. Both are UTF-8 with a byte order mark, `;` between cells, CRLF,
 * no quotes; a path is relative to the folder, with /, as `source_file.path` has it; a record number counts from 1 after the
 * header. Researchers may write such files for their own data.
 */

/** truth.csv: one row for each record of evidence of each case. */
export const TRUTH_FILE = 'truth.csv';

/**
 * - `kind`: `planted` (the check must find the case), `near-miss` (it must not name the record under this case), `follows` (it
 *   may name the subject because of another planting, and need not).
 * - `check`: a code of the catalogue. Rows of one kind, check and subject are one case.
 * - `subject`: for a precinct, serial, certificate, desk, area or total the subject of the finding; for a person the case's name,
 *   because a finding's subject `person N` is a number that only linking gives: compare such cases by their records.
 * - `file`, `record`: where the evidence stands. Both empty for a case about a total, and for `follows`.
 */
export const TRUTH_COLUMNS = ['kind', 'check', 'subject', 'file', 'record'] as const;

/** truth_pairs.csv: one row for each two records, of any of the person files, that are one person. */
export const TRUTH_PAIRS_FILE = 'truth_pairs.csv';

/**
 * - `person`: a number; all pairs of one person bear it, so that rows with equal numbers are one cluster. A person with n records
 *   has n(n-1)/2 rows; a person with one record has none. Not in order.
 * - `left_file`, `left_record`, `right_file`, `right_record`: the two records, in the order of writing. Evidence for scoring may be
 *   narrowed by file: pairs with `previous_list` are the person's line of an earlier list.
 * - `damage`: what an office did to either record, names of errors in alphabetical order with a blank between; empty where the
 *   two are written alike. `no-iin` and `wrong-iin` are there whenever the pair cannot be told by equal IINs.
 */
export const TRUTH_PAIRS_COLUMNS = [
  'person',
  'left_file',
  'left_record',
  'right_file',
  'right_record',
  'damage',
] as const;
