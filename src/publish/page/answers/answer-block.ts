import { type Content, html, type Safe } from '../../../page/template.js';
import { GO_ON } from '../../constants.js';
import type { CheckOutcome } from '../../read/report-model.js';
import type { LeadingFinding } from '../leading-findings.js';
import { groupsOf, mark, type Page, strongestOf } from '../page.js';
import { answerTexts } from '../texts/answers.js';

/** One answer: its question, its sentence, its figures, where to go on, what could not be judged, and its picture. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly sentence: string;
  readonly figures: Content;
  readonly note: Content;
  /** The families of checks that go on with the question. */
  readonly families: readonly string[];
  readonly picture: Safe | null;
}

/** An answer as a block of the first screen. */
export function answerBlock(
  page: Page,
  ranked: readonly LeadingFinding[],
  { id, question, sentence, figures, note, families, picture }: Answer,
): Safe {
  const checks = page.report.checks.filter(({ family }) => families.includes(family));
  return html`
<section class="answering" id="${id}" aria-labelledby="${id}-title"><div class="says-it"><h3 id="${id}-title">${question}</h3>
<p class="sentence">${sentence}</p>
${figures}${note}
${goOn(page, checks, ranked, families)}${notJudged(page, checks)}</div>
${picture !== null && html`<div class="shows-it">${picture}</div>`}</section>`;
}

/** The checks of the question with findings: those first on which most hangs, those no further than chance last. */
function goOn(
  page: Page,
  checks: readonly CheckOutcome[],
  ranked: readonly LeadingFinding[],
  families: readonly string[],
): Safe | false {
  const texts = page.spoken(answerTexts(page.language));
  const weighed = ranked.flatMap(({ check }) => (families.includes(check.family) ? [check] : []));
  const found = [...weighed, ...groupsOf(checks).found.filter((check) => !weighed.includes(check))];
  if (groupsOf(checks).found.length + groupsOf(checks).quiet.length === 0) return false;
  if (found.length === 0) return html`<p class="small">${texts.nothingFound}</p>`;
  const rest = found.length - GO_ON;
  const [family] = families;
  return html`<h4>${texts.goOn}</h4><ul class="go-on">${found.slice(0, GO_ON).map(
    (check) => html`
<li>${mark(strongestOf(check))}<span class="sr">${page.words.strength[strongestOf(check)]}: </span><a href="#check-${check.code}">${page.say(check.title)}</a> <span class="n">${page.figures.count(check.findingCount)}</span></li>`,
  )}${rest > 0 && html`<li class="rest"><a href="#family-${family ?? ''}">${texts.more(page.figures, rest)}</a></li>`}</ul>`;
}

/** The checks of the question that could examine nothing, with their reasons: none of them is a pass. */
function notJudged(page: Page, checks: readonly CheckOutcome[]): Safe {
  const { nothing, skipped } = groupsOf(checks);
  const blind = nothing.filter(({ outcome }) => outcome === 'blind');
  const open = [...skipped, ...nothing.filter(({ outcome }) => outcome !== 'blind')];
  // What could have seen nothing is said at once, with its ranks: folded away it would pass for an answer.
  const said = blind.map((check) => html`<p class="small">${named(page, check)}${reasonOf(page, check)}</p>`);
  return html`${said}${
    open.length > 0 &&
    html`<details class="fold"><summary>${page.spoken(answerTexts(page.language)).notJudged(page.figures, open.length)}</summary><ul class="open-list">${open.map(
      (check) => html`
<li>${named(page, check)}${reasonOf(page, check)}</li>`,
    )}</ul></details>`
  }`;
}

function named(page: Page, check: CheckOutcome): Safe {
  return html`<a href="#check-${check.code}"><span class="code">${check.code}</span> ${page.say(check.title)}</a>`;
}

function reasonOf(page: Page, check: CheckOutcome): Content {
  const reason = check.outcome === 'skipped' ? check.reason : check.examined;
  return reason !== null && html` <span class="small">${page.say(reason)}</span>`;
}
