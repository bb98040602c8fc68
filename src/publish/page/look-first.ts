import { shownValue } from '../../page/shown-value.js';
import { html, type Safe } from '../../page/template.js';
import type { CheckOutcome } from '../read/report-model.js';
import { subjectText } from '../words/labels.js';
import { findingAnchor } from './anchors.js';
import type { LeadingFinding } from './leading-findings.js';
import { chanceNumber } from './overview.js';
import { type Page, strengthTag, totalFindings } from './page.js';
import { lookFirstTexts } from './texts/look-first.js';

/** The few findings to look at first, each with its link and with what chance alone would give. */
export function lookFirst(page: Page, leading: readonly LeadingFinding[]): Safe {
  const texts = lookFirstTexts(page.language);
  return html`<section class="look" aria-labelledby="look-first"><h3 id="look-first">${texts.title}</h3>
${leading.length === 0 ? html`<p>${totalFindings(page) === 0 ? texts.nothing : texts.none}</p>` : html`<ol class="leading-list">${leading.map((one) => leadingItem(page, one))}</ol><p class="small">${texts.note}</p>`}</section>`;
}

function leadingItem(page: Page, { check, finding }: LeadingFinding): Safe {
  const subject = subjectText(finding.subjectKind, finding.subject, page.language);
  return html`
<li><p class="lead-head"><a href="#${findingAnchor(finding)}">${page.say(check.title)}</a> ${strengthTag(page, finding.strength)}</p>
<p><b>${shownValue(subject)}.</b> ${page.say(finding.message)}</p>
<p class="small"><b>${page.words.next}.</b> ${page.say(check.next)}</p>
<p class="small"><span class="code">${check.code}</span> ${chanceOf(page, check)}</p></li>`;
}

function chanceOf(page: Page, check: CheckOutcome): string {
  const texts = lookFirstTexts(page.language);
  const expected = chanceNumber(page, check);
  return typeof expected === 'string'
    ? texts.chance(page.figures, check.findingCount, expected)
    : texts.noChance(page.figures, check.findingCount);
}
