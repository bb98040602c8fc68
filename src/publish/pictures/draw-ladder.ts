import { figureOf } from '../../page/drawing/frame.js';
import { linear } from '../../page/drawing/scales.js';
import { scrollBox } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData } from '../read/picture-data.js';
import { type Rungs, rungsOf, type Term } from './ladder-terms.js';
import type { Sketch } from './sketch.js';

const ID = 'picture-ladder';
const WIDTH = 260;
const HEIGHT = 20;

/** From the announced opening figure to the closing one: each step a line of a table with its bar. */
export function ladder(sketch: Sketch, { ladder: row }: PictureData): Safe | null {
  const rungs = row === null ? null : rungsOf(row);
  if (row === null || rungs === null) return null;
  const { page, texts } = sketch;
  const words = texts.ladder;
  const says =
    rungs.computed === null
      ? words.saysPartly(page.figures, row.precincts_loaded, row.precincts_announced)
      : words.says(page.figures, rungs.computed.least, rungs.computed.most, rungs.closing);
  return figureOf(sketch.page, {
    id: ID,
    title: words.title,
    says,
    read: words.read,
    picture: rungs.terms.every(({ state }) => state === 'unknown')
      ? null
      : scrollBox(`${ID}-title`, table(sketch, rungs)),
  });
}

/** A bar from one total to another; where the step is bounded, the possible part is hollow. */
interface Bar {
  readonly look: string;
  readonly from: number;
  readonly to: number;
}

function table(sketch: Sketch, rungs: Rungs): Safe {
  const { page, texts } = sketch;
  const { figures } = page;
  const words = texts.ladder;
  const bars = barsOf(rungs);
  const draw = scaleOf(rungs, bars);
  const line = (name: string, state: string, amount: string, picture: Safe | null, look: string) => html`
<tr class="${look}"><th scope="row">${name}</th><td class="state">${state}</td><td class="num">${amount}</td><td class="stroke">${picture}</td></tr>`;
  const rows = rungs.terms.map((term, i) =>
    line(words.terms[term.name], words.states[term.state], amountOf(sketch, term), draw(bars[i] ?? null), term.state),
  );
  const { computed, closing } = rungs;
  return html`<table class="ladder"><caption class="sr">${words.title}</caption><thead><tr><th scope="col">${words.step}</th><th scope="col">${words.state}</th><th scope="col" class="num">${words.amount}</th><td></td></tr></thead><tbody>${line(words.terms.opening, words.states.known, figures.count(rungs.opening), draw({ look: 'total', from: rungs.opening, to: rungs.opening }), 'total')}${rows}${computed !== null && line(words.terms.computed, computed.least === computed.most ? words.states.known : words.states.bounded, range(sketch, computed.least, computed.most), draw({ look: 'total', from: computed.least, to: computed.most }), 'total')}${closing !== null && line(words.terms.closing, words.states.known, figures.count(closing), draw({ look: 'total', from: closing, to: closing }), 'total')}</tbody></table>`;
}

function range({ page, texts }: Sketch, least: number, most: number): string {
  return least === most ? page.figures.count(least) : texts.ladder.range(page.figures, least, most);
}

function amountOf(sketch: Sketch, { least, most }: Term): string {
  const { page, texts } = sketch;
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${page.figures.count(Math.abs(value))}`;
  if (least !== null && most !== null)
    return least === most ? signed(least) : texts.ladder.range(page.figures, least, most);
  if (least !== null) return `+${texts.ladder.atLeast(page.figures, least)}`;
  return most === null ? '–' : `−${texts.ladder.atLeast(page.figures, Math.abs(most))}`;
}

/** Where each step begins and ends; none where the steps do not lead from total to total. */
function barsOf({ opening, terms, computed }: Rungs): readonly Bar[] {
  if (computed === null) return [];
  let total = opening;
  return terms.map(({ state, least, most }) => {
    const [from, step] = [total, state === 'bounded' ? (most ?? 0) : (least ?? 0)];
    if (state !== 'bounded') total += step;
    return { look: state === 'bounded' ? 'possible' : step < 0 ? 'taken' : 'given', from, to: from + step };
  });
}

/** Draws bars on one axis that holds every total, with some room on both sides. */
function scaleOf(rungs: Rungs, bars: readonly Bar[]): (bar: Bar | null) => Safe | null {
  if (rungs.computed === null) return () => null;
  const ends = [
    rungs.opening,
    rungs.closing ?? rungs.opening,
    rungs.computed.least,
    rungs.computed.most,
    ...bars.flatMap((bar) => [bar.from, bar.to]),
  ];
  const x = linear([Math.min(...ends), Math.max(...ends)], [4, WIDTH - 4]);
  return (bar) => {
    if (bar === null) return null;
    const [left, right] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
    return html`<svg class="${bar.look}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path d="M${left - 1} 3H${right + 1}V${HEIGHT - 3}H${left - 1}z"/></svg>`;
  };
}
