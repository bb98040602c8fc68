/** Share of one person's records that stand at two dwellings, before the list has spoken: about one in ten moves in a year (OECD, 2019). */
export const USUAL_MOVED = 0.15;
/** Bounds of that share as learnt: a mover is never impossible, nor may an address that never agrees be learnt as the rule. */
export const LEAST_MOVED = 0.01;
export const MOST_MOVED = 0.7;
/** Of two relatives in one household the share that bear one surname, and one patronymic (brothers and sisters). */
export const RELATIVES_OF_ONE_SURNAME = 0.75;
export const RELATIVES_OF_ONE_PATRONYMIC = 0.5;
/** Of two relatives in one household the share born on one day: twin births are 1 to 3 in 100 (Monden and others, 2021). */
export const TWINS = 0.02;
/** Of two relatives the share whose given names are alike in all but a letter or two (Хасен, Хусен; Дана, Дина). */
export const ALIKE_GIVEN_NAMES = 0.02;
/** Relatives of one household for one record before the list has spoken, and bounds for what is learnt. */
export const LEAST_RELATIVES = 0.0002;
export const MOST_RELATIVES = 3;
/** No pair is printed surer than this unless a number of the person agrees: names are never unique. */
export const SUREST_BY_NAME = 0.999;
/** Twins, or father and son, as they may be: two given names of one birth date and dwelling, or births a generation apart. Never strong. */
export const SUREST_OF_KIN = 0.98;
/** Fewest years between the births of a parent and a child. */
export const GENERATION = 14;
/** Records that may share a dwelling by chance: a column of towns alone names no household. */
export const MOST_SHARING = 4;
