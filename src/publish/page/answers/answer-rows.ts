import { html, type Safe } from '../../../page/template.js';
import { wilsonInterval } from '../../../statistics/intervals.js';
import { SHARE_WITH_DECIMAL, SHARE_WITH_MORE } from '../../constants.js';
import type { Page } from '../page.js';
import { answerTexts } from '../texts/answers.js';

/** One figure of an answer: what it is, how much, and what observers reported of the same. */
export interface Row {
  readonly label: string;
  readonly value: Safe | string;
  readonly beside?: string | null;
}

/** The figures of an answer, a line each. */
export function figureLines(rows: readonly (Row | null)[]): Safe {
  const lines = rows.flatMap((row) => (row === null ? [] : [row]));
  return html`<dl class="lines">${lines.map(
    ({ label, value, beside = null }) => html`
<div><dt><span>${label}${beside !== null && html` <span class="small">${beside}</span>`}</span></dt><dd>${value}</dd></div>`,
  )}
</dl>`;
}

/** So many of so many, with the share and how far it is from being known. */
export function shareText(page: Page, hits: number, all: number): Safe {
  const texts = page.spoken(answerTexts(page.language));
  const { low, high } = wilsonInterval(hits, all);
  const percent = (share: number) => percentText(page, share);
  return html`${texts.ofAll(page.figures, hits, all)} <span class="small">${texts.share(percent(hits / all), percent(low), percent(high))}</span>`;
}

/** A share in per cent: whole from ten per cent on, with one decimal below, and with its first digit where that would be nought. */
export function percentText({ language }: Page, share: number): string {
  const digits =
    share > 0 && share < SHARE_WITH_MORE
      ? { maximumSignificantDigits: 1 }
      : { maximumFractionDigits: share > 0 && share < SHARE_WITH_DECIMAL ? 1 : 0 };
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(share);
}
