import { drawing, figureOf } from '../../page/drawing/frame.js';
import { linear, px } from '../../page/drawing/scales.js';
import { shownValue } from '../../page/shown-value.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData, Place } from '../read/picture-data.js';
import { cutLines, type Sketch } from './sketch.js';

const ID = 'picture-map';
const WIDTH = 680;
const MARGIN = 46;
const MOST_HEIGHT = 460;
/** Up to this many precincts are all named; of more, those over the level for a look. */
const NAMED = 30;
/** Of more places than this, those below the level for a look are dots of one size. */
const FEW_PLACES = 400;
const LARGEST_RADIUS = 22;

/** Precincts at their coordinates, sized by additions; no ground map, since nothing is fetched. */
export function map(sketch: Sketch, { places, triageLine }: PictureData): Safe | null {
  if (places === null) return null;
  const { page, texts } = sketch;
  const isOver = (place: Place) => triageLine !== null && (place.additions ?? 0) >= triageLine;
  const sorted = [...places].sort((a, b) => (b.additions ?? 0) - (a.additions ?? 0));
  const { rows, note } = cutLines(sketch, sorted);
  const lines = rows.map((place) => [
    shownValue(place.precinct),
    page.figures.plain(place.latitude),
    page.figures.plain(place.longitude),
    place.additions === null ? '–' : page.figures.count(place.additions),
  ]);
  return figureOf(sketch.page, {
    id: ID,
    title: texts.map.title,
    says: texts.map.says(page.figures, places.length, places.filter(isOver).length),
    read: texts.map.read,
    picture: circles(sorted, isOver),
    isFolded: true,
    table: numberTable([texts.precinct, texts.map.latitude, texts.map.longitude, texts.additions], lines, note),
  });
}

/** One degree of longitude is as wide as it is at the middle latitude, so that nearby distances look right. */
function circles(places: readonly Place[], isOver: (place: Place) => boolean): Safe {
  const latitudes = places.map((place) => place.latitude);
  const longitudes = places.map((place) => place.longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max((east - west) * narrowing, 1e-4);
  const high = Math.max(north - south, 1e-4);
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / high);
  const height = px(high * scale + 2 * MARGIN);
  const left = (WIDTH - wide * scale) / 2;
  const x = linear([west, west + wide / narrowing], [left, left + wide * scale]);
  const y = linear([north - high, north], [height - MARGIN, MARGIN]);
  const most = Math.max(1, ...places.map((place) => place.additions ?? 0));
  const radius = (place: Place) => px(2 + LARGEST_RADIUS * Math.sqrt((place.additions ?? 0) / most));
  const many = places.length > FEW_PLACES;
  const small = new Set(
    (many ? places.filter((place) => !isOver(place)) : []).map(
      (place) => `M${Math.round(x(place.longitude))} ${Math.round(y(place.latitude))}h0`,
    ),
  );
  const spots = (many ? places.filter(isOver).slice(0, FEW_PLACES) : places).map(
    (place) =>
      html`<circle class="${isOver(place) ? 'spot over' : 'spot'}" cx="${x(place.longitude)}" cy="${y(place.latitude)}" r="${radius(place)}"/>`,
  );
  const named = places.length <= NAMED ? places : places.filter(isOver).slice(0, NAMED);
  const names = named.map(
    (place) =>
      html`<text class="name" x="${px(x(place.longitude) + radius(place) + 3)}" y="${px(y(place.latitude) + 4)}">${place.precinct.slice(0, 12)}</text>`,
  );
  return drawing(
    ID,
    { width: WIDTH, height },
    html`<path class="sheet-edge" d="M1 1H${WIDTH - 1}V${px(height - 1)}H1z"/>${small.size > 0 && html`<path class="dots" d="${[...small].join('')}"/>`}${spots}${names}`,
  );
}
