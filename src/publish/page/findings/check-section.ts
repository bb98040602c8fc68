import { STRENGTHS } from '../../../model.js';
import { shownLines } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import type { CheckOutcome } from '../../read/report-model.js';
import { dayInCell } from '../../words/date-text.js';
import { familyLabel } from '../../words/family-labels.js';
import { fieldText } from '../../words/field-words.js';
import { sourceText } from '../../words/sources/source-text.js';
import { chanceNumber } from '../overview.js';
import { type Page, strengthTag, strengthTags, strongestOf } from '../page.js';
import { repeatCheck } from './finding-repeat.js';

/** The beginning of a check's section: question, what was examined, chance, innocent explanations, what to ask for. */
export function checkOpening(page: Page, check: CheckOutcome, shown: number, leads: boolean): Safe {
  const { words, figures } = page;
  return html`
<details class="check" id="check-${check.code}" data-code="${check.code}"${leads && LEADING}><summary><span class="what"><span class="code">${check.code}</span> ${page.say(check.title)}</span> <span class="how">${strengthTags(page, check)}</span> <span class="amount"><b class="count">${figures.count(check.findingCount)}</b> <span class="chance">${words.byChance}: ${chanceNumber(page, check)}</span></span></summary>
<div class="inside"><p class="question">${page.say(check.question)}${ceilingOf(page, check)}</p>
${checkFacts(page, check)}${inTheField(page, check)}
<div class="columns"><div><h4>${words.innocent}</h4><ul>${check.innocent.map((texts) => html`<li>${page.say(texts)}</li>`)}</ul></div>
<div><h4>${words.next}</h4><p>${page.say(check.next)}</p></div></div>
<h4 class="list-title">${words.findings} <span class="n">${figures.count(check.findingCount)}</span></h4>
${shown < check.findingCount && html`<p class="cut">${page.named(words.showing(figures, shown, check.findingCount))}</p>`}
<div class="findings">`;
}

const LEADING = html` data-leading`;

/** What a check in the field said of its findings. */
function inTheField({ report: { field }, language }: Page, { code }: CheckOutcome): Safe | false {
  const said = field === undefined ? null : fieldText(field, language).ofCheck(code);
  return (
    said !== null &&
    html`
<p class="note"><b>${said}</b></p>`
  );
}

/** The beginning of a family of checks: its name, how many findings of which strength its checks have. */
export function familyOpening(page: Page, checks: readonly CheckOutcome[], leads: boolean): Safe {
  const { words, figures } = page;
  const family = checks[0]?.family ?? '';
  const findings = checks.reduce((sum, check) => sum + check.findingCount, 0);
  const by = STRENGTHS.flatMap((strength) => {
    const count = checks.reduce((sum, check) => sum + check.findingsByStrength[strength], 0);
    return count === 0
      ? []
      : [
          html`${strengthTag(page, strength)} <span class="n" data-strength="${strength}">${figures.count(count)}</span> `,
        ];
  });
  return html`
<details class="family" id="family-${family}"${leads && LEADING}><summary><h3>${page.say(familyLabel(family))}</h3> <span class="how">${by}</span> <span class="amount"><b class="count">${words.foundAnswer(figures, findings)}</b></span></summary>
<div class="inside">`;
}

/** The end of a family of checks. */
export function familyClosing(): Safe {
  return html`
</div></details>`;
}

/** The most that the check can claim, where no finding claims it. */
function ceilingOf({ words }: Page, check: CheckOutcome): Safe | false {
  return (
    strongestOf(check) !== check.strength &&
    html` <span class="small">${words.atMost(words.strength[check.strength])}</span>`
  );
}

/** The end of a check's section: parameters with their sources, and the SQL. */
export function checkClosing(page: Page, check: CheckOutcome): Safe {
  return html`
</div>
${parametersAndSql(page, check)}
</div></details>`;
}

/** What was found of what, beside what chance alone would give. */
export function checkFacts(page: Page, check: CheckOutcome): Safe {
  const { words, figures } = page;
  return html`<dl class="facts">
<div><dt>${words.found}</dt><dd><b>${figures.count(check.findingCount)}</b></dd></div>
${check.examined !== null && html`<div><dt>${words.examined}</dt><dd>${page.say(check.examined)}</dd></div>`}
${check.unreadRecords > 0 && html`<div><dt>${words.notJudged}</dt><dd>${words.withUnreadCells(figures, check.unreadRecords)}</dd></div>`}
<div><dt>${words.byChance}</dt><dd>${(check.expectedByChance !== null || check.chance === null) && html`<b>${chanceNumber(page, check)}</b> `}${check.chance !== null && page.say(check.chance)}</dd></div>
</dl>`;
}

/** Parameters, sources and SQL, each in a closed fold. */
export function parametersAndSql(page: Page, check: CheckOutcome): Safe {
  const { words } = page;
  return html`<details class="fold"><summary>${words.parametersAndSources}</summary>
${check.parameters.length === 0 ? html`<p>${words.noParameters}</p>` : parameterTable(page, check)}
${check.sources.length > 0 && html`<p class="sources"><b>${words.sources}:</b> ${check.sources.join('; ')}.</p>`}
</details>
<details class="fold"><summary id="sql-${check.code}">${words.sql}<span class="sr">, ${check.code}</span></summary>
<pre class="sql" tabindex="0" role="group" aria-labelledby="sql-${check.code}" lang="en"><code>${shownLines(check.sql)}</code></pre>
<p class="small hash">SHA-256 <code>${check.sqlSha256}</code></p></details>
${check.outcome !== 'skipped' && repeatCheck(page, check)}`;
}

function parameterTable(page: Page, check: CheckOutcome): Safe {
  const { words, figures } = page;
  const rows = check.parameters.map(
    (parameter) => html`
<tr><th scope="row"><code>${parameter.name}</code></th><td><b>${typeof parameter.value === 'string' ? dayInCell(parameter.value, page.language) : figures.plain(parameter.value)}</b>${parameter.changed && html` <span class="changed">${words.changed}</span>`}</td><td>${page.say(parameter.meaning)}</td><td>${sourceText(parameter.source, page.language)}</td></tr>`,
  );
  return html`<table class="stack"><caption class="sr">${words.parametersAndSources}, ${check.code}</caption>
<thead><tr><th scope="col">${words.parameter}</th><th scope="col">${words.value}</th><th scope="col">${words.meaning}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}
