import type { Page } from '../../page/page.js';

/** A share or ratio to four decimals; a dash where there is nothing to make it of. */
export function shareText({ figures }: Page, value: number | null): string {
  return value === null ? '–' : figures.plain(Math.round(value * 1e4) / 1e4);
}
