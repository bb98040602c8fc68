import type { Language, Strength } from '../../src/index.js';

/** The words of the summary that a command prints. */
export interface TerminalTexts {
  readonly assumedProfile: string;
  readonly profileFits: (name: string) => string;
  readonly profile: string;
  readonly noPollingDay: string;
  readonly accounting: (read: string, loaded: string, setAside: string, rejected: string, files: string) => string;
  readonly file: string;
  readonly read: string;
  readonly loaded: string;
  readonly setAside: string;
  readonly rejected: string;
  readonly checks: (ran: string, skipped: string) => string;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly strength: string;
  readonly atMost: (strength: string) => string;
  readonly effects: Readonly<Record<'raises' | 'lowers' | 'none', string>>;
  readonly otherwise: string;
  /** Short words of Kazakhstan for what `explain` calls by words of any country. */
  readonly inKazakhstan: string;
  readonly ofAll: (chance: string, findings: string) => string;
  readonly leads: string;
  readonly noFindings: string;
  readonly found: string;
  readonly byChance: string;
  readonly notComputed: string;
  readonly skipped: string;
  readonly nothingToExamine: string;
  readonly blind: string;
  readonly written: string;
  /** After `--keep evidence`: what can no longer be done with the audit file. */
  readonly evidenceOnly: string;
  readonly changes: string;
  readonly report: string;
  readonly initDoubts: (count: number) => string;
  readonly rejectedSee: string;
  /** Cells that could not be read, and of how many columns. */
  readonly unusedColumns: string;
  readonly more: (count: number) => string;
  readonly unreadCells: (cells: string, columns: string) => string;
  readonly suppressed: (count: string) => string;
  readonly nothingToCorrect: string;
  readonly toCorrect: (count: string) => string;
  readonly sincePrevious: (mended: string, left: string, fresh: string) => string;
  readonly baseline: (fresh: string, persisting: string, gone: string) => string;
}

const EN: TerminalTexts = {
  assumedProfile: 'no election.yaml: nothing of any election is assumed',
  profileFits: (name) => `The dates fit ${name}: write "extends: ${name}" into election.yaml.`,
  profile: 'profile',
  noPollingDay: 'no polling day is stated: ages are of today, and who is too young was not looked at',
  accounting: (read, loaded, setAside, rejected, files) =>
    `Records: ${read} read = ${loaded} loaded + ${setAside} set aside + ${rejected} rejected, in ${files} ${files === '1' ? 'file' : 'files'}`,
  file: 'file',
  read: 'read',
  loaded: 'loaded',
  setAside: 'set aside',
  rejected: 'rejected',
  checks: (ran, skipped) => `Checks: ${ran} ran, ${skipped} skipped`,
  strengths: { contradiction: 'contradiction', 'needs-document': 'needs a document', pattern: 'pattern' },
  strength: 'Strength',
  atMost: (strength) => `at most ${strength}`,
  effects: { raises: 'raises it', lowers: 'lowers it', none: 'said beside it' },
  otherwise: 'otherwise',
  inKazakhstan: 'In Kazakhstan the personal number is the IIN, the absentee voting certificate the AVC.',
  ofAll: (chance, findings) => `${chance} (of all ${findings})`,
  leads: 'Findings are leads for review, never verdicts.',
  noFindings: 'No check that ran found anything.',
  found: 'findings',
  byChance: 'by chance',
  notComputed: 'see report',
  skipped: 'Skipped (not a pass):',
  nothingToExamine: 'Ran, but had nothing to examine (not a pass):',
  blind: 'Could not have seen anything (not a pass):',
  written: 'Written:',
  evidenceOnly:
    'The audit file keeps only the records that findings cite: check, link, report, evaluate and other matches need a new audit.',
  changes: 'What changed',
  report: 'Report',
  initDoubts: (count) => `Doubts written as choices: ${count}. Look at them, then run rollproof audit.`,
  unusedColumns: 'Columns that no check uses; if one holds what a check needs, say so in election.yaml (columns):',
  more: (count) => `and ${count} more`,
  rejectedSee: 'Records rejected and rows set aside are in rejected.csv, with their reasons.',
  unreadCells: (cells, columns) =>
    `Cells that could not be read: ${cells}, columns: ${columns}; their records are loaded without them (report.html, Files).`,
  nothingToCorrect: 'Nothing to correct was found.',
  toCorrect: (count) => `To look at: ${count}`,
  sincePrevious: (mended, left, fresh) => `Since the earlier validation: ${mended} mended, ${left} left, ${fresh} new`,
  suppressed: (count) => `Of these, ${count} are suppressed in election.yaml by somebody who answers for them.`,
  baseline: (fresh, persisting, gone) =>
    `Against the baseline: ${fresh} new (+), ${persisting} persisting, ${gone} gone (-)`,
};

const RU: TerminalTexts = {
  assumedProfile: 'нет election.yaml: ничего о выборах не предполагается',
  profileFits: (name) => `Даты подходят к ${name}: напишите в election.yaml «extends: ${name}».`,
  profile: 'профиль',
  noPollingDay: 'день голосования не указан: возраст на сегодня, слишком молодые не проверялись',
  accounting: (read, loaded, setAside, rejected, files) =>
    `Записи: прочитано ${read} = загружено ${loaded} + отложено ${setAside} + отклонено ${rejected}, файлов: ${files}`,
  file: 'файл',
  read: 'прочитано',
  loaded: 'загружено',
  setAside: 'отложено',
  rejected: 'отклонено',
  checks: (ran, skipped) => `Проверки: выполнено ${ran}, пропущено ${skipped}`,
  strengths: { contradiction: 'противоречие', 'needs-document': 'нужен документ', pattern: 'закономерность' },
  strength: 'Сила',
  atMost: (strength) => `не выше: ${strength}`,
  effects: { raises: 'повышает её', lowers: 'понижает её', none: 'сообщается вместе с ней' },
  otherwise: 'иначе',
  inKazakhstan: 'В Казахстане личный номер — это ИИН.',
  ofAll: (chance, findings) => `${chance} (на все ${findings})`,
  leads: 'Результаты проверок: поводы для изучения, а не выводы о чьей-либо вине.',
  noFindings: 'Выполненные проверки ничего не нашли.',
  found: 'найдено',
  byChance: 'случайно',
  notComputed: 'см. отчёт',
  skipped: 'Пропущено (это не «пройдено»):',
  nothingToExamine: 'Выполнено, но изучать было нечего (это не «пройдено»):',
  blind: 'Ничего не могли увидеть (это не «пройдено»):',
  written: 'Записано:',
  evidenceOnly:
    'В файле аудита оставлены только записи, на которых стоят находки: для check, link, report, evaluate и прочих совпадений нужен новый аудит.',
  changes: 'Что изменилось',
  report: 'Отчёт',
  initDoubts: (count) => `Сомнения записаны как выбор: ${count}. Просмотрите их и запустите rollproof audit.`,
  unusedColumns:
    'Графы, которых не использует ни одна проверка; если в них то, что ей нужно, укажите это в election.yaml (columns):',
  more: (count) => `и ещё ${count}`,
  rejectedSee: 'Отклонённые записи и отложенные строки с причинами: в файле rejected.csv.',
  unreadCells: (cells, columns) =>
    `Непрочитанные ячейки: ${cells}, столбцов: ${columns}; записи загружены без них (report.html, «Файлы»).`,
  nothingToCorrect: 'Исправлять нечего.',
  toCorrect: (count) => `Требует внимания: ${count}`,
  sincePrevious: (mended, left, fresh) =>
    `После прежней проверки: исправлено ${mended}, осталось ${left}, новых ${fresh}`,
  suppressed: (count) => `Из них снято с рассмотрения в election.yaml под чью-либо ответственность: ${count}.`,
  baseline: (fresh, persisting, gone) =>
    `По сравнению с прежним аудитом: новых ${fresh} (+), сохранилось ${persisting}, исчезло ${gone} (-)`,
};

const KK: TerminalTexts = {
  assumedProfile: 'election.yaml жоқ: сайлау туралы ештеңе болжанбайды',
  profileFits: (name) => `Күндер ${name} профиліне сәйкес: election.yaml ішіне «extends: ${name}» деп жазыңыз.`,
  profile: 'профиль',
  noPollingDay: 'дауыс беру күні көрсетілмеген: жас бүгінгі күнге есептелді, тым жастар тексерілмеді',
  accounting: (read, loaded, setAside, rejected, files) =>
    `Жазбалар: оқылды ${read} = жүктелді ${loaded} + шетке қойылды ${setAside} + қабылданбады ${rejected}, файл саны: ${files}`,
  file: 'файл',
  read: 'оқылды',
  loaded: 'жүктелді',
  setAside: 'шетке қойылды',
  rejected: 'қабылданбады',
  checks: (ran, skipped) => `Тексерулер: орындалды ${ran}, өткізіп жіберілді ${skipped}`,
  strengths: { contradiction: 'қайшылық', 'needs-document': 'құжат қажет', pattern: 'заңдылық' },
  strength: 'Күші',
  atMost: (strength) => `ең көбі: ${strength}`,
  effects: { raises: 'оны арттырады', lowers: 'оны төмендетеді', none: 'онымен бірге айтылады' },
  otherwise: 'әйтпесе',
  inKazakhstan: 'Қазақстанда жеке нөмір — ЖСН.',
  ofAll: (chance, findings) => `${chance} (барлық ${findings} бойынша)`,
  leads: 'Тексеру нәтижелері зерделеуге негіз ғана, ешкімнің кінәсі туралы қорытынды емес.',
  noFindings: 'Орындалған тексерулер ештеңе таппады.',
  found: 'табылды',
  byChance: 'кездейсоқ',
  notComputed: 'есепті қараңыз',
  skipped: 'Өткізіп жіберілді (бұл «өтті» дегенді білдірмейді):',
  nothingToExamine: 'Орындалды, бірақ зерделейтін ештеңе болмады (бұл «өтті» дегенді білдірмейді):',
  blind: 'Ештеңе көре алмас еді (бұл «өтті» дегенді білдірмейді):',
  written: 'Жазылды:',
  evidenceOnly:
    'Аудит файлында тек деректерге негіз болған жазбалар қалды: check, link, report, evaluate және басқа сәйкестіктер үшін жаңа аудит керек.',
  changes: 'Не өзгерді',
  report: 'Есеп',
  initDoubts: (count) => `Күмәндар таңдау ретінде жазылды: ${count}. Оларды қарап, rollproof audit іске қосыңыз.`,
  unusedColumns:
    'Бірде-бір тексеру қолданбайтын бағандар; тексеруге керегі болса, election.yaml ішінде көрсетіңіз (columns):',
  more: (count) => `тағы ${count}`,
  rejectedSee: 'Қабылданбаған жазбалар мен шетке қойылған жолдар себептерімен rejected.csv файлында.',
  unreadCells: (cells, columns) =>
    `Оқылмаған ұяшықтар: ${cells}, баған саны: ${columns}; жазбалар оларсыз жүктелді (report.html, «Файлдар»).`,
  nothingToCorrect: 'Түзететін ештеңе табылмады.',
  toCorrect: (count) => `Қарау қажет: ${count}`,
  sincePrevious: (mended, left, fresh) => `Алдыңғы тексеруден бері: түзетілді ${mended}, қалды ${left}, жаңа ${fresh}`,
  suppressed: (count) => `Оның ішінде election.yaml файлында жауапты адам қараудан алып тастағаны: ${count}.`,
  baseline: (fresh, persisting, gone) =>
    `Бұрынғы аудитпен салыстырғанда: жаңа ${fresh} (+), сақталған ${persisting}, жоғалған ${gone} (-)`,
};

/** The words of a language. */
export const TERMINAL_TEXTS: Readonly<Record<Language, TerminalTexts>> = { en: EN, ru: RU, kk: KK };
