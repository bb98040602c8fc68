import type { SqlValue } from '../model.js';
import { shownValue } from '../page/shown-value.js';
import { html } from '../page/template.js';
import type { Design, Draw } from './drawn.js';
import { DRAW_TEXTS } from './texts.js';

/** What is looked into in the field. */
interface Papers {
  readonly findings: readonly (readonly SqlValue[])[];
  readonly entries: readonly (readonly SqlValue[])[];
  readonly people: Readonly<Partial<Record<Design, readonly (readonly SqlValue[])[]>>>;
}

/** Sheets to print: each thing drawn with boxes to tick. No script, and nothing is fetched. */
export function formsPage(draw: Draw, papers: Papers, title: string, reveal: boolean): string {
  const texts = DRAW_TEXTS[draw.language];
  const table = (heading: string, question: string, rows: readonly (readonly SqlValue[])[]) =>
    rows.length > 0 &&
    html`<section><h2>${heading}</h2><p>${question}</p><div class="box" role="group" aria-label="${heading}" tabindex="0"><table><thead><tr><th>№</th><th>${texts.what}</th><th>${texts.yes}</th><th>${texts.no}</th><th>${texts.unknown}</th><th>${texts.note}</th></tr></thead><tbody>${rows.map((row, at) => html`<tr><td>${at + 1}</td><td>${row.map((cell) => (cell === null ? null : html`${shownValue(String(cell))} `))}</td><td>☐</td><td>☐</td><td>☐</td><td></td></tr>`)}</tbody></table></div></section>`;
  const shortened = papers.findings.map(([code, , subject, says]) => [code ?? null, subject ?? null, says ?? null]);
  const listed = papers.entries.map(([, file, record, entry]) => [file ?? null, record ?? null, entry ?? null]);
  return html`<!doctype html>
<html lang="${draw.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${texts.title}</title><style>
body { font: 10pt/1.4 sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; } table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid; padding: 0.3rem; text-align: start; vertical-align: top; } td:last-child { min-width: 9rem; } .box { overflow-x: auto; } tr { break-inside: avoid; } section { break-after: page; } thead { display: table-header-group; } p.warn { font-weight: bold; }
@media print { .box { overflow: visible; } }
</style></head><body><main><h1>${texts.title}</h1><p>${title}</p>${reveal && html`<p class="warn">${texts.revealed}</p>`}<p>${texts.seed}: ${draw.seed}. ${texts.leads}</p>
${table(texts.findings, texts.askFindings, shortened)}
${table(texts.others, texts.askOthers, listed)}
${table(texts.designs['list-to-people'], texts.ask['list-to-people'], papers.people['list-to-people'] ?? [])}
${table(texts.designs['people-to-list'], texts.ask['people-to-list'], papers.people['people-to-list'] ?? [])}
</main></body></html>
`.markup;
}
