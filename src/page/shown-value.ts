import { letterDifferences } from './letter-differences.js';
import { html, Safe } from './template.js';
import { codePointName, UNSEEN } from './visible.js';

/** Longest text of one cell that the page shows; what is cut off is counted. */
export const MAX_CELL = 300;

/** Texts of which no character runs from right to left or is of no direction that could turn what stands beside it. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u052f\u2010-\u2027\u2116]*$/;

/** A value from the audited files: isolated in its direction, unseen characters marked, and cut at `MAX_CELL`. */
export function shownValue(value: string): Safe {
  const characters = value.length > MAX_CELL ? [...value] : [];
  const rest = Math.max(0, characters.length - MAX_CELL);
  const kept = rest > 0 ? characters.slice(0, MAX_CELL).join('') : value;
  if (rest === 0 && PLAIN.test(value)) return html`${value}`;
  return html`<bdi>${marked(kept)}</bdi>${rest > 0 && html`… <span class="ctl">+${rest}</span>`}`;
}

/** A value beside another one of the same field: what the other does not have is marked, letter by letter. */
export function shownBeside(value: string, other: string): Safe {
  if (value === other || value.length > MAX_CELL) return shownValue(value);
  const runs = letterDifferences(value, other);
  const shown = runs.map(({ text, differs }) => (differs ? html`<mark>${marked(text)}</mark>` : marked(text)));
  return PLAIN.test(value) ? html`${shown}` : html`<bdi>${shown}</bdi>`;
}

/** Digits that belong together: a day, a month, a year. */
const GROUPS = /(\d+)/;

/**
 * A day beside another one, digit by digit within day, month, year, hour: as many marks in every language, whatever their order.
 * Days that are not written alike differ as a whole.
 */
export function shownDayBeside(value: string, other: string): Safe {
  if (value === other) return shownValue(value);
  const form = (text: string) => text.replace(/\d/g, '0');
  if (form(value) !== form(other)) return html`<mark>${shownValue(value)}</mark>`;
  const others = other.split(GROUPS);
  return html`${value.split(GROUPS).map((group, at) => digitsBeside(group, others[at] ?? ''))}`;
}

function digitsBeside(group: string, other: string): readonly (Safe | string)[] {
  const parts: (Safe | string)[] = [];
  for (let from = 0; from < group.length; ) {
    const differs = group[from] !== other[from];
    let to = from + 1;
    while (to < group.length && (group[to] !== other[to]) === differs) to += 1;
    const text = group.slice(from, to);
    parts.push(differs ? html`<mark>${text}</mark>` : text);
    from = to;
  }
  return parts;
}

function marked(text: string): readonly (Safe | string)[] {
  const parts: (Safe | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    parts.push(text.slice(from, match.index), html`<span class="ctl">${codePointName(match[0])}</span>`);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** A text of several lines for a `pre` element: line feeds stay, tabs become spaces, everything else unseen is spelled out. */
export function shownLines(text: string): Safe {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  // A line feed right after <pre> would be dropped by the parser: SQL that begins with an empty line is no loss.
  return new Safe(lines.map((line) => html`${line.replaceAll('\t', '  ')}`.markup).join('\n'));
}
