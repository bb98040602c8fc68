import { checkAuditFile } from '../../src/api/audit.js';
import type { Language } from '../../src/index.js';
import { engineOf, parametersOf, selectionOf, today } from '../session/check-choices.js';
import type { CheckArguments as CheckChoices } from '../session/check-options.js';
import type { FailOn } from '../session/fail-on.js';
import { finishWith, refuseUnusableBaseline } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import type { Session } from '../session/session.js';

/** What `check` is told. */
export interface CheckArguments extends CheckChoices {
  db: string;
  json: boolean;
  quiet: boolean;
  lang: Language;
  failOn: FailOn;
}

/** `check --db FILE`: run every check over a loaded audit file. */
export async function runCheck(given: CheckArguments, session: Session): Promise<void> {
  refuseUnusableBaseline(given);
  const onProgress = progressOf(session, given.quiet || given.json);
  try {
    await checkAuditFile(given.db, {
      selection: selectionOf(given),
      parameters: parametersOf(given),
      ...engineOf(given),
      today: today(),
      onProgress,
    });
  } finally {
    session.terminal.progressEnds();
  }
  finishWith(session, given.db, given, []);
}
