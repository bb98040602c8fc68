import { html, type Safe } from '../../page/template.js';
import { OPEN_REASONS } from '../constants.js';
import { LEFT_OUT } from './answers/sentences.js';
import { groupsOf, type Page } from './page.js';
import { lookFirstTexts } from './texts/look-first.js';

/** What would let most of the open questions be judged: the reasons that keep most checks from running, with how many each keeps. */
export function openQuestions(page: Page): Safe | false {
  const { say, figures } = page;
  const texts = lookFirstTexts(page.language);
  const kept = new Map<string, number>();
  for (const { reason } of groupsOf(page.report.checks).skipped) {
    if (reason === null || reason.en === LEFT_OUT) continue;
    const said = say(reason);
    kept.set(said, (kept.get(said) ?? 0) + 1);
  }
  if (kept.size === 0) return false;
  const most = [...kept].sort(([, a], [, b]) => b - a).slice(0, OPEN_REASONS);
  const lines = most.map(
    ([reason, checks]) => html`
<li>${reason} <span class="n">${texts.open(figures, checks)}</span></li>`,
  );
  return html`<section class="look" aria-labelledby="open-questions"><h3 id="open-questions">${texts.openTitle}</h3>
<ul class="open-list">${lines}
<li><a href="#skipped">${texts.openAll}</a></li></ul></section>`;
}
