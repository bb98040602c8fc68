/** Lays out rows in columns two spaces apart; columns named in `right` are set to the right. */
export function layOut(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, lengthOf(cell));
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const space = ' '.repeat((widths[index] ?? 0) - lengthOf(cell));
          if (right.includes(index)) return space + cell;
          return index === row.length - 1 ? cell : cell + space;
        })
        .join('  '),
    )
    .join('\n');
}

const graphemes = new Intl.Segmenter('kk', { granularity: 'grapheme' });

/** Letters as a reader counts them: a combining mark takes no room of its own. */
function lengthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}
