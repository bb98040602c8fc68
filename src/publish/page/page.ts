import { type Language, STRENGTHS, type Strength } from '../../model.js';
import { strengthTag } from '../../page/marks.js';
import * as kit from '../../page/page.js';
import { type Content, html } from '../../page/template.js';
import type { AuditReport, CheckOutcome } from '../read/report-model.js';
import { tableInGeneralWords } from '../words/general/general-words.js';
import { withFileNames } from '../words/output-names.js';
import { type PageTexts, pageTexts } from './texts.js';

export { MARKS, mark, strengthTag } from '../../page/marks.js';
export { inLanguages } from '../../page/page.js';
export { scrollBox } from '../../page/tables.js';

/** What every part of the report needs: a page of the kit, the report, and where a file's section is. */
export interface Page extends kit.Page<PageTexts> {
  readonly report: AuditReport;
  /** A text of ours with the report's files named as they are: those of an unmasked report have other names. */
  named(text: string): string;
  /** A text or a table of texts in the words that this election has for its numbers and papers. */
  spoken<Table>(texts: Table): Table;
  /** The anchor of a file's section, or null for a file that is not in the accounting. */
  anchorOf(path: string): string | null;
}

/** The report in each of its languages. */
export type Pages = kit.Pages<Page>;

/** Sets up the page of one report in each of its languages, of which the first is the one that it opens in. */
export function pagesOf(report: AuditReport, languages: readonly [Language, ...Language[]]): Pages {
  const anchors = new Map(report.accounting.files.map((file, index) => [file.path, `file-${index + 1}`]));
  return kit.pagesIn(languages, (language) => {
    const spoken = <Table>(texts: Table) => (report.generalWords ? tableInGeneralWords(texts, language) : texts);
    const page = kit.pageIn(language, languages, spoken(pageTexts(language)));
    return {
      ...page,
      say: (texts) => spoken(page.say(texts)),
      report,
      spoken,
      named: (text) => withFileNames(text, report.revealed),
      anchorOf: (path) => anchors.get(path) ?? null,
    };
  });
}

/** The four groups that the checks of a report fall into; every check is in exactly one. */
export function groupsOf(checks: readonly CheckOutcome[]) {
  const ran = checks.filter((check) => check.outcome !== 'skipped');
  return {
    found: ran.filter((check) => check.findingCount > 0),
    quiet: ran.filter((check) => check.findingCount === 0 && !check.nothingToExamine),
    nothing: ran.filter((check) => check.findingCount === 0 && check.nothingToExamine),
    skipped: checks.filter((check) => check.outcome === 'skipped'),
  };
}

/** All findings of the report, from its counts. */
export function totalFindings({ report }: Page): number {
  return STRENGTHS.reduce((sum, strength) => sum + report.counts.findings[strength], 0);
}

/** How strong the findings of a check are: one tag, or each with how many there are. */
export function strengthTags(page: Page, check: CheckOutcome): Content {
  const found = STRENGTHS.filter((strength) => check.findingsByStrength[strength] > 0);
  if (found.length < 2) return strengthTag(page, found[0] ?? check.strength);
  return found.map(
    (strength) =>
      html`${strengthTag(page, strength)} <span class="n" data-strength="${strength}">${page.figures.count(check.findingsByStrength[strength])}</span> `,
  );
}

/** The strength of the strongest finding of a check; of none, the most that it can claim. */
export function strongestOf({ findingsByStrength, strength }: CheckOutcome): Strength {
  return STRENGTHS.find((each) => findingsByStrength[each] > 0) ?? strength;
}
