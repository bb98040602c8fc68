import {
  describeFolder,
  EXTRACTS,
  type ExtractName,
  type Language,
  loadAuditFile,
  maskPath,
  openAuditFile,
  readLosses,
  shownPaths,
  sourceFiles,
  unreadFiles,
} from '../../src/index.js';
import { isTooLittle } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import type { Command, Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { renderAccounting } from '../terminal/accounting.js';
import { renderDescriptions } from '../terminal/description.js';
import { renderLosses } from '../terminal/losses.js';
import { renderUnreadFiles } from '../terminal/unread-files.js';

interface LoadArguments {
  folder: string;
  db: string;
  replace: boolean;
  dryRun: boolean;
  reveal: boolean;
  extract?: ExtractName;
  json: boolean;
  quiet: boolean;
  lang: Language;
}

/** `load FOLDER --db FILE`: the first step alone. */
export function loadCommand(session: Session): Command<LoadArguments> {
  return {
    builder: (yargs) =>
      yargs
        .positional('folder', {
          type: 'string',
          demandOption: true,
          // yargs hands a lone dash over as an empty text.
          coerce: (folder: string) => (folder === '' ? '-' : folder),
          describe: 'Folder with the extracts and election.yaml; - for one extract from standard input',
        })
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file to make' })
        .option('replace', { type: 'boolean', default: false, describe: 'Make it anew where it exists' })
        .option('dry-run', {
          type: 'boolean',
          default: false,
          describe: 'Say how each file is understood; load nothing',
        })
        .option('reveal', { type: 'boolean', default: false, describe: 'With --dry-run: show sample values unmasked' })
        .option('extract', { choices: EXTRACTS, describe: 'What standard input is an extract of' })
        .option('json', { type: 'boolean', default: false, describe: 'Print the accounting as JSON' })
        .example('$0 load samples/kz-2019 --dry-run', 'how each file and column was understood')
        .example('zcat list.csv.gz | $0 load - --extract voter_list', 'one extract from standard input')
        .example(
          '$0 load samples/kz-2019 --db audit.sqlite',
          'then: rollproof check --db audit.sqlite, which links the records first',
        ) as never,
    handler: async (given) => {
      if (given.dryRun) return describe(session, given);
      const onProgress = progressOf(session, given.quiet || given.json);
      const { replace, extract } = given;
      const options = { replace, onProgress, ...(extract === undefined ? {} : { extract }) };
      await loadAuditFile(given.folder, given.db, options).finally(session.terminal.progressEnds);
      const db = openAuditFile(given.db, { readonly: true });
      const shown = shownPaths(db);
      const files = sourceFiles(db).map((file) => ({
        ...file,
        path: shown(file.path),
        part: file.part === null ? null : maskPath(file.part),
      }));
      const unread = unreadFiles(db).map((file) => ({ ...file, path: shown(file.path), detail: shown(file.detail) }));
      const losses = readLosses(db, { reveal: false });
      db.close();
      const loaded = files.reduce((sum, file) => sum + file.loaded, 0);
      const accounting = { files, loaded };
      const outcome = { audit_file: given.db, files, unread, losses };
      if (given.json) session.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
      else if (!given.quiet) {
        const told = [renderLosses({ losses, accounting }, given.lang), renderAccounting(files, given.lang)];
        session.terminal.out(told.join('') + renderUnreadFiles(unread, given.lang));
      }
      if (isTooLittle({ losses, accounting })) session.exitCode = EXIT.input;
    },
  };
}

async function describe(session: Session, given: LoadArguments): Promise<void> {
  const files = await describeFolder(given.folder, { reveal: given.reveal });
  if (given.json) session.terminal.out(`${JSON.stringify({ files }, null, 2)}\n`);
  else session.terminal.out(renderDescriptions(files, given.lang));
  if (files.some((file) => file.problem !== null)) session.exitCode = EXIT.input;
}
