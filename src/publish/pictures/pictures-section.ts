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

const PICTURES: readonly (readonly [
  keyof PictureTexts & ('histogram' | 'funnel' | 'day' | 'flow' | 'matrix' | 'ladder' | 'shares' | 'map'),
  Draw,
])[] = [
  ['histogram', histogram],
  ['funnel', funnel],
  ['day', dayPicture],
  ['flow', flow],
  ['matrix', matrix],
  ['ladder', ladder],
  ['shares', shares],
  ['map', map],
];

/** All pictures whose data are loaded, and in a line each those that are not drawn. */
export function picturesSection(sketch: Sketch, data: PictureData): Safe {
  const { texts } = sketch;
  const drawn = PICTURES.map(([name, draw]) => ({ missing: texts[name].missing, picture: draw(sketch, data) }));
  const missing = drawn.filter(({ picture }) => picture === null);
  return html`
<section id="pictures" aria-labelledby="pictures-title"><h2 id="pictures-title">${texts.section}</h2>
<p class="note">${texts.note}</p>${drawn.map(({ picture }) => picture)}
${missing.length > 0 && html`<div class="missing"><h3 class="minor">${texts.notDrawn}</h3><ul>${missing.map((one) => html`<li>${one.missing}</li>`)}</ul></div>`}
</section>`;
}
