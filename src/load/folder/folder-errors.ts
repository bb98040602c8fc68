import { InputError, inThree, type ProblemTexts, type Texts } from '../../model.js';

const NOTHING_LOADED = inThree('Nothing was loaded.', 'Ничего не загружено.', 'Ештеңе жүктелмеді.');
const A_FOLDER = inThree(
  'a folder with the extracts of an election',
  'папка с выгрузками выборов',
  'сайлау үзінділері бар бума',
);
const NOTHING_OF_THAT_NAME = inThree('nothing of that name', 'ничего с таким именем', 'мұндай аты бар ештеңе жоқ');

function refusal(where: string, problem: Omit<ProblemTexts, 'notDone'>): InputError {
  return InputError.at(where, { ...problem, notDone: NOTHING_LOADED });
}

/** What is no folder, or is not there. */
export function noFolderError(folder: string, isFile: boolean): InputError {
  return refusal(folder, {
    expected: A_FOLDER,
    found: isFile ? inThree('a file', 'файл', 'файл') : NOTHING_OF_THAT_NAME,
    advice: inThree(
      'Give the folder that holds voter_list.csv and the like.',
      'Укажите папку, в которой лежат voter_list.csv и подобные файлы.',
      'voter_list.csv және сол сияқты файлдар жатқан буманы көрсетіңіз.',
    ),
  });
}

/** A folder without a file that may be a table. */
export function noExtractError(folder: string, files: number): InputError {
  return refusal(folder, {
    expected: inThree(
      'at least one extract (CSV, TSV, text, XLSX, XLS, ODS, DBF, JSON, XML, Parquet, or those in .gz or .zip)',
      'хотя бы одна выгрузка (CSV, TSV, текст, XLSX, XLS, ODS, DBF, JSON, XML, Parquet или они же в .gz или .zip)',
      'кемінде бір үзінді (CSV, TSV, мәтін, XLSX, XLS, ODS, DBF, JSON, XML, Parquet немесе .gz не .zip ішінде)',
    ),
    found:
      files === 0
        ? inThree('an empty folder', 'пустая папка', 'бос бума')
        : inThree(
            `${files} files, none of them an extract`,
            `файлов: ${files}, ни один не выгрузка`,
            `${files} файл, ешқайсысы үзінді емес`,
          ),
    advice: inThree(
      'Put the exported lists into it ("rollproof sample DIR" writes an example), or say "figures_only: true" in election.yaml to reconcile announced figures alone.',
      'Положите в неё выгруженные списки («rollproof sample DIR» пишет пример) или напишите в election.yaml «figures_only: true», чтобы сверить одни объявленные числа.',
      'Оған шығарылған тізімдерді салыңыз («rollproof sample DIR» үлгі жазады) немесе тек жарияланған сандарды салыстыру үшін election.yaml ішінде «figures_only: true» деп жазыңыз.',
    ),
  });
}

/** A file that was named and is none. */
export function noFileError(given: string, isFolder: boolean): InputError {
  return refusal(given, {
    expected: inThree('a file', 'файл', 'файл'),
    found: isFolder ? inThree('a folder', 'папка', 'бума') : NOTHING_OF_THAT_NAME,
    advice: inThree(
      'Name the files of the lists, or one folder alone.',
      'Назовите файлы списков либо одну папку.',
      'Тізімдердің файлдарын не бір ғана буманы атаңыз.',
    ),
  });
}

/** A document that bears the name of an extract. */
export function noTableError(path: string, extract: string, kind: Texts): InputError {
  const name = path.split('/').at(-1) ?? '';
  const setting = `files: {"${path}": {ignore: true}}`;
  return refusal(path, {
    expected: inThree(
      `the ${extract} that the name "${name}" announces, as a table`,
      `${extract}, о котором говорит имя «${name}», в виде таблицы`,
      `«${name}» аты хабарлайтын ${extract}, кесте түрінде`,
    ),
    found: kind,
    advice: inThree(
      `Export it as CSV or .xlsx. If it is not to be read, say so in election.yaml: ${setting}.`,
      `Выгрузите его как CSV или .xlsx. Если читать его не надо, скажите это в election.yaml: ${setting}.`,
      `Оны CSV немесе .xlsx түрінде шығарыңыз. Оқу керек болмаса, election.yaml ішінде айтыңыз: ${setting}.`,
    ),
  });
}

/** What an audit wrote is no election: its precincts.csv would be taken for one. */
export function ownOutputError(folder: string): InputError {
  return refusal(folder, {
    expected: A_FOLDER,
    found: inThree(
      'the output of an audit (manifest.json and report.html)',
      'результат аудита (manifest.json и report.html)',
      'аудит нәтижесі (manifest.json және report.html)',
    ),
    advice: inThree(
      'Give the folder that was audited; "rollproof verify" looks at an output.',
      'Укажите папку, которая проверялась; результат смотрит «rollproof verify».',
      'Тексерілген буманы көрсетіңіз; нәтижені «rollproof verify» қарайды.',
    ),
  });
}

/** A name that this system cannot open the file by. */
export function unreadableNameError(path: string): InputError {
  return refusal(path, {
    expected: inThree(
      'names of files and folders in UTF-8',
      'имена файлов и папок в UTF-8',
      'файлдар мен бумалардың UTF-8 түріндегі аттары',
    ),
    found: inThree('a name in another encoding', 'имя в другой кодировке', 'басқа кодтаудағы ат'),
    advice: inThree(
      'Rename it, or unpack the archive anew with the right encoding of names.',
      'Переименуйте его или распакуйте архив заново с верной кодировкой имён.',
      'Атын өзгертіңіз немесе мұрағатты аттардың дұрыс кодтауымен қайта ашыңыз.',
    ),
  });
}

/** A link in a folder of extracts could make the audit read, and publish, any file of this machine. */
export function linkOutsideError(path: string): InputError {
  return refusal(path, {
    expected: inThree('files inside the folder', 'файлы внутри папки', 'бума ішіндегі файлдар'),
    found: inThree('a link that leads outside it', 'ссылка, которая ведёт наружу', 'сыртқа апаратын сілтеме'),
    advice: inThree('Copy the file into the folder.', 'Скопируйте файл в папку.', 'Файлды бумаға көшіріңіз.'),
  });
}

const SHOWN = 8;

/** Settings of a file that is not there: a mistyped name would change nothing in silence. */
export function idleSettingsError(pattern: string, paths: readonly string[]): InputError {
  const first = paths.slice(0, SHOWN).join(', ');
  const more = paths.length - SHOWN;
  return refusal(`election.yaml, files: "${pattern}"`, {
    expected: inThree(
      `a file "${pattern}", of which election.yaml speaks`,
      `файл «${pattern}», о котором говорит election.yaml`,
      `election.yaml айтатын «${pattern}» файлы`,
    ),
    found:
      paths.length === 0
        ? inThree('none', 'ни одного', 'бірде-бірі жоқ')
        : inThree(
            `only ${first}${more > 0 ? ` and ${more} more` : ''}`,
            `только ${first}${more > 0 ? ` и ещё ${more}` : ''}`,
            `тек ${first}${more > 0 ? ` және тағы ${more}` : ''}`,
          ),
    advice: inThree(
      'Correct the name in election.yaml, or put the file into the folder. * stands for any letters.',
      'Исправьте имя в election.yaml или положите файл в папку. * стоит вместо любых букв.',
      'election.yaml ішіндегі атты түзетіңіз немесе файлды бумаға салыңыз. * кез келген әріптердің орнына тұрады.',
    ),
  });
}
