import { FEWEST_OF_A_FILE, NEARLY_ALL_OF_A_FILE } from '../constants.js';
import type { Correction } from './correction.js';

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
    if (records < FEWEST_OF_A_FILE || records < NEARLY_ALL_OF_A_FILE * correction.ofRecords) return [correction];
    if (told.has(kind)) return [];
    told.add(kind);
    const nobody = {
      record: null,
      precinct: null,
      entryNo: null,
      person: null,
      birthDate: null,
      written: null,
      proposed: null,
      masked: { ...correction.masked, precinct: null, entryNo: null },
    };
    return [{ ...correction, ...nobody, records, others: [], content: '' }];
  });
}

function kindOf({ file, code, field, problem }: Correction): string {
  return [file, code, field ?? '', problem.en].join('\u0000');
}
