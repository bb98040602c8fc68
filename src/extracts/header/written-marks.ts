import type { UnderstoodColumn } from './types.js';

/** Strokes that tick a line, and in a form that nobody filled in strike it out. */
const STROKES: ReadonlySet<string> = new Set(['/', '//', '\\', '|', 'ǀ', '∕', '⁄']);

/**
 * Field → stroke → yes, for columns of marks whose only signs are strokes in some lines and nothing in others: there a stroke is the tick. Where
 * every line has one, or other signs stand beside it, it says nothing.
 */
export function tickedByStroke(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const ticked = columns.flatMap(({ field, position }) => {
    if (field?.kind !== 'yes_no') return [];
    const signs = new Set(records.map((record) => (record[position - 1] ?? '').trim()));
    const isMixed = signs.delete('');
    if (!isMixed || signs.size === 0 || ![...signs].every((sign) => STROKES.has(sign))) return [];
    return [[field.name, Object.fromEntries([...signs].map((sign) => [sign, '+']))] as const];
  });
  return Object.fromEntries(ticked);
}

/** "1 - адресная справка; 2 – открепительное удостоверение", "1) certificate". */
const LEGEND = /(?<!\d)(\d)\s*[-–—=.):]+\s*(\p{L}[^;,\d]*)/gu;

/**
 * Field → code → words, for columns of choices that hold single digits which a line above the table explains; a code that it does not explain
 * leaves the column as it is written.
 */
export function meantByLegend(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
  lines: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const coded = columns.flatMap(({ field, position }) => {
    if (field?.kind !== 'choice' || field.name === 'sex') return [];
    const codes = new Set(records.map((record) => (record[position - 1] ?? '').trim()).filter((cell) => cell !== ''));
    if (codes.size === 0 || ![...codes].every((code) => /^\d$/.test(code))) return [];
    const legend = new Map(
      lines.flatMap((line) =>
        [...line.matchAll(LEGEND)].map(([, code = '', words = '']) => [code, words.trim()] as const),
      ),
    );
    return [...codes].every((code) => legend.has(code)) ? [[field.name, Object.fromEntries(legend)] as const] : [];
  });
  return Object.fromEntries(coded);
}
