import { CYRILLIC } from './nicknames-cyrillic.js';
import { ENGLISH } from './nicknames-english.js';
import { EUROPEAN } from './nicknames-european.js';

/**
 * Given names and what their bearers are called, one group a line: a name, its usual short forms, and forms that papers use
 * for one another. Chosen by hand from what reference works give as current: E. G. Withycombe, The Oxford Dictionary of
 * English Christian Names (3rd ed. 1977); W. Seibicke, Historisches Deutsches Vornamenbuch (1996-2007); Н. А. Петровский,
 * Словарь русских личных имён (1966); G. Tibón, Diccionario etimológico comparado de nombres propios (1986); Т. Жанұзақов,
 * Қазақ есімдерінің анықтамалығы (2009). Two names that merely share a short form stand apart: Patrick and Patricia are Pat.
 */
export const NICKNAMES: readonly string[] = [...ENGLISH, ...EUROPEAN, ...CYRILLIC];
