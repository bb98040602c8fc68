import type { Language } from '../../model.js';

/** The words of the spreadsheet: headings, names of sheets, and the lines above and below the tables. */
export interface SheetTexts {
  readonly leads: string;
  readonly revealed: string;
  readonly summary: string;
  /** Rows that the sheet has no room for, and the file that holds them all. */
  readonly cut: (more: string, file: string) => string;
  readonly outcome: {
    readonly ran: string;
    readonly nothing: string;
    readonly blind: string;
    readonly skipped: string;
  };
  readonly headings: Readonly<Record<Heading, string>>;
}

export type Heading =
  | 'family'
  | 'code'
  | 'title'
  | 'question'
  | 'outcome'
  | 'strength'
  | 'ceiling'
  | 'claims'
  | 'findings'
  | 'rows'
  | 'expected'
  | 'examined'
  | 'chance'
  | 'innocent'
  | 'next'
  | 'subject'
  | 'message'
  | 'evidenceCount'
  | 'evidenceNo'
  | 'extract'
  | 'file'
  | 'record'
  | 'suppressed'
  | 'fingerprint';

const EN: SheetTexts = {
  leads: 'Leads for review, not verdicts.',
  revealed: 'Unmasked personal data. Keep this file as you would keep the lists themselves.',
  summary: 'Summary',
  cut: (more, file) => `Not shown here, for want of rows: ${more} more. All of them are in ${file}.`,
  outcome: {
    ran: 'ran',
    nothing: 'ran, had nothing to examine (not a pass)',
    blind: 'blind: could not have seen anything (not a pass)',
    skipped: 'skipped (not a pass)',
  },
  headings: {
    family: 'Sheet',
    code: 'Check',
    title: 'Title',
    question: 'Question',
    outcome: 'Outcome',
    strength: 'Strength',
    ceiling: 'Strength at most',
    claims: 'What the records say',
    findings: 'Findings',
    rows: 'Rows of evidence',
    expected: 'Expected by chance',
    examined: 'What was examined, or why not',
    chance: 'What chance would give',
    innocent: 'Innocent explanations',
    next: 'What to ask for next',
    subject: 'Subject',
    message: 'What was found',
    evidenceCount: 'Records in the finding',
    evidenceNo: 'No. of the record in the finding',
    extract: 'Extract',
    file: 'File',
    record: 'Record',
    suppressed: 'Somebody answers for it',
    fingerprint: 'Fingerprint',
  },
};

const RU: SheetTexts = {
  leads: 'Поводы для проверки, а не выводы.',
  revealed: 'Персональные данные открыты. Храните этот файл так же, как сами списки.',
  summary: 'Обзор',
  cut: (more, file) => `Не поместилось строк: ${more}. Все они есть в ${file}.`,
  outcome: {
    ran: 'выполнена',
    nothing: 'выполнена, изучать было нечего (это не «пройдено»)',
    blind: 'не могла ничего увидеть (это не «пройдено»)',
    skipped: 'пропущена (это не «пройдено»)',
  },
  headings: {
    family: 'Лист',
    code: 'Проверка',
    title: 'Название',
    question: 'Вопрос',
    outcome: 'Итог',
    strength: 'Сила',
    ceiling: 'Сила не выше',
    claims: 'Что говорят записи',
    findings: 'Найдено',
    rows: 'Строк с записями',
    expected: 'Ожидается случайно',
    examined: 'Что изучено или почему нет',
    chance: 'Что дала бы случайность',
    innocent: 'Невинные объяснения',
    next: 'Что запросить дальше',
    subject: 'Предмет',
    message: 'Что найдено',
    evidenceCount: 'Записей в находке',
    evidenceNo: '№ записи в находке',
    extract: 'Источник',
    file: 'Файл',
    record: 'Запись',
    suppressed: 'Кто за неё отвечает',
    fingerprint: 'Отпечаток',
  },
};

const KK: SheetTexts = {
  leads: 'Тексеруге негіз, үкім емес.',
  revealed: 'Дербес деректер ашық. Бұл файлды тізімдердің өзі сияқты сақтаңыз.',
  summary: 'Шолу',
  cut: (more, file) => `Сыймаған жолдар саны: ${more}. Олардың бәрі ${file} файлында.`,
  outcome: {
    ran: 'орындалды',
    nothing: 'орындалды, зерделейтін ештеңе болмады (бұл «өтті» дегенді білдірмейді)',
    blind: 'ештеңе көре алмас еді (бұл «өтті» емес)',
    skipped: 'өткізіп жіберілді (бұл «өтті» дегенді білдірмейді)',
  },
  headings: {
    family: 'Парақ',
    code: 'Тексеру',
    title: 'Атауы',
    question: 'Сұрақ',
    outcome: 'Нәтижесі',
    strength: 'Күші',
    ceiling: 'Күші ең көбі',
    claims: 'Жазбалар не дейді',
    findings: 'Табылды',
    rows: 'Жазбалары бар жолдар',
    expected: 'Кездейсоқ күтілетіні',
    examined: 'Не зерделенді немесе неге зерделенбеді',
    chance: 'Кездейсоқтық не берер еді',
    innocent: 'Кінәсіз түсіндірмелер',
    next: 'Келесі не сұрау керек',
    subject: 'Нысаны',
    message: 'Не табылды',
    evidenceCount: 'Деректегі жазбалар саны',
    evidenceNo: 'Деректегі жазба №',
    extract: 'Дереккөз',
    file: 'Файл',
    record: 'Жазба',
    suppressed: 'Оған кім жауап береді',
    fingerprint: 'Таңба',
  },
};

/** The spreadsheet's words in a language. */
export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = { en: EN, ru: RU, kk: KK };
