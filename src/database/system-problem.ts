import { InputError, inThree, LANGUAGES, type Language, type ProblemTexts } from '../model.js';
import { storageProblem } from './storage-problem.js';

type Words = Omit<ProblemTexts, 'notDone'>;

const NOT_DONE = inThree(
  'What was finished before is kept.',
  'Что было закончено раньше, сохранено.',
  'Бұған дейін аяқталғаны сақталды.',
);

const FULL: Words = {
  expected: inThree('room on the disk', 'место на диске', 'дискіде бос орын'),
  found: inThree('a full disk or a limit', 'заполненный диск или предел', 'толған диск немесе шектеу'),
  advice: inThree(
    'Free some space and run the same command again.',
    'Освободите место и запустите ту же команду снова.',
    'Орын босатып, сол команданы қайта іске қосыңыз.',
  ),
};
const TOO_MANY: Words = {
  expected: inThree('leave to open more files', 'возможность открыть больше файлов', 'көбірек файл ашу мүмкіндігі'),
  found: inThree('too many open files', 'слишком много открытых файлов', 'тым көп ашық файл'),
  advice: inThree(
    'Close other programs or raise the limit ("ulimit -n 1024"), then run the same command again.',
    'Закройте другие программы или поднимите предел («ulimit -n 1024») и запустите ту же команду снова.',
    'Басқа бағдарламаларды жабыңыз немесе шекті көтеріңіз («ulimit -n 1024»), содан кейін сол команданы қайта іске қосыңыз.',
  ),
};
const NO_RIGHT: Words = {
  expected: inThree(
    'the right to read or write there',
    'право читать или писать там',
    'сол жерде оқу немесе жазу құқығы',
  ),
  found: inThree('none', 'его нет', 'ол жоқ'),
  advice: inThree(
    'Give another place, or that right.',
    'Укажите другое место или дайте это право.',
    'Басқа орынды көрсетіңіз немесе сол құқықты беріңіз.',
  ),
};
const OTHER_KIND: Words = {
  expected: inThree(
    'a plain file, or the room to make one',
    'обычный файл или место для него',
    'кәдімгі файл немесе оған орын',
  ),
  found: inThree('something else of that name', 'нечто другое с таким именем', 'сондай аты бар басқа нәрсе'),
  advice: inThree(
    'Move what bears that name away, or give another place.',
    'Уберите то, что носит это имя, или укажите другое место.',
    'Сол атпен тұрғанды басқа жерге көшіріңіз немесе басқа орынды көрсетіңіз.',
  ),
};
const GONE: Words = {
  expected: inThree('a file that is there', 'файл, который есть на месте', 'орнында бар файл'),
  found: inThree('none of that name', 'файла с таким именем нет', 'мұндай атпен файл жоқ'),
  advice: inThree(
    'See that nothing moves or removes files meanwhile, then run the same command again.',
    'Проследите, чтобы файлы тем временем не перемещались и не удалялись, и запустите ту же команду снова.',
    'Осы уақытта файлдар көшірілмейтініне немесе жойылмайтынына көз жеткізіп, сол команданы қайта іске қосыңыз.',
  ),
};
const BROKEN: Words = {
  expected: inThree('a disk that reads and writes', 'исправный диск', 'оқып-жаза алатын диск'),
  found: inThree('a failure', 'сбой', 'ақау'),
  advice: inThree(
    'Check the disk or the network drive, then run the same command again.',
    'Проверьте диск или сетевой диск и запустите ту же команду снова.',
    'Дискіні немесе желілік дискіні тексеріп, сол команданы қайта іске қосыңыз.',
  ),
};

const BY_CODE: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(['ENOSPC', 'EDQUOT', 'EFBIG'].map((code) => [code, FULL])),
  ...Object.fromEntries(['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'].map((code) => [code, TOO_MANY])),
  ...Object.fromEntries(['EACCES', 'EPERM', 'EROFS'].map((code) => [code, NO_RIGHT])),
  ...Object.fromEntries(
    ['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'ELOOP', 'ENAMETOOLONG', 'EXDEV', 'ENXIO', 'ERR_FS_EISDIR'].map(
      (code) => [code, OTHER_KIND],
    ),
  ),
  ENOENT: GONE,
};

/**
 * What an error of the file system or of SQLite means for the user: nothing that a program can mend is a fault of ours. Null
 * where the error is neither of them. `where` stands in for a place that the error does not name.
 */
export function systemProblem(error: unknown, where = '-'): InputError | null {
  const { code, path, dest, syscall } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string') return null;
  const words = BY_CODE[code] ?? (isOfFileSystem(code, syscall) ? BROKEN : null);
  if (words === null) return storageProblem(error, where);
  const place = [dest, path].find((each) => typeof each === 'string') ?? where;
  const found = Object.fromEntries(LANGUAGES.map((language) => [language, `${words.found[language]} (${code})`]));
  return InputError.at(String(place), { ...words, found: found as Record<Language, string>, notDone: NOT_DONE });
}

/** Sockets and child processes have such errors too, but no command of ours opens any. */
function isOfFileSystem(code: string, syscall: unknown): boolean {
  return typeof syscall === 'string' && /^E[A-Z0-9]+$/.test(code);
}
