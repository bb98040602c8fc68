/**
 * Every number of this room that decides what leads, is shown, rounded or hidden, with its meaning and source. Sizes of a
 * drawing, a column or a buffer stand where they are used. Where no source is named, the number is a choice of this program.
 */

/** Records of a finding that a decision keeps at most, and that stand on its screen. */
export const RECORDS_KEPT = 40;
/** Counts up to this are not published: so few people can be recognised. Statistical offices redact up to 3, 5 or 10. */
export const LARGEST_REDACTED = 7;
/** All others are rounded to a multiple of this. */
export const SHOWN_STEP = 5;
/** Digits of a cell that a masked output still shows, dates apart: a telephone number has 7 without its code, a document 8 or 9, an IIN 12. */
export const MOST_DIGITS_SHOWN = 6;
/** A shape is a column's own where so many different values, and this share of them, have it: then words there are no slip. */
export const VALUES_OF_A_SHAPE = 3;
export const SHARE_OF_A_SHAPE = 0.2;
/** So many precincts with the same words before their numbers show what these words are: an area. An assumption, set as for voters. */
export const PRECINCTS_OF_AN_AREA = 10;
/** So many numbers of a column tell how long the numbers of its papers are. */
export const NUMBERS_LOOKED_AT = 1000;
/** Digits up to so many are a number, whatever else its column holds: they are read exactly, as the longest whole number of a cell is. */
export const PLAIN_DIGITS = 15;
/** A precinct that no register names has voters; a surname that slipped into its column has not so many. */
export const RECORDS_OF_A_PRECINCT = 10;
/** From here on, ten digits, a number is looked through for somebody's: no count is as long. */
export const LEAST_LIKE_AN_IIN = 1_000_000_000;
/** No precinct counts more people: such a number is one of another column, and open data leave it out. */
export const MOST_PEOPLE_COUNTED = 10_000_000;

/** Findings that are named first at least, where there are so many checks with findings, and at most: what a first screen holds. */
export const LEADING = { least: 3, most: 7 };
/**
 * Measures that count the voters or ballots that a finding is about, the one that says most first; a finding without any of them
 * is about its records. Measures of what is usual (entries on a list, voters who voted) say nothing of how many are in question.
 */
export const COUNTED_AS_CONCERNED: readonly string[] = [
  ...['votes_net', 'together', 'apart', 'excess', 'missing', 'unexplained', 'difference', 'above_list'],
  ...[
    'still_listed',
    'ballot_marks',
    'not_retained',
    'without_certificate',
    'disappeared',
    'wrong',
    'additions',
    'used',
  ],
];
/** A check that found no more than coincidence gives in one of twenty audits names nothing to look at first. */
export const LEADING_CHANCE = 0.05;
/** Precincts and desks that an answer names as those with most. */
export const HIGHEST = 3;
/** Checks that an answer names to go on with; the others of its families are counted. */
export const GO_ON = 4;

/** Findings of one check that the page shows at most; all of them are in findings.csv. */
export const FINDINGS_PER_CHECK = 200;
/** Findings that the whole page shows at most, so that it opens quickly whatever the number of checks. */
export const FINDINGS_PER_PAGE = 400;
/** From so many findings on so many at most: such a page holds much else (npm run bench:page). */
export const FINDINGS_OF_MANY = { from: 50_000, most: 200 };
/** Findings for which the page has no room stand in it in short, so many at most; all of them are in findings.csv. */
export const MOST_IN_SHORT = 100_000;
/** Up to this many findings in all, each repeats what its check says, to be handed on alone. */
export const FEW_FINDINGS = 150;
/** Records of evidence that the page shows at most of one finding, where it has few findings and where it has many. */
export const EVIDENCE_PER_FINDING = { few: 20, many: 8 };
/** The same where nobody says how many; findings.csv and findings.json hold all of them. */
export const EVIDENCE_SHOWN = 20;
/** Up to this many precincts the filter offers a list to choose from; a longer one is typed into. */
export const MOST_PRECINCTS_TO_CHOOSE = 200;
/** Up to this many precincts all have a card; a larger audit has cards for so many. */
export const SMALL_AUDIT = 100;
export const MOST_CARDS = 100;
/** Findings that a card names, in a small and in a large audit. */
export const FINDINGS_ON_CARD = { small: 20, large: 5 };

/** Below this a number expected by chance is not spelled out: its digits would claim more than is known. */
export const TINY = 0.001;
/** From here on a share is cut, not rounded: a probability short of certainty must not read as certainty. */
export const ALL_BUT_ONE = 0.995;
/** Shares below this many per cent keep so many decimals. */
export const SMALL_PERCENT = 0.2;
export const DECIMALS_OF_SMALL = 4;
/** Share of records lost from which a report warns, where an audit file was made before the limit was noted in it. */
export const MOST_LOST = 0.01;

/** Of ordinary precincts so many lie within a funnel's limits: three standard deviations (Spiegelhalter 2005). */
export const FUNNEL_LEVEL = 0.998;
/** Fewest precincts of a funnel: two have no middle. */
export const FEWEST_FOR_FUNNEL = 3;
/** Most bars of a histogram, and most where their edges have to meet the line that is drawn through them. */
export const MOST_BINS = 24;
export const BINS_AT_A_LINE = 96;
/** A histogram ends past this share of the precincts and so many times the drawn line; the rest stand in its last bar. */
export const USUAL_OF_HISTOGRAM = 0.99;
export const LINES_SHOWN = 3;
/** TECs that the matrix has at most; the others stand together in one line and column. */
export const MOST_TECS = 16;
/** Lines that the table behind a picture has at most. */
export const TABLE_LINES = 100;

/** From this share of a file's records on it is the file that is to be looked at, unless it has only a few. */
export const NEARLY_ALL_OF_A_FILE = 0.9;
export const FEWEST_OF_A_FILE = 10;
/** Of a large cluster only so many others are named in a correction list. */
export const OTHERS_NAMED = 3;
/** Readers of SARIF take no more places than this for one result; properties.evidenceCount says how many there are. */
export const MOST_LOCATIONS = 1000;

/** Results of one run in SARIF: readers refuse more (GitHub takes 25,000 of a run and 20 runs of a file). */
export const MOST_RESULTS = 25_000;

/** Digits of a fingerprint that tell the findings of one check apart in an address, and the longest name that is an anchor as it is. */
export const ANCHOR = { digits: 12, longest: 40 };
/** Shares below this are printed with a decimal. */
export const SHARE_WITH_DECIMAL = 0.1;
/** Below it one decimal would say that there is none. */
export const SHARE_WITH_MORE = 0.001;
/** A sentence names no more of a list than this; the evidence has all. */
export const MOST_NAMED_IN_A_SENTENCE = 6;
/** Lines or numbers of one document that a work package names at most on its page and in its letter; the workbook has all. */
export const LINES_OF_A_DOCUMENT = 120;
/** Names that get a column of votes each: no ballot has more, and a sheet has room for them. */
export const MOST_CANDIDATES = 300;
/** From so many records on a word that is not known is taken for one of the form. */
export const RECORDS_OF_A_WORD = 3;
/** Changes between two states are read so many at a time: a list that was renumbered changes as a whole. */
export const CHANGES_PER_READING = 1000;
/** Precincts that the page of two states names, those with most unexplained changes. */
export const STATES_PRECINCTS = 20;
/** Probabilities of changes.csv are whole multiples of one by this. */
export const PROBABILITY_STEPS = 10_000;
/** Reasons of open questions that the first screen names, those that keep most checks from running; the others stand with their checks. */
export const OPEN_REASONS = 3;
/** So many cards of precincts without a TEC stand open: they are looked over at once. An assumption. */
export const FEW_CARDS = 12;
/** Where more files than this were understood as an earlier one is, its columns stand for theirs: thousands of like tables nobody reads. */
export const ALIKE_FILES = 20;
