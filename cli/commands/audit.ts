import { join, relative } from 'node:path';
import { auditFolder, keepEvidenceOnly, type Language } from '../../src/index.js';
import {
  CHECK_OPTIONS,
  type CheckArguments,
  engineOf,
  parametersOf,
  selectionOf,
  today,
} from '../session/check-options.js';
import { type FailOn, failOnOption, finishWith, refuseUnusableBaseline } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import { REPORT_OPTIONS, type ReportSetArguments, reportSetOptionsOf } from '../session/report-options.js';
import type { Command, Session } from '../session/session.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';

interface AuditArguments extends CheckArguments, ReportSetArguments {
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
export function auditCommand(session: Session): Command<AuditArguments> {
  return {
    builder: (yargs) =>
      yargs
        .positional('folder', {
          type: 'string',
          demandOption: true,
          describe: 'Folder with the extracts and election.yaml',
        })
        .option('out', {
          type: 'string',
          default: 'rollproof-report',
          describe: 'Directory for the audit file and reports',
        })
        .options(REPORT_OPTIONS)
        .option('replace', { type: 'boolean', default: false, describe: 'Start over after an interruption' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the summary as JSON' })
        .option('fail-on', failOnOption)
        .option('keep', {
          choices: ['all', 'evidence'] as const,
          default: 'all' as const,
          describe: 'Which records the audit file keeps: all, or only those that findings cite',
        })
        .options(CHECK_OPTIONS)
        .example('$0 audit samples/kz-2019', 'audit the synthetic election and write rollproof-report/report.html')
        .example(
          '$0 audit lists --out audit --lang ru --fail-on never',
          'Russian report, exit code 0 whatever is found',
        ) as never,
    handler: async (given) => {
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
      const files = [auditFile, ...written.map((file) => join(given.out, file.name))].map((file) =>
        relative('.', file),
      );
      finishWith(session, auditFile, given, files);
      // Last: what is said above is counted from every record.
      if (given.keep === 'all') return;
      await keepEvidenceOnly(given.out, given.sign === undefined ? {} : { sign: given.sign });
      if (!given.json && !given.quiet) session.terminal.out(`${TERMINAL_TEXTS[given.lang].evidenceOnly}\n`);
    },
  };
}
