import type { Page } from '../../page/page.js';
import { TABLE_LINES } from '../constants.js';
import type { PictureTexts } from './texts.js';
import { pictureTexts } from './texts.js';

/** What the pictures need of a page: that of the kit, and how the report's files are named. */
export interface PicturePage extends Page {
  named(text: string): string;
  /** Texts of ours in the words that this election has for its numbers and papers. */
  spoken<Table>(texts: Table): Table;
}

/** A page together with the words of its pictures. */
export interface Sketch {
  readonly page: PicturePage;
  readonly texts: PictureTexts;
}

/** The words of the pictures in the language of a page. */
export function sketchOf(page: PicturePage): Sketch {
  return { page, texts: page.spoken(pictureTexts(page.language)) };
}

/** The first lines of a long table, and a note of what is left out. */
export function cutLines<Row>(
  { page, texts }: Sketch,
  rows: readonly Row[],
): { rows: readonly Row[]; note: string | null } {
  if (rows.length <= TABLE_LINES) return { rows, note: null };
  return { rows: rows.slice(0, TABLE_LINES), note: page.named(texts.cut(page.figures, TABLE_LINES, rows.length)) };
}
