import { type Content, html, type Safe } from './template.js';

/** A table that scrolls in its own box on narrow screens and can be reached by keyboard; `labelId` is what names it. */
export function scrollBox(labelId: string, table: Safe): Safe {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelId}">${table}</div>`;
}

/** A plain table: heads, then rows whose first cell is their head; every other cell is a number. */
export function numberTable(
  heads: readonly string[],
  rows: readonly (readonly Content[])[],
  note: Content = null,
): Safe {
  const head = heads.map((text, i) =>
    i === 0 ? html`<th scope="col">${text}</th>` : html`<th scope="col" class="num">${text}</th>`,
  );
  const body = rows.map(
    (cells) =>
      html`
<tr>${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="num">${cell}</td>`))}</tr>`,
  );
  return html`<table class="sortable">${note !== null && html`<caption>${note}</caption>`}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
