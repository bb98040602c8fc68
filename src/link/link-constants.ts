/** Share of one person's records that stand at two dwellings, before the list has spoken: an assumption, near what surveys say of a year or two. */
export const USUAL_MOVED = 0.15;
/** Bounds of that share as learnt: a mover is never impossible, nor may an address that never agrees be learnt as the rule. */
export const LEAST_MOVED = 0.001;
export const MOST_MOVED = 0.7;
/** The same bound where names alone tell people apart: one in twenty moves between two lists of one year. An assumption. */
export const MOST_MOVED_BY_NAME = 0.05;
/** Of two relatives in one household the share that bear one surname, and one patronymic (brothers and sisters). */
export const RELATIVES_OF_ONE_SURNAME = 0.75;
export const RELATIVES_OF_ONE_PATRONYMIC = 0.5;
/** Of two relatives in one household the share born on one day: an assumption: twins are some three births in a hundred, and relatives mostly no siblings. */
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
