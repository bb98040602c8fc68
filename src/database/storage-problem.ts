import { InputError, inThree, type ProblemTexts } from '../model.js';

const ADVICE_ROOM = inThree(
  'Free some space and run the same command again: what was finished is kept.',
  'Освободите место и запустите ту же команду снова: законченное сохранено.',
  'Орын босатып, сол команданы қайта іске қосыңыз: аяқталғаны сақталды.',
);
const UNTOUCHED = inThree(
  'What was finished before is kept.',
  'Что было закончено раньше, сохранено.',
  'Бұған дейін аяқталғаны сақталды.',
);
/** The words of better-sqlite3, which has no code for it. */
const NO_FOLDER = 'Cannot open database because the directory does not exist';

/**
 * What an error of SQLite means for the user, with the audit file as its place: a full disk, a file in use or one that may
 * not be written; null where the error is none of these and so a fault of ours.
 */
export function storageProblem(error: unknown, where: string): InputError | null {
  if (error instanceof TypeError && error.message === NO_FOLDER)
    return InputError.at(where, { notDone: UNTOUCHED, ...noFolder() });
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return null;
  const problem = problemOf(code);
  return problem === null ? null : InputError.at(where, { notDone: UNTOUCHED, ...problem });
}

/** Does work that writes into an audit file; throws an InputError for what `storageProblem` knows. */
export function explainingStorage<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageProblem(error, where) ?? error;
  }
}

type Problem = Omit<ProblemTexts, 'notDone'>;

function noFolder(): Problem {
  return {
    expected: inThree(
      'a folder in which the audit file can be',
      'папка для файла аудита',
      'аудит файлына арналған қалта',
    ),
    found: inThree('none of that name', 'папки с таким именем нет', 'мұндай атпен қалта жоқ'),
    advice: inThree(
      'Make the folder, or give another place.',
      'Создайте папку или укажите другое место.',
      'Қалтаны жасаңыз не басқа орынды көрсетіңіз.',
    ),
  };
}

const errorOf = (code: string) => inThree(`error ${code}`, `ошибка ${code}`, `${code} қатесі`);

function problemOf(code: string): Problem | null {
  // A limit on the size of files and a quota come as a failed write, so that these two look the same.
  if (code === 'SQLITE_FULL' || /^SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE)$/.test(code)) {
    return {
      expected: inThree('room on the disk', 'место на диске', 'дискіде бос орын'),
      found: inThree(
        `a full disk or a limit (${code})`,
        `заполненный диск или предел (${code})`,
        `толған диск немесе шектеу (${code})`,
      ),
      advice: ADVICE_ROOM,
    };
  }
  if (/^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(code)) {
    return {
      expected: inThree(
        'an audit file that can be read and written',
        'файл аудита, который можно читать и писать',
        'оқуға да, жазуға да болатын аудит файлы',
      ),
      found: errorOf(code),
      advice: inThree(
        'Check the disk, then run the same command again; with --replace it starts over.',
        'Проверьте диск и запустите ту же команду снова; с --replace она начнёт сначала.',
        'Дискіні тексеріп, сол команданы қайта іске қосыңыз; --replace болса, ол басынан бастайды.',
      ),
    };
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return {
      expected: inThree(
        'an audit file that nothing else is writing',
        'файл аудита, который больше никто не пишет',
        'басқа ештеңе жазып жатпаған аудит файлы',
      ),
      found: inThree(`one in use (${code})`, `занятый файл (${code})`, `бос емес файл (${code})`),
      advice: inThree(
        'Wait until the other program has ended, then run the same command again.',
        'Дождитесь окончания другой программы и запустите ту же команду снова.',
        'Басқа бағдарлама аяқталғанын күтіп, сол команданы қайта іске қосыңыз.',
      ),
    };
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) {
    return {
      expected: inThree(
        'a place where the audit file can be written',
        'место, где можно писать файл аудита',
        'аудит файлын жазуға болатын орын',
      ),
      found: errorOf(code),
      advice: inThree(
        'Give another place, or the right to write there.',
        'Укажите другое место или дайте право писать там.',
        'Басқа орынды көрсетіңіз немесе сол жерде жазу құқығын беріңіз.',
      ),
    };
  }
  return null;
}
