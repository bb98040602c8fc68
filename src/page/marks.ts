import type { Strength } from '../model.js';
import type { Page } from './page.js';
import { html, type Safe } from './template.js';

/** A shape for a strength, a state or a difference, told apart by form; the word stands beside it. */
export function mark(name: Strength | 'quiet' | 'nothing' | 'skipped' | 'differs'): Safe {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
}

/** The strength of a check or finding: shape and word. */
export function strengthTag(page: Page, strength: Strength): Safe {
  return html`<span class="tag">${mark(strength)}${page.words.strength[strength]}</span>`;
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
