import { html, type Safe } from '../../../page/template.js';
import type { CheckOutcome } from '../../read/report-model.js';
import { groupsOf, mark, type Page } from '../page.js';
import { part } from '../part.js';
import { checkFacts, parametersAndSql } from './check-section.js';

type State = 'quiet' | 'nothing' | 'skipped';

/** The checks without findings, in three groups that cannot be mistaken for each other. */
export function otherChecks(page: Page): readonly Safe[] {
  const { words } = page;
  const { quiet, nothing, skipped } = groupsOf(page.report.checks);
  return [
    group(page, quiet, { state: 'quiet', title: words.quiet, note: words.quietNote, tag: words.nothingFound }),
    group(page, nothing, { state: 'nothing', title: words.nothing, note: words.nothingNote, tag: words.nothingTag }),
    group(page, skipped, { state: 'skipped', title: words.skipped, note: words.skippedNote, tag: words.skippedTag }),
  ];
}

interface Group {
  readonly state: State;
  readonly title: string;
  readonly note: string;
  readonly tag: string;
}

function group(page: Page, checks: readonly CheckOutcome[], { state, title, note, tag }: Group): Safe {
  const { words, figures } = page;
  return part(
    { id: state, title, amount: figures.count(checks.length), kind: `others ${state}` },
    html`${checks.length === 0 ? html`<p>${words.quietNone}</p>` : html`<p class="note">${note}</p>`}
${checks.map((check) => oneCheck(page, check, state, tag))}`,
  );
}

function oneCheck(page: Page, check: CheckOutcome, state: State, tag: string): Safe {
  const { words } = page;
  const why = check.outcome === 'skipped' ? check.reason : check.examined;
  const label = check.outcome === 'skipped' ? words.reason : words.examined;
  return html`
<details class="other" id="check-${check.code}"><summary><span class="what"><span class="code">${check.code}</span> ${page.say(check.title)}</span> <span class="tag">${mark(state)}${tag}</span> <span class="why">${why !== null && html`${label}: ${page.say(why)}`}${check.unreadRecords > 0 && html` · ${words.notJudged}: ${words.withUnreadCells(page.figures, check.unreadRecords)}`}</span></summary>
<div class="body"><p class="question">${page.say(check.question)}</p>
${check.outcome !== 'skipped' && checkFacts(page, check)}
${parametersAndSql(page, check)}</div></details>`;
}
