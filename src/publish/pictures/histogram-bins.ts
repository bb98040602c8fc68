import { roundStep } from '../../page/drawing/scales.js';
import { BINS_AT_A_LINE, LINES_SHOWN, MOST_BINS, USUAL_OF_HISTOGRAM } from '../constants.js';

export interface Bin {
  readonly from: number;
  /** The last value of the bin; null for the last bin where it is open. */
  readonly to: number | null;
  readonly precincts: number;
  /** All of it at or above the level for a look. */
  readonly overTheLine: boolean;
}

/**
 * Counts in bins of equal, round width, with a bin's border on the level for a look. A few very large values share an open last
 * bin, so that they do not squeeze the others into one.
 */
export function binsOf(values: readonly number[], line: number | null): readonly Bin[] {
  const sorted = [...values].sort((a, b) => a - b);
  const largest = sorted.at(-1) ?? 0;
  const usual = sorted[Math.floor((sorted.length - 1) * USUAL_OF_HISTOGRAM)] ?? 0;
  const end = Math.min(largest, Math.max(LINES_SHOWN * (line ?? 0), 2 * usual, 10));
  let width = roundStep((end + 1) / MOST_BINS);
  if (line !== null && line > 0) while (line % width !== 0 && width > 1) width = smaller(width);
  if ((end + 1) / width > BINS_AT_A_LINE) width = roundStep((end + 1) / MOST_BINS);
  width = Math.max(1, width);
  const count = Math.floor(end / width) + 1;
  const totals = new Array<number>(count).fill(0);
  for (const value of values) {
    const at = Math.min(count - 1, Math.floor(value / width));
    totals[at] = (totals[at] ?? 0) + 1;
  }
  return totals.map((precincts, i) => {
    const isOpen = i === count - 1 && largest >= (i + 1) * width;
    return {
      from: i * width,
      to: isOpen ? null : (i + 1) * width - 1,
      precincts,
      overTheLine: line !== null && i * width >= line,
    };
  });
}

/** The next smaller of 1, 2, 5, 10, 20, … */
function smaller(width: number): number {
  return String(width).startsWith('5') ? (width / 5) * 2 : width / 2;
}
