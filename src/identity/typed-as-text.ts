/** A number or date without the apostrophe by which a spreadsheet is told that it is text, and which stays before it in a text file. */
export function withoutApostrophe(written: string): string {
  return /^['’`]\d/u.test(written) ? written.slice(1) : written;
}
