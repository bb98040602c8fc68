/** One small change to a text: what stood from `start` to `end` gives way to `replacement`. */
export interface Change {
  /** What kind of change, as the table of results names it. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Changes of what a check decides: signs, conditions, extremes, distinctness. The others move numbers, defaults and joins. */
const DECIDING: ReadonlySet<string> = new Set([
  'comparison',
  'arithmetic',
  'condition dropped',
  'and/or',
  'not dropped',
  'min/max',
  'distinct dropped',
]);

/** Whether a kind of change is one of what a check decides; nine in ten of these must be noticed by its example. */
export function isDeciding(kind: string): boolean {
  return DECIDING.has(kind);
}

/** A text after a change. */
export function changed(text: string, { start, end, replacement }: Change): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The lines that a change touches, before and after it, without comments and with single spaces; and the first line's number. */
export function shownChange(text: string, change: Change): { line: number; was: string; becomes: string } {
  const from = text.lastIndexOf('\n', change.start - 1) + 1;
  const to = text.indexOf('\n', change.end);
  const until = to < 0 ? text.length : to;
  const lines = text.slice(from, until);
  const moved = { ...change, start: change.start - from, end: change.end - from };
  return {
    line: text.slice(0, change.start).split('\n').length,
    was: onOneLine(lines),
    becomes: onOneLine(changed(lines, moved)),
  };
}

function onOneLine(sql: string): string {
  const bare = sql.replace(/'(?:[^']|'')*'|--[^\n]*/g, (piece) => (piece.startsWith('--') ? '' : piece));
  return bare.replace(/\s+/g, ' ').trim();
}
