/**
 * Every number of this room that decides, with its meaning and source. Where none is named, the number is a choice of this
 * program.
 */

/** The false discovery rate of all families that look for spikes, judged together (Benjamini and Hochberg 1995). */
export const FALSE_DISCOVERY_RATE = 0.05;
/**
 * What each family gets of that rate, where all have something to test. A share costs power: q is divided by it, and for each factor
 * of e in q a spike needs some events more. The sum of what all spikes need is least where shares are proportional to that
 * slope, each family counted by its subjects for every precinct: 20 for additions (mean 20, k 1), 4 for AVCs (mean 4), 4 for a desk
 * that serves five precincts, 2 for a TEC of a dozen (25 events at z = 4), less than 1 for the hour of a day. A family of Monte
 * Carlo tests needs 1/50: with 999 replicates no q would reach 0.05 else. tests/expectation/shares.test.ts derives them again.
 */
export const WEIGHTS = {
  additions: 20,
  avc_used: 4,
  certificates: 4,
  additions_by_area: 2,
  addition_time: 1,
  certificate_time: 1,
} as const;
/** With fewer precincts in a stratum nothing is compared. */
export const FEWEST_PEERS = 10;
/** No commission enters more in a day, whatever its list: two a minute from morning to evening. */
export const MOST_IN_A_DAY = 1500;
/** A region is a world of its own where the typical count of so many precincts or more is so many times the others', or that part. */
export const FEWEST_APART = 20;
export const APART = 4;
/** A list is short where it is such a part of what so many neighbours or more have in the middle; it is a kind where so many times as many are counted all the same. */
export const SHORT_PART = 3;
export const FEWEST_NEIGHBOURS = 5;
export const MORE_IN_SPITE_OF_IT = 1.5;
/** Half an event is added to both sides of a ratio of medians, and stands for an expectation of next to nothing: nobody is a million times that. */
export const HALF_AN_EVENT = 0.5;
/** Upper ends of the bands of list size, in voters: those of PEC sizes, and finer ones below. */
export const BANDS = [99, 249, 499, 999, 1499, 1999, 2499, 3000] as const;
/** Other days that a desk must have to be its own peer: one quiet day before polling says nothing of what is usual. */
export const FEWEST_DAYS = 5;
/** A count above what one precinct in so many reaches counts as that in its area: a lone spike is no cluster. */
export const AREA_CUT = 0.01;

/** Lower end of an interval for how many times as many there are: 95 % lie above (DuMouchel 1999, EB05), with its normal quantile. */
export const LOWER_END = 0.05;
export const LOWER_END_Z = 1.645;
/** What stands for a count of 0 in that interval, where a gamma distribution has none. */
export const LEAST_COUNT = 1e-3;
/** Least spread of residuals on Anscombe's scale: where hardly anybody counts anything they hardly differ, and no distance would be small. */
export const LEAST_SPREAD = 0.25;
/** Half of the probability of the very count belongs to its tail: the mid-p of a discrete count (Lancaster 1961). */
export const HALF_OF_POINT = 0.5;
/** Predictions this near in ln expectation and ln k, and in relative variance, have one smallest count that stands out. */
export const ALIKE_LOG = 0.1;
export const ALIKE_VARIANCE = 0.03;
/** A learnt stretch may ask for so many at least, however short the lists are: less would undo it where ordinary counts need it. */
export const LEAST_BOUND = 500;
/** Shares of a learnt stretch that are tried, the most first, until what the list allows would still stand out. */
export const STRETCHES = [1, 0.8, 0.6, 0.4, 0.2] as const;
/** Of a list few entries change in a year: a Poisson variance divided by this stands for them, τ² for the rest. */
export const PARTS_OF_POISSON = 10;
/** A robust z from which a value is called outlying (Iglewicz and Hoaglin 1993). */
export const OUTLYING_Z = 3.5;

/** What decides most, by the name under which the audit file keeps it for the report's method section. */
export const EXPECTATION_NUMBERS: Readonly<Record<string, number>> = {
  'expectation.false_discovery_rate': FALSE_DISCOVERY_RATE,
  ...Object.fromEntries(Object.entries(WEIGHTS).map(([family, weight]) => [`expectation.weight.${family}`, weight])),
  'expectation.fewest_peers': FEWEST_PEERS,
  'expectation.most_in_a_day': MOST_IN_A_DAY,
  'expectation.fewest_apart': FEWEST_APART,
  'expectation.apart': APART,
  'expectation.short_part': SHORT_PART,
  'expectation.fewest_neighbours': FEWEST_NEIGHBOURS,
  'expectation.more_in_spite_of_it': MORE_IN_SPITE_OF_IT,
  'expectation.fewest_days': FEWEST_DAYS,
  'expectation.area_cut': AREA_CUT,
};

/** No precinct has more people: such a number is one of another column, an IIN perhaps, and is not compared with its peers. */
export const MOST_PEOPLE = 10_000_000;

/** Of spikes that crowd a tail, as many again are taken for ordinary counts when means are first learnt. An assumption. */
export const HIDDEN_BESIDE = 2;
/** No larger share of ordinary counts is taken for spikes: means would be those of the few. An assumption. */
export const MOST_SPIKES = 0.2;

/**
 * One TEC has so many precincts at the most (Kazakhstan's 43 on average), and so many desks, that serve five precincts each. More of
 * which nobody names the TEC are of several. An assumption.
 */
export const MOST_OF_A_TEC = 100;
export const MOST_DESKS_OF_A_TEC = 20;
/** So many units get a level of their own each at the most: 10,000 take 4 s and 0.4 GB. */
export const MOST_ALONE = 20_000;
/** A day on which other desks print so many times as many as usual is a busy one: how far desks differ in that is learnt. An assumption. */
export const BUSY = 1.5;
/** This share of a day's desks, the lowest, says how far they differ, and so much is the variance of ln at the most. An assumption. */
export const KEPT_OF_A_DAY = 0.9;
export const MOST_OF_A_DAY = 1;
/** The mean of the lowest nine tenths of a normal distribution's squares: 1 - 2cφ(c)/0.9 at c = 1.645. */
export const KEPT_OF_A_SQUARE = 0.623;
