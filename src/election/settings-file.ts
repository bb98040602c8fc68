import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InputError } from '../model.js';
import { fileProblem } from './settings-errors.js';
import { FILE_WORDS } from './settings-texts.js';

/** The name of the settings in a folder. */
export const SETTINGS_NAME = 'election.yaml';
/** Ten thousand files with a line each fit well; what is longer is no file of settings. */
const MOST_BYTES = 1_048_576;

/**
 * The text of the settings in a folder, or null where it has none. Throws an InputError where election.yaml is anything but a
 * plain file inside the folder, is too long or no UTF-8, and never tells what stands in such a file.
 */
export function readFolderSettings(folder: string): string | null {
  const names = namesIn(folder);
  if (!names.includes(SETTINGS_NAME)) {
    const alike = names.find((name) => /^election[ _-]*\.ya?ml(\.txt)?$/i.test(name));
    if (alike !== undefined) throw fileProblem(alike, FILE_WORDS.otherName, FILE_WORDS.rename);
    return null;
  }
  const path = join(folder, SETTINGS_NAME);
  refuseOutside(path, folder);
  return readSettingsFile(path, SETTINGS_NAME);
}

/** The text of a file of settings that somebody names; `where` names it in errors. */
export function readSettingsFile(path: string, where: string): string {
  return decode(readPlainFile(path, where), where);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Whoever finds the extracts says that the folder is missing, a file, or locked.
    return [];
  }
}

/** A link in a folder that somebody was sent could make errors print any file of this machine. */
function refuseOutside(path: string, folder: string): void {
  if (existsSync(path) && realpathSync(path).startsWith(realpathSync(folder) + sep)) return;
  throw fileProblem(SETTINGS_NAME, FILE_WORDS.outside, FILE_WORDS.copy);
}

function readPlainFile(path: string, where: string): Uint8Array {
  let handle: number | null = null;
  try {
    // A pipe would otherwise wait for a writer that never comes.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile())
      throw fileProblem(where, stat.isDirectory() ? FILE_WORDS.folder : FILE_WORDS.special, FILE_WORDS.plain);
    if (stat.size > MOST_BYTES) throw fileProblem(where, FILE_WORDS.long, FILE_WORDS.shorten);
    return readUpTo(handle, MOST_BYTES);
  } catch (error) {
    throw fileSystemProblem(error, where) ?? error;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function readUpTo(handle: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  for (;;) {
    const read = readSync(handle, bytes, length, most - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
  }
}

function fileSystemProblem(error: unknown, where: string): InputError | null {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return null;
  const found = { en: `error ${code}`, ru: `ошибка ${code}`, kk: `${code} қатесі` };
  return fileProblem(where, found, FILE_WORDS.plain);
}

function decode(bytes: Uint8Array, where: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  throw fileProblem(where, FILE_WORDS.encoding, FILE_WORDS.utf8);
}
