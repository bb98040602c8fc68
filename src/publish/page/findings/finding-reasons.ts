import { shownValue } from '../../../page/shown-value.js';
import { type Content, html, type Safe } from '../../../page/template.js';
import { claimsHeading, strengthBecause } from '../../read/finding-claims.js';
import type { CheckOutcome, ReportFinding } from '../../read/report-model.js';
import { measureName, measureWords } from '../../words/measure-words.js';
import { roomy } from '../limits.js';
import { chanceNumber } from '../overview.js';
import type { Page } from '../page.js';
import { findingTexts } from '../texts/finding.js';

/** The question, what was measured against what was to be expected, innocent explanations, and what to ask for next. */
export function findingReasons(
  page: Page,
  finding: ReportFinding,
  check: CheckOutcome,
  isRoomy = roomy(page.report),
): Safe {
  const texts = findingTexts(page.language);
  const against = check.innocent.flatMap((explanation, i) => {
    const reason = check.spokenAgainst[i] ?? null;
    return reason !== null && finding.spokenAgainst.has(reason) ? [{ explanation, reason }] : [];
  });
  const open = check.innocent.filter((explanation) => against.every((one) => one.explanation !== explanation));
  return html`${claimsOf(page, finding)}<dl class="reasons">
${isRoomy && html`<div><dt>${texts.question}</dt><dd>${page.say(check.question)}</dd></div>`}
<div><dt>${texts.measured}</dt><dd>${measuresOf(page, finding)}</dd></div>
<div><dt>${texts.expected}</dt><dd>${expectedOf(page, finding, check)}</dd></div>
${against.length > 0 && html`<div><dt>${texts.spokenAgainst}</dt><dd><ul>${against.map(({ explanation, reason }) => html`<li>${page.say(explanation)} <span class="against">${texts.because[reason]}</span></li>`)}</ul></dd></div>`}
${
  isRoomy
    ? html`<div><dt>${texts.stillOpen(page.figures, open.length)}</dt><dd><ul>${open.map((explanation) => html`<li>${page.say(explanation)}</li>`)}</ul></dd></div>
<div><dt>${texts.next}</dt><dd>${page.say(check.next)}</dd></div>`
    : html`<div><dd><a href="#check-${check.code}">${texts.inCheck}</a></dd></div>`
}
</dl>`;
}

/** What the records say of the finding, and which of that gives it its strength. */
function claimsOf({ words, language, say }: Page, { strength, claims, because }: ReportFinding): Safe | false {
  if (claims.length === 0) return false;
  return html`<dl class="reasons claims">
<div><dt>${words.strengthWord}</dt><dd>${strengthBecause(words.strength[strength], because, language)}</dd></div>
<div><dt>${claimsHeading(language)}</dt><dd><ul>${claims.map(({ text }) => html`<li>${say(text)}</li>`)}</ul></dd></div>
</dl>`;
}

/** The measures by their names in words. */
function measuresOf(page: Page, finding: ReportFinding): Content {
  const shown = Object.entries(finding.measures).map(([name, value]) => {
    const said =
      typeof value === 'string' ? shownValue(measureWords(name, value, page.language)) : page.figures.plain(value);
    return html`<span class="measure">${page.say(measureName(name))} <b>${said}</b></span> `;
  });
  return shown.length === 0 ? '–' : shown;
}

function expectedOf(page: Page, { measures }: ReportFinding, check: CheckOutcome): Content {
  const texts = findingTexts(page.language);
  const own = measures['expected_by_chance'] ?? measures['expected'];
  if (typeof own === 'number') return page.figures.plain(own);
  if (check.expectedByChance === null) return texts.notComputed;
  const expected = chanceNumber(page, check);
  return typeof expected === 'string' ? texts.ofAll(page.figures, check.findingCount, expected) : expected;
}
