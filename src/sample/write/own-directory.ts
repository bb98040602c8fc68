import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, inThree } from '../../model.js';

/**
 * Throws an InputError where the directory of a sample holds something, and no sample: an election.yaml and lists of
 * somebody's own could be among it. `truth` is the file by which a sample is known.
 */
export function refuseOtherDirectory(directory: string, truth: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0 || existsSync(join(directory, truth))) return;
  throw InputError.at(directory, {
    expected: inThree(
      'a new or empty directory, or that of an earlier sample',
      'новый или пустой каталог либо каталог прежнего примера',
      'жаңа не бос каталог немесе бұрынғы үлгінің каталогы',
    ),
    found: inThree('other files in it', 'в нём другие файлы', 'ішінде басқа файлдар'),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree('Give another directory.', 'Укажите другой каталог.', 'Басқа каталогты көрсетіңіз.'),
  });
}
