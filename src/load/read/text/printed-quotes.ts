import type { Dialect } from '../types.js';

/** Marks of print by which word processors and phones replace straight quotes. */
const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
] as const;
const FEWEST = 3;
const NEARLY_ALL = 0.9;
/** What sets cells apart, or ends their line. */
const EDGE = ',;|\\t\\r\\n';

/**
 * The marks of print that quote the cells of a text, or null: nearly all of them stand at the beginnings and ends of cells, and they quote
 * the whole header, or hold a delimiter. Those of a name within a cell are its letters.
 */
export function printedQuotes(sample: string): Required<Pick<Dialect, 'opening' | 'quote'>> | null {
  if (new RegExp(`(?:^|[${EDGE}])"`).test(sample)) return null;
  for (const [opening, quote] of PAIRS) {
    const count = (pattern: string) => sample.match(new RegExp(pattern, 'g'))?.length ?? 0;
    const [opened, closed] = [count(`(?:^|[${EDGE}])${opening}`), count(`${quote}(?:[${EDGE}]|$)`)];
    const isAtEdges = opened >= count(opening) * NEARLY_ALL && closed >= count(quote) * NEARLY_ALL;
    if (opened < FEWEST || closed < FEWEST || !isAtEdges) continue;
    const inside = `[^${opening}${quote}\\r\\n]*`;
    const isNeeded = new RegExp(`(?:^|[${EDGE}])${opening}${inside}[,;|\\t]${inside}${quote}(?:[${EDGE}]|$)`).test(
      sample,
    );
    const [header = ''] = sample.split(/[\r\n]/);
    if (isNeeded || (header.startsWith(opening) && header.endsWith(quote))) return { opening, quote };
  }
  return null;
}

/** The same text, of the same length, in which what opens a quoted cell is what closes it. */
export function asQuotes(text: string, { quote, opening }: Dialect): string {
  return opening === undefined || quote === null ? text : text.replaceAll(opening, quote);
}
