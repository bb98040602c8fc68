import type { AuditFile } from '../../database/audit-file.js';
import type { SeenFinding } from '../../decisions/line.js';
import type { Language } from '../../model.js';
import { shownBeside, shownValue } from '../../page/shown-value.js';
import { html, type Safe } from '../../page/template.js';
import { RECORDS_KEPT } from '../../publish/constants.js';
import { evidenceTables } from '../../publish/page/findings/evidence-table.js';
import { findingReasons } from '../../publish/page/findings/finding-reasons.js';
import { MARKS, type Page, pagesOf, strengthTag } from '../../publish/page/page.js';
import type { AuditReading } from '../../publish/read/read-audit.js';
import type { CheckOutcome, ReportFinding } from '../../publish/read/report-model.js';
import { seenFinding } from '../../publish/read/seen-finding.js';
import { extractTitle, fieldLabel, subjectText } from '../../publish/words/labels.js';
import type { ScreenWriter } from '../desk/screens.js';
import { screenTexts } from '../texts/screen.js';
import { waterfall, weightsReader } from './waterfall.js';

/** Other findings about the same records that are named at most. */
const MOST_RELATED = 30;
/** Subjects of which the records are one thing, so that a field in which they differ says something. */
const ONE_THING = new Set<ReportFinding['subjectKind']>(['person', 'serial', 'certificate']);

/** A writer over one reading, masked or not; `placeOf` gives the place of a finding in the list. */
export function screenWriter(
  db: AuditFile,
  reading: AuditReading,
  placeOf: (fingerprint: string) => number | undefined,
): ScreenWriter {
  const weightsOf = weightsReader(db);
  const relatedOf = relatedReader(db);
  const checks = new Map(reading.checks.map((check) => [check.code, check]));
  const pages = new Map<Language, Page>();
  return {
    markup(findingId, language, earlier) {
      const finding = reading.finding(findingId);
      const check = finding === null ? undefined : checks.get(finding.code);
      if (finding === null || check === undefined) return null;
      const page = pages.get(language) ?? pagesOf(reading, [language])[0];
      pages.set(language, page);
      const related = relatedOf(findingId).flatMap((id) => reading.finding(id) ?? []);
      return html`${MARKS}${heading(page, finding, check)}
${earlier !== null && changes(page, earlier, seenFinding(finding))}
${records(page, finding)}
${waterfall(page, weightsOf(findingId))}
${findingReasons(page, finding, check, true)}
${check.chance !== null && html`<p class="note">${page.say(check.chance)}</p>`}
${others(page, related, placeOf)}
<p class="fingerprint">${page.words.fingerprint} <code>${finding.fingerprint}</code></p>`.markup;
    },
  };
}

function heading(page: Page, finding: ReportFinding, check: CheckOutcome): Safe {
  return html`<p class="kicker"><span class="code">${check.code}</span> ${page.say(check.title)} · ${strengthTag(page, finding.strength)}</p>
<h1 tabindex="-1" id="finding-title">${shownValue(subjectText(finding.subjectKind, finding.subject, page.language))}</h1>
<p class="result">${page.say(finding.message)}</p>`;
}

function records(page: Page, finding: ReportFinding): Safe {
  if (finding.evidence.length === 0) return html`<p>${page.words.noEvidence}</p>`;
  const shown = finding.evidence.length;
  const caption =
    shown < finding.evidenceCount
      ? page.named(page.words.evidenceShowing(page.figures, shown, finding.evidenceCount))
      : page.words.evidence;
  const naming = { id: `evidence-${finding.id}`, caption, oneThing: ONE_THING.has(finding.subjectKind) };
  const plain = { ...page, anchorOf: () => null };
  return html`<div class="records">${evidenceTables(plain, finding.evidence, naming)}</div>`;
}

/** What the evidence was when the decision was made, beside what it is. */
function changes(page: Page, before: SeenFinding, now: SeenFinding): Safe {
  const texts = screenTexts(page.language);
  const most = Math.max(before.records.length, now.records.length);
  const rows = Array.from({ length: most }, (_, at) => at).flatMap((at) => {
    const [old, fresh] = [before.records[at], now.records[at]];
    const names = [...new Set([...Object.keys(old?.fields ?? {}), ...Object.keys(fresh?.fields ?? {})])];
    return names
      .filter((name) => old?.fields[name] !== fresh?.fields[name])
      .map((name) => {
        const [was, is] = [old?.fields[name] ?? '', fresh?.fields[name] ?? ''];
        const title = extractTitle(fresh?.extract ?? old?.extract ?? '');
        return html`<tr><th scope="row">${texts.recordAt(page.say(title), at + 1)}: ${page.say(fieldLabel(name))}</th><td>${shownBeside(was, is)}</td><td>${shownBeside(is, was)}</td></tr>`;
      });
  });
  return html`<section class="changes" aria-labelledby="changes-title"><h2 id="changes-title">${texts.changed}</h2><p class="note">${texts.changedNote}</p>
${rows.length === 0 ? html`<p>${texts.changedHidden}</p></section>` : html`<div class="scroll" role="group" tabindex="0" aria-labelledby="changes-title"><table><thead><tr><th scope="col">${page.words.field}</th><th scope="col">${texts.was}</th><th scope="col">${texts.is}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`}`;
}

function others(
  page: Page,
  related: readonly ReportFinding[],
  placeOf: (fingerprint: string) => number | undefined,
): Safe {
  const texts = screenTexts(page.language);
  const items = related.map((other) => {
    const at = placeOf(other.fingerprint) ?? 0;
    return html`<li><a href="#finding-${at}" data-at="${at}"><span class="code">${other.code}</span> ${shownValue(subjectText(other.subjectKind, other.subject, page.language))}</a>: ${page.say(other.message)}</li>`;
  });
  return html`<section aria-labelledby="others-title"><h2 id="others-title">${texts.others}</h2>${items.length === 0 ? html`<p class="note">${texts.noOthers}</p>` : html`<ul class="open-list">${items}</ul>`}</section>`;
}

/** Findings that stand on one of the first records of another one. */
function relatedReader(db: AuditFile): (findingId: number) => readonly number[] {
  const read = db
    .prepare<[number, number, number, number], number>(
      `select distinct finding_id from finding_record
       where record_id in (select record_id from finding_record where finding_id = ? order by record_id limit ?)
         and finding_id <> ? order by finding_id limit ?`,
    )
    .pluck();
  return (findingId) => read.all(findingId, RECORDS_KEPT, findingId, MOST_RELATED);
}
