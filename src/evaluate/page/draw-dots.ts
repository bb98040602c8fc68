import { drawing } from '../../page/drawing/frame.js';
import { linear, px } from '../../page/drawing/scales.js';
import type { Page } from '../../page/page.js';
import { html, type Safe } from '../../page/template.js';
import { shareText } from './share-text.js';

/** A line of the picture: its name, one or two shares from 0 to 1, and the counts written at its end. */
export interface DotLine {
  readonly name: string;
  readonly dark: number | null;
  readonly light: number | null;
  readonly counts: string;
}

const ROW = 20;
const TOP = 30;
const WIDTH = 680;
const LEFT = 170;
const RIGHT = 560;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Shares as dots on one scale from 0 to 1, a line for each; the counts stand beside them. */
export function drawDots(page: Page, id: string, label: string, lines: readonly DotLine[]): Safe {
  const x = linear([0, 1], [LEFT, RIGHT]);
  const bottom = TOP + lines.length * ROW;
  const grid = TICKS.map(
    (tick) =>
      html`<path class="grid" d="M${x(tick)} ${TOP - 6}V${bottom}"/><text class="tick mid" x="${x(tick)}" y="${TOP - 12}">${shareText(page, tick)}</text>`,
  );
  const drawn = lines.map(({ name, dark, light, counts }, i) => {
    const y = px(TOP + (i + 0.5) * ROW);
    const dot = (look: string, value: number | null) =>
      value !== null && html`<path class="dots ${look}" d="M${x(value)} ${y}h0"/>`;
    return html`<text class="end" x="${LEFT - 14}" y="${y + 4}">${name}</text><path class="grid" d="M${LEFT} ${y}H${RIGHT}"/>${dot('beyond', dark)}${dot('inside', light)}<text class="value" x="${RIGHT + 14}" y="${y + 4}">${counts}</text>`;
  });
  return drawing(
    id,
    { width: WIDTH, height: bottom + 26 },
    html`${grid}${drawn}<text class="axis-name end" x="${RIGHT}" y="${bottom + 18}">${label}</text>`,
  );
}
