import type { Language } from '../../model.js';
import type { AuditReport, CheckOutcome, ReportFinding } from '../report-model.js';
import { checkClosing, checkOpening } from './check-section.js';
import { controls } from './controls.js';
import { filesSection } from './files-section.js';
import { findingBlock } from './finding.js';
import { revealedWarning, summary, titleBlock } from './first-screen.js';
import { headOf, SCRIPT_ELEMENT } from './head.js';
import { findingsShown } from './limits.js';
import { methodSection, profileSection } from './method-section.js';
import { otherChecks } from './other-checks.js';
import { contents, overview } from './overview.js';
import { groupsOf, MARKS, type Page, pageOf } from './page.js';
import { html, type Safe } from './template.js';

/**
 * Renders the report as one self-contained HTML page, in pieces as they are made.
 * The bytes are a function of the report and the language; nothing is fetched, and nothing needs the script.
 */
export function* renderHtml(report: AuditReport, options: { language: Language }): Iterable<string> {
  const page = pageOf(report, options.language);
  for (const part of partsOf(page)) yield part.markup;
}

function* partsOf(page: Page): Iterable<Safe> {
  const { words, language, report } = page;
  yield html`<!doctype html>
<html lang="${language}">
${headOf(page)}
<body class="${report.revealed ? 'unmasked' : 'masked'}">
<a class="skip" href="#summary">${words.skip}</a>
${MARKS}${revealedWarning(page)}
${titleBlock(page)}
<main>
${summary(page)}
${contents(page)}
${overview(page)}
`;
  yield* findingsOf(page);
  yield* otherChecks(page);
  yield filesSection(page);
  yield profileSection(page);
  yield methodSection(page);
  yield html`
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
${SCRIPT_ELEMENT}
</body>
</html>
`;
}

function* findingsOf(page: Page): Iterable<Safe> {
  const { found } = groupsOf(page.report.checks);
  if (found.length === 0) return;
  yield html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${page.words.findings}</h2>
${controls(page)}`;
  yield* checksWithFindings(page, found);
  yield html`
</section>`;
}

/** Findings come in the order of the checks, so that one pass over them writes every section. */
function* checksWithFindings(page: Page, found: readonly CheckOutcome[]): Iterable<Safe> {
  const limits = findingsShown(found);
  const findings = page.report.findings()[Symbol.iterator]();
  try {
    let next = findings.next();
    for (const check of found) {
      const limit = limits.get(check.code) ?? 0;
      yield checkOpening(page, check, limit);
      let given = 0;
      for (; next.done !== true && belongsTo(check, next.value); next = findings.next()) {
        if (given < limit) yield findingBlock(page, next.value);
        given += 1;
      }
      // A page whose counts are not those of its findings must not be written at all.
      if (given !== check.findingCount)
        throw new Error(`${check.code}: ${check.findingCount} findings counted, ${given} given`);
      yield checkClosing(page, check);
    }
  } finally {
    findings.return?.();
  }
}

function belongsTo(check: CheckOutcome, finding: ReportFinding): boolean {
  return finding.code === check.code;
}
