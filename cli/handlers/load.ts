import { loadAuditFile } from '../../src/api/audit.js';
import { maskPath, shownPaths } from '../../src/api/errors.js';
import { openAuditFile, readAccounting, readLosses, sourceFiles, unreadFiles } from '../../src/api/results.js';
import { doubtsOf } from '../../src/api/words.js';
import type { ExtractName, Language } from '../../src/index.js';
import { isTooLittle } from '../session/outcome.js';
import { progressOf } from '../session/progress-of.js';
import type { Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { renderAccounting } from '../terminal/accounting.js';
import { renderDoubts } from '../terminal/doubts.js';
import { renderLosses } from '../terminal/losses.js';
import { jsonText } from '../terminal/printable.js';
import { renderUnreadFiles } from '../terminal/unread-files.js';

/** What `load` is told. */
export interface LoadArguments {
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
export async function runLoad(given: LoadArguments, session: Session): Promise<void> {
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
  const understood = readAccounting(db, { reveal: false }).files;
  db.close();
  const loaded = files.reduce((sum, file) => sum + file.loaded, 0);
  const accounting = { files, loaded };
  const outcome = { audit_file: given.db, files, unread, losses, doubts: doubtsOf(understood) };
  if (given.json) session.terminal.out(jsonText(outcome));
  else if (!given.quiet) {
    const told = [renderLosses({ losses, accounting }, given.lang), renderAccounting(files, given.lang)];
    const open = [renderDoubts(understood, given.lang), renderUnreadFiles(unread, given.lang)];
    session.terminal.out([...told, ...open].join(''));
  }
  if (isTooLittle({ losses, accounting })) session.exitCode = EXIT.input;
}
