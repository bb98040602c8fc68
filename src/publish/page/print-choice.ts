import { html, type Safe } from '../../page/template.js';
import type { Page } from './page.js';
import { lookFirstTexts } from './texts/look-first.js';

/** What stands on paper only if its box is ticked: the key of its text, and the id that the style for paper looks at. */
const PARTS = [
  ['paperFindings', 'paper-findings'],
  ['paperPictures', 'paper-pictures'],
  ['paperCards', 'paper-cards'],
  ['paperFiles', 'paper-files'],
] as const;

/** The choice of what goes on paper: plain boxes that the style reads, so that the browser's own print command follows them. */
export function printChoice(page: Page): Safe {
  const texts = lookFirstTexts(page.language);
  const box = ([text, id]: (typeof PARTS)[number]) =>
    html`<label class="choice"><input type="checkbox" id="${id}">${texts[text]}</label>`;
  return html`<details class="fold paper"><summary>${texts.paperTitle}</summary><div class="body"><p class="small">${texts.paperNote}</p>
<fieldset><legend>${texts.paperMore}</legend>${PARTS.map(box)}</fieldset><button type="button" id="print-page" hidden>${texts.paperPrint}</button></div></details>`;
}

/** On paper alone: that this is a short form, and where the rest is. */
export function paperNote(page: Page, findings: number): Safe {
  const texts = lookFirstTexts(page.language);
  return html`<p class="paper-note">${page.named(texts.paperShort(page.figures, findings))}</p>`;
}
