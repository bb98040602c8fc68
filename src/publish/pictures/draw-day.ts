import { drawing, figureOf } from '../../page/drawing/frame.js';
import { linear, px, roundTicks } from '../../page/drawing/scales.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { Day, PictureData, Quarters } from '../read/picture-data.js';
import type { Sketch } from './sketch.js';

const ID = 'picture-day';
const QUARTER = 15;
const PANEL = 118;
const LEFT = 52;
const RIGHT = 656;

/** Additions and certificates by the quarter of an hour, one panel below the other on one axis of time. */
export function dayPicture(sketch: Sketch, { day }: PictureData): Safe | null {
  if (day === null) return null;
  const { page, texts } = sketch;
  const leading = day.additions ?? day.certificates;
  const peak = leading?.quarters.reduce((best, quarter) => (quarter.count > best.count ? quarter : best));
  if (leading === null || leading === undefined || peak === undefined) return null;
  const what = day.additions === null ? 'certificates' : 'additions';
  const without = [day.additions?.withoutTime ?? 0, day.certificates?.withoutTime ?? 0] as const;
  const read =
    without[0] + without[1] === 0
      ? texts.day.read
      : `${texts.day.read} ${texts.day.withoutTime(page.figures, ...without)}`;
  return figureOf(sketch.page, {
    id: ID,
    title: texts.day.title,
    says: texts.day.says(page.figures, peak.count, clock(peak.minute), what),
    read,
    picture: panels(sketch, day),
    table: table(sketch, day),
  });
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

interface Panel {
  readonly title: string;
  readonly quarters: Quarters;
  readonly look: string;
}

function panelsOf({ texts }: Sketch, day: Day): readonly Panel[] {
  const panel = (title: string, quarters: Quarters | null, look: string) =>
    quarters === null ? [] : [{ title, quarters, look }];
  return [
    ...panel(texts.day.all, day.additions, 'bar'),
    ...panel(texts.day.certificates, day.certificates, 'bar paper'),
    ...(day.largest === null ? [] : panel(texts.day.largest(day.largest), day.atLargest, 'bar over')),
  ];
}

function panels(sketch: Sketch, day: Day): Safe {
  const all = panelsOf(sketch, day);
  const minutes = all.flatMap(({ quarters }) => quarters.quarters.map(({ minute }) => minute));
  const from = Math.floor(Math.min(...minutes, day.hours?.from ?? 1440) / 60) * 60;
  const until = Math.ceil((Math.max(...minutes, (day.hours?.until ?? 0) - QUARTER) + QUARTER) / 60) * 60;
  const x = linear([from, until], [LEFT, RIGHT]);
  const drawn = all.map((panel, i) => onePanel(sketch, panel, i * PANEL, x, { day, from, until }));
  const bottom = all.length * PANEL;
  const hours = roundTicks(from / 60, until / 60, 8).filter(Number.isInteger);
  const ticks = hours.map(
    (hour) => html`<text class="tick mid" x="${x(hour * 60)}" y="${bottom + 16}">${clock(hour * 60)}</text>`,
  );
  return drawing(ID, { width: 680, height: bottom + 26 }, html`${drawn}${ticks}`);
}

interface Span {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

function onePanel(
  { page }: Sketch,
  { title, quarters, look }: Panel,
  offset: number,
  x: (minute: number) => number,
  { day, from, until }: Span,
): Safe {
  const top = offset + 34;
  const bottom = offset + PANEL - 4;
  const most = Math.max(...quarters.quarters.map(({ count }) => count));
  const y = linear([0, most], [bottom, top]);
  const closed = (begin: number, end: number) =>
    end > begin && html`<path class="closed" d="M${x(begin)} ${top - 8}H${x(end)}V${bottom}H${x(begin)}z"/>`;
  const grid = roundTicks(0, most, 3)
    .filter((tick) => tick > 0 && Number.isInteger(tick))
    .map(
      (tick) =>
        html`<path class="grid" d="M${LEFT} ${y(tick)}H${RIGHT}"/><text class="tick end" x="${LEFT - 8}" y="${y(tick) + 4}">${page.figures.count(tick)}</text>`,
    );
  const bars = quarters.quarters.map(
    ({ minute, count }) => `M${px(x(minute) + 0.8)} ${bottom}V${y(count)}H${px(x(minute + QUARTER) - 0.8)}V${bottom}z`,
  );
  return html`${day.hours !== null && html`${closed(from, day.hours.from)}${closed(day.hours.until, until)}`}${grid}<path class="${look}" d="${bars.join('')}"/><path class="axis" d="M${LEFT} ${bottom}H${RIGHT}"/><text class="panel-name" x="${LEFT}" y="${offset + 18}">${title}</text>`;
}

function table(sketch: Sketch, day: Day): Safe {
  const { page, texts } = sketch;
  const all = panelsOf(sketch, day);
  const counts = all.map(({ quarters }) => new Map(quarters.quarters.map(({ minute, count }) => [minute, count])));
  const minutes = [...new Set(counts.flatMap((map) => [...map.keys()]))].sort((a, b) => a - b);
  const rows = minutes.map((minute) => [
    clock(minute),
    ...counts.map((map) => page.figures.count(map.get(minute) ?? 0)),
  ]);
  const heads = all.map(({ title }) => title);
  return numberTable([texts.day.quarter, ...heads], rows);
}
