/** A table: the names of its columns, and its records. */
export interface Table {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/**
 * Pollock's simple score, from 0 to 10 (Vitagliano et al., VLDB 2023): one for reading it at all, and precision, recall and F1 of
 * the header's cells, of the records and of the records' cells, as multisets.
 */
export function scoreOf(read: Table, meant: Table): number {
  const record = (cells: readonly string[]) => cells.map((cell) => normal(cell) || 'null').join('');
  const cellsOf = ({ records }: Table) => records.flatMap((cells) => cells.map(normal));
  return (
    1 +
    measures(read.header.map(normal), meant.header.map(normal)) +
    measures(read.records.map(record), meant.records.map(record)) +
    measures(cellsOf(read), cellsOf(meant))
  );
}

const normal = (cell: string) => cell.trim();

/** Precision, recall and F1 added up: 3 where both hold the same. */
function measures(read: readonly string[], meant: readonly string[]): number {
  if (meant.length === 0) return 3;
  const left = new Map<string, number>();
  for (const one of meant) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of read) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    common += 1;
  }
  if (common === 0) return 0;
  const precision = common / read.length;
  const recall = common / meant.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
