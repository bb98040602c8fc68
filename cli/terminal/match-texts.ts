import type { Language } from '../../src/index.js';

/** The words that `match` and `explain --match` print. */
export interface MatchTexts {
  readonly records: (read: string, broken: string | null) => string;
  readonly asides: (count: string) => string;
  readonly persons: (persons: string, withSeveral: string, pairs: string) => string;
  readonly refused: (count: string) => string;
  readonly wrong: (expected: string, bound: string, threshold: string) => string;
  readonly similarity: string;
  readonly columns: (priorWeight: string) => string;
  readonly columnHeads: readonly [column: string, kind: string, equal: string, different: string];
  readonly blocking: (passes: number, pairs: string) => string;
  readonly blockingHeads: readonly string[];
  readonly skipped: (records: string) => string;
  readonly againstTruth: string;
  readonly scoreHeads: readonly [precision: string, recall: string, f1: string];
  readonly scores: readonly [pairs: string, direct: string, persons: string, bCubed: string];
  readonly reliability: string;
  readonly reliabilityHeads: readonly [probability: string, pairs: string, mean: string, right: string];
  readonly range: (from: string, to: string) => string;
  readonly unused: (headers: string) => string;
  readonly written: (path: string) => string;
  readonly clustersWritten: (path: string) => string;
  readonly htmlWritten: (path: string) => string;
  readonly model: (path: string, isNew: boolean) => string;
  readonly pair: (records: string, samePerson: boolean, rule: string, probability: string) => string;
  readonly waterfallHeads: readonly string[];
  readonly record: (file: string, number: number) => string;
  readonly judged: (id: number, tier: string | null, rule: string, probability: string) => string;
  readonly partHeads: readonly [part: string, agreement: string, weight: string];
  readonly before: string;
  readonly together: string;
}

const EN: MatchTexts = {
  asides: (count) => `Rows that are nobody's (headers printed again, totals, headings): ${count}.`,
  records: (read, broken) =>
    broken === null ? `Records: ${read}.` : `Records: ${read}; could not be read: ${broken}.`,
  persons: (persons, withSeveral, pairs) =>
    `Persons: ${persons}, with several records: ${withSeveral} (pairs of records: ${pairs}).`,
  refused: (count) => `Links refused because they would have chained records that contradict each other: ${count}.`,
  wrong: (expected, bound, threshold) =>
    `Linked from a probability of ${threshold} on; of these pairs ${expected} are expected to be two people after all, in 19 of 20 such lists at most ${bound}.`,
  similarity: 'Similarity is not proof: namesakes, twins and families look alike.',
  columns: (priorWeight) => `Columns (match weight before anything is compared: ${priorWeight})`,
  columnHeads: ['column', 'taken for', 'match weight if equal', 'if different'],
  blocking: (passes, pairs) => `Blocking: passes: ${passes}, pairs compared: ${pairs}`,
  blockingHeads: ['blocks with the same', 'new pairs', 'largest', 'skipped', 'matches', 'found alone'],
  skipped: (records) => `Records left out of some pass because too many share its key: ${records}.`,
  againstTruth: 'Against the truth',
  scoreHeads: ['precision', 'recall', 'F1'],
  scores: ['pairs', 'pairs by their own probability', 'persons with exactly their records', 'B-cubed'],
  reliability: 'Reliability',
  reliabilityHeads: ['probability', 'pairs', 'mean', 'right'],
  range: (from, to) => `${from} to ${to}`,
  unused: (headers) => `Columns not compared: ${headers}. (--map)`,
  written: (path) => `Pairs written to ${path}.`,
  htmlWritten: (path) => `Page written to ${path}.`,
  clustersWritten: (path) => `Records with their persons written to ${path}.`,
  model: (path, isNew) => (isNew ? `Weights written to ${path}.` : `Weights taken from ${path}; nothing was learnt.`),
  pair: (records, samePerson, rule, probability) =>
    `Records ${records}: ${samePerson ? 'judged one person' : 'not judged one person'}, rule ${rule}, probability ${probability}`,
  waterfallHeads: ['column', 'how it compares', 'match weight', 'sum', ''],
  record: (file, number) => `${file}, record ${number}`,
  judged: (id, tier, rule, probability) =>
    `Match ${id}: ${tier === null ? 'not judged one person' : `judged one person (${tier})`}, rule ${rule}, probability ${probability}`,
  partHeads: ['part', 'how it compares', 'match weight'],
  before: 'before anything is compared',
  together: 'together',
};

const RU: MatchTexts = {
  asides: (count) => `Строк, в которых никого нет (повторы шапки, итоги, заголовки): ${count}.`,
  records: (read, broken) =>
    broken === null ? `Записей: ${read}.` : `Записей: ${read}; не удалось прочитать: ${broken}.`,
  persons: (persons, withSeveral, pairs) =>
    `Людей: ${persons}, с несколькими записями: ${withSeveral} (пар записей: ${pairs}).`,
  refused: (count) => `Отклонено связей, которые соединили бы противоречащие друг другу записи: ${count}.`,
  wrong: (expected, bound, threshold) =>
    `Связано начиная с вероятности ${threshold}; из этих пар ожидается ${expected} всё же двух разных людей, в 19 из 20 таких списков не более ${bound}.`,
  similarity: 'Сходство не доказательство: тёзки, близнецы и члены одной семьи похожи друг на друга.',
  columns: (priorWeight) => `Столбцы (вес до сравнения: ${priorWeight})`,
  columnHeads: ['столбец', 'понят как', 'вес при равенстве', 'при различии'],
  blocking: (passes, pairs) => `Отбор пар: проходов: ${passes}, сопоставлено пар: ${pairs}`,
  blockingHeads: ['блоки с одинаковым', 'новых пар', 'наибольший', 'пропущено', 'совпадений', 'только здесь'],
  skipped: (records) => `Записей, не вошедших в какой-либо проход из-за слишком частого ключа: ${records}.`,
  againstTruth: 'По сравнению с истиной',
  scoreHeads: ['точность', 'полнота', 'F1'],
  scores: ['пары', 'пары по собственной вероятности', 'люди ровно со своими записями', 'B-cubed'],
  reliability: 'Надёжность вероятностей',
  reliabilityHeads: ['вероятность', 'пар', 'средняя', 'верно'],
  range: (from, to) => `от ${from} до ${to}`,
  unused: (headers) => `Не сравнивались столбцы: ${headers}. (--map)`,
  written: (path) => `Пары записаны в ${path}.`,
  htmlWritten: (path) => `Страница записана в ${path}.`,
  clustersWritten: (path) => `Записи с номерами людей записаны в ${path}.`,
  model: (path, isNew) => (isNew ? `Веса записаны в ${path}.` : `Веса взяты из ${path}; ничего не выучено.`),
  pair: (records, samePerson, rule, probability) =>
    `Записи ${records}: ${samePerson ? 'признаны одним человеком' : 'не признаны одним человеком'}, правило: ${rule}, вероятность ${probability}`,
  waterfallHeads: ['столбец', 'как сравнивается', 'вес', 'сумма', ''],
  record: (file, number) => `${file}, запись ${number}`,
  judged: (id, tier, rule, probability) =>
    `Совпадение ${id}: ${tier === null ? 'не признано одним человеком' : `признано одним человеком (${tier})`}, правило: ${rule}, вероятность ${probability}`,
  partHeads: ['часть', 'как соотносится', 'вес'],
  before: 'до сравнения',
  together: 'вместе',
};

const KK: MatchTexts = {
  asides: (count) => `Ешкім көрсетілмеген жолдар (қайталанған тақырып, қорытынды, айдар): ${count}.`,
  records: (read, broken) => (broken === null ? `Жазбалар: ${read}.` : `Жазбалар: ${read}; оқылмағаны: ${broken}.`),
  persons: (persons, withSeveral, pairs) =>
    `Адамдар: ${persons}, бірнеше жазбасы барлары: ${withSeveral} (жазба жұптары: ${pairs}).`,
  refused: (count) => `Бір-біріне қайшы жазбаларды қосар байланыстардың қабылданбағаны: ${count}.`,
  wrong: (expected, bound, threshold) =>
    `Ықтималдығы ${threshold} және одан жоғары болса байланыстырылды; бұл жұптардың ${expected} шынында екі адам болуы күтіледі, мұндай 20 тізімнің 19-ында ең көбі ${bound}.`,
  similarity: 'Ұқсастық дәлел емес: аттастар, егіздер мен туыстар бір-біріне ұқсайды.',
  columns: (priorWeight) => `Бағандар (салыстырғанға дейінгі салмақ: ${priorWeight})`,
  columnHeads: ['баған', 'қалай түсінілді', 'тең болса, салмақ', 'өзгеше болса'],
  blocking: (passes, pairs) => `Жұп іріктеу: өтулер: ${passes}, салыстырылған жұптар: ${pairs}`,
  blockingHeads: ['мынасы бірдей топтар', 'жаңа жұп', 'ең үлкені', 'өткізілді', 'сәйкестік', 'тек осында'],
  skipped: (records) => `Кілті тым жиі болғандықтан кейбір өтуге кірмеген жазбалар: ${records}.`,
  againstTruth: 'Ақиқатпен салыстырғанда',
  scoreHeads: ['дәлдік', 'толықтық', 'F1'],
  scores: ['жұптар', 'өз ықтималдығы бойынша жұптар', 'жазбалары дәл табылған адамдар', 'B-cubed'],
  reliability: 'Ықтималдықтардың сенімділігі',
  reliabilityHeads: ['ықтималдық', 'жұп', 'орташа', 'дұрысы'],
  range: (from, to) => `${from} – ${to}`,
  unused: (headers) => `Салыстырылмаған бағандар: ${headers}. (--map)`,
  written: (path) => `Жұптар мына файлға жазылды: ${path}.`,
  htmlWritten: (path) => `Бет мына файлға жазылды: ${path}.`,
  clustersWritten: (path) => `Жазбалар адам нөмірлерімен мына файлға жазылды: ${path}.`,
  model: (path, isNew) =>
    isNew ? `Салмақтар мына файлға жазылды: ${path}.` : `Салмақтар мына файлдан алынды: ${path}.`,
  pair: (records, samePerson, rule, probability) =>
    `${records} жазбалары: ${samePerson ? 'бір адам деп танылды' : 'бір адам деп танылмады'}, ереже: ${rule}, ықтималдығы ${probability}`,
  waterfallHeads: ['баған', 'қалай салыстырылады', 'салмақ', 'қосынды', ''],
  record: (file, number) => `${file}, ${number}-жазба`,
  judged: (id, tier, rule, probability) =>
    `${id}-сәйкестік: ${tier === null ? 'бір адам деп танылмады' : `бір адам деп танылды (${tier})`}, ереже: ${rule}, ықтималдығы ${probability}`,
  partHeads: ['бөлігі', 'қалай салыстырылады', 'салмақ'],
  before: 'салыстырғанға дейін',
  together: 'бірге',
};

/** The words of a language. */
export const MATCH_TEXTS: Readonly<Record<Language, MatchTexts>> = { en: EN, ru: RU, kk: KK };
