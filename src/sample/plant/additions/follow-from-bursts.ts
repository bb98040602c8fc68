import type { TruthRow } from '../../papers/truth.js';

/**
 * What may be found because of other plantings without being planted itself: precincts 138 and 139 have bursts of additions
 * and certificates, 137 has 99 additions, and statistics of peers, hours and desks may rightly name them. Which of them do
 * depends on the size of the election. A certificate planted at two precincts names a settlement of its own at one of them.
 * Who stands on the list without an IIN is not on the earlier list, so that some precincts of that commission seem to have grown.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  AD03: ['precinct 137', 'precinct 138', 'precinct 139'],
  AD04: ['precinct 137', 'precinct 138', 'precinct 139'],
  AD06: ['precinct 137', 'precinct 138', 'precinct 139'],
  LQ19: ['precinct 145', 'precinct 149', 'precinct 150', 'precinct 152'],
  RC02: ['precinct 138'],
  RC05: ['precinct 137'],
  RC11: ['precinct 138', 'precinct 139'],
};

/** Rows of kind `follows`: a check may name this subject, and need not. */
export function truthThatFollows(): TruthRow[] {
  return Object.entries(FOLLOWS).flatMap(([check, subjects]) =>
    subjects.map((subject): TruthRow => ({ kind: 'follows', check, subject, record: null })),
  );
}
