import { CHANGE_KINDS, UNDONE_KINDS, UNEXPLAINED } from '../../../src/api/words.js';
import type { ComparedStep, Language, Strength } from '../../../src/index.js';
import { inThree, STRENGTHS } from '../../../src/model.js';
import { printable } from '../printable.js';
import { layOut } from '../table.js';
import type { Terminal } from '../terminal.js';
import { TERMINAL_TEXTS } from '../texts.js';
import { announcedLines, massLines } from './states.js';

/** A comparison of a series, with what its audit found. */
interface ToldStep {
  readonly step: ComparedStep;
  readonly losses: string;
  readonly page: string | null;
  readonly findings: (strength: Strength) => number;
}

const WORDS = {
  title: inThree('A series of states, step by step', 'Ряд состояний по шагам', 'Күйлер қатары, қадам бойынша'),
  before: inThree('entries before', 'записей до', 'бұрынғы жазбалар'),
  after: inThree('entries after', 'записей после', 'кейінгі жазбалар'),
  entries: inThree('entries', 'записей', 'жазба'),
  undecided: inThree('undecided, earlier / later', 'не установлено, прежние / новые', 'анықталмаған, бұрынғы / жаңа'),
  undone: inThree(
    'Took back what changed in an earlier step',
    'Отменено изменённое на прежних шагах',
    'Бұрынғы қадамдарда өзгерген кері қайтарылған',
  ),
  shownBy: inThree('first seen in', 'впервые видно в', 'алғаш көрінген күйі'),
  none: inThree(
    'Nothing that changed in one step was taken back in a later one.',
    'Ничто изменённое на одном шаге не отменено на следующих.',
    'Бір қадамда өзгерген ештеңе кейінгілерінде қайтарылмаған.',
  ),
};

/** Steps as columns, kinds of change as rows; then what a step takes back of an earlier one, and where each report is. */
export function renderSeries(steps: readonly ToldStep[], page: string, language: Language, terminal: Terminal): string {
  const number = new Intl.NumberFormat(language);
  const all = steps.map(({ step }) => step.states);
  const rows: string[][] = [['', ...steps.map((_, at) => `${at + 1} → ${at + 2}`)]];
  const add = (words: string, counts: readonly number[]) => {
    if (counts.some((count) => count > 0)) rows.push([`  ${words}`, ...counts.map((count) => number.format(count))]);
  };
  add(
    WORDS.before[language],
    all.map(({ before }) => before),
  );
  add(
    CHANGE_KINDS.same![language],
    all.map(({ same }) => same),
  );
  for (const [at, { kind }] of all[0]!.kinds.entries()) {
    add(
      CHANGE_KINDS[kind]![language],
      all.map(({ kinds }) => kinds[at]!.entries),
    );
    if (kind !== 'left' && kind !== 'came' && kind !== 'corrected') continue;
    const unexplained = all.map(({ kinds }) => kinds[at]!.explained.find(({ by }) => by === null)?.entries ?? 0);
    add(`  ${UNEXPLAINED[language]}`, unexplained);
  }
  if (all.some(({ undecided }) => undecided.before + undecided.after > 0))
    rows.push([
      `  ${WORDS.undecided[language]}`,
      ...all.map(({ undecided }) => `${number.format(undecided.before)} / ${number.format(undecided.after)}`),
    ]);
  add(
    WORDS.after[language],
    all.map(({ after }) => after),
  );
  const right = steps.map((_, at) => at + 1);
  return [
    ...steps.map(({ losses }) => losses),
    `${TERMINAL_TEXTS[language].report}: ${printable(page)}\n`,
    `${terminal.bold(WORDS.title[language])}\n`,
    `${statesLines(steps, language)}\n`,
    `${layOut(rows, right)}\n`,
    undoneLines(steps, language),
    ...steps.flatMap(({ step: { states } }, at) => {
      const lines = massLines(states, language, terminal) + announcedLines(states, language, terminal);
      return lines === '' ? [] : [`${at + 1} → ${at + 2}. ${lines}`];
    }),
    ...steps.map((step, at) => foundLine(step, at, language)),
  ].join('');
}

/** The states with their numbers, names and dates. */
function statesLines(steps: readonly ToldStep[], language: Language): string {
  const number = new Intl.NumberFormat(language);
  const first = steps[0]!.step;
  const lines = [
    [first.from, first.states.dates[0], first.states.before] as const,
    ...steps.map(({ step: { to, states } }) => [to, states.dates[1], states.after] as const),
  ].map(([name, date, entries], at) => [
    `  ${at + 1}`,
    printable(name),
    date ?? '',
    `${number.format(entries)} ${WORDS.entries[language]}`,
  ]);
  return layOut(lines);
}

function undoneLines(steps: readonly ToldStep[], language: Language): string {
  const number = new Intl.NumberFormat(language);
  const lines = steps.flatMap(({ step: { states } }, at) =>
    states.undone.map(
      ({ kind, state, entries }) =>
        `  ${at + 1} → ${at + 2}: ${UNDONE_KINDS[kind]![language]}: ${number.format(entries)} (${WORDS.shownBy[language]} ${printable(state)})`,
    ),
  );
  if (lines.length === 0) return `${WORDS.none[language]}\n`;
  return `${WORDS.undone[language]}\n${lines.join('\n')}\n`;
}

function foundLine({ page, findings }: ToldStep, at: number, language: Language): string {
  const { strengths, report } = TERMINAL_TEXTS[language];
  const found = STRENGTHS.map((strength) => `${strengths[strength]} ${findings(strength)}`).join('; ');
  return `${at + 1} → ${at + 2}: ${found}${page === null ? '' : `. ${report}: ${printable(page)}`}\n`;
}
