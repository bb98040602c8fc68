import type { Page } from '../../../page/page.js';

/** A match weight to a tenth, with its sign. */
export function bitsText({ figures }: Page, bits: number): string {
  const rounded = Math.round(bits * 10) / 10;
  return `${rounded < 0 ? '−' : '+'}${figures.plain(Math.abs(rounded))}`;
}

/** A share to four decimals, small ones to two figures; a dash where there is none. */
export function shareOf({ figures }: Page, share: number | null): string {
  if (share === null) return '–';
  return figures.plain(share !== 0 && share < 0.001 ? Number(share.toPrecision(2)) : Math.round(share * 1e4) / 1e4);
}

/** A share in per cent, to a tenth: within a sentence "1 of the pairs" would be a single one. */
export function perCent({ figures }: Page, share: number): string {
  return `${figures.plain(Math.round(share * 1000) / 10)}\u00a0%`;
}

const LONGEST = 28;

/** The header of a column, cut where no picture has room for it. */
export function shortField(field: string): string {
  const letters = [...field];
  return letters.length <= LONGEST ? field : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
