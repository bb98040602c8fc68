import type { SpokenAgainst } from '../../../checks/index.js';
import type { Texts } from '../../../model.js';
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
  const weighed = check.innocent.map((explanation, i) => weigh(finding, check, explanation, i));
  // What only speaks for an explanation, or on both sides of it, leaves it open.
  const against = weighed.filter((one) => one.reason !== null || (one.against.length > 0 && one.for.length === 0));
  const open = weighed.filter((one) => !against.includes(one));
  return html`${claimsOf(page, finding)}<dl class="reasons">
${isRoomy && html`<div><dt>${texts.question}</dt><dd>${page.say(check.question)}</dd></div>`}
<div><dt>${texts.measured}</dt><dd>${measuresOf(page, finding)}</dd></div>
<div><dt>${texts.expected}</dt><dd>${expectedOf(page, finding, check)}</dd></div>
${against.length > 0 && html`<div><dt>${texts.spokenAgainst}</dt><dd><ul>${against.map((one) => explanationOf(page, one))}</ul></dd></div>`}
${
  isRoomy
    ? html`${open.length === 0 ? html`<div><dd>${texts.noneOpen}</dd></div>` : html`<div><dt>${texts.stillOpen(page.figures, open.length)}</dt><dd><ul>${open.map((one) => explanationOf(page, one))}</ul></dd></div>`}
<div><dt>${texts.next}</dt><dd>${page.say(check.next)}</dd></div>`
    : html`<div><dd><a href="#check-${check.code}">${texts.inCheck}</a></dd></div>`
}
</dl>`;
}

/** An innocent explanation, and what the records of a finding say for it and against it. */
interface Weighed {
  readonly explanation: Texts;
  readonly reason: SpokenAgainst | null;
  readonly for: readonly Texts[];
  readonly against: readonly Texts[];
}

function weigh({ claims, spokenAgainst }: ReportFinding, check: CheckOutcome, explanation: Texts, at: number): Weighed {
  const reason = check.spokenAgainst[at] ?? null;
  const said = (names: readonly string[]) =>
    names.flatMap((name) => {
      const claim = claims.find((one) => name === (one.holds === false ? `not ${one.name}` : one.name));
      return claim === undefined || claim.holds === null ? [] : [claim.text];
    });
  const bearing = check.bearing[at];
  return {
    explanation,
    reason: reason !== null && spokenAgainst.has(reason) ? reason : null,
    for: said(bearing?.for ?? []),
    against: said(bearing?.against ?? []),
  };
}

function explanationOf(page: Page, { explanation, reason, ...said }: Weighed): Safe {
  const texts = findingTexts(page.language);
  const line = (heading: string, words: readonly Texts[]) =>
    words.length > 0 && html` <span class="bearing">${heading} ${words.map(page.say).join('; ')}.</span>`;
  return html`<li>${page.say(explanation)}${reason !== null && html` <span class="against">${texts.because[reason]}</span>`}${line(texts.speaksFor, said.for)}${reason === null && line(texts.speaksAgainst, said.against)}</li>`;
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
