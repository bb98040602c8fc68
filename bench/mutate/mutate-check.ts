import { join } from 'node:path';
import { type Check, readinessOf } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { loadExample } from '../../tests/checks/example-audit.js';
import { type Explanation, explains, explanationsOf } from './equivalent.js';
import { type Mutant, movedParameters, mutantsOf } from './mutate-sql.js';

/** What came of changing one check. */
export interface Mutated {
  readonly code: string;
  readonly folder: string;
  readonly mutants: readonly Mutant[];
  /** Not noticed, and not explained in equivalent.yaml. */
  readonly survivors: readonly Mutant[];
  /** Not noticed, and explained. */
  readonly explained: readonly Mutant[];
  /** Explanations that no survivor needs. */
  readonly idle: readonly Explanation[];
  readonly parameters: ReturnType<typeof movedParameters>;
}

/** Loads the example of a check once and changes its SQL over it and over an empty audit file. Throws an Error where the example lets the check not run. */
export async function mutateCheck(check: Check, empty: AuditFile): Promise<Mutated> {
  const db = await loadExample(join(check.folder, 'example'));
  try {
    const ready = readinessOf(db, check);
    if ('skip' in ready)
      throw new Error(`${check.folder}/example: the check is skipped: ${JSON.stringify(ready.skip)}`);
    db.pragma('query_only = on');
    const mutants = mutantsOf({ example: db, empty }, check.sqlFiles, ready.parameters);
    const explanations = explanationsOf(check.folder);
    const unnoticed = mutants.filter(({ noticedBy }) => noticedBy === null);
    const isExplained = (mutant: Mutant) => explanations.some((each) => explains(each, mutant));
    return {
      code: check.code,
      folder: check.folder,
      mutants,
      survivors: unnoticed.filter((mutant) => !isExplained(mutant)),
      explained: unnoticed.filter(isExplained),
      idle: explanations.filter((each) => !unnoticed.some((mutant) => explains(each, mutant))),
      parameters: movedParameters(db, check.sqlFiles, ready.parameters),
    };
  } finally {
    db.close();
  }
}
