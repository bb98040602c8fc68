import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import { FEW_CARDS } from '../../constants.js';
import type { PrecinctCard, PrecinctCards, TecCard } from '../../read/precinct-cards.js';
import type { ReportFinding } from '../../read/report-model.js';
import { subjectText, valueText } from '../../words/labels.js';
import { findingAnchor } from '../anchors.js';
import { mark, type Page } from '../page.js';
import { summaryLabel } from '../summary-labels.js';
import { findingTexts } from '../texts/finding.js';

/** The findings that the cards name, and which of them stand on the page to link to. */
export interface NamedFindings {
  readonly byId: ReadonlyMap<number, ReportFinding>;
  readonly onPage: ReadonlySet<number>;
}

const OPEN = html` open`;

/** The beginning of the section of cards: how many there are, and what is left out. */
export function precinctsOpening(page: Page, { all, withFindings, cards }: PrecinctCards): Safe {
  const texts = findingTexts(page.language);
  return html`
<section id="precincts" aria-labelledby="precincts-title"><h2 id="precincts-title">${texts.precinctsTitle} <span class="n">${page.figures.count(all)}</span></h2>
<p class="note">${texts.precinctsNote}</p>
${cards.length < all && html`<p class="cut">${page.named(texts.precinctsCut(page.figures, cards.length, withFindings, all))}</p>`}`;
}

/** The head of a TEC, with the sums of its precincts. Precincts of which no file says the TEC stand together, and nobody's sums are theirs. */
export function tecOpening(page: Page, tec: TecCard, at: number): Safe {
  const texts = findingTexts(page.language);
  const cards = texts.cards(page.figures, tec.precincts);
  if (tec.tec === null) {
    const isShort = tec.precincts <= FEW_CARDS;
    return html`
<details class="tec" id="tec-${at}"${isShort && OPEN}><summary><h3>${cards}</h3> <span class="how">${at > 1 && texts.noTec}</span></summary>
<div class="inside">`;
  }
  return html`
<details class="tec" id="tec-${at}"><summary><h3>${texts.tec}: ${shownValue(tec.tec)}</h3> <span class="how">${cards}</span></summary>
<div class="inside"><details class="fold"><summary>${texts.tecFigures}</summary>${figuresOf(page, tec.figures)}</details>`;
}

/** The end of a TEC. */
export function tecClosing(): Safe {
  return html`
</div></details>`;
}

/** The card of one precinct: its figures and the findings that touch it. */
export function precinctCard(page: Page, card: PrecinctCard, anchor: string, named: NamedFindings): Safe {
  const texts = findingTexts(page.language);
  const places = [...new Set([card.settlement, card.region])].flatMap((text) => (text === null ? [] : [text]));
  const place = places.map((text) => html`${shownValue(text)} · `);
  const type = card.type === null ? '–' : valueText('type', card.type, 'precincts', page.language);
  return html`
<details class="precinct" id="${anchor}"><summary><span class="who">${texts.precinct} ${shownValue(card.precinct)}</span> <span class="where">${place}${type}</span> <span class="amount">${page.words.foundAnswer(page.figures, card.findingCount)}</span></summary>
<div class="body"><div class="halves"><div><h4>${texts.figures}</h4>${figuresOf(page, card.figures)}</div>
<div><h4>${texts.its}</h4>${findingsOf(page, card, named)}
<p class="small">${texts.noVerdict}</p><button type="button" class="print-card" hidden>${texts.print}</button></div></div></div></details>`;
}

function figuresOf(page: Page, figures: PrecinctCard['figures']): Safe {
  const texts = findingTexts(page.language);
  const loaded = figures.filter(({ value }) => value !== null);
  const missing = figures
    .filter(({ value }) => value === null)
    .map(({ name }) => summaryLabel(name, page.language).replace(/^– /, ''));
  const rows = loaded.map(
    ({ name, value }) =>
      html`<div><dt>${summaryLabel(name, page.language)}</dt><dd>${typeof value === 'string' ? shownValue(value) : page.figures.plain(value)}</dd></div>`,
  );
  return html`<dl class="lines">${rows}</dl>${missing.length > 0 && html`<p class="small">${texts.notLoaded}: ${missing.join(', ')}</p>`}`;
}

function findingsOf(page: Page, card: PrecinctCard, { byId, onPage }: NamedFindings): Safe {
  const texts = findingTexts(page.language);
  if (card.findingCount === 0) return html`<p>${texts.none}</p>`;
  const lines = card.findings.flatMap((id) => {
    const finding = byId.get(id);
    if (finding === undefined) return [];
    const subject = html`${finding.code} · ${shownValue(subjectText(finding.subjectKind, finding.subject, page.language))}`;
    return [
      html`<li>${mark(finding.strength)}${onPage.has(id) ? html`<a href="#${findingAnchor(finding)}">${subject}</a>` : subject}: ${page.say(finding.message)}</li>`,
    ];
  });
  const more = card.findingCount - lines.length;
  return html`<ul class="touching">${lines}${more > 0 && html`<li>${page.named(texts.more(page.figures, more))}</li>`}</ul>`;
}
