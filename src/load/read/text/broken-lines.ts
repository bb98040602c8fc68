/** Says whether one physical line with a broken quote may be a whole record: with quotes as letters, or with quotes that still hold their delimiters, it has a count of cells that is wanted. */
export function mayBeRecord(
  line: string,
  delimiter: string,
  quote: string | null,
  isWidth: (width: number) => boolean,
): boolean {
  const pieces = line.split(delimiter);
  if (isWidth(pieces.length)) return true;
  if (quote === null) return false;
  let width = 0;
  let isOpen = false;
  for (const piece of pieces) {
    if (!isOpen) width++;
    if (!piece.includes(quote)) continue;
    const opens = isOpen || piece.trimStart().startsWith(quote);
    if (opens && piece.split(quote).length % 2 === 0) isOpen = !isOpen;
  }
  return isWidth(width);
}

const DELIMITERS = [';', ',', '\t', '|'];

/** Says whether a broken line has the cells that are wanted by this delimiter, or by another: where two exports were put together, each line costs itself only. */
export function mayBeRecordOfAny(
  line: string,
  delimiter: string,
  quote: string | null,
  isWidth: (width: number) => boolean,
): boolean {
  if (mayBeRecord(line, delimiter, quote, isWidth)) return true;
  return DELIMITERS.some((other) => other !== delimiter && mayBeRecord(line, other, quote, isWidth));
}
