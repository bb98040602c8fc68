import { axes, drawing, figureOf, ground } from '../../page/drawing/frame.js';
import { differsByThousand, linear, px, roundTicks, tenfold, tenfoldTicks } from '../../page/drawing/scales.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData } from '../read/picture-data.js';
import { type Bin, binsOf } from './histogram-bins.js';
import type { Sketch } from './sketch.js';

const ID = 'picture-histogram';
/** Fewer precincts are read faster as a list, which stands beside. */
const FEWEST_DRAWN = 8;

/** How many precincts added how many voters, with the level for a look; nothing where there are few. */
export function histogram(sketch: Sketch, { additions, triageLine }: PictureData): Safe | null {
  if (additions === null || additions.length < FEWEST_DRAWN) return null;
  const { page, texts } = sketch;
  const values = additions.map((row) => row.additions).sort((a, b) => a - b);
  const median = values[Math.floor((values.length - 1) / 2)] ?? 0;
  const over = triageLine === null ? 0 : values.filter((value) => value >= triageLine).length;
  const bins = binsOf(values, triageLine);
  const rows = bins
    .filter((bin) => bin.precincts > 0)
    .map((bin) => [binText(sketch, bin), page.figures.count(bin.precincts)]);
  return figureOf(sketch.page, {
    id: ID,
    title: texts.histogram.title,
    says: texts.histogram.says(page.figures, values.length, median, triageLine, over),
    read: [
      texts.histogram.read,
      ...(triageLine === null ? [] : [texts.histogram.level]),
      ...(squeezed(bins) ? [texts.tenfold] : []),
    ].join(' '),
    picture: rows.length > 1 ? columns(sketch, bins, triageLine) : null,
    table: numberTable([texts.histogram.from, texts.precincts], rows),
  });
}

function binText({ page, texts }: Sketch, { from, to }: Bin): string {
  if (to === null) return texts.orMore(page.figures, from);
  return from === to ? page.figures.count(from) : `${page.figures.count(from)}–${page.figures.count(to)}`;
}

function squeezed(bins: readonly Bin[]): boolean {
  return differsByThousand(bins.map((bin) => bin.precincts));
}

function columns({ page, texts }: Sketch, bins: readonly Bin[], triageLine: number | null): Safe {
  const area = ground(300);
  const most = Math.max(1, ...bins.map((bin) => bin.precincts));
  const width = (bins[1]?.from ?? (bins[0]?.to ?? 0) + 1) - (bins[0]?.from ?? 0);
  const end = (bins.at(-1)?.from ?? 0) + width;
  const x = linear([0, end], [area.left, area.right]);
  const isTenfold = squeezed(bins);
  const y = isTenfold ? tenfold(most, [area.bottom, area.top]) : linear([0, most], [area.bottom, area.top]);
  const drawn = bins.map((bin) => {
    if (bin.precincts === 0) return null;
    const [left, right] = [x(bin.from) + 1, x(bin.from + width) - 1];
    const middle = px((left + right) / 2);
    return html`<path class="${bin.overTheLine ? 'bar over' : 'bar'}" d="M${px(left)} ${area.bottom}V${y(bin.precincts)}H${px(right)}V${area.bottom}z"/><text class="value mid" x="${middle}" y="${y(bin.precincts) - 5}">${page.figures.count(bin.precincts)}</text>`;
  });
  // The last column may hold the few very large ones: its own name stands below it then, in place of its end.
  const open = bins.at(-1);
  const ticks = roundTicks(0, end, 8);
  const from = open?.to === null ? open.from : end;
  const named = from === end ? null : from + width / 2;
  const axis = axes(
    area,
    {
      ticks: named === null ? ticks : [...ticks.filter((tick) => tick < from), named],
      label: texts.histogram.x,
      at: x,
      text: (value) => (value === named ? `≥ ${page.figures.count(from)}` : page.figures.count(value)),
    },
    {
      ticks: isTenfold ? tenfoldTicks(most) : roundTicks(0, most, 4).filter(Number.isInteger),
      label: texts.histogram.y,
      at: y,
      text: (value) => page.figures.count(value),
    },
  );
  const line =
    triageLine !== null &&
    triageLine < end &&
    html`<path class="line" d="M${x(triageLine)} ${area.bottom}V${area.top - 12}"/><text class="line-name" x="${x(triageLine) + 6}" y="${area.top - 4}">${texts.triageLine(page.figures, triageLine)}</text>`;
  return drawing(ID, area, html`${axis}${drawn}${line}`);
}
