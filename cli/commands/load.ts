import type { CommandModule } from 'yargs';
import { type Language, loadAuditFile, openAuditFile, sourceFiles } from '../../src/index.js';
import { progressOf, type Session } from '../run.js';
import { renderAccounting } from '../terminal/accounting.js';

interface LoadArguments {
  folder: string;
  db: string;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  lang: Language;
}

/** `load FOLDER --db FILE`: the first step alone, with linking, so that checks can follow. */
export function loadCommand(session: Session): CommandModule<object, LoadArguments> {
  return {
    command: 'load <folder>',
    describe: 'Load a folder of extracts into an audit file and link its records',
    builder: (yargs) =>
      yargs
        .positional('folder', {
          type: 'string',
          demandOption: true,
          describe: 'Folder with the extracts and election.yaml',
        })
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file to make' })
        .option('replace', { type: 'boolean', default: false, describe: 'Make it anew where it exists' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the accounting as JSON' })
        .example('$0 load samples/kz-2019 --db audit.sqlite', 'then: rollproof check --db audit.sqlite') as never,
    handler: async (given) => {
      const onProgress = progressOf(session, given.quiet || given.json);
      await loadAuditFile(given.folder, given.db, { replace: given.replace, onProgress }).finally(
        session.terminal.progressEnds,
      );
      const db = openAuditFile(given.db, { readonly: true });
      const files = sourceFiles(db);
      db.close();
      if (given.json) session.terminal.out(`${JSON.stringify({ audit_file: given.db, files }, null, 2)}\n`);
      else if (!given.quiet) session.terminal.out(renderAccounting(files, given.lang));
    },
  };
}
