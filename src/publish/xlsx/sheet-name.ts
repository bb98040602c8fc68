const MOST_CHARACTERS = 31;
/** What a spreadsheet refuses in a sheet's name, and what nobody can see. */
const FORBIDDEN = /[\\/?*[\]:\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** A name that every spreadsheet takes for a sheet, unlike those in `taken` (in small letters), to which it is added. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  // "History" is kept by Excel for itself.
  const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain} sheet`.trim() : plain;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${cut(base, MOST_CHARACTERS - suffix.length)}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** The beginning of a text without half a character, a space or an apostrophe at its end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$|[\s']+$/gu, '');
}
