import { ANSWER_WORDS, ANSWERS } from '../../answer-form.js';
import { shownValue } from '../../page/shown-value.js';
import { html } from '../../page/template.js';
import { type PackageFrame, packagePage } from './frame.js';
import type { AskedFinding } from './package-content.js';
import { shelfTable } from './package-page.js';
import { shelfOf } from './shelf.js';
import { packageTexts } from './texts.js';

/** The letter that asks for the documents of a package and for nothing else: a page for paper, with blanks for who signs it. */
export function letterHtml(
  frame: PackageFrame,
  who: string,
  findings: readonly AskedFinding[],
  workbook: string,
): string {
  const texts = packageTexts(frame.language);
  const { letter } = texts;
  return packagePage(frame, texts.letterDocument, (page) => {
    const blank = (name: string) => html`<p class="blank"><span>${name}</span><span></span></p>`;
    const answers = ANSWERS.map((answer) => `«${ANSWER_WORDS[answer][page.language]}»`).join(', ');
    const also = [...new Set(findings.flatMap(({ papers, settles }) => (papers.length === 0 ? [settles] : [])))];
    const shelf = shelfOf(findings);
    return html`<main class="sheet">
<div class="blanks">${blank(letter.from)}<p><span>${letter.to}</span> <b>${shownValue(who)}</b></p>${blank(letter.number)}${blank(letter.date)}</div>
<h1 id="shelf">${letter.subject}</h1>
<p>${page.say(frame.title)}.</p>
<p>${letter.why(page.figures, findings.length)}</p>
${shelf.length > 0 && html`<p>${letter.please}</p>${shelfTable(page, shelf, false)}`}
${also.length > 0 && html`<p>${letter.also}</p><ul>${also.map((text) => html`<li>${text}</li>`)}</ul>`}
<p>${letter.answer(workbook, answers)}</p>
<p>${letter.privacy}</p>
<div class="blanks">${blank(letter.until)}${blank(letter.signature)}</div>
</main>`;
  });
}
