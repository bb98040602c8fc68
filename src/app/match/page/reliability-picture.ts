import { figureOf } from '../../../page/drawing/frame.js';
import { drawReliability } from '../../../page/drawing/reliability.js';
import type { Page } from '../../../page/page.js';
import { numberTable } from '../../../page/tables.js';
import type { Safe } from '../../../page/template.js';
import { shareOf } from './figures.js';
import type { MatchReport } from './match-report.js';
import { matchPageTexts } from './texts.js';

/** Probabilities beside the truth; nothing where the truth is not known. */
export function reliabilityPicture(page: Page, { summary }: MatchReport): Safe | null {
  const bins = summary.score?.reliability ?? [];
  if (bins.length === 0) return null;
  const texts = matchPageTexts(page.language);
  const words = texts.reliability;
  const pairs = bins.reduce((sum, bin) => sum + bin.pairs, 0);
  const away = bins.reduce((sum, bin) => sum + bin.pairs * Math.abs(bin.meanProbability - bin.shareRight), 0);
  return figureOf(page, {
    id: 'picture-reliability',
    title: words.title,
    says: words.says(page.figures, pairs, shareOf(page, away / pairs)),
    read: words.read,
    picture: drawReliability(page, 'picture-reliability', words, bins),
    table: numberTable(
      [texts.probability, texts.pairs, words.mean, words.share, words.low, words.high],
      bins.map((bin) => [
        `${shareOf(page, bin.from)}–${shareOf(page, bin.to)}`,
        page.figures.count(bin.pairs),
        ...[bin.meanProbability, bin.shareRight, bin.low, bin.high].map((share) => shareOf(page, share)),
      ]),
    ),
  });
}
