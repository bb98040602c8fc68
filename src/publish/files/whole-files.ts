import type { Correction } from './correction.js';

/** From this share of a file's records on it is the file that is to be looked at. */
const NEARLY_ALL = 0.9;
/** A file of a few records is looked at record by record. */
const FEWEST = 10;

/**
 * What touches nearly every record of a file becomes one line about the file, at the place of the first: nobody works through
 * thousands of lines that say the same.
 */
export function withoutWholeFiles(corrections: readonly Correction[]): readonly Correction[] {
  const counts = new Map<string, number>();
  for (const correction of corrections) {
    const kind = kindOf(correction);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const told = new Set<string>();
  return corrections.flatMap((correction) => {
    const kind = kindOf(correction);
    const records = counts.get(kind) ?? 0;
    if (records < FEWEST || records < NEARLY_ALL * correction.ofRecords) return [correction];
    if (told.has(kind)) return [];
    told.add(kind);
    const nobody = { record: null, precinct: null, entryNo: null, person: null, written: null, proposed: null };
    return [{ ...correction, ...nobody, records, others: [], content: '' }];
  });
}

function kindOf({ file, code, field, problem }: Correction): string {
  return [file, code, field ?? '', problem.en].join('\u0000');
}
