// What stands in a cell of an audited file is hostile until shown otherwise: a spreadsheet would run it as a formula, a
// terminal would obey its control characters, and a direction override would let it be read as something else.

/** Controls, format characters, lone surrogates, line separators, private use and letters that draw nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu;
/** Anything beyond these ranges is worth the slower look. They hold none of `UNSEEN`, and nearly all that files hold. */
const UNUSUAL = /[^\x20-\x7e\xa0-\xac\xae-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u27ff]/;
/** Full-width and small forms too: a spreadsheet may take them for the plain ones. */
const FORMULA_SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212';
const STARTS_A_FORMULA = new RegExp(`^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[${FORMULA_SIGNS}])`, 'u');
/** Where a spreadsheet is set to another delimiter than ours, a formula could begin inside a cell. (Tabs are made visible.) */
const STARTS_BEHIND_DELIMITER = new RegExp(`([,;|"][\\s\\p{Z}\\p{C}]*)(?=[${FORMULA_SIGNS}])`, 'gu');

/** Makes characters visible that cannot be seen or that reorder others: ESC as ␛, NUL as ␀, a direction override as \u202E. */
export function showUnseen(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
  });
}

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before whatever could begin one. */
export function defuseCell(text: string): string {
  const defused = text.replace(STARTS_BEHIND_DELIMITER, "$1'");
  return showUnseen(STARTS_A_FORMULA.test(text) ? `'${defused}` : defused);
}

/** Escapes unseen characters in JSON text, and `<` for pages that embed it. Read back, it is the same data. */
export function escapeJson(json: string): string {
  const harmless = json.includes('<') ? json.replace(/</g, '\\u003c') : json;
  if (!UNUSUAL.test(harmless)) return harmless;
  return harmless.replace(UNSEEN, (character) => {
    const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
