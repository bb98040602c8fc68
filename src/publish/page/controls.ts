import { STRENGTHS } from '../../model.js';
import { type Content, html, type Safe } from '../../page/template.js';
import { visible } from '../../page/visible.js';
import { MOST_PRECINCTS_TO_CHOOSE } from '../constants.js';
import type { PrecinctCards } from '../read/precinct-cards.js';
import { familyLabel } from '../words/family-labels.js';
import { stateText } from '../words/review-words.js';
import { groupsOf, mark, type Page } from './page.js';
import { filterTexts } from './texts/filters.js';

type Choice = 'region' | 'tec' | 'precinct' | 'family' | 'check' | 'review';

/**
 * The filters over the findings, hidden until the script runs: words, place, subject, check, strength, state of review. Each
 * choice has the number of its findings in `data-n`, of all findings that there are; the script shows it, and counts anew when
 * something is chosen. A place that nothing touches is not offered. What is chosen stands in the address, by its name.
 */
export function controls(page: Page, cards: PrecinctCards): Safe {
  const { report, words } = page;
  const { counts } = report;
  const texts = filterTexts(page.language);
  const present = STRENGTHS.filter((strength) => counts.findings[strength] > 0);
  const box = (strength: (typeof STRENGTHS)[number]) =>
    html`<label class="choice"><input type="checkbox" value="${strength}" data-n="${String(counts.findings[strength])}" checked>${mark(strength)}<span>${words.strength[strength]}</span> <span class="n"></span></label>`;
  const { found } = groupsOf(report.checks);
  const families = [...new Set(found.map(({ family }) => family))];
  const sum = (family: string) =>
    found.reduce((all, check) => all + (check.family === family ? check.findingCount : 0), 0);
  const reviewed = counts.reviewed;
  const states = reviewed === null ? [] : STATES.filter((state) => reviewed[state] > 0);
  const label = (value: string, count: number, text: string) =>
    html`<option value="${value}" data-n="${String(count)}" label="${text}"></option>`;
  return html`<div id="controls" class="controls" role="search" hidden>
<div class="search"><label for="search">${words.filter}</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words.filterHint}"></div>
<div class="buttons"><button type="button" id="clear">${texts.clear}</button><button type="button" id="open-all">${words.openAll}</button><button type="button" id="close-all">${words.closeAll}</button></div>
<p id="status" class="status" role="status" data-text="${words.filterStatus}"></p>
<details id="choices"><summary>${texts.choices}</summary>
<div class="choices">
${placeChoices(page, cards)}
${select(
  page,
  'family',
  families.map((family) => label(family, sum(family), page.say(familyLabel(family)))),
)}
${select(
  page,
  'check',
  found.map((check) => label(check.code, check.findingCount, `${check.code} ${page.say(check.title)}`)),
)}
${
  states.length > 0 &&
  select(
    page,
    'review',
    states.map((state) => label(state, reviewed?.[state] ?? 0, stateText(state, page.language))),
  )
}
</div>
<fieldset><legend class="sr">${words.showStrength}</legend>${present.map(box)}</fieldset></details>
<div id="elsewhere" class="elsewhere" data-text="${texts.elsewhereMore}" hidden><b>${texts.elsewhere}</b> <ul></ul></div>
</div>`;
}

const STATES = ['undecided', 'one-of-two', 'settled', 'disputed', 'conflict'] as const;

/** Region, TEC and precinct; a long list of precincts is typed into, a short one is chosen from. */
function placeChoices(page: Page, { touched, touching }: PrecinctCards): Content {
  const texts = filterTexts(page.language);
  const [tecs, regions, precincts] = [new Map<string, number>(), new Map<string, number>(), touched.map(() => 0)];
  const add = (counts: Map<string, number>, names: readonly (string | null)[]) => {
    for (const name of new Set(names)) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const places of touching.values()) {
    for (const at of places) precincts[at] = (precincts[at] ?? 0) + 1;
    const own = places.map((at) => touched[at]);
    add(
      tecs,
      own.map((place) => place?.tec ?? null),
    );
    add(
      regions,
      own.map((place) => place?.region ?? null),
    );
  }
  const named = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const [regionNames, tecNames] = [named(regions).map(([name]) => name), named(tecs).map(([name]) => name)];
  const typed = touched.length > MOST_PRECINCTS_TO_CHOOSE;
  const places = touched.map(
    ({ precinct, tec, region }, at) =>
      html`<option value="${precinct}" data-n="${String(precincts[at] ?? 0)}" data-tec="${tecNames.indexOf(tec ?? '')}" data-region="${regionNames.indexOf(region ?? '')}">${!typed && visible(precinct)}</option>`,
  );
  const precinct = typed
    ? html`<label>${texts.precinct}<input id="by-precinct" list="precinct-names" autocomplete="off" size="8"></label><datalist id="precinct-names">${places}</datalist>`
    : select(page, 'precinct', places);
  return html`${regions.size > 1 && select(page, 'region', named(regions).map(option))}
${tecs.size > 1 && select(page, 'tec', named(tecs).map(option))}
${touched.length > 0 && precinct}`;
}

/** A name from a file as a choice; an option shows no markup, so unseen characters are spelled out in the text itself. */
function option([name, count]: readonly [string, number]): Safe {
  return html`<option value="${name}" data-n="${String(count)}">${visible(name)}</option>`;
}

function select(page: Page, name: Choice, options: Content): Safe {
  const texts = filterTexts(page.language);
  return html`<label>${texts[name]}<select id="by-${name}"><option value="" label="${texts.all}"></option>${options}</select></label>`;
}
