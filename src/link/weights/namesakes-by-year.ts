import { PairKinds } from '../compare/pair-kinds.js';
import { BANDS_OF_BEARERS, LEAST_VARIANCE_OF_BAND, MOST_OF_ONE_NAME, MOST_YEARS_NEAR } from '../link-constants.js';
import { MAIN_LIST, type PeopleTable } from '../table/people-table.js';

/**
 * By kind of pair, how many records of one name and birth date are beyond namesakes, at least: those found, less those that chance
 * gives, less one standard deviation of what it gives. Namesakes born a year or a few apart show how many are born in one: they
 * bear the names of their time and people as those do, which the shares of each name alone do not. Rare names, among which there
 * are few, count most. Null where the table does not say where records stand, or has neither names nor dates nor a main list.
 */
export function beyondNamesakes(table: PeopleTable): readonly number[] | null {
  const { standing } = table;
  const column = (kind: string) => table.columns.find((one) => one.kind === kind);
  const [surname, given, dates] = [column('surname'), column('given_name'), column('birth_date')];
  if (standing === undefined || !surname || !given || !dates || dates.values.length === 0) return null;
  const patronymic = column('patronymic');
  const kinds = new PairKinds(table);
  const years = Int32Array.from(dates.values, (date) => Number(date.slice(0, 4)));
  const [found, near, weights] = [perBand(kinds), perBand(kinds), new Float64Array(BANDS_OF_BEARERS)];
  const isSought = (a: number, b: number) => table.focus === undefined || table.focus[a] === 1 || table.focus[b] === 1;
  const areOneName = (a: number, b: number) => {
    const [one, other] = [patronymic?.codes[a] ?? -1, patronymic?.codes[b] ?? -1];
    return one === other || one < 0 || other < 0;
  };
  let total = 0;
  for (const group of groupsOf(table, surname.codes, given.codes, dates.codes)) {
    group.sort((a, b) => years[dates.codes[a]!]! - years[dates.codes[b]!]! || a - b);
    const onMain = group.reduce((sum, record) => sum + (standing[record] === MAIN_LIST ? 1 : 0), 0);
    total += onMain;
    if (group.length > MOST_OF_ONE_NAME) continue;
    weights[bandOf(onMain)]! += onMain;
    for (let x = 0; x < group.length; x++) {
      for (let y = x + 1; y < group.length; y++) {
        const [a, b] = [group[x]!, group[y]!];
        const apart = years[dates.codes[b]!]! - years[dates.codes[a]!]!;
        if (apart > MOST_YEARS_NEAR) break;
        if (!isSought(a, b) || !areOneName(a, b)) continue;
        const kind = kinds.of(a, b);
        // Who is entered twice on main lists makes his own name commoner by one.
        const band = bandOf(standing[a] === MAIN_LIST && standing[b] === MAIN_LIST ? onMain - 1 : onMain);
        if (apart > 0) near[kind]![band]! += 1;
        else if (dates.codes[a] === dates.codes[b]) found[kind]![band]! += 1;
      }
    }
  }
  if (total === 0) return null;
  const share = sameForNear(dates.codes, years);
  return kinds.universes.map((_, kind) => {
    let [sum, precision] = [0, 0];
    for (let band = 0; band < BANDS_OF_BEARERS; band++) {
      const [part, expected] = [weights[band]! / total, near[kind]![band]! * share];
      const variance = Math.max(LEAST_VARIANCE_OF_BAND, expected);
      sum += (part * (found[kind]![band]! - expected)) / variance;
      precision += part ** 2 / variance;
    }
    return Math.max(0, sum / precision - 1 / Math.sqrt(precision));
  });
}

function perBand({ universes }: PairKinds): readonly Float64Array[] {
  return universes.map(() => new Float64Array(BANDS_OF_BEARERS));
}

function bandOf(bearers: number): number {
  return Math.min(BANDS_OF_BEARERS - 1, Math.ceil(Math.log2(Math.max(1, bearers))));
}

/** The records of each surname and given name that several bear and that is sought for at least once. */
function groupsOf(
  { size, focus }: PeopleTable,
  surnames: Int32Array,
  givenNames: Int32Array,
  dates: Int32Array,
): Iterable<number[]> {
  const keyOf = (record: number) => surnames[record]! * 0x4000_0000 + givenNames[record]!;
  const isWhole = (record: number) => surnames[record]! >= 0 && givenNames[record]! >= 0 && dates[record]! >= 0;
  const groups = new Map<number, number[]>();
  for (let i = 0; i < size; i++) if (isWhole(i) && (focus === undefined || focus[i] === 1)) groups.set(keyOf(i), []);
  for (let i = 0; i < size; i++) if (isWhole(i)) groups.get(keyOf(i))?.push(i);
  return groups.values();
}

/**
 * For each pair of records born some years apart, up to MOST_YEARS_NEAR, how many have one date as it is written. Years differ in
 * how many were born in them, and in how often they are written for want of a better one.
 */
function sameForNear(dates: Int32Array, years: Int32Array): number {
  const [ofDate, ofYear] = [new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const date of dates) {
    if (date < 0) continue;
    add(ofDate, date);
    add(ofYear, years[date]!);
  }
  let [same, near] = [0, 0];
  for (const count of ofDate.values()) same += (count * (count - 1)) / 2;
  for (const [year, count] of ofYear)
    for (let apart = 1; apart <= MOST_YEARS_NEAR; apart++) near += count * (ofYear.get(year + apart) ?? 0);
  return near === 0 ? 1 : same / near;
}
