import { STRENGTHS } from '../../model.js';
import { html, type Safe } from '../../page/template.js';
import { mark, type Page } from './page.js';

/** The controls over the findings, hidden until the script runs. */
export function controls({ report, words }: Page): Safe {
  const present = STRENGTHS.filter((strength) => report.counts.findings[strength] > 0);
  const box = (strength: (typeof STRENGTHS)[number]) =>
    html`<label class="choice"><input type="checkbox" value="${strength}" checked>${mark(strength)}${words.strength[strength]}</label>`;
  return html`<div id="controls" class="controls" role="search" hidden>
<div class="search"><label for="search">${words.filter}</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words.filterHint}"></div>
<div class="buttons"><button type="button" id="open-all">${words.openAll}</button><button type="button" id="close-all">${words.closeAll}</button></div>
<fieldset><legend class="sr">${words.showStrength}</legend>${present.map(box)}</fieldset>
<p id="status" class="status" role="status" data-text="${words.filterStatus}"></p>
</div>`;
}
