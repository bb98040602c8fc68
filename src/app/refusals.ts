import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDone, openAuditFile } from '../database/audit-file.js';
import { isDatabaseFile } from '../database/database-file.js';
import { refuseEvidenceOnly } from '../database/keep-evidence.js';
import { InputError, inThree } from '../model.js';

/** Throws an InputError where no check has run: a report without findings would look like a list without faults. */
export function refuseUnchecked(auditFile: string): void {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    refuseEvidenceOnly(db);
    if (isDone(db, 'finish')) return;
  } finally {
    db.close();
  }
  throw InputError.at(auditFile, {
    expected: inThree(
      'an audit file over which the checks have run',
      'файл аудита, по которому прошли проверки',
      'тексерулерден өткен аудит файлы',
    ),
    found: inThree('one that is only loaded', 'файл, который только загружен', 'тек жүктелген файл'),
    notDone: inThree('No report was written.', 'Отчёт не написан.', 'Есеп жазылған жоқ.'),
    advice: inThree(
      'Run "rollproof check" over the audit file, then "rollproof report".',
      'Выполните «rollproof check» над файлом аудита, затем «rollproof report».',
      'Аудит файлына «rollproof check», содан кейін «rollproof report» іске қосыңыз.',
    ),
  });
}

/** Throws an InputError where the outputs would stand among the inputs: they would replace a precincts.csv, and be taken for extracts by the next audit. */
export function refuseSameDirectory(folder: string, directory: string): void {
  if (resolve(folder) !== resolve(directory)) return;
  throw InputError.at(directory, {
    expected: inThree(
      'a directory of its own for the outputs',
      'отдельный каталог для результатов',
      'нәтижелерге арналған бөлек каталог',
    ),
    found: inThree('the folder of the extracts', 'папка с выгрузками', 'үзінділер тұрған қалта'),
    notDone: inThree('Nothing was audited.', 'Ничего не проверено.', 'Ештеңе тексерілген жоқ.'),
    advice: inThree(
      'Give another directory with --out.',
      'Укажите другой каталог в --out.',
      '--out арқылы басқа каталогты көрсетіңіз.',
    ),
  });
}

/** Throws an InputError where an audit file is there already, unless it is to be replaced; what is none is never replaced. */
export function refuseOverwriting(path: string, replace: boolean): void {
  if (!existsSync(path)) return;
  const isOther = !isDatabaseFile(path);
  if (replace && !isOther) return;
  throw InputError.at(path, {
    expected: inThree('a new audit file', 'новый файл аудита', 'жаңа аудит файлы'),
    found: isOther
      ? inThree('a file of another kind', 'файл другого рода', 'басқа түрдегі файл')
      : inThree('one that is already there', 'такой файл уже есть', 'ондай файл бұрыннан бар'),
    notDone: inThree('Nothing was loaded.', 'Ничего не загружено.', 'Ештеңе жүктелген жоқ.'),
    advice: isOther
      ? inThree('Give another name with --db.', 'Укажите другое имя в --db.', '--db арқылы басқа ат беріңіз.')
      : inThree(
          'Give another name with --db, or --replace to make it anew.',
          'Укажите другое имя в --db или --replace, чтобы сделать его заново.',
          '--db арқылы басқа ат беріңіз немесе қайта жасау үшін --replace қосыңыз.',
        ),
  });
}
