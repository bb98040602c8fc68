import { shownValue } from '../../page/shown-value.js';
import { html, type Safe } from '../../page/template.js';
import { QUESTIONS } from '../constants.js';
import type { CheckOutcome } from '../read/report-model.js';
import { subjectText } from '../words/labels.js';
import type { LeadingFinding } from './leading-findings.js';
import { chanceNumber } from './overview.js';
import { groupsOf, type Page, strengthTag } from './page.js';
import { lookFirstTexts } from './texts/look-first.js';

/** The few findings to look at first, each with its link and with what chance alone would give. */
export function lookFirst(page: Page, leading: readonly LeadingFinding[]): Safe {
  const texts = lookFirstTexts(page.language);
  return html`<section class="look" aria-labelledby="look-first"><h3 id="look-first">${texts.title}</h3>
${leading.length === 0 ? html`<p>${texts.none}</p>` : html`<ol class="leading-list">${leading.map((one) => leadingItem(page, one))}</ol><p class="small">${texts.note}</p>`}
${openQuestions(page)}</section>`;
}

function leadingItem(page: Page, { check, finding }: LeadingFinding): Safe {
  const subject = subjectText(finding.subjectKind, finding.subject, page.language);
  return html`
<li><p class="lead-head"><a href="#finding-${finding.id}">${page.say(check.title)}</a> ${strengthTag(page, finding.strength)}</p>
<p><b>${shownValue(subject)}.</b> ${page.say(finding.message)}</p>
<p class="small"><span class="code">${check.code}</span> ${chanceOf(page, check)}</p></li>`;
}

function chanceOf(page: Page, check: CheckOutcome): string {
  const texts = lookFirstTexts(page.language);
  const expected = chanceNumber(page, check);
  return typeof expected === 'string'
    ? texts.chance(page.figures, check.findingCount, expected)
    : texts.noChance(page.figures, check.findingCount);
}

/** The questions that the data could not answer, by their checks; contradictions first, in the order of the checks. */
function openQuestions(page: Page): Safe {
  const texts = lookFirstTexts(page.language);
  const { nothing, skipped } = groupsOf(page.report.checks);
  const open = [...skipped, ...nothing];
  const named = open.slice(0, QUESTIONS);
  const link = (check: CheckOutcome) =>
    html`<li><a href="#check-${check.code}"><span class="code">${check.code}</span> ${page.say(check.title)}</a></li>`;
  const rest = open.length - named.length;
  return html`<h3>${texts.open} <span class="n">${page.figures.count(open.length)}</span></h3>
${open.length === 0 ? html`<p>${texts.openNone}</p>` : html`<ul class="open-list">${named.map(link)}${rest > 0 && html`<li class="rest"><a href="#skipped">${texts.more(page.figures, rest)}</a></li>`}</ul>`}`;
}
