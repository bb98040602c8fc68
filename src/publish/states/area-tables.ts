import type { Page } from '../../page/page.js';
import { numberTable, scrollBox } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import { CHANGE_KINDS } from '../words/change-words.js';
import { MASS_TITLE, massText } from './mass-words.js';
import type { StatesSummary } from './read-states.js';
import { STATES_TEXTS } from './texts.js';

/** Lines of a table of a page: those of most entries. */
const MOST_LINES = 60;

/** What changed for many at once, a line each; nothing where nothing did. */
export function massTable({ language, say, figures }: Page, { masses }: StatesSummary, id: string): Safe | null {
  if (masses.length === 0) return null;
  const rows = masses.slice(0, MOST_LINES).map((line) => {
    const { what, entries, of, precincts, counted } = massText(line, language);
    const count = (number: number | null) => (number === null ? '' : figures.count(number));
    return [html`<bdi>${what}</bdi>`, count(entries), count(of), count(precincts), counted];
  });
  const heads = [
    '',
    ...[STATES_TEXTS.entries, STATES_TEXTS.ofEntries, STATES_TEXTS.atPrecincts, STATES_TEXTS.counted].map(say),
  ];
  return html`<h3 id="${id}-masses">${say(MASS_TITLE)}</h3>
${scrollBox(`${id}-masses`, numberTable(heads, rows))}`;
}

/** The account by region and commission; nothing where no register of precincts names any. */
export function areaTable({ say, figures }: Page, { areas }: StatesSummary, id: string): Safe | null {
  if (areas.length === 0) return null;
  const heads = [
    ...[STATES_TEXTS.area, STATES_TEXTS.before, STATES_TEXTS.after, STATES_TEXTS.leftUnexplained],
    ...[STATES_TEXTS.cameUnexplained, STATES_TEXTS.correctedUnexplained, CHANGE_KINDS.corrected!],
  ].map(say);
  const rows = areas.map((area) =>
    [
      html`<bdi>${[area.region, area.tec].filter((name) => name !== null).join(', ')}</bdi>`,
      ...[area.before, area.after, area.left_unexplained, area.came_unexplained],
      ...[area.corrected_unexplained, area.corrected],
    ].map((cell) => (typeof cell === 'number' ? figures.count(cell) : cell)),
  );
  return html`<h3 id="${id}-areas">${say(STATES_TEXTS.areas)}</h3>
${scrollBox(`${id}-areas`, numberTable(heads, rows))}`;
}
