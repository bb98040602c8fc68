import { join, relative } from 'node:path';
import { auditFolder, keepEvidenceOnly } from '../../src/api/audit.js';
import type { Language } from '../../src/index.js';
import { engineOf, parametersOf, selectionOf, today } from '../session/check-choices.js';
import type { CheckArguments } from '../session/check-options.js';
import type { FailOn } from '../session/fail-on.js';
import { finishWith, refuseUnusableBaseline } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import { reportSetOptionsOf } from '../session/report-choices.js';
import type { ReportSetArguments } from '../session/report-options.js';
import type { Session } from '../session/session.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';

/** What `audit` is told. */
export interface AuditArguments extends CheckArguments, ReportSetArguments {
  folder: string;
  out: string;
  lang: Language;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  failOn: FailOn;
  keep: 'all' | 'evidence';
}

/** `audit FOLDER`: load, link, check and report in one go. */
export async function runAudit(given: AuditArguments, session: Session): Promise<void> {
  refuseUnusableBaseline(given);
  const onProgress = progressOf(session, given.quiet || given.json);
  const options = {
    language: given.lang,
    ...reportSetOptionsOf(given),
    replace: given.replace,
    selection: selectionOf(given),
    parameters: parametersOf(given),
    ...engineOf(given),
    today: today(),
    onProgress,
  };
  const { auditFile, written } = await auditFolder(given.folder, given.out, options).finally(
    session.terminal.progressEnds,
  );
  const files = [auditFile, ...written.map((file) => join(given.out, file.name))].map((file) => relative('.', file));
  finishWith(session, auditFile, given, files);
  // Last: what is said above is counted from every record.
  if (given.keep === 'all') return;
  await keepEvidenceOnly(given.out, given.sign === undefined ? {} : { sign: given.sign });
  if (!given.json && !given.quiet) session.terminal.out(`${TERMINAL_TEXTS[given.lang].evidenceOnly}\n`);
}
