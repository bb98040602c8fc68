/** Probability from which an entry of one state is an entry of the other: as in an audit, one wrong in ten at the edge. */
export const LINKED = 0.9;
/** From here to `LINKED` it is undecided: more likely than one in ten, and nobody should be told that the person left. */
export const UNDECIDED = 0.1;
/** Pairs that are known to be one person, evenly spread: they show how this list's entries change between the states. */
export const MOST_SHOWN = 10_000;
/** A number that more entries bear in one state is nobody's: it was filled in where none was known. */
export const MOST_BEARERS = 9;
/** Comparison levels from which two names, or two birth dates, are beyond spelling and slips. */
export const OTHER_NAME = 3;
export const OTHER_DATE = 3;
/** So many voters that go together from one precinct to another are a border that was drawn anew, not moves. An assumption. */
export const FEWEST_TOGETHER = 10;
/** And so many of the linked entries of a house, or of a precinct that was renumbered. An assumption. */
export const SHARE_TOGETHER = 0.8;
/** More than this share of a precinct's linked entries stand in one precinct of the later state: that is the same one, whatever its number. */
export const SHARE_RENUMBERED = 0.5;
/** Age from which a citizen may vote, where the profile says nothing else (Constitution of Kazakhstan, art. 33). */
export const VOTING_AGE = 18;
/** From this share of the later entries on at precincts of the earlier list, that list is one of the whole. An assumption. */
export const COVERED = 0.5;
/** Entries that show whether the other state knows the same people, where it has other precincts. */
export const PEOPLE_SHOWN = 2_000;
/** Fields of a person that two entries at one address must both have before one of them is called corrected. */
export const FEWEST_AT_ONE_DWELLING = 3;
/** Where names of one sound are written otherwise in so many pairs, and such a share, the two files write names in two ways. Assumptions. */
export const FEWEST_RESPELLED = 20;
export const SHARE_RESPELLED = 0.1;
/** Linked pairs, spread over all, that show whether two files write names in two ways. */
export const SPELLINGS_SHOWN = 2_000;
/** From this share of those who had an old name of a street, or an old number of a house, it became another one. An assumption. */
export const SHARE_OF_A_STREET = 0.5;
/** Of all flats of a state, as many stand there by a slip in a file that writes none. An assumption. */
export const SHARE_OF_SLIPS = 0.05;
/** Entries that show what kind of a name became another one. */
export const ENTRIES_OF_A_NAME = 20;
/** Birth dates of a whole file are off by so many days at most where a clock passed midnight, or by those between a spreadsheet's two calendars. */
export const FEW_DAYS = 2;
export const OTHER_CALENDAR = 1462;
/** Where a field differs for more than this share of all linked entries, one of both files writes it otherwise. An assumption. */
export const SHARE_OF_A_FILE = 0.5;
