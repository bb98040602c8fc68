import type { ElectionProfile } from '../election/profile.js';
import { type FolderContents, type FoundFile, STANDARD_INPUT } from '../load/find-files.js';
import { openFile } from '../load/open-file.js';
import { listsOf } from '../load/several/lists-in-table.js';
import { surveyFile } from '../load/survey-files.js';
import { emptyError } from '../load/understand/file-errors.js';
import { understandFile } from '../load/understand/understand-file.js';
import { InputError } from '../model.js';

/**
 * The error at which loading stopped with those that stand in the way of the other files, so that nobody mends one file
 * and meets the next. Opens files and reads their headers; faults of ours stay as they are.
 */
export async function withOtherProblems(
  error: unknown,
  { found, areNamed = false }: FolderContents,
  profile: ElectionProfile,
): Promise<unknown> {
  if (!(error instanceof InputError)) return error;
  const others: InputError[] = [];
  for (const file of found) {
    // Standard input cannot be read twice.
    if (file.absolutePath === STANDARD_INPUT || error.parts.where.startsWith(file.path)) continue;
    others.push(...(await problemsOf(file, profile, areNamed)));
  }
  return InputError.together([error, ...others]);
}

async function problemsOf(file: FoundFile, profile: ElectionProfile, named: boolean): Promise<readonly InputError[]> {
  try {
    const { files } = await surveyFile(file, profile, named);
    const problems: InputError[] = [];
    // Of several tables in one each is understood by itself.
    for (const file of files) for (const table of await listsOf(file)) problems.push(...(await problemOf(table)));
    return problems;
  } catch (error) {
    if (error instanceof InputError) return [error];
    throw error;
  }
}

async function problemOf(file: FoundFile): Promise<readonly InputError[]> {
  try {
    const records = await openFile(file);
    try {
      understandFile(file, records);
      return records.sample.length === 0 && file.settings.empty !== true ? [emptyError(file)] : [];
    } finally {
      await records.close();
    }
  } catch (error) {
    if (error instanceof InputError) return [error];
    throw error;
  }
}
