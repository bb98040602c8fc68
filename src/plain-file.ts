import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
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
