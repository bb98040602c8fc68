import { axes, drawing, figureOf, type Ground, ground } from '../../page/drawing/frame.js';
import { differsByThousand, linear, px, roundTicks, tenfold, tenfoldTicks } from '../../page/drawing/scales.js';
import { shownValue } from '../../page/shown-value.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData, PrecinctAdditions } from '../read/picture-data.js';
import { numberText } from '../words/number-text.js';
import { type Funnel, type FunnelPoint, funnelOf } from './funnel-limits.js';
import { cutLines, type Sketch } from './sketch.js';

const ID = 'picture-funnel';
/** Precincts that are named in the drawing at most. */
const NAMED = 12;

// The page is drawn once for each language, over the same rows.
const funnels = new WeakMap<readonly PrecinctAdditions[], Funnel | null>();

function funnelOnce(additions: readonly PrecinctAdditions[]): Funnel | null {
  const known = funnels.get(additions);
  if (known !== undefined) return known;
  const found = funnelOf(additions);
  funnels.set(additions, found);
  return found;
}

/** Additions per voter against the size of the list, with control limits. */
export function funnel(sketch: Sketch, { additions }: PictureData): Safe | null {
  const found = funnelOnce(additions ?? []);
  if (found === null) return null;
  const { page, texts } = sketch;
  const words = texts.funnel;
  const count = (place: FunnelPoint['place']) => found.points.filter((point) => point.place === place).length;
  const left = (additions?.length ?? 0) - found.points.length;
  const spread = `${page.figures.count(Math.round(found.spread * 100))} %`;
  return figureOf(sketch.page, {
    id: ID,
    title: words.title,
    says: words.says(
      page.figures,
      found.points.length,
      numberText(found.common, page.language),
      count('beyond'),
      count('between'),
    ),
    read: [
      words.read(spread),
      left > 0 && words.unsized(page.figures, left),
      Object.values(squeezed(found)).includes(true) && texts.tenfold,
    ]
      .filter((text) => text !== false)
      .join(' '),
    picture: dots(sketch, found),
    table: table(sketch, found),
  });
}

function table(sketch: Sketch, { points }: Funnel): Safe {
  const { page, texts } = sketch;
  const order = { beyond: 0, between: 1, inside: 2 };
  const sorted = [...points].sort((a, b) => order[a.place] - order[b.place] || b.rate - a.rate);
  const { rows, note } = cutLines(sketch, sorted);
  const heads = [
    texts.precinct,
    texts.voters,
    texts.additions,
    texts.funnel.expected,
    texts.funnel.rate,
    texts.funnel.place,
  ];
  return numberTable(
    heads,
    rows.map((point) => [
      shownValue(point.precinct),
      page.figures.count(point.voters),
      page.figures.count(point.additions),
      numberText(point.expected, page.language),
      numberText(point.rate, page.language),
      texts.funnel.places[point.place],
    ]),
    note,
  );
}

/** Which axis an even scale would squeeze: lists of two voters beside lists of three thousand, rates of 150 in one beside one in 100. */
function squeezed({ points }: Funnel): { readonly x: boolean; readonly y: boolean } {
  return {
    x: differsByThousand(points.map(({ voters }) => voters)),
    y: differsByThousand(points.map(({ rate }) => rate)),
  };
}

function dots({ page, texts }: Sketch, found: Funnel): Safe {
  const area = ground(360);
  const sizes = found.points.map((point) => point.voters);
  const most = Math.max(...sizes) * 1.05;
  const highest = Math.max(...found.points.map((point) => point.rate), found.common * 2) * 1.08;
  const isTenfold = squeezed(found);
  const x = isTenfold.x ? tenfold(most, [area.left, area.right]) : linear([0, most], [area.left, area.right]);
  const y = isTenfold.y ? tenfold(highest, [area.bottom, area.top]) : linear([0, highest], [area.bottom, area.top]);
  const axis = axes(
    area,
    {
      ticks: isTenfold.x ? tenfoldTicks(most) : roundTicks(0, most, 6),
      label: texts.funnel.x,
      at: x,
      text: (value) => page.figures.count(value),
    },
    {
      ticks: isTenfold.y ? tenfoldTicks(highest) : roundTicks(0, highest, 5),
      label: texts.funnel.y,
      at: y,
      text: (value) => page.figures.plain(value),
    },
  );
  const smallest = Math.max(1, Math.min(...sizes) / 2);
  const limit = (kind: 'narrow' | 'wide', side: 0 | 1) =>
    limitPath(found, { smallest, most, highest, kind, side, x, y });
  return drawing(
    ID,
    area,
    html`${axis}<path class="common" d="M${area.left} ${y(found.common)}H${area.right}"/>
<path class="limit narrow-limit" d="${limit('narrow', 1)}"/><path class="limit narrow-limit" d="${limit('narrow', 0)}"/><path class="limit" d="${limit('wide', 1)}"/><path class="limit" d="${limit('wide', 0)}"/>
${dotPath(found.points, 'inside', x, y)}${dotPath(found.points, 'between', x, y)}${dotPath(found.points, 'beyond', x, y)}${names(found.points, area, x, y)}`,
  );
}

interface LimitLine {
  readonly smallest: number;
  readonly most: number;
  readonly highest: number;
  readonly kind: 'narrow' | 'wide';
  readonly side: 0 | 1;
  x(value: number): number;
  y(value: number): number;
}

/** A limit as a line of sixty steps, from the list size at which it comes into the drawing. */
function limitPath(found: Funnel, { smallest, most, highest, kind, side, x, y }: LimitLine): string {
  // Steps that grow with the size: limits bend most where lists are small.
  const steps = Array.from({ length: 61 }, (_, i) => smallest * (most / smallest) ** (i / 60));
  const inside = steps.flatMap((size) => {
    const value = found.limits(size, kind)[side];
    return value > highest || (side === 0 && value === 0) ? [] : [`${x(size)} ${y(value)}`];
  });
  return inside.length > 1 ? `M${inside.join('L')}` : '';
}

/** All dots of one place as one path: ten thousand elements would make the page slow. Dots on one spot are one dot. */
function dotPath(
  points: readonly FunnelPoint[],
  place: FunnelPoint['place'],
  x: (v: number) => number,
  y: (v: number) => number,
) {
  const spots = new Set(
    points
      .filter((point) => point.place === place)
      .map((p) => `M${Math.round(x(p.voters))} ${Math.round(y(p.rate))}h0`),
  );
  return spots.size > 0 && html`<path class="dots ${place}" d="${[...spots].join('')}"/>`;
}

/** The numbers of the precincts farthest out, where there is room for them. */
function names(
  points: readonly FunnelPoint[],
  area: Ground,
  x: (v: number) => number,
  y: (v: number) => number,
): readonly Safe[] {
  const taken: { left: number; top: number }[] = [];
  const farthest = points
    .filter((point) => point.place !== 'inside')
    .sort(
      (a, b) =>
        Math.abs(b.additions - b.expected) / Math.sqrt(b.expected) -
        Math.abs(a.additions - a.expected) / Math.sqrt(a.expected),
    );
  return farthest.slice(0, NAMED).flatMap((point) => {
    const [left, top] = [x(point.voters), y(point.rate)];
    if (taken.some((other) => Math.abs(other.left - left) < 44 && Math.abs(other.top - top) < 15)) return [];
    taken.push({ left, top });
    const atEnd = left > area.right - 60;
    return [
      html`<text class="${atEnd ? 'name end' : 'name'}" x="${px(left + (atEnd ? -8 : 8))}" y="${px(top + 4)}">${point.precinct.slice(0, 12)}</text>`,
    ];
  });
}
