import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError, inThree } from './model.js';

/** Keys, answers, decisions and models are far smaller; larger is /dev/zero or a mistake. */
const MOST_BYTES = 512 * 1024 * 1024;

const FOUND = {
  folder: inThree('a folder', 'папка', 'қалта'),
  special: inThree('a pipe or a device', 'канал или устройство', 'арна немесе құрылғы'),
  long: inThree('a far larger one', 'гораздо больший файл', 'әлдеқайда үлкен файл'),
};

/**
 * The bytes of a file that somebody names on the command line. Throws an InputError where it is a folder, a pipe, a device or too
 * large: a pipe would wait for a writer that never comes, and a device has no end. What the system refuses is thrown as it is.
 */
export function readPlainFile(path: string, most: number = MOST_BYTES): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw refusal(path, stat.isDirectory() ? 'folder' : 'special');
    if (stat.size > most) throw refusal(path, 'long');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes a folder that somebody names, with those above it that are missing; says whether it was. What the system refuses is thrown as
 * it is. (`mkdirSync` with `recursive` never returns where nothing can be made, as below /proc.)
 */
export function makeFolder(directory: string, mode = 0o777): boolean {
  const missing: string[] = [];
  for (let at = resolve(directory); !isThere(at) && !missing.includes(at); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) makeOne(folder, mode);
  if (missing.length === 0) makeOne(directory, mode);
  return missing.length > 0;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Somebody else may make the same folder at the same time. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

function refusal(path: string, kind: keyof typeof FOUND): InputError {
  return InputError.at(path, {
    expected: inThree('a plain file', 'обычный файл', 'кәдімгі файл'),
    found: FOUND[kind],
    notDone: inThree('Nothing was done.', 'Ничего не сделано.', 'Ештеңе істелген жоқ.'),
    advice: inThree(
      'Save what it gives to a file, and name that.',
      'Сохраните содержимое в файл и укажите его.',
      'Мазмұнын файлға сақтап, соны көрсетіңіз.',
    ),
  });
}
