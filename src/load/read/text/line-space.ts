/** Says whether a character code is white space within a line, as fast-csv skips it around quotes. */
export function isLineSpace(code: number): boolean {
  if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** Whether nothing is written between two places of a text but delimiters and blanks. */
export function isBlankLine(text: string, at: number, end: number, delimiter: number): boolean {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    // 26 is the end-of-file mark that DOS programs leave.
    if (code !== delimiter && !isLineSpace(code) && code !== 26) return false;
  }
  return true;
}
