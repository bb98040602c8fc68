/** Lays out rows in columns two spaces apart; columns named in `right` are set to the right. */
export function layOut(given: readonly (readonly string[])[], right: readonly number[] = []): string {
  const rows = given.map((row) => row.map(cut));
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

/** Longer cells are cut: the name of a column may be a whole file without a line end. */
const MOST_LETTERS = 300;

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${[...text.slice(0, MOST_LETTERS)].slice(0, -1).join('')}…`;
}

/** Letters as a reader counts them: a combining mark takes no room of its own. */
function lengthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...text.replace(/\p{M}+/gu, '')].length;
}
