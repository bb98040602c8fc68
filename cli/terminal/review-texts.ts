import type { Imported, Language, LeftOut, Merged, verifyDecisions } from '../../src/index.js';
import { printable } from './printable.js';

interface ReviewTexts {
  readonly open: (address: string) => string;
  readonly ended: string;
  readonly merged: (file: string, lines: number) => string;
  readonly conflict: (finding: string, reviewers: string) => string;
}

/** What `review` says on the terminal. */
export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = {
  en: {
    open: (address) =>
      `Open this address in a browser on this machine:\n\n  ${address}\n\nWhoever has the address can decide in your name while this runs. Ctrl-C ends it; every decision is kept at once.\n`,
    ended: 'Ended. Every decision is kept.\n',
    merged: (file, lines) => `${file}: ${lines} new lines`,
    conflict: (finding, reviewers) => `Conflict: ${finding}: two decisions of ${reviewers}; one must be taken back`,
  },
  ru: {
    open: (address) =>
      `Откройте этот адрес в браузере на этом компьютере:\n\n  ${address}\n\nПока программа работает, тот, у кого есть адрес, может решать от вашего имени. Ctrl-C завершает работу; каждое решение сохраняется сразу.\n`,
    ended: 'Завершено. Все решения сохранены.\n',
    merged: (file, lines) => `${file}: новых строк ${lines}`,
    conflict: (finding, reviewers) => `Противоречие: ${finding}: два решения (${reviewers}); одно надо отменить`,
  },
  kk: {
    open: (address) =>
      `Осы мекенжайды осы компьютердегі браузерде ашыңыз:\n\n  ${address}\n\nБағдарлама жұмыс істеп тұрғанда мекенжайды білетін адам сіздің атыңыздан шеше алады. Ctrl-C аяқтайды; әр шешім бірден сақталады.\n`,
    ended: 'Аяқталды. Барлық шешім сақталды.\n',
    merged: (file, lines) => `${file}: жаңа жолдар ${lines}`,
    conflict: (finding, reviewers) => `Қайшылық: ${finding}: екі шешім (${reviewers}); бірін қайтарып алу керек`,
  },
};

/** What came of merging, a line for each file and each conflict. */
export function mergedText({ files, conflicts }: Merged, language: Language): string {
  const texts = REVIEW_TEXTS[language];
  const lines = [
    ...files.map(({ path, lines: count }) => texts.merged(printable(path), count)),
    ...conflicts.map(({ code, subject, fingerprint, reviewers }) =>
      texts.conflict(`${code} ${printable(subject)} (${fingerprint.slice(0, 12)})`, printable(reviewers.join(', '))),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const CHAIN: Readonly<
  Record<Language, { readonly whole: (lines: number, head: string) => string; readonly broken: (at: number) => string }>
> = {
  en: {
    whole: (lines, head) => `decisions.jsonl: ${lines} lines, an unbroken chain; digest of the last line ${head}`,
    broken: (at) => `decisions.jsonl, line ${at}: does not follow from the line before`,
  },
  ru: {
    whole: (lines, head) => `decisions.jsonl: строк ${lines}, цепочка цела; дайджест последней строки ${head}`,
    broken: (at) => `decisions.jsonl, строка ${at}: не следует из предыдущей`,
  },
  kk: {
    whole: (lines, head) => `decisions.jsonl: жолдар ${lines}, тізбек бүтін; соңғы жолдың дайджесті ${head}`,
    broken: (at) => `decisions.jsonl, ${at}-жол: алдыңғысынан шықпайды`,
  },
};

/** Whether the decisions are the chain that they were written as, with every line that is not. */
export function chainText(
  { lines, head, problems }: NonNullable<ReturnType<typeof verifyDecisions>>,
  language: Language,
): string {
  const texts = CHAIN[language];
  const said = problems.length === 0 ? [texts.whole(lines, head)] : problems.map(({ at }) => texts.broken(at));
  return `${said.join('\n')}\n`;
}

interface ImportTexts {
  readonly taken: (file: string, count: number) => string;
  readonly known: (file: string) => string;
  readonly left: (row: number, why: string) => string;
  readonly why: Readonly<Record<LeftOut, string>>;
}

const IMPORT: Readonly<Record<Language, ImportTexts>> = {
  en: {
    taken: (file, count) => `${file}: ${count} answers taken`,
    known: (file) => `${file}: taken in before, nothing to do`,
    left: (row, why) => `  row ${row} left out: ${why}`,
    why: {
      'not-an-answer': 'its answer is none of the four',
      'no-reason': 'no reason',
      'no-document': 'it needs a document, but not which',
      'no-name': 'nobody is named',
      'no-finding': 'this audit has no such finding',
      'decided-already': 'its reviewer has decided already',
    },
  },
  ru: {
    taken: (file, count) => `${file}: принято ответов ${count}`,
    known: (file) => `${file}: уже принят, делать нечего`,
    left: (row, why) => `  строка ${row} не принята: ${why}`,
    why: {
      'not-an-answer': 'ответ не из четырёх возможных',
      'no-reason': 'нет основания',
      'no-document': 'нужен документ, но не сказано какой',
      'no-name': 'никто не назван',
      'no-finding': 'в этом аудите такой находки нет',
      'decided-already': 'этот человек уже решил',
    },
  },
  kk: {
    taken: (file, count) => `${file}: қабылданған жауаптар ${count}`,
    known: (file) => `${file}: бұрын қабылданған, істейтін ештеңе жоқ`,
    left: (row, why) => `  ${row}-жол қабылданбады: ${why}`,
    why: {
      'not-an-answer': 'жауабы төртеудің бірі емес',
      'no-reason': 'негіздемесі жоқ',
      'no-document': 'құжат керек, бірақ қайсысы екені айтылмаған',
      'no-name': 'ешкім аталмаған',
      'no-finding': 'бұл аудитте ондай дерек жоқ',
      'decided-already': 'бұл адам шешіп қойған',
    },
  },
};

/** What was taken of each workbook, and every row that was not. */
export function importedText({ files }: Imported, language: Language): string {
  const texts = IMPORT[language];
  const lines = files.flatMap(({ path, taken, left, isKnown }) => [
    isKnown ? texts.known(printable(path)) : texts.taken(printable(path), taken),
    ...left.map(({ row, why }) => texts.left(row, texts.why[why])),
  ]);
  return `${lines.join('\n')}\n`;
}
