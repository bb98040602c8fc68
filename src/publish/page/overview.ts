import { html, type Safe } from '../../page/template.js';
import { TINY } from '../constants.js';
import { pictureTexts } from '../pictures/texts.js';
import type { CheckOutcome } from '../read/report-model.js';
import { reconciliationTexts } from '../reconciliation/texts.js';
import { numberText, roughNumberText } from '../words/number-text.js';
import { groupsOf, type Page, totalFindings } from './page.js';
import { findingTexts } from './texts/finding.js';

/** Links to the parts of the page, with how much is in each. */
export function contents(page: Page): Safe {
  const { report, words, figures } = page;
  const groups = groupsOf(report.checks);
  const reconciled = report.reconciliation().length;
  const link = (href: string, label: string, count: number | null) =>
    html`<li><a href="${href}">${label}</a>${count !== null && html`&nbsp;<span class="n">${figures.count(count)}</span>`}</li>`;
  return html`<nav class="contents" aria-label="${words.contents}"><ul>
${groups.found.length > 0 && link('#findings', words.findings, totalFindings(page))}
${link('#precincts', findingTexts(page.language).precinctsTitle, null)}
${link('#pictures', pictureTexts(page.language).section, null)}
${reconciled > 0 && link('#reconciliation', reconciliationTexts(page.language).title, reconciled)}
${link('#quiet', words.quiet, groups.quiet.length)}
${link('#nothing', words.nothing, groups.nothing.length)}
${link('#skipped', words.skipped, groups.skipped.length)}
${link('#files', words.filesTitle, report.accounting.files.length)}
${link('#profile', words.profileTitle, null)}
${link('#method', words.methodTitle, null)}
</ul></nav>`;
}

/** The head of a column, for narrow screens where the table has none. */
export function narrow(label: string): Safe {
  return html`<span class="narrow">${label}: </span>`;
}

/** The number that chance alone would give, or that it is not computed. */
export function chanceNumber({ words, language }: Page, check: CheckOutcome): Safe | string {
  const expected = check.expectedByChance;
  if (expected === null) return html`<span class="small">${words.notComputed}</span>`;
  if (expected > 0 && expected < TINY) return `< ${numberText(TINY, language)}`;
  return `≈ ${roughNumberText(expected, language)}`;
}
