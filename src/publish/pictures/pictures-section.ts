import { html, type Safe } from '../../page/template.js';
import type { PictureData } from '../read/picture-data.js';
import { dayPicture } from './draw-day.js';
import { flow } from './draw-flow.js';
import { funnel } from './draw-funnel.js';
import { histogram } from './draw-histogram.js';
import { ladder } from './draw-ladder.js';
import { map } from './draw-map.js';
import { matrix } from './draw-matrix.js';
import { shares } from './draw-shares.js';
import type { Sketch } from './sketch.js';
import type { PictureTexts } from './texts.js';

type Draw = (sketch: Sketch, data: PictureData) => Safe | null;
type PictureName = keyof PictureTexts &
  ('histogram' | 'funnel' | 'day' | 'flow' | 'matrix' | 'ladder' | 'shares' | 'map');

const PICTURES: Readonly<Record<PictureName, Draw>> = {
  histogram,
  funnel,
  day: dayPicture,
  flow,
  matrix,
  ladder,
  shares,
  map,
};

/** One picture by its name; null where its data are not loaded or would show nothing. */
export function pictureOf(name: PictureName, sketch: Sketch, data: PictureData): Safe | null {
  return PICTURES[name](sketch, data);
}

/** The other pictures whose data are loaded, and in one line those that are not drawn. */
export function pictures(sketch: Sketch, data: PictureData, shownAbove: ReadonlySet<string>): Safe {
  const { texts } = sketch;
  const names = Object.keys(PICTURES) as PictureName[];
  const drawn = names.map((name) => ({ name, missing: texts[name].missing, picture: PICTURES[name](sketch, data) }));
  const missing = drawn.filter(({ picture }) => picture === null);
  return html`<p class="note">${texts.note}</p>${drawn.map(({ name, picture }) => !shownAbove.has(name) && picture)}
${missing.length > 0 && html`<details class="fold missing"><summary>${texts.notDrawn}</summary><ul>${missing.map((one) => html`<li>${one.missing}</li>`)}</ul></details>`}`;
}
