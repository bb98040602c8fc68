import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import type { ReconciledFigure } from '../../reconciliation/read-reconciliation.js';
import { reconciliationTexts } from '../../reconciliation/texts.js';
import { narrow } from '../overview.js';
import { mark, type Page, scrollBox } from '../page.js';
import { part } from '../part.js';

/** The table of announced and observed figures beside what they come to when recomputed; nothing where there are none. */
export function reconciliationSection(page: Page, figures: readonly ReconciledFigure[]): Safe | null {
  if (figures.length === 0) return null;
  const texts = page.spoken(reconciliationTexts(page.language));
  const fromData = figures.findIndex(({ figure }) => /^(data|protocol|added|removed)_/.test(figure));
  const [announced, loaded] = [figures.slice(0, fromData), figures.slice(fromData)];
  const rowGroup = (title: string, rows: readonly ReconciledFigure[]) =>
    rows.length > 0 &&
    html`<tbody><tr class="part"><th colspan="5" scope="rowgroup">${title}</th></tr>${rows.map((row) => line(page, row))}</tbody>`;
  const table = html`<table class="reconciliation"><caption class="sr">${texts.title}</caption>
<thead><tr><th scope="col">${texts.figure}</th><th scope="col" class="num">${texts.official}</th><th scope="col" class="num">${texts.recomputed}</th><th scope="col" class="num">${texts.difference}</th><th scope="col">${texts.why}</th></tr></thead>
${fromData === -1 ? rowGroup(texts.fromFigures, figures) : [rowGroup(texts.fromFigures, announced), rowGroup(texts.fromData, loaded)]}</table>`;
  return part(
    { id: 'reconciliation', title: texts.title, amount: page.figures.count(figures.length) },
    html`<p class="note">${texts.note}</p>
${scrollBox('reconciliation-title', table)}`,
  );
}

function line(
  page: Page,
  { figure, detail, unit, official, least, most, state, difference, why }: ReconciledFigure,
): Safe {
  const texts = page.spoken(reconciliationTexts(page.language));
  const amount = (value: number) => `${page.figures.plain(value)}${texts.units[unit]}`;
  const differs = difference !== null && difference !== 0;
  return html`
<tr><th scope="row">${texts.figures[figure]}${detail !== null && html`: ${shownValue(detail)}`}</th><td class="num">${narrow(texts.official)}${official === null ? '–' : amount(official)}</td><td class="num">${narrow(texts.recomputed)}${recomputed(page, least, most, amount)}${state === 'bounded' && html` <span class="small">${texts.states.bounded}</span>`}</td><td class="num">${narrow(texts.difference)}${difference === null ? '–' : signed(page, difference)}${differs && mark('differs')}</td><td>${texts.reasons[why]}</td></tr>`;
}

function recomputed(page: Page, least: number | null, most: number | null, amount: (value: number) => string): string {
  const texts = page.spoken(reconciliationTexts(page.language));
  if (least === null && most === null) return texts.states.unknown;
  if (least === null) return texts.atMost(amount(most ?? 0));
  if (most === null) return texts.atLeast(amount(least));
  return least === most ? amount(least) : texts.between(amount(least), amount(most));
}

function signed(page: Page, value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${page.figures.plain(Math.abs(value))}`;
}
