import { maskPath } from '../../src/api/errors.js';
import type { OnProgress } from '../../src/index.js';
import type { Session } from './session.js';

/** Where a command sends its progress: nowhere if it is to be quiet. */
export function progressOf({ terminal }: Session, quiet: boolean): OnProgress {
  // A file may be called after a person.
  return quiet ? () => {} : (progress) => terminal.progress({ ...progress, what: maskPath(progress.what) });
}
