import { describeFolder } from '../../src/api/folder.js';
import type { Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { renderDescriptions } from '../terminal/description.js';
import { jsonText } from '../terminal/printable.js';
import type { LoadArguments } from './load.js';

/** `load FOLDER --dry-run`: how each file and column is understood; nothing of what audits is loaded for it. */
export async function runDescribe(given: LoadArguments, session: Session): Promise<void> {
  const files = await describeFolder(given.folder, { reveal: given.reveal });
  if (given.json) session.terminal.out(jsonText({ files }));
  else session.terminal.out(renderDescriptions(files, given.lang));
  if (files.some((file) => file.problem !== null)) session.exitCode = EXIT.input;
}
