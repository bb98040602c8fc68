import { drawing, figureOf } from '../../../page/drawing/frame.js';
import { linear, px, roundTicks } from '../../../page/drawing/scales.js';
import type { Page } from '../../../page/page.js';
import { numberTable } from '../../../page/tables.js';
import { html, type Safe } from '../../../page/template.js';
import { matchWord } from '../words.js';
import { bitsText, shareOf, shortField } from './figures.js';
import type { MatchReport, ReportColumn } from './match-report.js';
import { matchPageTexts } from './texts.js';

const ROW = 17;
const GAP = 12;
const TOP = 26;
const WIDTH = 680;
const LEFT = 250;
const RIGHT = 610;

/** What each column says for and against, level by level. */
export function weightsPicture(page: Page, { columns, summary, moved }: MatchReport): Safe {
  const words = matchPageTexts(page.language).weights;
  const strongest = columns.reduce((best, one) => (one.levels[0]!.bits > best.levels[0]!.bits ? one : best));
  const before = words.before(bitsText(page, summary.priorWeight));
  const says = `${words.says(shortField(strongest.field), bitsText(page, strongest.levels[0]!.bits))} ${before}`;
  return figureOf(page, {
    id: 'picture-weights',
    title: words.title,
    says: moved === null ? says : `${says} ${words.moved(shareOf(page, moved))}`,
    read: words.read,
    picture: drawWeights(page, columns),
    table: weightsTable(page, columns),
  });
}

function drawWeights(page: Page, columns: readonly ReportColumn[]): Safe {
  const all = columns.flatMap(({ levels }) => levels.flatMap(({ bits, spread }) => [bits, ...(spread ?? [])]));
  const [least, most] = [Math.min(-1, ...all), Math.max(1, ...all)];
  const x = linear([least, most], [LEFT, RIGHT]);
  let y = TOP;
  const rows = columns.map(({ field, levels }) => {
    const head = html`<text class="name" x="${8}" y="${y + ROW - 4}">${shortField(field)}</text>`;
    const bars = levels.map(({ name, bits, spread }) => {
      const middle = y + ROW / 2;
      y += ROW;
      const [from, to] = [x(Math.min(0, bits)), x(Math.max(0, bits))];
      return html`<text class="tick end" x="${LEFT - 10}" y="${middle + 4}">${matchWord(page.language, name)}</text><path class="bar${bits < 0 ? ' paper' : ''}" d="M${from} ${px(middle - 5)}h${px(to - from)}v10h${px(from - to)}z"/>${spread !== null && html`<path class="limit" d="M${x(spread[0])} ${px(middle)}H${x(spread[1])}"/>`}<text class="value" x="${RIGHT + 10}" y="${middle + 4}">${bitsText(page, bits)}</text>`;
    });
    y += GAP;
    return html`${head}${bars}`;
  });
  const grid = roundTicks(least, most, 6).map(
    (tick) =>
      html`<path class="grid" d="M${x(tick)} ${TOP - 4}V${y - GAP}"/><text class="tick mid" x="${x(tick)}" y="${TOP - 10}">${page.figures.plain(tick)}</text>`,
  );
  return drawing('picture-weights', { width: WIDTH, height: y }, html`${grid}${rows}`);
}

function weightsTable(page: Page, columns: readonly ReportColumn[]): Safe {
  const texts = matchPageTexts(page.language);
  const { weights: words } = texts;
  const rows = columns.flatMap(({ field, levels, discount }) =>
    levels.map(({ name, m, u, bits, spread }, level) => [
      `${shortField(field)}: ${matchWord(page.language, name)}`,
      shareOf(page, m),
      shareOf(page, u),
      bitsText(page, bits),
      spread === null ? '–' : `${bitsText(page, spread[0])} … ${bitsText(page, spread[1])}`,
      level === 0 ? shareOf(page, discount) : '',
    ]),
  );
  return numberTable(
    [`${texts.column}: ${texts.agreement}`, words.m, words.u, texts.weight, words.spread, words.discount],
    rows,
  );
}
