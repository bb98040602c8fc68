import type { ElectionProfile } from '../election/profile.js';
import { type FoundFile, findFiles, STANDARD_INPUT } from '../load/find-files.js';
import { openFile } from '../load/open-file.js';
import { understandFile } from '../load/understand-file.js';
import { InputError } from '../model.js';

/**
 * The error at which loading stopped with those that stand in the way of the other files, so that nobody mends one file
 * and meets the next. Opens files and reads their headers; faults of ours stay as they are.
 */
export async function withOtherProblems(error: unknown, folder: string, profile: ElectionProfile): Promise<unknown> {
  if (!(error instanceof InputError) || folder === STANDARD_INPUT) return error;
  const others: InputError[] = [];
  for (const file of filesOf(folder, profile)) {
    if (error.parts.where.startsWith(file.path)) continue;
    const problem = await problemOf(file);
    if (problem !== null) others.push(problem);
  }
  return InputError.together([error, ...others]);
}

/** Where the folder itself is the problem, that is told already. */
function filesOf(folder: string, profile: ElectionProfile): readonly FoundFile[] {
  try {
    return findFiles(folder, profile);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

async function problemOf(file: FoundFile): Promise<InputError | null> {
  try {
    const records = await openFile(file);
    try {
      understandFile(file, records.shape);
      return null;
    } finally {
      await records.close();
    }
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
