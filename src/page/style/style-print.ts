import { rootIn } from '../language-switch.js';
import type { Page, Pages } from '../page.js';

/** What stands on the edge of each sheet of paper. */
export interface Sheet {
  readonly title: string;
  /** The text at the right above: what kind of paper it is, or the warning that it must not lie about. */
  readonly head: string;
  readonly isWarning: boolean;
}

/** The look on paper: A4, page numbers, and what `sheetOf` says on the edge of each page. */
export function printStyle<Kind extends Page>(pages: Pages<Kind>, sheetOf: (page: Kind) => Sheet): string {
  const several = pages.length > 1;
  return `${pages.map((page) => pageRule(sheetOf(page), page.words.document, several ? page.language : '')).join('')}
${several ? pages.map(({ language }) => `${rootIn(language)} { page: ${language}; }\n`).join('') : ''}
@media print {
  :root { --paper: #fff; --sheet: #fff; --tint: #f6f5f2; }
  html { font-size: 9.2pt; }
  body { background: none; }
  .skip, .controls, .contents, .languages, .fold.paper, .print-card, summary::before { display: none !important; }
  .sorter { display: contents; }
  .title, main, .end { max-width: none; padding-inline: 0; }
  .title { padding-top: 0; }
  .revealed { position: static; border: 2px solid var(--warn); margin-bottom: 1rem; }
  :is(.family, .check, .finding)[data-leading]::details-content, .part > .opens::details-content { content-visibility: visible; display: block; height: auto; }
  .finding[data-leading], .finding[open] { border-bottom: 0; }
  .fold:not([open]) { display: none; }
  .fold > summary { color: var(--ink); font-weight: 600; }
  .scroll { overflow: visible; }
  .answering { break-inside: avoid; }
  .look { margin-top: 1.2rem; border-top-width: 2px; }
  .leading-list > li { break-inside: avoid; }
  .cards { grid-template-columns: repeat(3, 1fr); gap: 0.6rem; }
  .card { padding: 0.7rem 0.8rem; break-inside: avoid; }
  .answer { font-size: 1.35rem; }
  main > section { padding-top: 1.8rem; }
  h2, h3, h4, summary, caption, .eyebrow { break-after: avoid; }
  .facts, .lines, tr, .columns li, .glossary > div { break-inside: avoid; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  .evidence:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  tfoot { display: table-row-group; }
  .evidence th, .evidence td { min-width: 0; padding: 0.25rem 0.6rem; }
  .side { min-width: 0; }
  .question, .columns, .list-title { break-inside: avoid; break-after: avoid; }
  .finding > summary { break-inside: avoid; }
  .evidence tbody tr:nth-child(-n + 2), .evidence tbody tr:nth-last-child(-n + 3):not(:last-child) { break-after: avoid; }
  .reasons, .fingerprint { break-inside: avoid; break-before: avoid; }
  .overview th, .overview td, .accounting th, .accounting td { padding-block: 0.24rem; }
  .reconciliation { table-layout: fixed; font-size: 8pt; }
  .reconciliation thead th:nth-child(1) { width: 31%; }
  .reconciliation thead th:nth-child(5) { width: 30%; }
  .reconciliation .num { white-space: normal; }
  .glossary { grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .many { width: 100%; font-size: 7pt; }
  .many th, .many td { padding: 0.2rem 0.3rem; overflow-wrap: anywhere; min-width: 0; white-space: normal; }
  .many thead th { hyphens: auto; font-size: 6.4pt; }
  .many .short { white-space: nowrap; min-width: 0; }
  .stay { max-width: none; }
  .sql { white-space: pre-wrap; overflow: visible; font-size: 8pt; }
  a { color: inherit; text-decoration: none; }
  .finding > summary { grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr) auto; }
  .other > summary { grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); }
  .other .tag { grid-column: 1; grid-row: 2; }
  .other .why { grid-column: 2; grid-row: 1 / span 2; }
  .body { padding-inline-start: 0; }
}
`;
}

/** The sheet in one language; where there are several, each is a named page that the chosen language asks for. */
function pageRule({ title, head, isWarning }: Sheet, document: string, name: string): string {
  return `
@page ${name} {
  size: A4; margin: 22mm 16mm 20mm;
  @top-left { content: ${cssString(title)}; ${MARGIN_TEXT} vertical-align: bottom; padding-bottom: 4mm; width: 62%; text-align: left; }
  @top-right { content: ${cssString(head)}; ${MARGIN_TEXT} ${isWarning ? 'color: #8c2415; font-weight: 700;' : ''} vertical-align: bottom; padding-bottom: 4mm; text-align: right; }
  @bottom-left { content: ${cssString(document)}; ${MARGIN_TEXT} }
  @bottom-right { content: counter(page) ' / ' counter(pages); ${MARGIN_TEXT} }
}`;
}

const MARGIN_TEXT = "font: 8pt 'Noto Sans', 'Segoe UI', Arial, sans-serif; color: #555a61;";

/** A text as a CSS string in which nothing but letters, digits and spaces stands as itself, so that nothing can end it. */
function cssString(text: string): string {
  const escaped = [...text].map((character) => {
    if (/[\p{L}\p{N} ]/u.test(character)) return character;
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${escaped.join('')}"`;
}
