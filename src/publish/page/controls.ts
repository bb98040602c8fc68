import { STRENGTHS } from '../../model.js';
import { type Content, html, type Safe } from '../../page/template.js';
import { visible } from '../../page/visible.js';
import type { PrecinctCards } from '../read/precinct-cards.js';
import { familyLabel } from '../words/family-labels.js';
import { groupsOf, mark, type Page } from './page.js';
import { filterTexts } from './texts/filters.js';

/**
 * The filters over the findings, hidden until the script runs: words, place, subject, check, strength. A place that nothing
 * touches is not offered. What is chosen stands in the address, so that a link leads to the same choice.
 */
export function controls(page: Page, { touched }: PrecinctCards): Safe {
  const { report, words } = page;
  const texts = filterTexts(page.language);
  const present = STRENGTHS.filter((strength) => report.counts.findings[strength] > 0);
  const box = (strength: (typeof STRENGTHS)[number]) =>
    html`<label class="choice"><input type="checkbox" value="${strength}" checked>${mark(strength)}${words.strength[strength]}</label>`;
  const { found } = groupsOf(report.checks);
  const tecs = namesOf(touched.map(({ tec }) => tec));
  const regions = namesOf(touched.map(({ region }) => region));
  const families = [...new Set(found.map(({ family }) => family))];
  const places = touched.map(
    ({ precinct, tec, region }) =>
      html`<option value="${precinct}" data-tec="${tecs.indexOf(tec ?? '')}" data-region="${regions.indexOf(region ?? '')}">`,
  );
  return html`<div id="controls" class="controls" role="search" hidden>
<div class="search"><label for="search">${words.filter}</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words.filterHint}"></div>
<div class="buttons"><button type="button" id="clear">${texts.clear}</button><button type="button" id="open-all">${words.openAll}</button><button type="button" id="close-all">${words.closeAll}</button></div>
<div class="choices">
${regions.length > 1 && select(page, 'region', regions.map(option))}
${tecs.length > 1 && select(page, 'tec', tecs.map(option))}
${touched.length > 0 && html`<label>${texts.precinct}<input id="by-precinct" list="precinct-names" autocomplete="off" size="8"></label><datalist id="precinct-names">${places}</datalist>`}
${select(
  page,
  'family',
  families.map((family) => html`<option value="${family}" label="${page.say(familyLabel(family))}"></option>`),
)}
${select(
  page,
  'check',
  found.map((check) => html`<option value="${check.code}" label="${check.code} ${page.say(check.title)}"></option>`),
)}
</div>
<fieldset><legend class="sr">${words.showStrength}</legend>${present.map(box)}</fieldset>
<p id="status" class="status" role="status" data-text="${words.filterStatus}"></p>
</div>`;
}

function namesOf(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => (name === null ? [] : [name])))].sort();
}

/** A name from a file as a choice; an option shows no markup, so unseen characters are spelled out in the text itself. */
function option(name: string, at: number): Safe {
  return html`<option value="${String(at)}">${visible(name)}</option>`;
}

function select(page: Page, name: 'region' | 'tec' | 'family' | 'check', options: Content): Safe {
  const texts = filterTexts(page.language);
  return html`<label>${texts[name]}<select id="by-${name}"><option value="" label="${texts.all}"></option>${options}</select></label>`;
}
