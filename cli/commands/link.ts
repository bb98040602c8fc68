import { linkAuditFile, openAuditFile } from '../../src/index.js';
import { progressOf } from '../session/progress-of.js';
import type { Command, Session } from '../session/session.js';

interface LinkArguments {
  db: string;
  quiet: boolean;
}

/** `link --db FILE`: which records are one person. */
export function linkCommand(session: Session): Command<LinkArguments> {
  return {
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .example('$0 link --db audit.sqlite', 'then: rollproof check --db audit.sqlite') as never,
    handler: async (given) => {
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
    },
  };
}
