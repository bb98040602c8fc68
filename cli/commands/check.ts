import type { CommandModule } from 'yargs';
import { allChecks, type Language, openAuditFile, runChecks } from '../../src/index.js';
import { progressOf, type Session } from '../run.js';
import { type FailOn, failOnOption, finishWith } from './outcome.js';

interface CheckArguments {
  db: string;
  json: boolean;
  quiet: boolean;
  lang: Language;
  failOn: FailOn;
}

/** `check --db FILE`: run every check over a loaded audit file. */
export function checkCommand(session: Session): CommandModule<object, CheckArguments> {
  return {
    command: 'check',
    describe: 'Run the checks over an audit file',
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
        .option('fail-on', failOnOption)
        .example('$0 check --db audit.sqlite --fail-on pattern', 'exit code 1 on any finding') as never,
    handler: (given) => {
      const onProgress = progressOf(session, given.quiet || given.json);
      const db = openAuditFile(given.db);
      try {
        runChecks(db, allChecks(), onProgress);
      } finally {
        db.close();
        session.terminal.progressEnds();
      }
      finishWith(session, given.db, given, []);
    },
  };
}
