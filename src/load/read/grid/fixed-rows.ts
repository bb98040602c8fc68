const FEWEST_LINES = 3;
const FEWEST_COLUMNS = 3;
const MOST_LINES = 2000;
const GAP = 2;
const RULER = /^[\s\-=+_*─━═|│┼]+$/u;

/**
 * The rows of a text whose columns are set apart by blanks alone, each beginning at its place in all lines, as old programs print; null
 * where the lines have no such places. Lines above the table are rows of one cell.
 */
export function fixedRows(text: string): readonly (readonly string[])[] | null {
  const lines = text.split(/\r\n|[\n\r\f]/);
  const isTabled = (line: string) => line.trim().split(/\s{2,}/u).length >= FEWEST_COLUMNS && !RULER.test(line);
  const first = lines.findIndex(isTabled);
  const body = lines.slice(Math.max(0, first)).filter((line) => line.trim() !== '' && !RULER.test(line));
  const tabled = body.filter(isTabled);
  if (tabled.length < FEWEST_LINES || tabled.length < body.length * 0.8) return null;
  const columns = columnsOf(tabled.slice(0, MOST_LINES).map((line) => [...line]));
  if (columns.length < FEWEST_COLUMNS) return null;
  return lines
    .filter((line) => !RULER.test(line))
    .map((line, at) => {
      if (line.trim() === '') return [];
      const letters = [...line];
      // A line that begins below a later column goes on with what stands there.
      const isBelow =
        letters.findIndex((letter) => letter.trim() !== '') >= (columns[1]?.from ?? Number.POSITIVE_INFINITY);
      if (at < first || !(isTabled(line) || isBelow)) return [line.trim()];
      return columns.map(({ from, to }) => letters.slice(from, to).join('').trim());
    });
}

/** Where columns begin and end: between them no line has anything for two letters at least. */
function columnsOf(lines: readonly (readonly string[])[]): readonly { readonly from: number; readonly to: number }[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const isBlank = Array.from({ length: width }, (_, at) => lines.every((line) => (line[at] ?? ' ').trim() === ''));
  const columns: { from: number; to: number }[] = [];
  let from = -1;
  let gap = GAP;
  for (let at = 0; at < width; at += 1) {
    if (isBlank[at]) gap += 1;
    else {
      if (gap >= GAP) {
        if (from >= 0) columns.push({ from, to: at });
        from = at;
      }
      gap = 0;
    }
  }
  if (from >= 0) columns.push({ from, to: width });
  return columns;
}
