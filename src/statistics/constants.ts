/**
 * Every number of this room that decides, with its meaning and source. Published coefficients of special functions and
 * quadratures stand with their formulas.
 */

/** Replicates of a Monte Carlo test: with the observed one a thousand, so that p is a round number (Dwass 1957). */
export const REPLICATES = 999;
/** Seed of every draw where none is given: the same audit twice gives the same bytes. Any number would do. */
export const SEED = 2019;

/** The middle of |z| of a normal distribution, its quantile at 0.75: a MAD divided by it is a standard deviation. */
export const MIDDLE_Z = 0.6745;
/** √(π/2): a mean absolute deviation times this is a standard deviation of a normal distribution. */
export const MEAN_DEVIATION_TO_SD = 1.2533;
/** Anscombe's 3/8 (1948), by which the square root of a Poisson count has nearly one variance. */
export const ANSCOMBE_SHIFT = 0.375;
/** Level of an interval for a share where none is given: usual in reports of observers. */
export const INTERVAL_LEVEL = 0.95;
/** The outer limits of a funnel plot: three standard deviations (Spiegelhalter 2005). */
export const FUNNEL_LEVEL = 0.998;
/** Fewest units from which a spread beyond chance is estimated: two always lie at the same distance from their middle. */
export const FEWEST_FOR_SPREAD = 3;

/** Fewest areas of a level that are scanned: with fewer the middle area is hardly known. An assumption. */
export const FEWEST_AREAS = 8;
/** Where z is cut when the spread of areas is estimated: it withstands a third of them out of line (Huber 1981, M-estimate of scale). */
export const SPREAD_CUT = 1.5;
/** The mean of so cut a z², for a normal distribution: 1 - 2Q - 2cφ + 2c²Q at c = 1.5. */
export const USUAL_CUT_SQUARE = 0.778465;
/** Bounds of that spread's square, its relative precision, and what stands for a variance of 0. */
export const LARGEST_SPREAD = 1e6;
export const SPREAD_PRECISION = 1e-4;
export const LEAST_VARIANCE = 1e-12;
/** The largest z of all areas that has a logarithm: below, no area is above its level's middle. */
export const LEAST_MAXIMUM = 1e-3;
/** Expected counts from which a drawn area's Poisson part is smooth enough for a gamma draw. */
export const SMOOTH_FROM = 50;

/** Lengths of the windows that a scan of a day tries, in minutes, each beginning at every event. */
export const WINDOWS = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60] as const;
/** Totals for which the largest ratio is drawn, a factor of √2 apart; between them it is interpolated in ln total. */
export const TOTALS = [10, 14, 20, 28, 40, 57, 80, 113, 160, 226, 320, 640, 1280] as const;
/** Subjects with fewer events are not scanned for a burst: two or three at one minute are a family. */
export const FEWEST_EVENTS = 10;
/** Clocks are read, and times written, to full hours, halves, quarters: from the coarsest, in minutes. */
export const GRANULES = [60, 30, 15, 10, 5] as const;
/** Share of a subject's times that stand on full quarters, say, from which it is taken to write quarters. */
export const ALMOST_ALL = 0.9;
/** Half an event is added where there may be some: nothing is impossible there (Jeffreys' prior of a Poisson rate). */
export const HALF_AN_EVENT = 0.5;
/** Minutes of the bins by which clumping is measured, fewest events of a subject that has a say, and the share of subjects, from the evenest, that do. */
export const CLUMP_BIN = 30;
export const FEWEST_FOR_CLUMPING = 5;
export const CLUMPING_FROM = 0.95;

/** p below which tails are stretched; those between it and the outermost ones say by how much. */
export const TAIL_FROM = 0.1;
/** The most extreme share of all units has no say: it is where something planted would be. */
export const OUTERMOST = 0.003;
/** With fewer units the far tail cannot be learnt, and the fitted distribution is taken at its word. */
export const FEWEST_FOR_TAIL = 300;
/** Fewest p-values beyond the threshold from which a stretch is learnt. */
export const FEWEST_BEYOND = 20;
/** A group is of another kind where chance gives any of all groups as many in the tail with this probability. */
export const ANOTHER_KIND = 1e-3;
/** The tail is looked at below p = 0.1, 0.01 and 0.001: another kind may show in few that are very far out. */
export const TAIL_LEVELS = 3;
/** Shares of the exceedances that may not be ordinary at all, the gain in ln likelihood from which that is believed, and how deep they may lie; from half of that on all depths are one. */
export const ON_TOP = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65] as const;
export const ON_TOP_BELIEVED = 3;
export const DEPTH_ON_TOP = 80;
/**
 * A tail is crowded where more than so many times as many counts as expected lie beyond this p, and so many standard errors more:
 * ordinary elections have up to 1.2 times as many, drawn and real ones. An assumption.
 */
export const CROWDED_FROM = 0.05;
export const CROWDED = 1.3;
export const CROWDED_ERRORS = 3;
/** Rounds of expectation and maximisation: more change the third digit. */
export const ROUNDS_ON_TOP = 15;
/** Twice the gain in ln likelihood from which a bend of the tail is believed: counts are discrete, so well above chance. */
export const BEND_BELIEVED = 15;
/** The same at the second threshold, which sees half as many. */
export const BEND_BELIEVED_AGAIN = 5;
/** Steps of the bends that are tried, and bounds of the scales. */
export const BEND_STEP = 0.05;
export const LEAST_SCALE = 0.3;
export const MOST_SCALE = 6;
/**
 * A tail that is stretched so much does not bend away from the fitted body, it breaks away: a few places of another kind among
 * ordinary ones, which are what the checks are to show. Then no bend is learnt, that would call them ordinary.
 */
export const BROKEN = 4;

/** A turnout within one part in so many of a per cent, 0.05, of a whole per cent stands for it (Kobak, Shpilkin and Pshenichnikov 2016). */
export const WHOLE_PERCENT_PARTS = 20;
/** Numbers of voters further off than this many standard deviations are not looked at: beyond them lies less than 1e-18. */
export const FAR_OFF = 9;

/** So many events of the ordinary kind a unit's past is mixed with, from least belief in it to most. An assumption. */
export const PAST_PRIORS = [64, 32, 16, 8, 4, 2, 1, 0.5] as const;
/** The past has to foretell the present so much better than the size of a list does, as a ratio of the misses. An assumption. */
export const PAST_FORETELLS_BETTER = 0.9;
/** This share of the distances, the largest, does not count: what stands out is what is looked for. An assumption. */
export const PAST_TRIMMED = 0.05;
/** With fewer units nothing is learnt of their past. An assumption. */
export const FEWEST_WITH_PAST = 10;

/** Of a section of which the longer part is to the whole as the shorter to the longer (Kiefer 1953). */
export const GOLDEN_SECTION = 0.6180339887498949;
/** Nodes to a standard error, and standard errors to either side of the likeliest level. */
export const NODES_TO_ERROR = 2;
export const REACH_IN_ERRORS = 6;
/** As far from the level of all others a group may lie by what is known of the others alone. */
export const PRIOR_REACH = 3;
/** Of so few members, or by so little information, one member decides what is said of the level. An assumption. */
export const FEW_MEMBERS = 3;
export const LITTLE_KNOWN = 0.2;
/** Of a normal distribution's exponent. */
export const HALF_OF_SQUARE = 0.5;
/** Such a share of all counts, the lowest, is ordinary at least; where this share counts nobody, that one is ordinary. An assumption. */
export const ORDINARY = 0.75;
export const NOBODIES = 0.65;
export const MOST_ORDINARY = 0.95;
/** So many times the mean above it a count draws the mean up there at the most; 4 elsewhere. An assumption. */
export const MOST_AMONG_NOBODIES = 30;
/** Where nearly all count nobody a spike has so many more than the mean at the least: what the checks ask of a finding. */
export const LEAST_SPIKE_AMONG_NOBODIES = 10;
/**
 * Where so large a share counts nobody, some may write nobody down whatever happens; how likely that is beforehand, and the gain
 * in ln likelihood from which it is looked into. An assumption.
 */
export const FEWEST_ZEROS = 0.15;
export const INFLATED_WEIGHT = 0.3;
export const INFLATION_BELIEVED = 1;
/** The least share of such precincts that is tried, how exactly it is found, and which part of those who count nobody it is at first. */
export const LEAST_INFLATION = 0.02;
export const ZEROS_PRECISION = 0.04;
export const ZEROS_AT_FIRST = 0.9;
/** How far a band of list sizes is from what a power of the size says: standard deviation of the logarithm before anything is learnt, and the most. An assumption. */
export const BAND_SPREAD = 0.2;
export const MOST_OF_A_BAND = 2;
/** The part of a step that bands and levels take, which are learnt in turn: whole steps would swing. */
export const PART_OF_STEP = 0.6;
