import type { Flaw, FlawKind } from './text-piece.js';

/** What windows-1251 makes of the second bytes of Cyrillic in UTF-8. */
const SECOND = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u0080-\u00bfЎўЈҐЄЇІіґєјЅѕї';
const MOJIBAKE = new RegExp(`[РСТУ][${SECOND}](?:[РСТУ][${SECOND}Ё№ё])`, 'g');
const LOST = /[\u0400-\u052f]\?+[\u0400-\u052f]|(?<![^\s"'.,;:()«|-])\?[\u0400-\u052f]/g;

/** Finds damage that decoding cannot see: zero bytes, mojibake and letters lost to `?`; one flaw a kind and line. */
export function findDamage(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (text.includes('\0')) collect(text, /\0/g, 'nul', flaws);
  collect(text, MOJIBAKE, 'mojibake', flaws);
  if (text.includes('?')) collect(text, LOST, 'lost-letters', flaws);
  return flaws;
}

function collect(text: string, pattern: RegExp, kind: FlawKind, flaws: Flaw[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    flaws.push({ at: match.index, kind });
    const lineEnd = text.indexOf('\n', pattern.lastIndex);
    if (lineEnd < 0) break;
    pattern.lastIndex = lineEnd + 1;
  }
}
