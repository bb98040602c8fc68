import {
  ANNOUNCED_TITLE,
  announcedRows,
  CHANGE_KINDS,
  CHANGE_REASONS,
  MASS_TITLE,
  massText,
  UNEXPLAINED,
} from '../../../src/api/words.js';
import type { Language, StatesSummary } from '../../../src/index.js';
import { printable } from '../printable.js';
import { layOut } from '../table.js';
import type { Terminal } from '../terminal.js';

const TITLES: Readonly<
  Record<
    Language,
    {
      states: string;
      heads: readonly [string, string];
      all: string;
      undecidedBefore: string;
      undecidedAfter: string;
      sums: string;
    }
  >
> = {
  en: {
    states: 'Entries of the earlier and of the later state',
    heads: ['earlier', 'later'],
    all: 'all entries',
    undecidedBefore: 'undecided, of the earlier state',
    undecidedAfter: 'undecided, of the later state',
    sums: 'Every entry is one of these; a line that is struck off is no entry.',
  },
  ru: {
    states: 'Записи прежнего и нового состояния',
    heads: ['прежнее', 'новое'],
    all: 'все записи',
    undecidedBefore: 'не установлено, из прежнего',
    undecidedAfter: 'не установлено, из нового',
    sums: 'Каждая запись учтена ровно один раз; вычеркнутая строка записью не считается.',
  },
  kk: {
    states: 'Бұрынғы және жаңа күйдің жазбалары',
    heads: ['бұрынғы', 'жаңа'],
    all: 'барлық жазба',
    undecidedBefore: 'анықталмаған, бұрынғысынан',
    undecidedAfter: 'анықталмаған, жаңасынан',
    sums: 'Әр жазба бір рет есептелген; сызылған жол жазба емес.',
  },
};

/** Both states side by side: how many entries are the same, corrected, moved, gone and come, and what explains them. */
export function renderStates(states: StatesSummary, language: Language, terminal: Terminal): string {
  const titles = TITLES[language];
  const number = new Intl.NumberFormat(language);
  const [from, to] = states.dates;
  const head = [titles.states, from === null || to === null ? '' : ` (${from}, ${to})`].join('');
  const rows: string[][] = [['', from ?? titles.heads[0], to ?? titles.heads[1]]];
  const add = (words: string, before: number | null, after: number | null) =>
    rows.push([`  ${words}`, ...[before, after].map((count) => (count === null ? '' : number.format(count)))]);
  add(CHANGE_KINDS.same![language], states.same, states.same);
  for (const { kind, entries, explained } of states.kinds) {
    if (entries === 0) continue;
    const isBefore = kind !== 'came' && kind !== 'split';
    const isAfter = kind !== 'left' && kind !== 'merged';
    add(CHANGE_KINDS[kind]![language], isBefore ? entries : null, isAfter ? entries : null);
    for (const { by, entries: some } of explained) {
      const words = by === null ? UNEXPLAINED : (CHANGE_REASONS[by] ?? UNEXPLAINED);
      add(`  ${words[language]}`, isBefore ? some : null, isAfter ? some : null);
    }
  }
  if (states.undecided.before > 0) add(titles.undecidedBefore, states.undecided.before, null);
  if (states.undecided.after > 0) add(titles.undecidedAfter, null, states.undecided.after);
  rows.push([`  = ${titles.all}`, number.format(states.before), number.format(states.after)]);
  return `${terminal.bold(head)}\n${layOut(rows, [1, 2])}\n${titles.sums}\n${massLines(states, language, terminal)}${announcedLines(states, language, terminal)}`;
}

/** Lines of what changed for many at once that a terminal shows; all stand on the page. */
const MOST_LINES = 12;

/** What changed for many at once, where anything did: entries, of how many, and how they are counted. */
export function massLines({ masses }: StatesSummary, language: Language, terminal: Terminal): string {
  if (masses.length === 0) return '';
  const number = new Intl.NumberFormat(language);
  const rows = masses.slice(0, MOST_LINES).map((line) => {
    const { what, entries, of, counted } = massText(line, language);
    return [
      `  ${printable(what)}`,
      `${number.format(entries)}${of === null ? '' : ` / ${number.format(of)}`}`,
      counted,
    ];
  });
  return `${terminal.bold(MASS_TITLE[language])}\n${layOut(rows, [1])}\n${masses.length > MOST_LINES ? '  …\n' : ''}`;
}

/** Beside the announced numbers of voters, where there are any. */
export function announcedLines({ announced }: StatesSummary, language: Language, terminal: Terminal): string {
  if (announced.length === 0) return '';
  const number = new Intl.NumberFormat(language);
  const rows = announcedRows(
    announced,
    (texts) => texts[language],
    (value) => number.format(value),
  );
  return `${terminal.bold(ANNOUNCED_TITLE[language])}\n${layOut(
    rows.map(([name, ...cells]) => [`  ${name}`, ...cells]),
    [1, 2, 3],
  )}\n`;
}
