/** Fewer records than this teach nothing about the spread of names: only IINs link them. Of so few, names shared by two weigh little. An assumption. */
export const FEWEST_RECORDS = 10;
/**
 * Probability from which two records are linked, in `match` and in an audit: more likely one person than two. As far as
 * probabilities hold, as many links are wrong as are missed there, and the share of right ones among both is greatest.
 */
export const THRESHOLD = 0.5;
/** Probability from which an audit rests a finding on a link: a finding names people, and of ten at the edge one may be wrong. */
export const FINDING_THRESHOLD = 0.9;
/** Probability from which a pair is called strong, where nothing about it speaks against that. */
export const STRONG = 0.99;
/** Odds of nine to one: a record must be so much likelier one bearer of an IIN than another. The odds of the threshold. */
export const ODDS_APART = 9;
/**
 * Of large groups so many records stand for all, picked by a hash of what they say. Each pair of them weighs no more than so many
 * bits for or against: two equal records do not make up for all others of two persons, nor does one ill-written record part them.
 */
export const MOST_LOOKED_AT = 10;
export const MOST_BITS = 8;
/** A number that more people bear is nobody's: it was filled in where none was known. An assumption. */
export const MOST_BEARERS = 9;
/** A given name that so many records bear is no slip for another one: Айман and Айжан are two people. */
export const FEWEST_NAMED = 3;
/** So many records of a person are each tried as the one that the others are compared with. */
export const MOST_TRIED = 8;
/** So many numbers of another country are tried with each wrong digit, to see how often a slip makes a number in use. */
export const MOST_NUMBERS_TRIED = 500;
/** A count by chance is printed with the count that it exceeds in at most this share of such lists. */
export const CHANCE_SHARE = 0.05;
/** Share of one person's records that stand at two dwellings, before the list has spoken: an assumption, near what surveys say of a year or two. */
export const USUAL_MOVED = 0.15;
/** The same of voters who stand on two lists of one election: most of them have moved, or are added where they live now. An assumption. */
export const MOVED_BETWEEN_LISTS = 0.7;
/** A pair that lacks so many bits at even odds is not helped by living at one address: addresses are read for those that lack fewer. */
export const WORTH_READING = -16;
/** Bounds of that share as learnt: a mover is never impossible, nor may an address that never agrees be learnt as the rule. */
export const LEAST_MOVED = 0.001;
export const MOST_MOVED = 0.7;
/** The same bound where names alone tell people apart: one in twenty moves between two lists of one year. An assumption. */
export const MOST_MOVED_BY_NAME = 0.05;
/** Of two relatives in one household the share that bear one surname, and one patronymic (brothers and sisters). */
export const RELATIVES_OF_ONE_SURNAME = 0.75;
export const RELATIVES_OF_ONE_PATRONYMIC = 0.5;
/** Below this share of pairs of two sexes a list is one of men, or of women, and sex tells nothing of relatives. An assumption. */
export const LEAST_OTHER_SEX = 0.05;
/** Of two relatives in one household the share that was born in one place, or has one faith. An assumption. */
export const RELATIVES_OF_ONE_ORIGIN = 0.5;
/** Of two relatives in one household the share born on one day: an assumption: twins are some three births in a hundred, and relatives mostly no siblings. */
export const TWINS = 0.02;
/**
 * Of two relatives in one household the share that bear one given name: a father and his namesake. Spouses and children of one
 * house do not, so that chance alone gives them none. An assumption.
 */
export const RELATIVES_OF_ONE_GIVEN_NAME = 0.005;
/** Of twins the share that bear one surname, and one patronymic: all but daughters who married. An assumption. */
export const TWINS_OF_ONE_NAME = 0.9;
/** Of twins the share that are written with one given name: parents give them two, and a clerk copies one seldom. An assumption. */
export const TWINS_OF_ONE_GIVEN_NAME = 0.0002;
/** Twins for one record of a list without dwellings, before it has spoken: one birth in eighty, and both are in the list. */
export const USUAL_TWINS = 0.005;
/** Of two relatives the share whose given names are alike in all but a letter or two (Хасен, Хусен; Дана, Дина). */
export const ALIKE_GIVEN_NAMES = 0.02;
/** Relatives of one household for one record before the list has spoken, and bounds for what is learnt. */
export const LEAST_RELATIVES = 0.0002;
export const MOST_RELATIVES = 3;
/** One address may be a house of so many voters: namesakes meet there by chance as often as so many of all do. An assumption. */
export const MOST_AT_ONE_ADDRESS = 1000;
/** No pair is printed surer than this unless a number of the person agrees: names are never unique. */
export const SUREST_BY_NAME = 0.999;
/** Nor surer than this where one does: numbers are mistyped and lent. */
export const SUREST_BY_NUMBER = 0.99999;
/** Twins, or father and son, as they may be: two given names of one birth date and dwelling, or births a generation apart. Never strong. */
export const SUREST_OF_KIN = 0.98;
/** Fewest years between the births of a parent and a child. */
export const GENERATION = 14;

/** From this similarity on (Jaro-Winkler) two names are remotely similar; names that only sound alike are so as well. An assumption. */
export const ALIKE = 0.76;
/** Level of a name and its short form (Robert, Bob), or of two short forms of one name. Beyond the levels that are learnt. */
export const SHORT_FORM = 5;
/** Level of a name and its initial, or of two equal initials: they agree as far as they are written. */
export const INITIAL = 6;
/** Level from which on two birth dates are those of two people in a list of strict names. */
export const OTHER_DATE = 4;
/** Letters that a name of a street must have before a letter more, less or other is a slip and no other street. */
export const FEWEST_LETTERS_OF_A_SLIP = 4;
/** Share of records of one person whose given name and surname stand in each other's column. */
export const SWAPPED = 0.03;
/** Pairs imagined of records of one person, and how far below even odds one may lie and still be found. */
export const IMAGINED = { draws: 16_384, leastBits: -3 };
/** Pairs drawn to see how often two columns agree beside each other, and how often two different values of one are alike. */
export const DRAWS_BESIDE = 60_000;
export const DRAWS_OF_VALUES = 100_000;
/** So many drawn pairs of one level show how often the other column agrees beside it. */
export const FEWEST_BESIDE = 50;
/** Half a pair is added to those that agree, so that no share is nothing. */
export const ADDED_PAIR = 0.5;
/** Draws are made afresh where no more than this share of the counted records is still counted. */
export const REDRAW = 0.98;
/** A column that says nothing beside another still has bits, so that they can grow where the other one is silent. */
export const LEAST_DISCOUNT = 0.02;
/** Namesakes born so many years apart, and fewer, show how many chance gives of one year: names of a time change slowly. An assumption. */
export const MOST_YEARS_NEAR = 2;
/** Pairs of one person for one record before the list has spoken. */
export const USUAL_MATCHES = 0.02;
/** A list without a single expected pair still has the odds of half a pair. */
export const FEWEST_MATCHES = 0.5;

/** The usual shares weigh as much as so many pairs. An assumption. */
export const USUAL_PAIRS = 4;
/**
 * The largest share of one person's records that may differ in a column. Without it the commonest kind of agreement would be
 * taken for identity: living in the same place, for instance. Assumptions.
 */
export const MOST_DIFFERING = {
  surname: 0.2,
  given_name: 0.2,
  patronymic: 0.2,
  birth_date: 0.2,
  iin: 0.02,
  identifier: 0.5,
  number: 0.6,
  category: 0.4,
  dwelling: 0.4,
  text: 0.6,
} as const;

/** Of a column of sexes the two commonest values are such a share of what is written at the least: a model that is kept names them, and would name persons else. An assumption. */
export const SHARE_OF_TWO_SEXES = 0.9;
/** What all pairs show counts as so many beside those of one sex, or of another surname: few brides teach little. An assumption. */
export const PAIRS_OF_ALL = 30;
/** Of one person's records the largest share born a generation apart: father and son of one name would be taken for one person. An assumption. */
export const MOST_A_GENERATION_APART = 0.005;
/** Names by how many bear them on main lists: 1, 2, 3 and 4, 5 to 8 and so on. */
export const BANDS_OF_BEARERS = 24;
/** A band's pairs by chance are never known better than this: of a band without any, few pairs were possible. */
export const LEAST_VARIANCE_OF_BAND = 0.5;
/** Namesakes of lists without dates are approached from below in so many rounds; more do not move their number. */
export const NAMESAKE_ROUNDS = 50;
/** Bits of the patronymic in the number of a whole name, beside 32 of the other two: a double holds both exactly. */
export const HASH_BITS_OF_PATRONYMIC = 20;
/** Of a name that more bear each pair says next to nothing, and there are very many. */
export const MOST_OF_ONE_NAME = 2000;

/** What decides most, by the name under which the audit file keeps it for the report's method section. */
export const LINK_NUMBERS: Readonly<Record<string, number>> = {
  'link.fewest_records': FEWEST_RECORDS,
  'link.threshold': THRESHOLD,
  'link.finding': FINDING_THRESHOLD,
  'link.strong': STRONG,
  'link.odds_apart': ODDS_APART,
  'link.generation': GENERATION,
  'link.most_bearers': MOST_BEARERS,
  'link.moved': USUAL_MOVED,
  'link.moved_between_lists': MOVED_BETWEEN_LISTS,
  'link.most_at_one_address': MOST_AT_ONE_ADDRESS,
  'link.twins': TWINS,
  'link.surest_by_name': SUREST_BY_NAME,
  'link.surest_of_kin': SUREST_OF_KIN,
};
