import type { RecordProblem } from '../types.js';

/** How many cells a record must have; a width of 0 accepts any count. */
export class RecordWidth {
  constructor(
    readonly width: number,
    /** Empty cells that every line carries after its last column. */
    readonly trailing: number,
  ) {}

  /** Returns what is wrong with the count of cells, or null; takes off the empty cells after the last column. */
  problemOf(cells: string[]): RecordProblem | null {
    const { width, trailing } = this;
    if (width === 0) return null;
    // Where every line ends in a delimiter, an empty last cell means that another cell is missing.
    if (cells.length === width) return trailing > 0 && cells.at(-1) === '' ? 'too-few-cells' : null;
    if (cells.length < width) return 'too-few-cells';
    if (cells.length !== width + trailing) return 'too-many-cells';
    for (let i = width; i < cells.length; i++) if (cells[i] !== '') return 'too-many-cells';
    cells.length = width;
    return null;
  }

  /** Says whether a count of cells may be that of a whole record. */
  mayBe(count: number): boolean {
    return count === this.width || count === this.width + this.trailing;
  }
}
