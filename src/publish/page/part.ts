import { type Content, html, type Safe } from '../../page/template.js';

interface Part {
  readonly id: string;
  readonly title: string;
  /** How much is in it, beside the title. */
  readonly amount?: Content;
  /** What is said of it while it is closed. */
  readonly says?: Content;
  readonly kind?: string;
}

/** A part of the page that is a line until somebody opens it; on paper it is open. */
export function part({ id, title, amount = null, says = null, kind = '' }: Part, content: Content): Safe {
  return html`
<section id="${id}" class="part ${kind}" aria-labelledby="${id}-title"><details class="opens"><summary><h2 id="${id}-title">${title}${amount !== null && html` <span class="n">${amount}</span>`}</h2>${says !== null && html` <span class="says-part">${says}</span>`}</summary>
<div class="inside">${content}</div></details></section>`;
}
