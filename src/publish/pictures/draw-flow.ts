import { drawing, figureOf } from '../../page/drawing/frame.js';
import { px } from '../../page/drawing/scales.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { Certificates, PictureData } from '../read/picture-data.js';
import type { Sketch } from './sketch.js';

const ID = 'picture-flow';
const WIDTH = 680;
const BLOCK = 16;
const GAP = 26;
const HEIGHT = 200;
const TOP = 46;
/** Where the three columns of blocks stand. */
const COLUMNS = [8, 300, 520] as const;

/** AVCs from issue to use to retention, as bands whose width is their number, and the three-way table. */
export function flow(sketch: Sketch, { certificates }: PictureData): Safe | null {
  if (certificates === null || certificates.length === 0) return null;
  const { page, texts } = sketch;
  const sum = (fits: (row: Certificates) => boolean) =>
    certificates.filter(fits).reduce((total, row) => total + row.certificates, 0);
  const issued = sum((row) => row.register === 'issued');
  const used = sum((row) => row.register === 'issued' && row.uses > 0);
  const notRetained = sum((row) => row.retained === 0);
  const elsewhere = sum((row) => row.register !== 'issued');
  const rows = certificates.map((row) => [
    texts.flow.register[row.register],
    texts.flow.uses[row.uses],
    row.uses === 0 ? '–' : texts.flow.retained[retention(row)],
    page.figures.count(row.certificates),
  ]);
  const heads = [...texts.flow.columns, texts.flow.certificates];
  return figureOf(sketch.page, {
    id: ID,
    title: texts.flow.title,
    says: texts.flow.says(page.figures, issued, used, notRetained, elsewhere),
    read: texts.flow.read,
    picture: bands(sketch, certificates),
    table: numberTable(heads, rows),
  });
}

function retention({ retained }: Certificates): 'yes' | 'no' | 'unknown' {
  return retained === 1 ? 'yes' : retained === 0 ? 'no' : 'unknown';
}

interface Block {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly top: number;
  readonly height: number;
}

/** Blocks of one column from above to below, with gaps; blocks of nothing are left out. */
function column(counted: readonly { key: string; name: string; total: number }[], scale: number): readonly Block[] {
  let top = TOP;
  return counted.flatMap((block) => {
    if (block.total === 0) return [];
    const height = Math.max(2, px(block.total * scale));
    const placed = { ...block, top, height };
    top = px(top + height + GAP);
    return [placed];
  });
}

function bands(sketch: Sketch, rows: readonly Certificates[]): Safe {
  const { texts } = sketch;
  const words = texts.flow;
  const all = rows.reduce((total, row) => total + row.certificates, 0);
  const scale = HEIGHT / all;
  const count = (fits: (row: Certificates) => boolean) =>
    rows.filter(fits).reduce((total, row) => total + row.certificates, 0);
  const columns = [
    column(
      (['issued', 'unregistered', 'elsewhere'] as const).map((key) => ({
        key,
        name: words.register[key],
        total: count((row) => row.register === key),
      })),
      scale,
    ),
    column(
      [
        { key: 'used', name: words.used, total: count((row) => row.uses > 0) },
        { key: 'unused', name: words.uses[0], total: count((row) => row.uses === 0) },
      ],
      scale,
    ),
    column(
      (['yes', 'no', 'unknown'] as const).map((key) => ({
        key,
        name: words.retained[key],
        total: count((row) => row.uses > 0 && retention(row) === key),
      })),
      scale,
    ),
  ] as const;
  const first = links(
    rows,
    (row) => row.register,
    (row) => (row.uses > 0 ? 'used' : 'unused'),
    columns[0],
    columns[1],
  );
  const second = links(
    rows.filter((row) => row.uses > 0),
    () => 'used',
    retention,
    columns[1],
    columns[2],
  );
  const height = Math.max(...columns.flat().map((block) => block.top + block.height)) + 14;
  const heads = words.columns.map(
    (name, i) => html`<text class="panel-name" x="${COLUMNS[i] ?? 0}" y="16">${name}</text>`,
  );
  return drawing(
    ID,
    { width: WIDTH, height },
    html`${heads}${drawLinks(first, 0, scale)}${drawLinks(second, 1, scale)}${columns.map((blocks, i) => drawBlocks(sketch, blocks, COLUMNS[i] ?? 0))}`,
  );
}

interface Link {
  readonly from: Block;
  readonly to: Block;
  readonly total: number;
}

function links(
  rows: readonly Certificates[],
  fromKey: (row: Certificates) => string,
  toKey: (row: Certificates) => string,
  left: readonly Block[],
  right: readonly Block[],
): readonly Link[] {
  return left.flatMap((from) =>
    right.flatMap((to) => {
      const total = rows
        .filter((row) => fromKey(row) === from.key && toKey(row) === to.key)
        .reduce((sum, row) => sum + row.certificates, 0);
      return total === 0 ? [] : [{ from, to, total }];
    }),
  );
}

/** Bands from the right edge of one column to the left edge of the next, stacked in the order of the blocks. */
function drawLinks(all: readonly Link[], gap: 0 | 1, scale: number): readonly Safe[] {
  const left = COLUMNS[gap] + BLOCK;
  const right = COLUMNS[gap + 1] as number;
  const middle = (left + right) / 2;
  const given = new Map<Block, number>();
  const taken = new Map<Block, number>();
  return all.map(({ from, to, total }) => {
    const width = px(total * scale);
    const a = px(from.top + (given.get(from) ?? 0));
    const b = px(to.top + (taken.get(to) ?? 0));
    given.set(from, (given.get(from) ?? 0) + width);
    taken.set(to, (taken.get(to) ?? 0) + width);
    return html`<path class="band ${from.key} ${to.key}" d="M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${px(b + width)}C${middle} ${px(b + width)} ${middle} ${px(a + width)} ${left} ${px(a + width)}z"/>`;
  });
}

function drawBlocks({ page }: Sketch, blocks: readonly Block[], left: number): readonly Safe[] {
  return blocks.map(
    ({ key, name, total, top, height }) =>
      html`<path class="block ${key}" d="M${left} ${top}h${BLOCK}v${height}h-${BLOCK}z"/><text class="block-name" x="${left + BLOCK + 7}" y="${labelTop(left, top, height)}"><tspan class="strong">${page.figures.count(total)}</tspan> ${name}</text>`,
  );
}

/** Beside a high block; of a low one in the first column below it, out of the way of its own band. */
function labelTop(left: number, top: number, height: number): number {
  if (height >= 24) return px(top + Math.min(height / 2, 40) - 3);
  return px(left === COLUMNS[0] ? top + height + 14 : top + height / 2 + 4);
}
