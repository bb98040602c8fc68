import { figureOf } from '../../page/drawing/frame.js';
import { px } from '../../page/drawing/scales.js';
import { shownValue } from '../../page/shown-value.js';
import { scrollBox } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData, TecShares } from '../read/picture-data.js';
import { cutLines, type Sketch } from './sketch.js';

const ID = 'picture-shares';
const WIDTH = 120;

type Share = readonly [number, number];

const COLUMNS = [
  { name: 'notRetained', of: (row: TecShares): Share => [row.not_retained, row.retention_stated] },
  { name: 'notRecorded', of: (row: TecShares): Share => [row.not_recorded, row.recording_stated] },
  { name: 'over', of: (row: TecShares): Share => [row.over_the_line, row.additions_stated] },
] as const;

/** At which share of its precincts each TEC has AVCs not retained, not recorded, and additions over the line. */
export function shares(sketch: Sketch, { shares: rows }: PictureData): Safe | null {
  if (rows === null) return null;
  const known = COLUMNS.filter(({ of }) => rows.some((row) => of(row)[1] > 0));
  if (known.length === 0) return null;
  const { page, texts } = sketch;
  const words = texts.shares;
  const sum = (of: (row: TecShares) => number) => rows.reduce((total, row) => total + of(row), 0);
  return figureOf(sketch.page, {
    id: ID,
    title: words.title,
    says: words.says(
      page.figures,
      [sum((row) => row.not_retained), sum((row) => row.retention_stated)],
      [sum((row) => row.not_recorded), sum((row) => row.recording_stated)],
      [sum((row) => row.over_the_line), sum((row) => row.additions_stated)],
    ),
    read: words.read,
    picture: rows.length > 1 ? scrollBox(`${ID}-title`, table(sketch, rows, known)) : null,
  });
}

/** A column of which nothing is known for any TEC is left out. */
function table(sketch: Sketch, all: readonly TecShares[], known: readonly (typeof COLUMNS)[number][]): Safe {
  const { page, texts } = sketch;
  const words = texts.shares;
  const shareOf = (row: TecShares) => Math.max(...COLUMNS.map(({ of }) => of(row)[0] / (of(row)[1] || 1)));
  const sorted = [...all].sort((a, b) => shareOf(b) - shareOf(a));
  const { rows, note } = cutLines(sketch, sorted);
  return html`<table class="shares"><caption${note === null && html` class="sr"`}>${note ?? words.title}</caption><thead><tr><th scope="col">${texts.tec}</th><th scope="col" class="num">${texts.precincts}</th>${known.map(({ name }) => html`<th scope="col">${words[name]}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`
<tr><th scope="row">${row.tec === null ? texts.noTec : shownValue(row.tec)}</th><td class="num">${page.figures.count(row.precincts)}</td>${known.map(({ of }) => share(sketch, of(row)))}</tr>`,
  )}</tbody></table>`;
}

function share({ page, texts }: Sketch, [part, all]: Share): Safe {
  if (all === 0) return html`<td class="none">${texts.shares.unknown}</td>`;
  return html`<td class="share"><svg viewBox="0 0 ${WIDTH} 14" aria-hidden="true"><path class="whole" d="M0 2h${WIDTH}v10H0z"/><path class="part" d="M0 2h${px((part / all) * WIDTH)}v10H0z"/></svg> <span>${texts.shares.of(page.figures, part, all)}</span></td>`;
}
