import { checkAuditFile, type Language } from '../../src/index.js';
import {
  CHECK_OPTIONS,
  type CheckArguments as CheckChoices,
  engineOf,
  parametersOf,
  selectionOf,
  today,
} from '../session/check-options.js';
import { type FailOn, failOnOption, finishWith, refuseUnusableBaseline } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import type { Command, Session } from '../session/session.js';

interface CheckArguments extends CheckChoices {
  db: string;
  json: boolean;
  quiet: boolean;
  lang: Language;
  failOn: FailOn;
}

/** `check --db FILE`: run every check over a loaded audit file. */
export function checkCommand(session: Session): Command<CheckArguments> {
  return {
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
        .option('fail-on', failOnOption)
        .options(CHECK_OPTIONS)
        .example('$0 check --only DR --set AV07.quota=0.02', 'one family, or another quota')
        .example('$0 check --db audit.sqlite --fail-on pattern', 'exit code 1 on any finding') as never,
    handler: async (given) => {
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
    },
  };
}
