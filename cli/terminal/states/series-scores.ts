import { CHANGE_KINDS, CHANGE_REASONS } from '../../../src/api/words.js';
import type { Language, SeriesScore } from '../../../src/index.js';
import { inThree } from '../../../src/model.js';
import { layOut } from '../table.js';

const WORDS = {
  planted: inThree('planted', 'заложено', 'енгізілген'),
  found: inThree('found', 'найдено', 'табылған'),
  wrong: inThree('said wrongly', 'названо неверно', 'қате аталған'),
  correctedUnexplained: inThree('corrected, unexplained', 'исправлены без объяснения', 'түсіндірмесіз түзетілген'),
  takenBack: inThree('taken back', 'отменено', 'қайтарылған'),
};

/** Kinds of change of a series as rows: planted, found, and said without being so. */
export function renderSeriesScores(scores: readonly SeriesScore[], language: Language): string {
  const number = new Intl.NumberFormat(language);
  const rows = scores.map(({ kind, planted, found, wrong }) => [
    (CHANGE_KINDS[kind] ??
      CHANGE_REASONS[kind] ??
      (kind === 'corrected_unexplained' ? WORDS.correctedUnexplained : WORDS.takenBack))[language],
    ...[planted, found, wrong].map((count) => number.format(count)),
  ]);
  const heads = ['', WORDS.planted[language], WORDS.found[language], WORDS.wrong[language]];
  return `${layOut([heads, ...rows], [1, 2, 3])}\n`;
}
