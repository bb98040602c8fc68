import type { Figures } from '../../../page/numbers.js';

const precincts = (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'precinct', other: 'precincts' })}`;
const additions = (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'addition', other: 'additions' })}`;
const persons = (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'person', other: 'persons' })}`;

/** The words of the pictures in English; the shape that the other languages must have. */
export const en = {
  section: 'Pictures',
  note: 'Each picture shows what the loaded files say. A place that stands out is a place to look first; it says nothing about why.',
  notDrawn: 'Not drawn',
  cut: (f: Figures, shown: number, all: number) =>
    `Showing ${f.count(shown)} of ${f.count(all)} lines; every precinct is in precincts.csv.`,
  precinct: 'Precinct',
  precincts: 'Precincts',
  tec: 'TEC',
  noTec: 'TEC not stated',
  additions: 'Additions',
  voters: 'Voters on list',
  orMore: (f: Figures, n: number) => `${f.count(n)} or more`,
  tenfold: 'Sizes differ by a thousand: each step of the axis is ten times the one before.',
  triageLine: (f: Figures, n: number) => `level for a look ${f.count(n)}`,

  histogram: {
    title: 'Additions per precinct',
    says: (f: Figures, all: number, median: number, line: number | null, over: number) =>
      `Half of ${precincts(f, all)} added ${f.count(median)} ${f.plural(median, { one: 'voter', other: 'voters' })} or fewer on election day${line === null ? '.' : `; ${over === 0 ? 'no precinct' : precincts(f, over)} added ${f.count(line)} or more, the level for a look.`}`,
    read: 'A column is as high as the number of precincts with so many additions.',
    level:
      'The line only says where to look first: a new housing estate, a hostel or an airport passes it in an ordinary way.',
    missing: 'Additions per precinct: neither a supplementary list nor precinct figures with additions are loaded.',
    from: 'Additions, from–to',
    x: 'additions at a precinct',
    y: 'precincts',
  },
  funnel: {
    title: 'Additions against the size of the list',
    says: (f: Figures, all: number, rate: string, beyond: number, between: number) =>
      `The precinct in the middle of ${f.count(all)} added ${rate} voters per 100 on its list. Outside both limits: ${precincts(f, beyond)}; outside the narrow ones only: ${f.count(between)}.`,
    read: (spread: string) =>
      `Each dot is a precinct; small lists scatter more, so the limits open to the left. Narrow limits (dashed): 99.8 % of precincts would lie within if every voter were added with the same chance, that of the middle precinct (Poisson). Wide limits: the same where precincts also differ among themselves as the middle half of these do, by about ${spread} of the expected number (additive over-dispersion). Real precincts differ for ordinary reasons, so the wide limits are the ones to go by.`,
    missing:
      'Additions against the size of the list: additions and voter lists (or precinct figures) are not both loaded for three precincts.',
    unsized: (f: Figures, n: number) => `Left out, because the size of their list is not known: ${f.count(n)}.`,
    x: 'voters on the list',
    y: 'additions per 100 voters',
    rate: 'Per 100 voters',
    expected: 'At the middle rate',
    place: 'Place',
    places: { inside: 'inside', between: 'outside the narrow limits', beyond: 'outside both limits' },
  },
  day: {
    title: 'Over the day',
    says: (f: Figures, peak: number, at: string, what: 'additions' | 'certificates') =>
      `The busiest quarter of an hour began at ${at}: ${f.count(peak)} ${what === 'additions' ? 'additions at all precincts' : 'residence certificates'}.`,
    read: 'Each column is a quarter of an hour. Every panel has a scale of its own. The ground is tinted while polling stations are closed. Many in a short time may be a queue, a bus or entries written down afterwards.',
    missing:
      'Over the day: no supplementary list with times and no register of residence certificates with times is loaded.',
    all: 'Additions, all precincts',
    largest: (precinct: string) => `Additions, precinct ${precinct} (most of all)`,
    certificates: 'Residence certificates printed',
    withoutTime: (f: Figures, a: number, c: number) =>
      `Without a time, and so not drawn: ${additions(f, a)}, ${f.count(c)} ${f.plural(c, { one: 'certificate', other: 'certificates' })}.`,
    quarter: 'Quarter of an hour from',
  },
  flow: {
    title: 'AVCs: issued, used, retained',
    says: (f: Figures, issued: number, used: number, notRetained: number, elsewhere: number) =>
      `Of ${f.count(issued)} AVCs in the loaded registers of issue, ${f.count(used)} were used at a loaded host precinct. Used AVCs that stand in no loaded register: ${f.count(elsewhere)}. Used and marked as not retained: ${f.count(notRetained)}.`,
    read: 'The bands run from left to right: where the AVC was issued, whether it was used, whether the host precinct kept it. Their width is the number of AVCs. An AVC whose series no loaded register holds was issued elsewhere and is no contradiction.',
    missing: 'AVCs issued, used, retained: a register of issue and a list of uses are not both loaded.',
    register: {
      issued: 'In a register of issue',
      unregistered: 'Series known, serial in no register',
      elsewhere: 'Register not loaded',
    },
    uses: { 0: 'Not used', 1: 'Used once', 2: 'Used more than once' },
    used: 'Used',
    retained: { yes: 'Retained', no: 'Not retained', unknown: 'Not stated' },
    columns: ['Issued', 'Used', 'Retained'],
    certificates: 'AVCs',
  },
  matrix: {
    title: 'Who shares voters with whom',
    says: (f: Figures, n: number, pairs: number) =>
      n === 0
        ? 'No person stands on the lists of two precincts, as far as persons could be linked.'
        : `${f.count(pairs)} ${f.plural(pairs, { one: 'pair of precincts has', other: 'pairs of precincts have' })} persons in common, ${f.count(n)} in all, by number or by likeness, additions included (a person on three lists counts in three pairs).`,
    squares:
      'A square says how many persons stand on the lists of both TECs; the stronger its colour, the more. The diagonal is two precincts of one TEC.',
    read: 'Entries that are struck off or bear an AVC, and special lists, are not counted. Neighbouring precincts share voters after a move or a change of border.',
    missing: 'Who shares voters with whom: no voter list or supplementary list is loaded.',
    open: (f: Figures, n: number) =>
      `Precinct by precinct: ${f.count(n)} ${f.plural(n, { one: 'pair', other: 'pairs' })}`,
    folded: 'TEC by TEC',
    pair: 'Precincts',
    persons: 'Persons',
    personCount: persons,
    others: 'other TECs',
  },
  ladder: {
    title: 'From the opening figure to the closing one',
    says: (f: Figures, least: number, most: number, closing: number | null) =>
      `The lists lead from the opening figure to ${least === most ? f.count(least) : `between ${f.count(least)} and ${f.count(most)}`}${closing === null ? '; no closing figure was announced.' : `; announced were ${f.count(closing)}.`}`,
    saysPartly: (f: Figures, loaded: number, announced: number | null) =>
      `${announced === null ? `It is not known how many precincts there are in all` : `Only ${f.count(loaded)} of ${precincts(f, announced)} are loaded`}, so the loaded lists cannot be compared with announced totals: each step is at least what is shown.`,
    read: 'Each line adds to or takes from the line above. “Known” is counted from lists that are all loaded; “bounded” lies between the two figures given; “unknown” no loaded file says. The axis does not begin at zero.',
    missing: 'From the opening figure to the closing one: no announced opening figure or no voter list is loaded.',
    step: 'Step',
    state: 'Is it known?',
    states: { known: 'known', bounded: 'bounded', unknown: 'unknown' },
    amount: 'Voters',
    range: (f: Figures, least: number, most: number) => `${f.count(least)} to ${f.count(most)}`,
    atLeast: (f: Figures, least: number) => `${f.count(least)} or more`,
    terms: {
      opening: 'Announced opening figure',
      loaded: 'Voter lists as loaded, less the opening figure',
      residence: 'Added by residence',
      avc: 'Added on an AVC',
      correction: 'Added as a correction',
      other: 'Added on another basis or none stated',
      special: 'On special lists and not counted at home',
      removedAvc: 'Struck off at home for an AVC',
      removedOther: 'Struck off on other grounds (moved, died, repeated)',
      computed: 'What the lists lead to',
      closing: 'Announced closing figure',
    },
  },
  shares: {
    title: 'Shares of precincts by TEC',
    says: (
      f: Figures,
      retained: readonly [number, number],
      recorded: readonly [number, number],
      over: readonly [number, number],
    ) =>
      [
        retained[1] > 0 &&
          `At least one AVC was not retained at ${f.count(retained[0])} of ${precincts(f, retained[1])}.`,
        recorded[1] > 0 && `At least one was not recorded at ${f.count(recorded[0])} of ${precincts(f, recorded[1])}.`,
        over[1] > 0 && `The level for a look was reached at ${f.count(over[0])} of ${precincts(f, over[1])}.`,
      ]
        .filter(Boolean)
        .join(' '),
    read: 'A bar is the share of those precincts of which it is known. Few precincts make large shares by accident: see the numbers beside the bar.',
    missing: 'Shares of precincts by TEC: no AVC uses with marks and no additions are loaded.',
    notRetained: 'An AVC not retained',
    notRecorded: 'An AVC not recorded',
    over: 'At or over the level for a look',
    unknown: 'not known',
    of: (f: Figures, n: number, all: number) => `${f.count(n)} of ${f.count(all)}`,
  },
  map: {
    title: 'Where the additions were made',
    says: (f: Figures, n: number, over: number) =>
      `${precincts(f, n)} with coordinates; ${over === 0 ? 'none' : f.count(over)} of them reached the level for a look.`,
    read: 'Each circle is a precinct at its place, north above; its area is the number of additions. There is no ground map: nothing is fetched from a network.',
    missing: 'Map: no precinct has coordinates.',
    latitude: 'Latitude',
    longitude: 'Longitude',
  },
};

/** The words of the pictures, in one language. */
export type PictureTexts = typeof en;
