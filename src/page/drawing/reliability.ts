import type { Page } from '../page.js';
import { html, type Safe } from '../template.js';
import { axes, drawing, ground } from './frame.js';
import { linear } from './scales.js';

/** Pairs that were given about the same probability: the mean of it, the share that is right, and the ends of its interval. */
export interface ReliabilityDot {
  readonly meanProbability: number;
  readonly shareRight: number;
  readonly low: number;
  readonly high: number;
}

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Probabilities beside the truth: a dot for each bin with its interval, and the line on which both are equal. */
export function drawReliability(
  page: Page,
  id: string,
  labels: { readonly x: string; readonly y: string },
  bins: readonly ReliabilityDot[],
): Safe {
  const area = ground(420, 520);
  const x = linear([0, 1], [area.left, area.right]);
  const y = linear([0, 1], [area.bottom, area.top]);
  const text = (value: number) => page.figures.plain(value);
  const axis = axes(
    area,
    { ticks: TICKS, label: labels.x, at: x, text },
    { ticks: TICKS, label: labels.y, at: y, text },
  );
  const dots = bins.map(
    ({ meanProbability, shareRight, low, high }) =>
      html`<path class="limit" d="M${x(meanProbability)} ${y(low)}V${y(high)}"/><path class="dots beyond" d="M${x(meanProbability)} ${y(shareRight)}h0"/>`,
  );
  return drawing(id, area, html`${axis}<path class="line" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>${dots}`);
}
