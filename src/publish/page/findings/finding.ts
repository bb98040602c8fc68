import { shownValue } from '../../../page/shown-value.js';
import { type Content, html, type Safe } from '../../../page/template.js';
import type { CheckOutcome, ReportFinding } from '../../read/report-model.js';
import { subjectText } from '../../words/labels.js';
import { reviewText } from '../../words/review-words.js';
import { findingAnchor } from '../anchors.js';
import { evidenceLimit } from '../limits.js';
import { mark, type Page } from '../page.js';
import { evidenceTables } from './evidence-table.js';
import { findingReasons } from './finding-reasons.js';
import { repeatFinding } from './finding-repeat.js';

/**
 * One finding, closed: its subject and message; open: its evidence, the question, measure against expectation, what speaks
 * for an innocent explanation, what to ask for, and how to repeat it. `places` are those of its precincts in the list of the filter. A leading one stands on paper even where it is closed.
 */
export function findingBlock(
  page: Page,
  finding: ReportFinding,
  check: CheckOutcome,
  places: readonly number[],
  isLeading = false,
): Safe {
  const { words, figures } = page;
  return html`
<details class="finding" id="${findingAnchor(finding)}" data-strength="${finding.strength}" data-at="${places.join(' ')}"${finding.review !== undefined && html` data-review="${finding.review.state}"`}${isLeading && LEADING}><summary><span class="who">${mark(finding.strength)}<span class="sr">${words.strength[finding.strength]}: </span>${subjectOf(finding, page)}</span> <span class="message">${page.say(finding.message)}</span> <span class="amount">${finding.evidenceCount > 0 && words.records(figures, finding.evidenceCount)}</span></summary>
<div class="body">${suppressionOf(page, finding)}${reviewOf(page, finding)}${evidenceOf(page, finding)}
${findingReasons(page, finding, check)}
${repeatFinding(page, finding)}
<p class="fingerprint">${words.findingNo(finding.id)} · ${words.fingerprint} <code>${finding.fingerprint}</code></p></div></details>`;
}

const LEADING = html` data-leading`;

/** Who answers for the finding in election.yaml, until when and why. */
function suppressionOf({ words, figures }: Page, { suppression }: ReportFinding): Safe | false {
  return (
    suppression !== null &&
    html`<p class="note"><b>${words.suppressed(figures.day(suppression.until))}</b> ${shownValue(suppression.owner)}: ${shownValue(suppression.reason)}</p>`
  );
}

/** What reviewers decided. */
function reviewOf({ language, figures }: Page, { review }: ReportFinding): Safe | false {
  return (
    review !== undefined &&
    review.state !== 'undecided' &&
    html`<p class="note"><b>${reviewText(review, language, figures)}</b></p>`
  );
}

/** Subjects of which the records are one thing, so that a field in which they differ says something. */
const ONE_THING = new Set<ReportFinding['subjectKind']>(['person', 'serial', 'certificate']);

function evidenceOf(page: Page, finding: ReportFinding): Content {
  const { words, figures } = page;
  const records = finding.evidence.slice(0, evidenceLimit(page.report));
  if (records.length === 0) return html`<p>${finding.evidenceCount === 0 && words.noEvidence}</p>`;
  const caption =
    records.length < finding.evidenceCount
      ? page.named(words.evidenceShowing(figures, records.length, finding.evidenceCount))
      : words.evidence;
  const id = `evidence-${finding.id}`;
  return evidenceTables(page, records, { id, caption, oneThing: ONE_THING.has(finding.subjectKind) });
}

/** What a finding is about; a file's path may break behind its signs, and not within a word. */
function subjectOf({ subjectKind, subject }: ReportFinding, { language }: Page): Safe {
  const text = subjectText(subjectKind, subject, language);
  if (subjectKind !== 'file') return shownValue(text);
  return html`${text.split(/(?<=[/_.-])/u).map((part, i) => html`${i > 0 && html`<wbr>`}${shownValue(part)}`)}`;
}
