import type { AuditFile } from '../../database/audit-file.js';
import { FEWEST_RESPELLED, SHARE_OF_A_FILE, SHARE_RESPELLED } from '../constants.js';
import type { Difference } from '../differences.js';
import { BEFORE, type Entries } from '../entries.js';
import { filledFields } from '../filled-fields.js';
import type { Links } from '../links.js';
import { explainAddresses } from './address-changes.js';
import { datePattern } from './date-patterns.js';
import type { ExplainedDifference, MassChange } from './mass-change.js';

type Field = Difference['field'];
type DifferencesOf = (a: number, b: number) => readonly Difference[];

/** What changed for many at once between two states. */
export interface MassChanges {
  readonly lines: readonly MassChange[];
  /** How birth dates differ in the whole file. */
  readonly datePatterns: readonly string[];
  /** The address of an entry as both states write it; null where no addresses changed for many. */
  readonly commonForm: ((entry: number, isBefore: boolean) => string) | null;
  /** What differs between two entries of one person, without what differs in the whole file, and with what explains the rest. */
  readonly differencesOf: (a: number, b: number) => readonly ExplainedDifference[];
}

const FIELDS: readonly Field[] = ['surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address'];

/**
 * Finds what changed for many entries at once: streets, towns, codes of the post and numbers of houses, and fields that one of both files
 * writes otherwise throughout. A change of the file is no change of anybody's data; one of a place is, and explains the correction.
 */
export function findMassChanges(
  db: AuditFile,
  entries: Entries,
  links: Links,
  differencesOf: DifferencesOf,
  isTwoWays: boolean,
): MassChanges {
  const seen = look(entries, links, differencesOf);
  const lines: MassChange[] = oneStateLines(entries);
  const ofFile = new Set<Field>();
  const many = (count: number, of: number, share: number) => count >= FEWEST_RESPELLED && count > share * of;
  const ofWholeFile = (
    field: MassChange['field'],
    cause: MassChange['cause'],
    count: number,
    of: number,
    days: string | null = null,
  ) => lines.push({ cause, field, before: null, after: days, precincts: null, entries: count, of, isTold: false });
  if (isTwoWays) ofWholeFile('names', 'written-otherwise', seen.respelled, seen.pairs);
  const patterns = new Set<string>();
  for (const [pattern, count] of seen.datePatterns) {
    if (!many(count, seen.both.birth_date, SHARE_RESPELLED) || count < SHARE_OF_A_FILE * seen.differ.birth_date)
      continue;
    patterns.add(pattern);
    const isSwapped = pattern === 'swapped';
    ofWholeFile(
      'birth_date',
      isSwapped ? 'date-swapped' : 'date-shifted',
      count,
      seen.both.birth_date,
      isSwapped ? null : pattern,
    );
  }
  const isOfDates = (before: string | null, after: string | null) =>
    before !== null && after !== null && patterns.has(datePattern(before, after) ?? '');
  const addresses = explainAddresses(db, entries, links, seen.changed, seen.addressed);
  lines.push(...addresses.lines);
  const left: Readonly<Record<Field, number>> = {
    ...seen.differ,
    birth_date: patterns.size > 0 ? 0 : seen.differ.birth_date,
    address: addresses.unexplained,
  };
  for (const field of FIELDS) {
    if (!many(left[field], seen.both[field], SHARE_OF_A_FILE)) continue;
    ofFile.add(field);
    ofWholeFile(field, 'written-otherwise', left[field], seen.both[field]);
  }
  return {
    lines,
    datePatterns: [...patterns],
    commonForm: addresses.lines.length === 0 ? null : addresses.commonForm,
    differencesOf: (a, b) =>
      differencesOf(a, b).flatMap((difference): ExplainedDifference[] => {
        const { field, before, after } = difference;
        const isBoth = before !== null && after !== null;
        if (isBoth && ofFile.has(field)) return [];
        if (field === 'birth_date' && isOfDates(before, after)) return [];
        if (field !== 'address' || !isBoth) return [{ ...difference, cause: null }];
        const cause = addresses.reasonOf(a, before, after);
        return cause === 'file' ? [] : [{ ...difference, cause }];
      }),
  };
}

interface Seen {
  readonly pairs: number;
  readonly both: Readonly<Record<Field, number>>;
  readonly differ: Readonly<Record<Field, number>>;
  readonly respelled: number;
  readonly datePatterns: ReadonlyMap<string, number>;
  /** Entries of the previous list with an address in both states, and those of them whose address is another one now. */
  readonly addressed: readonly number[];
  readonly changed: readonly number[];
}

/** Counts what differs between linked entries, field by field. */
function look(entries: Entries, links: Links, differencesOf: DifferencesOf): Seen {
  const { states, surnames, givenNames, patronymics, birthDates, numbers, addresses, writings, size } = entries;
  const none = () => Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const [both, differ] = [none(), none()];
  const datePatterns = new Map<string, number>();
  const [addressed, changed]: [number[], number[]] = [[], []];
  let [pairs, respelled] = [0, 0];
  const coded = [
    ['surname', surnames],
    ['given_name', givenNames],
    ['patronymic', patronymics],
    ['birth_date', birthDates],
  ] as const;
  for (let a = 0; a < size; a += 1) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0) continue;
    pairs += 1;
    for (const [field, { codes }] of coded) if (codes[a]! >= 0 && codes[b]! >= 0) both[field] += 1;
    if (!Number.isNaN(numbers[a]!) && !Number.isNaN(numbers[b]!)) both.iin += 1;
    if (addresses[a] !== 0 && addresses[b] !== 0) addressed.push(a);
    const differences = differencesOf(a, b);
    if (writings[a] !== writings[b] && !differences.some(({ field }) => NAMES.includes(field))) respelled += 1;
    for (const { field, before, after } of differences) {
      if (before === null || after === null) continue;
      differ[field] += 1;
      if (field === 'address') changed.push(a);
      if (field !== 'birth_date') continue;
      const pattern = datePattern(before, after);
      if (pattern !== null) datePatterns.set(pattern, (datePatterns.get(pattern) ?? 0) + 1);
    }
  }
  return { pairs, both: { ...both, address: addressed.length }, differ, respelled, datePatterns, addressed, changed };
}

const NAMES: readonly Field[] = ['surname', 'given_name', 'patronymic'];

/** Columns that one state has nothing in. */
function oneStateLines(entries: Entries): MassChange[] {
  const filled = filledFields(entries);
  return FIELDS.flatMap((field) => {
    const [before, after] = filled(field);
    if (before === after) return [];
    const count = entries.states.reduce((sum, state) => sum + Number((state === BEFORE) === before), 0);
    return [
      {
        cause: 'in-one-state',
        field,
        before: null,
        after: null,
        precincts: null,
        entries: count,
        of: null,
        isTold: false,
      },
    ];
  });
}
