import type { DateEvidence } from '../../extracts/conventions.js';
import { InputError, inThree } from '../../model.js';

/** What is said at the end of every problem of one file. */
export const NOT_LOADED = inThree(
  'Nothing of this file was loaded.',
  'Из этого файла ничего не загружено.',
  'Бұл файлдан ештеңе жүктелмеді.',
);
const NO_MORE_LOADED = inThree(
  'Nothing more was loaded.',
  'Больше ничего не загружено.',
  'Бұдан артық ештеңе жүктелмеді.',
);

/** Dates of one column of which some prove one order and some the other. */
export function mixedDatesError(path: string, field: string, dates: DateEvidence): InputError {
  const [first, second] = [dates.dayFirst + dates.dayKnown, dates.monthFirst + dates.monthKnown];
  const named = (records: readonly number[], word: string) =>
    records.length === 0 ? '' : ` (${word} ${records.join(', ')})`;
  const [days, months] = [dates.dayRecords, dates.monthRecords];
  const setting = `files: {"${path}": {date_order: dmy}}`;
  return InputError.at(path, {
    expected: inThree(
      `the dates of ${field} in one order`,
      `даты в ${field} в одном порядке`,
      `${field} күндері бір ретпен`,
    ),
    found: inThree(
      `${first} that can only be day before month${named(days, 'records')} and ${second} that can only be month before day${named(months, 'records')}`,
      `таких, где день может стоять только перед месяцем, ${first}${named(days, 'записи')}, и таких, где месяц – только перед днём, ${second}${named(months, 'записи')}`,
      `күні тек айдан бұрын тұра алатыны ${first}${named(days, 'жазбалар')}, айы тек күннен бұрын тұра алатыны ${second}${named(months, 'жазбалар')}`,
    ),
    notDone: NOT_LOADED,
    advice: inThree(
      `Export the column anew, or say the order in election.yaml: ${setting} (or mdy); dates of the other order are then unread, or wrong.`,
      `Выгрузите графу заново или назовите порядок в election.yaml: ${setting} (или mdy); даты другого порядка тогда не читаются или неверны.`,
      `Бағанды қайта шығарыңыз немесе ретін election.yaml ішінде айтыңыз: ${setting} (немесе mdy); басқа реттегі күндер онда оқылмайды немесе қате болады.`,
    ),
  });
}

/** A file may be called as a part of another is: "lists.zip#12.csv" beside an archive with 12.csv. */
export function oneNameError(path: string): InputError {
  return InputError.at(path, {
    expected: inThree('tables of different names', 'таблицы с разными названиями', 'атаулары әртүрлі кестелер'),
    found: inThree(
      'two of this name: a file is called as a part of another is',
      'две с таким названием: файл назван так же, как часть другого',
      'осындай атаумен екеуі: файл басқасының бөлігімен бірдей аталған',
    ),
    notDone: NOT_LOADED,
    advice: inThree('Rename the file.', 'Переименуйте файл.', 'Файлдың атауын өзгертіңіз.'),
  });
}

const READ_ONCE = inThree(
  'Standard input can be read only once: save it as a file in a folder, and audit that.',
  'Стандартный ввод читается один раз: сохраните его файлом в папке и проверяйте её.',
  'Стандартты кіріс бір рет қана оқылады: оны бумаға файл етіп сақтап, соны тексеріңіз.',
);

/** Several tables of one file are each read by themselves. */
export function oneTableOnlyError(path: string): InputError {
  return InputError.at(path, {
    expected: inThree('one table', 'одна таблица', 'бір кесте'),
    found: inThree(
      'several lists or tables, each of which is read by itself',
      'несколько списков или таблиц, каждая читается отдельно',
      'бірнеше тізім немесе кесте, әрқайсысы бөлек оқылады',
    ),
    notDone: NOT_LOADED,
    advice: READ_ONCE,
  });
}

/** Standard input is there once: what it proves too late cannot be put right. */
export function onceOnlyError(path: string, proven: string): InputError {
  return InputError.at(path, {
    expected: inThree(
      'dates and numbers written as they usually are',
      'даты и числа, записанные как обычно',
      'әдеттегідей жазылған күндер мен сандар',
    ),
    found: inThree(proven, proven, proven),
    notDone: NOT_LOADED,
    advice: READ_ONCE,
  });
}

/** The list of May and that of June beside each other. */
export function twoStatesError(list: string, path: string, other: string, share: number): InputError {
  const percent = Math.round(share * 100);
  return InputError.at(`${path}, ${other}`, {
    expected: inThree(
      `every voter of the ${list} in one file only`,
      `каждый избиратель ${list} только в одном файле`,
      `${list} ішіндегі әр сайлаушы тек бір файлда`,
    ),
    found: inThree(
      `two states of one list: ${percent} % of ${path} stand in ${other} too, under the same precinct`,
      `два состояния одного списка: ${percent} % из ${path} есть и в ${other}, под тем же участком`,
      `бір тізімнің екі күйі: ${path} ішіндегінің ${percent} %-ы ${other} ішінде де сол учаскеде тұр`,
    ),
    notDone: inThree(
      'Nothing was checked: every voter would be found twice.',
      'Ничего не проверено: каждый избиратель нашёлся бы дважды.',
      'Ештеңе тексерілмеді: әр сайлаушы екі рет табылар еді.',
    ),
    advice: inThree(
      'Audit one state at a time: keep the later file, and take the other out of the folder (or name it previous_list), then run again with --replace. To see what changed between two states, put each into a folder of its own and run "rollproof compare EARLIER LATER". If both are meant, say so in election.yaml: loading: {two_states: accept}.',
      'Проверяйте по одному состоянию: оставьте более поздний файл, другой уберите из папки (или назовите previous_list) и повторите с --replace. Чтобы увидеть, что изменилось, положите каждое состояние в свою папку и выполните «rollproof compare ПРЕЖНЕЕ НОВОЕ». Если нужны оба, скажите это в election.yaml: loading: {two_states: accept}.',
      'Бір күйден тексеріңіз: кейінгі файлды қалдырып, басқасын бумадан алыңыз (немесе previous_list деп атаңыз), содан кейін --replace арқылы қайталаңыз. Не өзгергенін көру үшін әр күйді өз бумасына салып, «rollproof compare БҰРЫНҒЫ ЖАҢА» орындаңыз. Екеуі де керек болса, election.yaml ішінде айтыңыз: loading: {two_states: accept}.',
    ),
  });
}

/** A file that an earlier run has loaded and that is gone. */
export function vanishedError(path: string): InputError {
  return InputError.at(path, {
    expected: inThree(
      'every file that was loaded before',
      'каждый файл, загруженный раньше',
      'бұрын жүктелген әр файл',
    ),
    found: inThree('a folder without it', 'папка без него', 'ол жоқ бума'),
    notDone: NO_MORE_LOADED,
    advice: inThree(
      'Put the file back, or load into a new audit file.',
      'Верните файл или загружайте в новый файл аудита.',
      'Файлды орнына қойыңыз немесе жаңа аудит файлына жүктеңіз.',
    ),
  });
}

/** A file that is another than the one an earlier run has loaded. */
export function changedSinceError(path: string, sha256: string): InputError {
  const digest = `SHA-256 ${sha256.slice(0, 12)}…`;
  return InputError.at(path, {
    expected: inThree(
      `the file that was loaded before (${digest})`,
      `файл, загруженный раньше (${digest})`,
      `бұрын жүктелген файл (${digest})`,
    ),
    found: inThree('a changed file of that name', 'изменённый файл с этим именем', 'осы аттағы өзгертілген файл'),
    notDone: NO_MORE_LOADED,
    advice: inThree(
      'Restore the file, or load anew with --replace.',
      'Восстановите файл или загрузите заново с --replace.',
      'Файлды қалпына келтіріңіз немесе --replace арқылы қайта жүктеңіз.',
    ),
  });
}

/** A file that somebody writes while it is read. */
export function changedMeanwhileError(path: string): InputError {
  return InputError.at(path, {
    expected: inThree(
      'a file that stays as it is while it is read',
      'файл, который не меняется, пока его читают',
      'оқылып жатқанда өзгермейтін файл',
    ),
    found: inThree('a file that was changed meanwhile', 'файл, изменённый за это время', 'осы арада өзгертілген файл'),
    notDone: NOT_LOADED,
    advice: inThree(
      'Wait until nobody writes to it, then run the same command again.',
      'Дождитесь, пока в него никто не пишет, и повторите команду.',
      'Оған ешкім жазбайтын болғанша күтіп, пәрменді қайталаңыз.',
    ),
  });
}
