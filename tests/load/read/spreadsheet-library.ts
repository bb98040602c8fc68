import { createRequire } from 'node:module';

/** A workbook as SheetJS holds it. */
export interface Book {
  Workbook?: { Sheets?: { Hidden?: number }[] };
}

export type Sheet = Record<string, unknown>;

/** SheetJS writes what other programs would: what it reads back is ours to understand. */
export const XLSX = createRequire(import.meta.url)('@e965/xlsx') as {
  utils: {
    book_new(): Book;
    aoa_to_sheet(rows: readonly (readonly unknown[])[]): Sheet;
    book_append_sheet(book: Book, sheet: Sheet, name: string): void;
  };
  write(book: Book, options: { type: 'buffer'; bookType: string }): Buffer;
};

/** The bytes of a workbook of that format with a sheet for each name. */
export function bookOf(bookType: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return XLSX.write(book, { type: 'buffer', bookType });
}
