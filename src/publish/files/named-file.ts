import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, inThree, type ProblemTexts } from '../../model.js';

const THERE: ProblemTexts = {
  expected: inThree(
    'a name that no file has yet',
    'имя, которого ещё нет ни у одного файла',
    'әлі ешбір файлда жоқ ат',
  ),
  found: inThree('a file that is there', 'файл, который уже есть', 'бұрыннан бар файл'),
  notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
  advice: inThree(
    'Give another name, or add --replace.',
    'Укажите другое имя или добавьте --replace.',
    'Басқа ат беріңіз немесе --replace қосыңыз.',
  ),
};

const TWICE: ProblemTexts = {
  ...THERE,
  found: inThree('two outputs of one name', 'два результата с одним именем', 'бір атпен екі нәтиже'),
  advice: inThree('Give each its own name.', 'Дайте каждому своё имя.', 'Әрқайсысына өз атын беріңіз.'),
};

/**
 * Throws an InputError where a file that somebody named for an output is there (unless `replace`), or is named for two: nobody means
 * to write over a list, or over pairs in which somebody has noted what was decided. To be asked before the work begins.
 */
export function refuseNamedFiles(paths: readonly (string | undefined)[], replace: boolean): void {
  const named = paths.filter((path) => path !== undefined);
  const twice = named.find((path, at) => named.findIndex((other) => resolve(other) === resolve(path)) < at);
  if (twice !== undefined) throw InputError.at(twice, TWICE);
  const there = replace ? [] : named.filter((path) => existsSync(path));
  if (there.length > 0) throw InputError.together(there.map((path) => InputError.at(path, THERE)));
}
