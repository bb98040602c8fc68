import { subjectText } from '../labels.js';
import type { ReportFinding } from '../report-model.js';
import { evidenceTables } from './evidence-table.js';
import { EVIDENCE_PER_FINDING } from './limits.js';
import { mark, type Page } from './page.js';
import { shownValue } from './shown-value.js';
import { type Content, html, type Safe } from './template.js';

/** One finding, closed: its subject and message; open: measures, evidence and fingerprint. */
export function findingBlock(page: Page, finding: ReportFinding): Safe {
  const { words, figures } = page;
  const number = words.findingNo(finding.id);
  return html`
<details class="finding" id="finding-${finding.id}" data-strength="${finding.strength}"><summary><span class="who">${mark(finding.strength)}<span class="sr">${words.strength[finding.strength]}: </span>${shownValue(subjectText(finding.subjectKind, finding.subject, page.language))}</span> <span class="message">${page.say(finding.message)}</span> <span class="amount">${finding.evidenceCount > 0 && words.records(figures, finding.evidenceCount)}</span></summary>
<div class="body">${evidenceOf(page, finding, number)}
${measuresOf(page, finding)}
<p class="fingerprint">${number} · ${words.fingerprint} <code>${finding.fingerprint}</code></p></div></details>`;
}

function measuresOf({ figures }: Page, finding: ReportFinding): Safe | false {
  const measures = Object.entries(finding.measures).map(
    ([name, value]) =>
      html`<div><dt><code>${name}</code></dt><dd>${typeof value === 'string' ? shownValue(value) : figures.plain(value)}</dd></div>`,
  );
  return measures.length > 0 && html`<dl class="measures">${measures}</dl>`;
}

function evidenceOf(page: Page, finding: ReportFinding, number: string): Content {
  const { words, figures } = page;
  const records = finding.evidence.slice(0, EVIDENCE_PER_FINDING);
  if (records.length === 0) return html`<p>${finding.evidenceCount === 0 && words.noEvidence}</p>`;
  const caption =
    records.length < finding.evidenceCount
      ? words.evidenceShowing(figures, records.length, finding.evidenceCount)
      : words.evidence;
  const oneThing = finding.subjectKind !== 'precinct' && finding.subjectKind !== 'total';
  return evidenceTables(page, records, { number, caption, oneThing });
}
