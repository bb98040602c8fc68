import { InputError } from '../model.js';

const ADVICE_ROOM = 'Free some space and run the same command again: what was finished is kept.';
const UNTOUCHED = 'What was finished before is kept.';

/**
 * What an error of SQLite means for the user, with the audit file as its place: a full disk, a file in use or one that may
 * not be written; null where the error is none of these and so a fault of ours.
 */
export function storageProblem(error: unknown, where: string): InputError | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return null;
  const problem = problemOf(code);
  return problem === null ? null : new InputError({ where, notDone: UNTOUCHED, ...problem });
}

/** Does work that writes into an audit file; throws an InputError for what `storageProblem` knows. */
export function explainingStorage<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageProblem(error, where) ?? error;
  }
}

function problemOf(code: string): { expected: string; found: string; advice: string } | null {
  // A limit on the size of files and a quota come as a failed write, so that these two look the same.
  if (code === 'SQLITE_FULL' || /^SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE)$/.test(code)) {
    return { expected: 'room on the disk', found: `a full disk or a limit (${code})`, advice: ADVICE_ROOM };
  }
  if (/^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(code)) {
    const advice = 'Check the disk, then run the same command again; with --replace it starts over.';
    return { expected: 'an audit file that can be read and written', found: `error ${code}`, advice };
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    const advice = 'Wait until the other program has ended, then run the same command again.';
    return { expected: 'an audit file that nothing else is writing', found: `one in use (${code})`, advice };
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) {
    const advice = 'Give another place, or the right to write there.';
    return { expected: 'a place where the audit file can be written', found: `error ${code}`, advice };
  }
  return null;
}
