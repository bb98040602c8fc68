import { nameUnder } from '../extracts/header/header-spelling.js';
import { likenessToHeader } from '../extracts/understand-header.js';
import { InputError, type Texts } from '../model.js';
import type { FoundFile } from './find-files.js';
import { NOT_LOADED } from './folder/loading-errors.js';
import { readingWords } from './folder/reading-words.js';
import { withoutDittos } from './layout/dittos.js';
import { onePersonToARow } from './layout/people-in-lines.js';
import { readColumnShare } from './layout/read-column-share.js';
import { readListShare } from './layout/read-list-share.js';
import { readTableShare } from './layout/read-table-share.js';
import { oneBelowTheOther } from './layout/side-by-side.js';
import { inOneRow } from './layout/two-rows.js';
import { laidDown } from './layout/upright-table.js';
import { openRecords } from './read/open-records.js';
import { goingOn } from './read/table/going-on.js';
import { type ReadOptions, type RecordFile, UnreadableFile } from './read/types.js';

/** Opens a file for reading as its settings say; a table of protocols that stands upright is laid down. Throws an InputError with its place where it cannot be read. */
export async function openFile(file: FoundFile): Promise<RecordFile> {
  const options = { ...readOptions(file), looksLikeHeader: likenessToHeader, nameUnder };
  try {
    const { share } = file;
    const read = await openRecords(file.absolutePath, options);
    const opened = share !== undefined && 'columns' in share ? readColumnShare(read, share) : read;
    if (share !== undefined && 'rows' in share) return readTableShare(opened, share);
    const records = LAYOUTS.reduce((so, laid) => laid(so) ?? so, opened);
    if (share !== undefined) return 'list' in share ? readListShare(records, share) : records;
    if (options.header !== undefined) return records;
    const reopen = () => openRecords(file.absolutePath, { ...options, header: 'none' });
    return (await laidDown(records, reopen)) ?? records;
  } catch (error) {
    throw readableError(error, file);
  }
}

/** How offices lay out what is one record to a row elsewhere; each gives null where a table stands otherwise. */
const LAYOUTS = [goingOn, inOneRow, withoutDittos, oneBelowTheOther, onePersonToARow];

/** How the file's settings say that it is to be read. */
export function readOptions(file: Pick<FoundFile, 'settings' | 'part' | 'share' | 'member'>): ReadOptions {
  const { encoding, delimiter, quote, hidden } = file.settings;
  const begins = file.share !== undefined && 'rows' in file.share ? file.share.begins : null;
  const header = begins?.line ?? file.settings.header;
  const part = file.share === undefined ? file.part : file.share.within;
  const sheet = part ?? file.settings.sheet;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(sheet === undefined ? {} : { sheet }),
    ...memberNamed(part ?? file.member),
    ...(hidden === 'leave_out' ? { leaveOutHidden: true } : {}),
    ...(begins === null ? {} : { begins }),
    ...(header === undefined ? {} : { header: typeof header === 'number' ? header : 'none' }),
  };
}

/** Turns what can go wrong with a file into an error that says what to do; faults of ours stay as they are. */
export function readableError(error: unknown, file: FoundFile): unknown {
  const refuse = (expected: string, found: string, advice: string) => {
    const saying = inEveryLanguage(advice);
    return InputError.at(file.path, {
      expected: inEveryLanguage(expected),
      found: inEveryLanguage(found),
      notDone: NOT_LOADED,
      advice: { en: `${saying.en}.`, ru: `${saying.ru}.`, kk: `${saying.kk}.` },
    });
  };
  if (error instanceof UnreadableFile) return refuse(error.expected, error.found, capitalise(error.advice));
  const { code } = (error ?? {}) as { code?: unknown };
  // The file system's own errors: EACCES, ENOENT, EIO and their like, and not Node's ERR_….
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error;
  return refuse('a file that can be read', `error ${code}`, 'Check that it is there and that you may read it');
}

function inEveryLanguage(english: string): Texts {
  return readingWords(english) ?? { en: english, ru: english, kk: english };
}

function capitalise(text: string): string {
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\.$/, '');
}

function memberNamed(member: string | undefined): Pick<ReadOptions, 'member'> {
  return member === undefined ? {} : { member };
}
