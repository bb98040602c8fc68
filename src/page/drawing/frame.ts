import type { Page } from '../page.js';
import { scrollBox } from '../tables.js';
import { type Content, html, type Safe } from '../template.js';

interface Figure {
  readonly id: string;
  readonly title: string;
  /** One sentence: what the picture shows. */
  readonly says: string;
  /** The caption: how to read it. */
  readonly read: string;
  /** Null where it would say no more than the sentence: then the sentence is all. */
  readonly picture: Content;
  /** A line that opens to the picture, where most readers need no more than the sentence. */
  readonly isFolded?: boolean;
  /** The same figures as a table; none where the picture is a table itself. */
  readonly table?: Safe;
}

/** A picture with its sentence, its caption, and the table behind it. */
export function figureOf(
  { words }: Pick<Page, 'words'>,
  { id, title, says, read, picture, table, isFolded }: Figure,
): Safe {
  const drawn =
    picture !== null &&
    html`${picture}
<figcaption id="${id}-read"><b>${words.howToRead}.</b> ${read}</figcaption>
${table !== undefined && html`<details class="fold behind"><summary id="${id}-table">${words.sameAsTable}</summary>${scrollBox(`${id}-table`, table)}</details>`}`;
  return html`
<figure class="picture" id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title">${title}</h3>
<p class="says" id="${id}-says">${says}</p>
${isFolded === true ? html`<details class="fold drawn"><summary>${words.picture}</summary>${drawn}</details>` : drawn}
</figure>`;
}

/** Size of a drawing and of the ground inside its axes, in the pixels of its view box. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The usual ground: room for numbers on the left, for two lines of text below. */
export function ground(height: number, width = 680): Ground {
  return { width, height, left: 52, right: width - 14, top: 30, bottom: height - 44 };
}

/** A drawing that is named and described by the texts of its figure; it scrolls in its own box on narrow screens. */
export function drawing(id: string, { width, height }: Pick<Ground, 'width' | 'height'>, content: Content): Safe {
  return html`<div class="plot" role="group" tabindex="0" aria-labelledby="${id}-title"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-says ${id}-read">${content}</svg></div>`;
}

export interface Axis {
  readonly ticks: readonly number[];
  readonly label: string;
  at(value: number): number;
  text(value: number): string;
}

/** Grid lines and numbers on the left, numbers below, the names of both axes written level. */
export function axes(area: Ground, x: Axis, y: Axis): Safe {
  const rows = y.ticks.map(
    (tick) =>
      html`<path class="grid" d="M${area.left} ${y.at(tick)}H${area.right}"/><text class="tick end" x="${area.left - 8}" y="${y.at(tick) + 4}">${y.text(tick)}</text>`,
  );
  const columns = x.ticks.map(
    (tick) =>
      html`<path class="tick-mark" d="M${x.at(tick)} ${area.bottom}v5"/><text class="tick mid" x="${x.at(tick)}" y="${area.bottom + 19}">${x.text(tick)}</text>`,
  );
  return html`${rows}<path class="axis" d="M${area.left} ${area.bottom}H${area.right}"/>${columns}
<text class="axis-name" x="${area.left - 44}" y="${area.top - 14}">${y.label}</text><text class="axis-name end" x="${area.right}" y="${area.bottom + 37}">${x.label}</text>`;
}
