import { figureOf } from '../../page/drawing/frame.js';
import type { Page } from '../../page/page.js';
import { scrollBox } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import { CHANGE_KINDS, UNDONE_KINDS } from '../words/change-words.js';
import type { StatesStep } from './states-step.js';
import { STATES_TEXTS } from './texts.js';

const ID = 'picture-calendar';
const SHADES = 4;
const DAY_MS = 86_400_000;
/** The numbers of one row, by step. */
interface Row {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Steps as columns under their dates, kinds of change as rows, shaded by entries a day. */
export function calendarOf(page: Page, steps: readonly StatesStep[]): Safe {
  const { say } = page;
  const kindRow = (kind: string, isUnexplained: boolean, name: string): Row => ({
    name,
    counts: steps.map(({ states }) => {
      const found = states.kinds.find((each) => each.kind === kind);
      return isUnexplained ? (found?.explained.find(({ by }) => by === null)?.entries ?? 0) : (found?.entries ?? 0);
    }),
  });
  const rows: Row[] = [
    kindRow('left', true, say(STATES_TEXTS.leftUnexplained)),
    kindRow('came', true, say(STATES_TEXTS.cameUnexplained)),
    kindRow('corrected', true, say(STATES_TEXTS.correctedUnexplained)),
    kindRow('moved', false, say(CHANGE_KINDS.moved!)),
    ...Object.entries(UNDONE_KINDS).map(([kind, name]) => ({
      name: say(name),
      counts: steps.map(({ states }) =>
        states.undone.filter((each) => each.kind === kind).reduce((sum, { entries }) => sum + entries, 0),
      ),
    })),
  ].filter(({ counts }) => counts.some((count) => count > 0));
  const gaps = steps.map(({ from, to }) => daysBetween(from.date, to.date));
  const heads = steps.map(
    ({ to }, at) =>
      html`<th scope="col">${to.date === null ? to.name : page.figures.day(to.date)}${to.date !== null && html`<br><span class="small">${weekday(to.date, page)}${gaps[at]! > 0 && html`, ${page.figures.count(gaps[at]!)} ${say(STATES_TEXTS.days)}`}</span>`}</th>`,
  );
  const body = rows.map(({ name, counts }) => {
    const rates = counts.map((count, at) => count / Math.max(1, gaps[at]!));
    const most = Math.max(...rates);
    return html`
<tr><th scope="row">${name}</th>${counts.map((count, at) => html`<td class="square step-${count === 0 ? 0 : Math.max(1, Math.ceil((rates[at]! / most) * SHADES))}">${page.figures.count(count)}</td>`)}</tr>`;
  });
  return figureOf(page, {
    id: ID,
    title: say(STATES_TEXTS.calendar),
    says: say(STATES_TEXTS.calendarSays),
    read: say(STATES_TEXTS.calendarRead),
    picture: scrollBox(
      `${ID}-title`,
      html`<table class="matrix calendar"><caption class="sr">${say(STATES_TEXTS.calendar)}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${body}</tbody></table>`,
    ),
  });
}

/** Whole days from one state to the next; 0 where a date is not known. */
function daysBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return 0;
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

function weekday(date: string, { language }: Page): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
