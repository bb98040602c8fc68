import { axes, drawing, figureOf, ground } from '../../../page/drawing/frame.js';
import { linear } from '../../../page/drawing/scales.js';
import type { Page } from '../../../page/page.js';
import { numberTable } from '../../../page/tables.js';
import { html, type Safe } from '../../../page/template.js';
import { shareOf } from './figures.js';
import type { MatchReport, ThresholdRow } from './match-report.js';
import { matchPageTexts } from './texts.js';

interface Curve {
  readonly threshold: number;
  readonly pairs: number;
  readonly expectedPrecision: number | null;
  readonly expectedRecall: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
}

const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
const SHOWN = [0.01, 0.1, 0.5, 0.9, 0.99, 0.999];

/** Precision and recall against the threshold: as the probabilities expect, and as the truth says. Nothing without pairs. */
export function thresholdsPicture(page: Page, report: MatchReport): Safe | null {
  if (report.pairsInAll === 0) return null;
  const texts = matchPageTexts(page.language);
  const words = texts.thresholds;
  const curves = report.thresholds.map((row) => curveOf(row, report));
  const used = curves.findLast(({ threshold }) => threshold <= report.summary.threshold) ?? curves[0]!;
  const seen = report.summary.score?.pairs;
  return figureOf(page, {
    id: 'picture-thresholds',
    title: words.title,
    says: words.says(
      page.figures,
      seen?.found ?? used.pairs,
      shareOf(page, seen?.precision ?? used.expectedPrecision),
      shareOf(page, seen?.recall ?? used.expectedRecall),
    ),
    read: words.read,
    picture: drawCurves(page, curves, report.summary.threshold),
    table: numberTable(
      [words.x, texts.pairs, words.expectedPrecision, words.expectedRecall, texts.precision, texts.recall],
      curves.map((curve) => [
        page.figures.plain(curve.threshold),
        page.figures.count(curve.pairs),
        ...[curve.expectedPrecision, curve.expectedRecall, curve.precision, curve.recall].map((share) =>
          shareOf(page, share),
        ),
      ]),
    ),
  });
}

function curveOf(
  { threshold, pairs, expectedRight, right }: ThresholdRow,
  { expectedInAll, trueInAll }: MatchReport,
): Curve {
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole === 0 ? null : part / whole;
  return {
    threshold,
    pairs,
    expectedPrecision: share(expectedRight, pairs),
    expectedRecall: share(expectedRight, expectedInAll),
    precision: share(right, pairs),
    recall: share(right, trueInAll),
  };
}

function drawCurves(page: Page, curves: readonly Curve[], threshold: number): Safe {
  const texts = matchPageTexts(page.language);
  const area = ground(380, 620);
  const odds = (share: number) => Math.log2(share / (1 - share));
  const along = linear([odds(SHOWN[0]!), odds(SHOWN.at(-1)!)], [area.left, area.right]);
  const x = (share: number) => along(odds(Math.max(SHOWN[0]!, Math.min(SHOWN.at(-1)!, share))));
  const y = linear([0, 1], [area.bottom, area.top]);
  const text = (value: number) => page.figures.plain(value);
  const axis = axes(
    area,
    { ticks: SHOWN, label: texts.thresholds.x, at: x, text },
    { ticks: SHARES, label: texts.thresholds.y, at: y, text },
  );
  const line = (look: string, of: (curve: Curve) => number | null) => {
    const points = curves.flatMap((curve) => {
      const share = of(curve);
      return share === null ? [] : [`${x(curve.threshold)} ${y(share)}`];
    });
    return points.length > 1 && html`<path class="curve ${look}" d="M${points.join('L')}"/>`;
  };
  const name = (label: string, of: (curve: Curve) => number | null, at: number) => {
    const share = of(curves[at]!);
    return (
      share !== null &&
      html`<text class="line-name" x="${x(curves[at]!.threshold) + 6}" y="${y(share) + 16}">${label}</text>`
    );
  };
  const hasTruth = curves.some(({ precision }) => precision !== null);
  return drawing(
    'picture-thresholds',
    area,
    html`${axis}<path class="line" d="M${x(threshold)} ${area.top}V${area.bottom}"/>${line('expected', ({ expectedPrecision }) => expectedPrecision)}${line('expected soft', ({ expectedRecall }) => expectedRecall)}${line('', ({ precision }) => precision)}${line('soft', ({ recall }) => recall)}${name(texts.precision, hasTruth ? ({ precision }) => precision : ({ expectedPrecision }) => expectedPrecision, 1)}${name(texts.recall, hasTruth ? ({ recall }) => recall : ({ expectedRecall }) => expectedRecall, curves.length - 4)}`,
  );
}
