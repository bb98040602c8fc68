import { medianOf } from '../statistics/robust-z.js';
import {
  APART,
  FEWEST_APART,
  FEWEST_NEIGHBOURS,
  FEWEST_PEERS,
  HALF_AN_EVENT,
  MORE_IN_SPITE_OF_IT,
  SHORT_PART,
} from './constants.js';

/** What decides with which precincts a count may be compared at all. */
export interface Comparable {
  readonly type: string;
  /** What the column of types says where that is no known type; empty or missing: nothing. */
  readonly words?: string;
  /** Where the count is from; lists and protocols are not compared with each other. */
  readonly source: string;
  readonly region: string | null;
  readonly tec: string | null;
  readonly settlement: string | null;
  readonly listSize: number | null;
  readonly y: number;
}

/**
 * The stratum of each precinct: its type and the source of its count, whether its list is a short one of a kind of its own, and its
 * region where that is a world of its own (the typical count of 20 precincts or more is four times the others', or a quarter and not
 * nobody), such as voting abroad without a type.
 */
export function strataOf(counts: readonly Comparable[]): string[] {
  const stated = withWords(
    counts,
    counts.map(({ type, source }) => `${type}, by ${source}`),
  );
  const wide = withShortLists(counts, stated);
  const medians = mediansBy(counts, wide);
  const narrow = counts.map(({ region }, i) => `${wide[i]}${region === null ? '' : ` · ${region}`}`);
  const narrowMedians = mediansBy(counts, narrow);
  return counts.map((_, i) => {
    const all = medians.get(wide[i] ?? '');
    const own = narrowMedians.get(narrow[i] ?? '');
    if (all === undefined || own === undefined || own.size < FEWEST_APART) return wide[i] ?? '';
    const ratio = (own.median + HALF_AN_EVENT) / (all.median + HALF_AN_EVENT);
    // Where the typical precinct counts nobody, anybody is impossible among such alone: their level says so within all.
    return ratio >= APART || (ratio <= 1 / APART && own.median > 0) ? (narrow[i] ?? '') : (wide[i] ?? '');
  });
}

/**
 * Stations and hostels by the words of their own column: whoever is called so makes a kind where they are enough to be compared
 * and the typical one counts otherwise than the others of no known type. Words that make no difference part nobody.
 */
function withWords(counts: readonly Comparable[], strata: readonly string[]): string[] {
  const worded = counts.map(({ words, source }, i) =>
    words === undefined || words === '' ? (strata[i] ?? '') : `${words}, by ${source}`,
  );
  const members = new Map<string, number[]>();
  worded.forEach((word, i) => {
    if (word === strata[i]) return;
    const found = members.get(word);
    if (found === undefined) members.set(word, [i]);
    else found.push(i);
  });
  const parted = new Set(
    [...members].flatMap(([word, at]) => {
      if (at.length < FEWEST_PEERS) return [];
      const others = counts.filter((_, i) => strata[i] === strata[at[0] ?? 0] && worded[i] !== word);
      const ratio =
        (typicalOf(at.map((i) => counts[i] as Comparable)) + HALF_AN_EVENT) / (typicalOf(others) + HALF_AN_EVENT);
      const differs = ratio >= MORE_IN_SPITE_OF_IT || ratio <= 1 / MORE_IN_SPITE_OF_IT;
      return others.length === 0 || differs ? [word] : [];
    }),
  );
  return worded.map((word, i) => (parted.has(word) ? word : (strata[i] ?? '')));
}

const typicalOf = (counts: readonly Comparable[]): number => medianOf(counts.map(({ y }) => y));

/**
 * Hospitals, homes for the elderly, barracks and stations that nobody gave a type: their list is a third of what their neighbours
 * have, or less, and yet the typical one of them counts more. It is asked of all of them together and not of the count that
 * is judged: a spike makes no precinct a hospital.
 */
function withShortLists(counts: readonly Comparable[], strata: readonly string[]): string[] {
  const usual = usualLists(counts, strata);
  const marked = counts.map(({ listSize }, i) => {
    const typical = usual[i] ?? 0;
    const short = listSize !== null && listSize > 0 && listSize * SHORT_PART <= typical;
    return short ? `${strata[i]}, short list` : (strata[i] ?? '');
  });
  const medians = mediansBy(counts, marked);
  return marked.map((stratum, i) => {
    const others = strata[i] ?? '';
    if (stratum === others) return stratum;
    const [own, rest] = [medians.get(stratum), medians.get(others)];
    if (own === undefined || rest === undefined || own.size < FEWEST_APART) return others;
    const ratio = (own.median + HALF_AN_EVENT) / (rest.median + HALF_AN_EVENT);
    return ratio >= MORE_IN_SPITE_OF_IT ? stratum : others;
  });
}

/** The middle list of each precinct's settlement, or of its TEC or region where no settlement is named; 0 among few neighbours. */
function usualLists(counts: readonly Comparable[], strata: readonly string[]): number[] {
  const places = counts.map(
    ({ settlement, tec, region }, i) => `${strata[i]}|${region ?? ''}|${tec ?? ''}|${settlement ?? ''}`,
  );
  const lists = new Map<string, number[]>();
  counts.forEach(({ listSize }, i) => {
    if (listSize === null) return;
    const place = lists.get(places[i] ?? '');
    if (place === undefined) lists.set(places[i] ?? '', [listSize]);
    else place.push(listSize);
  });
  const middles = new Map(
    [...lists].map(([place, sizes]) => [place, sizes.length < FEWEST_NEIGHBOURS ? 0 : medianOf(sizes)]),
  );
  return places.map((place) => middles.get(place) ?? 0);
}

function mediansBy(counts: readonly Comparable[], keys: readonly string[]) {
  const groups = new Map<string, number[]>();
  counts.forEach(({ y }, i) => {
    const group = groups.get(keys[i] ?? '');
    if (group === undefined) groups.set(keys[i] ?? '', [y]);
    else group.push(y);
  });
  return new Map([...groups].map(([key, ys]) => [key, { median: medianOf(ys), size: ys.length }]));
}
