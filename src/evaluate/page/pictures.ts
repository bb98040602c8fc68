import { figureOf } from '../../page/drawing/frame.js';
import { drawReliability } from '../../page/drawing/reliability.js';
import type { Page } from '../../page/page.js';
import { numberTable } from '../../page/tables.js';
import type { Safe } from '../../page/template.js';
import type { Calibration } from '../calibration.js';
import type { DamageRecall } from '../damage-recall.js';
import type { CheckScore } from '../score-checks.js';
import { drawDots } from './draw-dots.js';
import { shareText } from './share-text.js';
import { evaluationTexts } from './texts.js';

/** Recall and precision of each check; nothing where no check is scored. */
export function checksPicture(page: Page, checks: readonly CheckScore[]): Safe | null {
  const shown = checks.filter(({ recall, precision }) => recall !== null || precision !== null);
  if (shown.length === 0) return null;
  const words = evaluationTexts(page.language);
  const { title, says, read, x } = words.checksPicture;
  const whole = shown.filter(({ recall, precision }) => (recall ?? 1) === 1 && (precision ?? 1) === 1).length;
  const lines = shown.map(({ code, recall, precision, found, planted }) => ({
    name: code,
    dark: recall,
    light: precision,
    counts: `${page.figures.count(found)} / ${page.figures.count(planted)}`,
  }));
  return figureOf(page, {
    id: 'picture-checks',
    title,
    says: says(page.figures, whole, shown.length),
    read,
    picture: drawDots(page, 'picture-checks', x, lines),
    table: numberTable(
      [words.check, words.recall, words.precision, words.found, words.planted],
      shown.map(({ code, recall, precision, found, planted }) => [
        code,
        shareText(page, recall),
        shareText(page, precision),
        page.figures.count(found),
        page.figures.count(planted),
      ]),
    ),
  });
}

/** Recall of linking by the errors of the spelling; nothing where the truth names none. */
export function damagePicture(page: Page, rows: readonly DamageRecall[]): Safe | null {
  if (rows.every(({ damage }) => damage === '')) return null;
  const words = evaluationTexts(page.language);
  const { title, says, read, damage: head, alike } = words.damagePicture;
  const nameOf = (damage: string) => (damage === '' ? alike : damage.slice(0, 24));
  const hardest = rows.reduce((least, row) => (row.recall < least.recall ? row : least));
  const counts = ({ found, pairs }: DamageRecall) => `${page.figures.count(found)} / ${page.figures.count(pairs)}`;
  return figureOf(page, {
    id: 'picture-damage',
    title,
    says: says(page.figures, nameOf(hardest.damage), hardest.found, hardest.pairs),
    read,
    picture: drawDots(
      page,
      'picture-damage',
      words.recall,
      rows.map((row) => ({ name: nameOf(row.damage), dark: row.recall, light: null, counts: counts(row) })),
    ),
    table: numberTable(
      [head, words.recall, words.found, words.truePairs],
      rows.map((row) => [
        nameOf(row.damage),
        shareText(page, row.recall),
        page.figures.count(row.found),
        page.figures.count(row.pairs),
      ]),
    ),
  });
}

/** Match probabilities beside the truth; nothing where no match is stored. */
export function calibrationPicture(page: Page, { pairs, brier, expectedError, bins }: Calibration): Safe | null {
  if (pairs === 0) return null;
  const words = evaluationTexts(page.language);
  const { title, says, read, bin: head, mean, share, low, high } = words.calibrationPicture;
  return figureOf(page, {
    id: 'picture-calibration',
    title,
    says: says(page.figures, pairs, shareText(page, brier), shareText(page, expectedError)),
    read,
    picture: drawReliability(page, 'picture-calibration', words.calibrationPicture, bins),
    table: numberTable(
      [head, words.pairs, mean, share, low, high],
      bins.map((bin) => [
        `${shareText(page, bin.from)}–${shareText(page, bin.to)}`,
        page.figures.count(bin.pairs),
        shareText(page, bin.meanProbability),
        shareText(page, bin.shareRight),
        shareText(page, bin.low),
        shareText(page, bin.high),
      ]),
    ),
  });
}
