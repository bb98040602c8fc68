import { linkAuditFile } from '../../src/api/audit.js';
import { openAuditFile } from '../../src/api/results.js';
import { progressOf } from '../session/progress-of.js';
import type { Session } from '../session/session.js';

/** What `link` is told. */
export interface LinkArguments {
  db: string;
  quiet: boolean;
}

/** `link --db FILE`: which records are one person. */
export async function runLink(given: LinkArguments, session: Session): Promise<void> {
  const onProgress = progressOf(session, given.quiet);
  await linkAuditFile(given.db, onProgress);
  const db = openAuditFile(given.db, { readonly: true });
  try {
    const persons = db.prepare<[], number>('select count(*) from person').pluck().get() ?? 0;
    const records = db.prepare<[], number>('select count(*) from person_record').pluck().get() ?? 0;
    session.terminal.progressEnds();
    if (!given.quiet) session.terminal.out(`${persons} persons with more than one record, ${records} records.\n`);
  } finally {
    db.close();
  }
}
