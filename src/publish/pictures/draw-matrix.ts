import { figureOf } from '../../page/drawing/frame.js';
import { shownValue } from '../../page/shown-value.js';
import { numberTable, scrollBox } from '../../page/tables.js';
import { type Content, html, type Safe } from '../../page/template.js';
import type { PictureData } from '../read/picture-data.js';
import { cutLines, type Sketch } from './sketch.js';
import { OTHERS, type TecKey, type TecMatrix, type TecPair, tecMatrix } from './tec-matrix.js';

const ID = 'picture-matrix';
/** Pairs of TECs that open to their precincts, most shared persons first. */
const OPENED = 12;
/** More TECs than these fill no width that a page has: their squares are folded away below the pairs that lead. */
const TECS_ABREAST = 6;
/** Pairs of TECs that stand before folded squares. */
const LEADING = 5;
/** Steps of darkness of a square. */
const STEPS = 5;

/** Which TECs share voters, as a matrix; each pair opens to its precincts. */
export function matrix(sketch: Sketch, { sharedVoters }: PictureData): Safe | null {
  if (sharedVoters === null) return null;
  const { page, texts } = sketch;
  const found = tecMatrix(sharedVoters);
  const persons = sharedVoters.reduce((sum, row) => sum + row.persons, 0);
  return figureOf(sketch.page, {
    id: ID,
    title: texts.matrix.title,
    says: texts.matrix.says(page.figures, persons, sharedVoters.length),
    read: found.tecs.length > 1 ? `${texts.matrix.squares} ${texts.matrix.read}` : texts.matrix.read,
    picture: persons === 0 ? null : pairsAndSquares(sketch, found),
  });
}

function pairsAndSquares(sketch: Sketch, found: TecMatrix): Safe {
  const isNamed = ({ first, second }: TecPair) => first !== OTHERS && second !== OTHERS;
  // What the TECs without a line share among themselves is most of a large country, and leads to nobody.
  const pairs = [...found.pairs.filter(isNamed), ...found.pairs.filter((pair) => !isNamed(pair))]
    .slice(0, OPENED)
    .map((pair, i) => opened(sketch, pair, i));
  if (found.tecs.length <= TECS_ABREAST) {
    return html`${found.tecs.length > 1 && scrollBox(`${ID}-title`, squares(sketch, found))}${pairs}`;
  }
  return html`${pairs.slice(0, LEADING)}<details class="fold"><summary id="${ID}-squares">${sketch.texts.matrix.folded}</summary>${scrollBox(`${ID}-squares`, squares(sketch, found))}${pairs.slice(LEADING)}</details>`;
}

function tecName({ texts }: Sketch, tec: TecKey): Content {
  if (tec === OTHERS) return texts.matrix.others;
  return tec === null ? texts.noTec : shownValue(tec);
}

function squares(sketch: Sketch, found: TecMatrix): Safe {
  const { page, texts } = sketch;
  const most = Math.max(...found.pairs.map((pair) => pair.persons));
  const square = (a: TecKey, b: TecKey) => {
    const persons = found.pairOf(a, b)?.persons ?? 0;
    const step = persons === 0 ? 0 : Math.max(1, Math.ceil((persons / most) * STEPS));
    return html`<td class="square step-${step}">${page.figures.count(persons)}</td>`;
  };
  return html`<table class="matrix"><caption class="sr">${texts.matrix.title}</caption><thead><tr><th scope="col">${texts.tec}</th>${found.tecs.map((tec) => html`<th scope="col">${tecName(sketch, tec)}</th>`)}</tr></thead>
<tbody>${found.tecs.map(
    (row) => html`
<tr><th scope="row">${tecName(sketch, row)}</th>${found.tecs.map((other) => square(row, other))}</tr>`,
  )}</tbody></table>`;
}

function opened(sketch: Sketch, pair: TecPair, at: number): Safe {
  const { page, texts } = sketch;
  const { rows, note } = cutLines(sketch, pair.precincts);
  const id = `${ID}-${at + 1}`;
  const isPlaced = pair.first !== null || pair.second !== null;
  const lines = rows.map((row) => [
    html`${shownValue(row.first_precinct)} – ${shownValue(row.second_precinct)}`,
    page.figures.count(row.persons),
  ]);
  return html`<details class="fold"><summary id="${id}">${isPlaced && html`${tecName(sketch, pair.first)} – ${tecName(sketch, pair.second)}: ${texts.matrix.personCount(page.figures, pair.persons)}. `}${texts.matrix.open(page.figures, pair.precincts.length)}</summary>${scrollBox(id, numberTable([texts.matrix.pair, texts.matrix.persons], lines, note))}</details>`;
}
