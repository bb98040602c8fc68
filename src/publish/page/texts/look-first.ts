import type { Language } from '../../../model.js';
import type { Figures } from '../../../page/numbers.js';

const en = {
  title: 'Look at these first',
  note: 'One finding from each kind of check: those that concern most voters or ballots first, then the stronger ones. A lead tells where to look; what happened is shown by the documents and decided by the commission or a court.',
  none: 'No check found more than chance alone would give.',
  nothing: 'No check found anything in these files. What they could not answer stands below.',
  changes: 'What changed between the states is in changes.html, entry by entry in changes.csv.',
  openTitle: 'What would let more be judged',
  open: (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'question', other: 'questions' })} open`,
  openAll: 'All open questions and what each needs',
  chance: (f: Figures, found: number, expected: string) =>
    `This check found ${f.count(found)}; chance alone would give ${expected}.`,
  noChance: (f: Figures, found: number) => `This check found ${f.count(found)}.`,
  paperTitle: 'Print',
  paperNote:
    'A short form is printed: the first page, what could not be checked, the findings to look at first, and whatever you have opened.',
  paperMore: 'Also on paper',
  paperFindings: 'all findings and checks',
  paperPictures: 'pictures',
  paperCards: 'cards of precincts',
  paperFiles: 'files and profile in full',
  paperPrint: 'Print',
  paperShort: (f: Figures, all: number) =>
    `This is a short form. On paper are the findings to look at first and those that were opened; all ${f.count(all)} are in report.html and in findings.csv.`,
};

/** What the first screen says of the findings to look at first, of open questions and of printing, in one language. */
export type LookFirstTexts = typeof en;

const ru: LookFirstTexts = {
  title: 'С чего начать',
  note: 'По одной находке от каждого вида проверок: сначала те, что касаются большего числа избирателей или бюллетеней, затем более сильные. Повод для проверки говорит, куда смотреть; что произошло, показывают документы и решает комиссия или суд.',
  nothing: 'Ни одна проверка ничего не нашла в этих файлах. На что они не отвечают, сказано ниже.',
  changes: 'Что изменилось между состояниями, показывает changes.html, по записям changes.csv.',
  openTitle: 'Что позволит проверить больше',
  open: (f, n) => `открытых вопросов: ${f.count(n)}`,
  openAll: 'Все открытые вопросы и что нужно для каждого',
  none: 'Ни одна проверка не нашла больше, чем дала бы случайность.',
  chance: (f, found, expected) => `Найдено этой проверкой: ${f.count(found)}; случайно было бы: ${expected}.`,
  noChance: (f, found) => `Найдено этой проверкой: ${f.count(found)}.`,
  paperTitle: 'Печать',
  paperNote:
    'Печатается краткая форма: первая страница, что не удалось проверить, находки, с которых стоит начать, и всё, что вы открыли.',
  paperMore: 'Печатать также',
  paperFindings: 'все находки и проверки',
  paperPictures: 'рисунки',
  paperCards: 'карточки участков',
  paperFiles: 'файлы и профиль полностью',
  paperPrint: 'Напечатать',
  paperShort: (f, all) =>
    `Это краткая форма. На бумаге находки, с которых стоит начать, и те, что были открыты; все находки (${f.count(all)}) есть в report.html и в findings.csv.`,
};

const kk: LookFirstTexts = {
  title: 'Неден бастау керек',
  note: 'Тексерудің әр түрінен бір дерек: алдымен көбірек сайлаушыға немесе бюллетеньге қатыстылары, сосын күштірегі. Тексеруге негіз қайда қарау керегін айтады; не болғанын құжаттар көрсетеді, ал комиссия немесе сот шешеді.',
  nothing: 'Бұл файлдардан ешбір тексеру ештеңе таппады. Олар жауап бере алмаған сұрақтар төменде.',
  changes: 'Күйлер арасында не өзгергенін changes.html көрсетеді, жазбалар бойынша changes.csv.',
  openTitle: 'Көбірек тексеруге не керек',
  open: (f, n) => `ашық сұрақ: ${f.count(n)}`,
  openAll: 'Барлық ашық сұрақ және әрқайсысына не керек',
  none: 'Бірде-бір тексеру кездейсоқтық беретіннен артық таппады.',
  chance: (f, found, expected) => `Осы тексеру тапқаны: ${f.count(found)}; кездейсоқ болар еді: ${expected}.`,
  noChance: (f, found) => `Осы тексеру тапқаны: ${f.count(found)}.`,
  paperTitle: 'Басып шығару',
  paperNote:
    'Қысқа нұсқа басылады: бірінші бет, нені тексеру мүмкін болмағаны, алдымен қаралатын деректер және өзіңіз ашқан бөліктер.',
  paperMore: 'Қосымша басылатыны',
  paperFindings: 'барлық дерек пен тексеру',
  paperPictures: 'суреттер',
  paperCards: 'учаскелердің карточкалары',
  paperFiles: 'файлдар мен профиль толық',
  paperPrint: 'Басып шығару',
  paperShort: (f, all) =>
    `Бұл — қысқа нұсқа. Қағазда алдымен қаралатын және ашылған деректер бар; барлық дерек (${f.count(all)}) report.html мен findings.csv файлдарында.`,
};

const CATALOGUE: Readonly<Record<Language, LookFirstTexts>> = { en, ru, kk };

/** What the first screen says of the findings to look at first, of open questions and of printing, in one language. */
export function lookFirstTexts(language: Language): LookFirstTexts {
  return CATALOGUE[language];
}
