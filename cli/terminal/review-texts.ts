import type { Language, Merged } from '../../src/index.js';
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
