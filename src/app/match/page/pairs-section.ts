import { figureOf } from '../../../page/drawing/frame.js';
import { px } from '../../../page/drawing/scales.js';
import type { Page } from '../../../page/page.js';
import { numberTable, scrollBox } from '../../../page/tables.js';
import { html, Safe } from '../../../page/template.js';
import { MOST_LISTED_PAIRS } from '../../constants.js';
import { matchWord } from '../words.js';
import { bitsText, shareOf, shortField } from './figures.js';
import type { MatchReport, ReportPair } from './match-report.js';
import { placeText } from './place.js';
import { matchPageTexts } from './texts.js';

/** Every agreement that a pair of the page shows in a column, and every rule, so that the script finds the words there. */
const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

const nameOf = ({ places }: ReportPair) => places.map(placeText).join(', ');

/** The waterfall of a pair, a choice of others, and the pairs nearest to the threshold; nothing without pairs. */
export function pairsSection(page: Page, report: MatchReport): Safe | null {
  const { pairs, pairsInAll, columns, summary } = report;
  const [first] = pairs;
  if (first === undefined) return null;
  const texts = matchPageTexts(page.language);
  const words = texts.waterfall;
  const listed = pairs.slice(0, MOST_LISTED_PAIRS);
  const table = numberTable(
    [words.pair, texts.probability, ...columns.map(({ field }) => shortField(field))],
    listed.map((pair) => [
      html`<span class="pair">${nameOf(pair)}</span>`,
      shareOf(page, pair.probability),
      ...pair.fieldBits.map((bits) => bitsText(page, bits)),
    ]),
  );
  return figureOf(page, {
    id: 'picture-waterfall',
    title: words.title,
    says: words.says(page.figures, pairs.length, pairsInAll),
    read: words.read,
    picture: html`<p class="chooser" hidden><label for="chosen-pair">${words.choose}</label> <input id="chosen-pair" size="16" autocomplete="off" placeholder="1:12, 1:15"> <button type="button" id="show-pair">${words.show}</button> <span id="no-pair" role="status" hidden>${words.none}</span></p>
${waterfall(page, report, first, summary.priorWeight)}
${pairsData(report)}`,
    table,
  });
}

function waterfall(page: Page, { columns, pairs }: MatchReport, pair: ReportPair, priorBits: number): Safe {
  const texts = matchPageTexts(page.language);
  const words = texts.waterfall;
  const said = (all: readonly string[], chosen: string) =>
    all.map(
      (word) =>
        html`<span data-word="${word}"${word !== chosen && html` hidden`}>${matchWord(page.language, word)}</span>`,
    );
  const verdicts = [
    ['one', words.one],
    ['two', words.two],
  ] as const;
  const shown = pair.samePerson ? 'one' : 'two';
  const rules = distinct(pairs.map(({ rule }) => rule));
  const wide = widestSum(pairs, priorBits);
  let sum = priorBits;
  const row = (name: string, bits: number, agreement: readonly Safe[]) => {
    const from = sum - bits;
    return html`<tr><th scope="row">${name}</th><td class="compares">${agreement}</td><td class="num bits">${bitsText(page, bits)}</td><td class="num sum">${bitsText(page, sum)}</td><td class="step">${stepOf(from, sum, wide)}</td></tr>`;
  };
  const firstRow = row(words.before, priorBits, []);
  const rows = columns.map(({ field }, f) => {
    sum += pair.fieldBits[f]!;
    return row(
      shortField(field),
      pair.fieldBits[f]!,
      said(distinct(pairs.map(({ agreements }) => agreements[f]!)), pair.agreements[f]!),
    );
  });
  const verdict = verdicts.map(
    ([word, text]) => html`<span data-word="${word}"${word !== shown && html` hidden`}>${text}</span>`,
  );
  const head = html`<p class="sentence" id="pair-says"><b class="pair">${nameOf(pair)}</b>: <span class="verdict">${verdict}</span>. ${texts.probability}: <span class="likely">${shareOf(page, pair.probability)}</span>. ${words.rule}: <span class="rule">${said(rules, pair.rule)}</span>.</p>`;
  const heads = [texts.column, texts.agreement, texts.weight, texts.sum].map(
    (text, at) => html`<th scope="col"${at > 1 && html` class="num"`}>${text}</th>`,
  );
  return html`<div id="waterfall">${head}${scrollBox('pair-says', html`<table class="falls"><thead><tr>${heads}<td></td></tr></thead><tbody>${firstRow}${rows}</tbody></table>`)}</div>`;
}

/** The widest sum that any pair of the page comes to on its way, in bits. */
function widestSum(pairs: readonly ReportPair[], priorBits: number): number {
  let widest = Math.abs(priorBits);
  for (const { fieldBits } of pairs) {
    let sum = priorBits;
    for (const bits of fieldBits) {
      sum += bits;
      widest = Math.max(widest, Math.abs(sum));
    }
  }
  return Math.ceil(widest);
}

/** One step of the waterfall: from the sum before to the sum after, zero in the middle. */
function stepOf(from: number, to: number, wide: number): Safe {
  const [low, high] = [px(wide + Math.min(from, to)), px(wide + Math.max(from, to))];
  return html`<svg viewBox="0 0 ${2 * wide} 10" preserveAspectRatio="none" aria-hidden="true"><path class="zero" d="M${wide} 0v10"/><path class="fall${to < from && ' less'}" d="M${low} 1H${high}V9H${low}z"/></svg>`;
}

/** All pairs of the page for the script: numbers, and words of a fixed list. No text of any file is in it. */
function pairsData({ pairs, summary }: MatchReport): Safe {
  const round = (bits: number) => Math.round(bits * 100) / 100;
  const rows = pairs.map(({ places, samePerson, probability, rule, agreements, fieldBits }) => [
    places.map(placeText).join(','),
    samePerson ? 1 : 0,
    Number(probability.toFixed(4)),
    rule,
    agreements,
    fieldBits.map(round),
  ]);
  const data = JSON.stringify({ prior: round(summary.priorWeight), pairs: rows });
  return new Safe(`<script type="application/json" id="pairs">${data.replaceAll('<', '\\u003c')}</script>`);
}
