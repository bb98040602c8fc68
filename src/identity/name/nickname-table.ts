import { CYRILLIC } from './nicknames-cyrillic.js';
import { ENGLISH } from './nicknames-english.js';
import { EUROPEAN } from './nicknames-european.js';

/**
 * Given names and what their bearers are called, one group a line: a name, its usual short forms, and forms that papers use
 * for one another. Written by hand from general knowledge and not yet checked against a reference work; those that could
 * confirm a group are Withycombe for English, Seibicke for German, Петровский for Russian, Tibón for Spanish and Жанұзақов for
 * Kazakh names. Two names that merely share a short form stand apart: Patrick and Patricia are Pat.
 */
export const NICKNAMES: readonly string[] = [...ENGLISH, ...EUROPEAN, ...CYRILLIC];
