import { inThree, type Language, type Texts } from '../../../model.js';

/** Why a file, sheet or member is not read, by the reason's name. */
const REASONS: Readonly<Record<string, Texts>> = {
  ignored: inThree('left out by election.yaml', 'исключён в election.yaml', 'election.yaml бойынша алынып тасталды'),
  'hidden-file': inThree('a hidden file', 'скрытый файл', 'жасырын файл'),
  'lock-file': inThree(
    'left by a program that has the file open',
    'служебный файл открытого документа',
    'ашық құжаттың қызметтік файлы',
  ),
  'system-file': inThree(
    'a file of the operating system',
    'служебный файл операционной системы',
    'операциялық жүйенің қызметтік файлы',
  ),
  'own-output': inThree('written by an audit', 'написан аудитом', 'аудит жазған'),
  'audit-inside': inThree('the output of an earlier audit', 'результат прежнего аудита', 'бұрынғы аудиттің нәтижесі'),
  truth: inThree(
    'the truth of a synthetic election',
    'ответы к синтетическим выборам',
    'синтетикалық сайлаудың жауаптары',
  ),
  document: inThree('a document, no table', 'документ, а не таблица', 'құжат, кесте емес'),
  picture: inThree('a picture or recording', 'изображение или запись', 'сурет немесе жазба'),
  database: inThree('a database', 'база данных', 'деректер базасы'),
  'no-table': inThree('no table was found in it', 'таблица в нём не найдена', 'ішінен кесте табылмады'),
  empty: inThree('empty', 'пуст', 'бос'),
  'title-page': inThree('a title page without a table', 'титульный лист без таблицы', 'кестесіз титул парағы'),
  'hidden-sheet': inThree(
    'a hidden sheet (hidden: read in election.yaml reads it)',
    'скрытый лист (прочитать: hidden: read в election.yaml)',
    'жасырын парақ (оқу үшін: election.yaml ішінде hidden: read)',
  ),
  'other-sheet': inThree('another sheet was asked for', 'выбран другой лист', 'басқа парақ таңдалған'),
  'not-understood': inThree(
    'its header is that of no extract',
    'его заголовок не подходит ни к одной выгрузке',
    'тақырыбы ешбір үзіндіге сәйкес келмейді',
  ),
  'earlier-state': inThree(
    'of the earlier state, whose lists alone are compared',
    'из прежнего состояния, от которого сопоставляются только списки',
    'бұрынғы күйден: одан тек тізімдер салыстырылады',
  ),
  'other-state': inThree(
    'a list of another state: what was named as the earlier one is compared',
    'список другого состояния: сопоставляется то, что названо прежним',
    'басқа күйдің тізімі: бұрынғы деп аталғаны салыстырылады',
  ),
  'same-bytes': inThree(
    'the same file twice, byte for byte; read once: delete the copy',
    'тот же файл второй раз, байт в байт; прочитан один раз: удалите копию',
    'сол файлдың байтқа дейін бірдей көшірмесі; бір рет оқылды: көшірмесін өшіріңіз',
  ),
  'voted-outside': inThree(
    'an extract of the list for voting at home or before the day: its voters stand on the list, which bears their marks (extract: voter_list in election.yaml loads it)',
    'выписка из списка для голосования на дому или досрочного: её избиратели стоят в списке, там же их отметки (загрузить: extract: voter_list в election.yaml)',
    'үйде не мерзімінен бұрын дауыс беруге арналған тізім үзіндісі: сайлаушылары тізімде бар, белгілері де сонда (жүктеу үшін: election.yaml ішінде extract: voter_list)',
  ),
  'other-people': inThree(
    'candidates, members of commissions or observers, and no list of voters (extract: voter_list in election.yaml loads it)',
    'кандидаты, члены комиссий или наблюдатели, а не список избирателей (загрузить: extract: voter_list в election.yaml)',
    'кандидаттар, комиссия мүшелері не байқаушылар, сайлаушылар тізімі емес (жүктеу үшін: election.yaml ішінде extract: voter_list)',
  ),
  'by-the-hour': inThree(
    'turnout by the hour, of which no check makes anything',
    'явка по часам: ею не пользуется ни одна проверка',
    'сағат бойынша қатысу: оны ешбір тексеру пайдаланбайды',
  ),
  'packed-deeper': inThree(
    'packed in an archive within an archive within an archive: unpack it by one level',
    'упаковано в архив внутри архива внутри архива: распакуйте на один уровень',
    'мұрағат ішіндегі мұрағаттың ішіндегі мұрағатқа салынған: бір деңгейге ашыңыз',
  ),
  'same-records': inThree(
    'the same records as another file; loaded once: keep one of them',
    'те же записи, что в другом файле; загружены один раз: оставьте один из них',
    'басқа файлдағы жазбалармен бірдей; бір рет жүктелді: біреуін қалдырыңыз',
  ),
};

/** What holds no records of its own: service files, what an audit wrote, copies. */
const WITHOUT_RECORDS: ReadonlySet<string> = new Set([
  ...['hidden-file', 'lock-file', 'system-file', 'own-output', 'audit-inside', 'truth', 'picture'],
  ...['empty', 'title-page', 'same-bytes', 'same-records'],
]);

/** Texts about a folder, by their names. */
const ABOUT_THE_FOLDER = /\.md$|(?:^|\/)(?:readme|license)[^/]*$/i;

/** Whether somebody may miss the records of a file that was not read. */
export function mayHoldRecords({ path, reason }: { readonly path: string; readonly reason: string }): boolean {
  return !WITHOUT_RECORDS.has(reason) && !(reason === 'no-table' && ABOUT_THE_FOLDER.test(path));
}

/** Heading of the list of what was not read. */
export const UNREAD_FILES_TITLE = inThree('Not read', 'Не прочитано', 'Оқылмаған');
/** What the list is, in a sentence. */
export const UNREAD_NOTE = inThree(
  'Everything else in the folder, with the reason why it was not read. No check has seen it.',
  'Всё остальное в папке и почему оно не прочитано. Ни одна проверка этого не видела.',
  'Қалтадағы қалғанының бәрі және неге оқылмағаны. Бірде-бір тексеру оны көрген жоқ.',
);
/** Heads of the columns: the path, and the reason. */
export const UNREAD_COLUMNS = {
  path: inThree('File', 'Файл', 'Файл'),
  reason: inThree('Why it was not read', 'Почему не прочитан', 'Неге оқылмады'),
} as const;

/** Why it was not read, in words, with what it is or which file it repeats. */
export function unreadFileText(
  { reason, detail }: { readonly reason: string; readonly detail: string },
  language: Language,
): string {
  const said = REASONS[reason]?.[language] ?? reason;
  // What a document is, is told in English by its reader; names of files and sheets need no translation.
  const isName =
    reason === 'same-bytes' || reason === 'same-records' || reason === 'other-sheet' || reason === 'not-understood';
  return detail === '' || (language !== 'en' && !isName) ? said : `${said}: ${detail}`;
}
