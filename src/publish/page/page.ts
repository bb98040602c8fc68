import type { Language, Strength, Texts } from '../../model.js';
import { mergeLanguages } from '../../page/merge-languages.js';
import { type Figures, figuresIn } from '../../page/numbers.js';
import { html, Safe } from '../../page/template.js';
import type { AuditReport, CheckOutcome } from '../read/report-model.js';
import { withFileNames } from '../words/output-names.js';
import { type PageTexts, pageTexts } from './texts.js';

/** What every part of the page needs: the report, its language's words and numbers, and where a file's section is. */
export interface Page {
  readonly report: AuditReport;
  /** The language that these words and figures are in. */
  readonly language: Language;
  /** The language that the page opens in, and all that it can be read in. */
  readonly primary: Language;
  readonly languages: readonly Language[];
  readonly words: PageTexts;
  readonly figures: Figures;
  /** The part of a text of three languages that this page is in. */
  say(texts: Texts): string;
  /** A text of ours with the report's files named as they are: those of an unmasked report have other names. */
  named(text: string): string;
  /** The anchor of a file's section, or null for a file that is not in the accounting. */
  anchorOf(path: string): string | null;
}

/** The same page in each of its languages, for pieces that are written in all of them and merged. */
export type Pages = readonly [Page, ...Page[]];

/** Sets up the page of one report in each of its languages, of which the first is the one that it opens in. */
export function pagesOf(report: AuditReport, languages: readonly [Language, ...Language[]]): Pages {
  const [first, ...others] = languages;
  return [pageOf(report, first, languages), ...others.map((language) => pageOf(report, language, languages))];
}

function pageOf(report: AuditReport, language: Language, languages: readonly [Language, ...Language[]]): Page {
  const anchors = new Map(report.accounting.files.map((file, index) => [file.path, `file-${index + 1}`]));
  return {
    report,
    language,
    primary: languages[0],
    languages,
    words: pageTexts(language),
    figures: figuresIn(language),
    say: (texts) => texts[language],
    named: (text) => withFileNames(text, report.revealed),
    anchorOf: (path) => anchors.get(path) ?? null,
  };
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

/** A shape for a strength, a state or a difference, told apart by form; the word stands beside it. */
export function mark(name: Strength | 'quiet' | 'nothing' | 'skipped' | 'differs'): Safe {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
}

/** The strength of a check or finding: shape and word. */
export function strengthTag(page: Page, strength: Strength): Safe {
  return html`<span class="tag">${mark(strength)}${page.words.strength[strength]}</span>`;
}

/** A table that scrolls in its own box on narrow screens and can be reached by keyboard; `labelId` is what names it. */
export function scrollBox(labelId: string, table: Safe): Safe {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelId}">${table}</div>`;
}

/** Writes one piece in every language of the page and merges them. */
export function inLanguages(pages: Pages, write: (page: Page) => Safe): Safe {
  const [first, ...others] = pages;
  const own = write(first);
  if (others.length === 0) return own;
  const markups = new Map([[first.language, own.markup]]);
  for (const page of others) markups.set(page.language, write(page).markup);
  return new Safe(mergeLanguages(markups));
}

/** The shapes that `mark` uses, once per page. */
export const MARKS = html`<svg class="sprite" aria-hidden="true" width="0" height="0"><defs>
<symbol id="mark-contradiction" viewBox="0 0 16 16"><path fill="currentColor" d="M8 0.6 15.4 8 8 15.4 0.6 8z"/></symbol>
<symbol id="mark-needs-document" viewBox="0 0 16 16"><path fill="none" stroke="currentColor" stroke-width="1.6" d="M3 1.3h6.6L13 4.7v10H3zM5.4 8h5.2M5.4 11h5.2"/></symbol>
<symbol id="mark-pattern" viewBox="0 0 16 16"><path fill="currentColor" d="M1 10h3.4v5H1zM6.3 2h3.4v13H6.3zM11.6 8H15v7h-3.4z"/></symbol>
<symbol id="mark-quiet" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="mark-nothing" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.3"/></symbol>
<symbol id="mark-skipped" viewBox="0 0 16 16"><path fill="none" stroke="currentColor" stroke-width="1.6" d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM3.6 12.4 12.4 3.6"/></symbol>
<symbol id="mark-differs" viewBox="0 0 16 16"><path fill="none" stroke="currentColor" stroke-width="1.8" d="M2 5.5h12M2 10.5h12M11 1.5 5 14.5"/></symbol>
</defs></svg>`;
