import { CYRILLIC } from './nicknames-cyrillic.js';
import { ENGLISH } from './nicknames-english.js';
import { EUROPEAN } from './nicknames-european.js';

/**
 * Given names and what their bearers are called, one group a line: a name, its usual short forms, and forms that papers use
 * for one another. Written by hand; the English groups were held against the table of C. Northern and others (PyPI nicknames
 * 1.0.1), where 303 of their 348 forms stand; the others are spellings (Antony, Elisabeth, Stewart) and short forms in use
 * (Xander, Robbie, Liam). The other languages are from general knowledge; Seibicke for German, Петровский for Russian, Tibón for
 * Spanish and Жанұзақов for Kazakh names could confirm them. Two names that merely share a short form stand apart: Patrick and Patricia are Pat.
 */
export const NICKNAMES: readonly string[] = [...ENGLISH, ...EUROPEAN, ...CYRILLIC];
