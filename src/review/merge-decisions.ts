import { workAlone } from '../database/work-alone.js';
import { decisionsBeside, openJournal, readDecisions } from '../decisions/journal.js';
import { merging } from '../decisions/merge.js';
import { judgements } from '../decisions/states.js';
import { InputError } from '../model.js';
import { NO_DECISIONS } from './texts/problems.js';

/** What came of merging files of decisions into one. */
export interface Merged {
  readonly files: readonly { readonly path: string; readonly lines: number }[];
  /** Findings on which one reviewer stands with two decisions, each made in another file. */
  readonly conflicts: readonly {
    readonly code: string;
    readonly subject: string;
    readonly fingerprint: string;
    readonly reviewers: readonly string[];
  }[];
}

/**
 * Takes the lines of other files into the decisions on an audit, each once and as it stands there. Throws an InputError where one
 * of them is missing or is not as it was written, and then takes none.
 */
export async function mergeDecisions(
  auditFile: string,
  others: readonly string[],
  { as, now, decisions }: { readonly as: string; readonly now: () => string; readonly decisions?: string },
): Promise<Merged> {
  const path = decisions ?? decisionsBeside(auditFile);
  const read = others.map((other) => {
    const chain = readDecisions(other);
    if (chain === null) throw InputError.at(other, NO_DECISIONS);
    return { path: other, chain };
  });
  return workAlone(`${path}.busy`, path, async () => {
    const journal = openJournal(path, now);
    try {
      const files = read.map(({ path: other, chain }) => {
        const sayings = merging(journal.chain(), chain);
        if (sayings.length > 0) journal.add(as, sayings);
        return { path: other, lines: Math.max(0, sayings.length - 1) };
      });
      const conflicts = [...judgements(journal.chain()).values()].flatMap(({ standing, conflicts: reviewers }) => {
        const [first] = standing;
        if (reviewers.length === 0 || first === undefined) return [];
        const { code, subject, fingerprint } = first.line.finding;
        return [{ code, subject, fingerprint, reviewers }];
      });
      return { files, conflicts };
    } finally {
      journal.close();
    }
  });
}
