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
