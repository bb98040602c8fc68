import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDatabaseFile } from '../database/database-file.js';
import { lockFileIn, workAlone } from '../database/work-alone.js';
import { InputError, inThree } from '../model.js';
import { makeFolder } from '../plain-file.js';
import { type InTheWay, outputsInTheWay, sweepUnfinished } from '../publish/manifest/foreign-outputs.js';

const WORDS = {
  expected: inThree(
    'a directory of which only a report of ours has files of these names',
    'каталог, где файлы с такими именами написаны только нашим отчётом',
    'мұндай атаулы файлдарды тек біздің есеп жазған каталог',
  ),
  foreign: inThree('a file that no report wrote', 'файл, который написан не отчётом', 'есеп жазбаған файл'),
  filled: inThree(
    'a file of a work package that somebody filled in',
    'файл рабочего пакета, который кто-то заполнил',
    'біреу толтырған жұмыс пакетінің файлы',
  ),
  changed: inThree('one that was changed since', 'файл, изменённый с тех пор', 'содан бері өзгертілген файл'),
  writable: inThree('a directory that can be written', 'каталог, в который можно писать', 'жазуға болатын каталог'),
  another: inThree(
    'Give another directory with --out.',
    'Укажите другой каталог в --out.',
    '--out арқылы басқа каталогты көрсетіңіз.',
  ),
  notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
  advice: inThree(
    'Rename it or move it away, or give another directory with --out.',
    'Переименуйте или уберите его либо укажите другой каталог в --out.',
    'Атын өзгертіңіз не басқа жерге көшіріңіз, немесе --out арқылы басқа каталогты көрсетіңіз.',
  ),
};

/**
 * Does work that writes a report into a directory, which is made where it is missing: no other run may write there meanwhile,
 * nothing is overwritten that a report did not write (with `replace`, what was changed since), and what a run that was killed
 * left behind is removed. The work says when it begins to write the report. Throws an InputError where one of these does not hold.
 */
export async function inOutputDirectory<T>(
  directory: string,
  { replace = false, packages }: { readonly replace?: boolean; readonly packages?: unknown },
  work: (begin: () => void) => Promise<T>,
): Promise<T> {
  makeDirectory(directory);
  return workAlone(lockFileIn(directory), directory, async ({ isUnfinished, begin }) => {
    // A run that did not come to its end had looked before, and may have written some of its files without their manifest.
    if (!isUnfinished) refuse(directory, await outputsInTheWay(directory, packages !== undefined), replace);
    await sweepUnfinished(directory);
    return work(begin);
  });
}

/** Throws an InputError where what bears the audit file's name is no database: it would be replaced. */
export function refuseForeignAuditFile(path: string): void {
  if (existsSync(path) && !isDatabaseFile(path)) throw problem(path, 'foreign');
}

function refuse(directory: string, inTheWay: readonly InTheWay[], replace: boolean): void {
  const refused = inTheWay.filter(({ kind }) => !(replace && kind === 'changed'));
  if (refused.length === 0) return;
  throw InputError.together(refused.map(({ name, kind }) => problem(join(directory, name), kind)));
}

function problem(where: string, kind: InTheWay['kind']): InputError {
  return InputError.at(where, { ...WORDS, found: WORDS[kind] });
}

function makeDirectory(directory: string): void {
  try {
    if (makeFolder(directory, 0o700)) chmodSync(directory, 0o700);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '?';
    throw InputError.at(directory, {
      ...WORDS,
      expected: WORDS.writable,
      found: inThree(`error ${code}`, `ошибка ${code}`, `${code} қатесі`),
      advice: WORDS.another,
    });
  }
}
