const WORDS = new Set([
  'НЕТ',
  'ЖОҚ',
  'ЖОК',
  'NONE',
  'NULL',
  'N/A',
  'Н/Д',
  'Б/О',
  'ОТСУТСТВУЕТ',
  'НЕИЗВЕСТНО',
  'БЕЛГІСІЗ',
]);

/** True if a cell holds nothing: blank, only punctuation, or a word such as "нет", "жоқ", "NULL". */
export function isPlaceholder(written: string): boolean {
  if (written.length > 16) return written.trim() === '';
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    // Digits and ASCII letters below 0x80, the Cyrillic block, and whatever else is a letter.
    if (code >= 0x400 && code < 0x530) return WORDS.has(written.trim().toUpperCase());
    if (code >= 0x30 && code <= 0x39) return false;
    if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) return WORDS.has(written.trim().toUpperCase());
    if (code >= 0xc0 && code < 0x2000) return false;
    if (code > 0x2e80) return false;
  }
  return true;
}
