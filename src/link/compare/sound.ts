import { cached } from '../../identity/index.js';

/** Spellings of one sound in Latin letters, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/TSCH/gu, 'CH'],
  [/S(?:HC|C)H/gu, 'SH'],
  [/TCH/gu, 'CH'],
  [/D?ZH|DJ/gu, 'J'],
  [/IJ|YJ/gu, 'I'],
  [/(?<=[BCDFGKLMNPRSTVZ])J(?=[AEOU])/gu, ''],
  [/GU(?=[EI])/gu, 'G'],
  [/KH/gu, 'H'],
  [/PH/gu, 'F'],
  [/GH/gu, 'G'],
  [/D?TH|DT/gu, 'T'],
  [/T[SZ]/gu, 'S'],
  [/CK|Q/gu, 'K'],
  [/Y/gu, 'I'],
  [/C(?=[EI])/gu, 'S'],
  [/C(?!H)/gu, 'K'],
  [/X/gu, 'KS'],
  [/Z/gu, 'S'],
  [/W/gu, 'V'],
  [/OU|OO/gu, 'U'],
  [/AI?E(?=VA?$)/gu, 'E'],
  [/AI/gu, 'EI'],
  [/I+(?=[AEOU])/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/**
 * How a Latin name sounds, roughly: transcriptions of one Cyrillic name (Evgenii, Yevgeny; Zhanna, Janna), and spellings that live
 * beside each other (Meier, Mayer; Elisabeth, Elizabeth), become the same. Letters of other scripts stay.
 */
export const soundOf: (name: string) => string = cached((name) =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), name),
);
