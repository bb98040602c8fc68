/** Every number of this room that decides, with its meaning. Where no source is named, the number is a choice of this program. */

/** Additions and uses of AVCs are of polling day; written a few days off they are slips, a month off another election. */
export const POLLING_SLACK_DAYS = 31;
/** AVCs and residence certificates for an election are given out in the months before it. */
export const BEFORE_DAYS = 400;
/** Share of records that must be readable: what was linked of less says nothing of the list. */
export const LEAST_READ = 0.5;
/** Pairs of lower probability are not kept while linking. */
export const LEAST_KEPT = 0.01;
/** A model of ten columns is some kilobytes: a file of more characters is none. */
export const LARGEST_MODEL = 100_000;
/** Most columns of a saved model; the shares of one beside another are by level of that, and one more for a missing value. */
export const MOST_MODEL_COLUMNS = 10;
export const SHARES_BESIDE = 8;
/** Most levels of agreement that a column of a saved model has. */
export const MOST_LEVELS = 7;
/** Pairs that a page of matching holds for closer looks, those that its table lists, and persons and records of each that it draws. */
export const MOST_SHOWN_PAIRS = 3000;
export const MOST_LISTED_PAIRS = 100;
export const MOST_DRAWN = 9;
export const MOST_DRAWN_RECORDS = 16;
/** The form of a saved model of `match`; another version is refused. */
export const MODEL_VERSION = 6;
/** In a list to be matched column numbers are believed from so many on, and a line of text fills one cell of so many columns at least. */
export const FEWEST_COLUMN_NUMBERS = 4;
export const LEAST_WIDTH_OF_LINES = 4;
