import { type Check, readinessOf } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { examplesOf, loadExample } from '../../tests/checks/example-audit.js';
import { isDeciding } from './change.js';
import { type Explanation, explains, explanationsOf } from './equivalent.js';
import { type Audited, type Mutant, movedParameters, mutantsOf } from './mutate-sql.js';

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

/**
 * Loads the examples of a check once and changes its SQL over them and over an empty audit file; `deciding`, only by changes of what it
 * decides. Throws an Error where an example lets the check not run.
 */
export async function mutateCheck(check: Check, empty: AuditFile, deciding = false): Promise<Mutated> {
  const examples: Audited[] = [];
  try {
    for (const { folder } of examplesOf(check.folder)) examples.push(await auditedExample(check, folder));
    const mutants = mutantsOf({ examples, empty }, check.sqlFiles, deciding ? isDeciding : undefined);
    const explanations = explanationsOf(check.folder);
    const unnoticed = mutants.filter(({ noticedBy }) => noticedBy === null);
    const isExplained = (mutant: Mutant) => explanations.some((each) => explains(each, mutant));
    return {
      code: check.code,
      folder: check.folder,
      mutants,
      survivors: unnoticed.filter((mutant) => !isExplained(mutant)),
      explained: unnoticed.filter(isExplained),
      // An explanation may be of a change that was not asked for.
      idle: deciding ? [] : explanations.filter((each) => !unnoticed.some((mutant) => explains(each, mutant))),
      parameters: deciding ? [] : movedParameters(examples, check.sqlFiles),
    };
  } finally {
    for (const { db } of examples) db.close();
  }
}

async function auditedExample(check: Check, folder: string): Promise<Audited> {
  const db = await loadExample(folder);
  const ready = readinessOf(db, check);
  if ('skip' in ready) {
    db.close();
    throw new Error(`${folder}: the check is skipped: ${JSON.stringify(ready.skip)}`);
  }
  db.pragma('query_only = on');
  return { db, parameters: ready.parameters };
}
