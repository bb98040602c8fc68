import { type WideArea, wideAreaColumn } from '../../identity/index.js';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import { type FirstLook, someOf } from './first-look.js';

/** A table that names precincts: by the number in one column, with the areas in which they lie in others. */
interface Numbered {
  readonly file: FoundFile;
  readonly precinct: number;
  readonly areas: ReadonlyMap<WideArea, number>;
  /** Whether it names a second precinct, from which a voter came or where a certificate was issued: of that no area is known. */
  readonly hasOthers: boolean;
  readonly records: readonly (readonly string[])[];
}

/** Of an election whose areas number anew, about every number stands in several; a slip concerns one. */
const FEWEST_NUMBERS = 2;
const LEAST_SHARE = 0.2;
/** A number that lies in one area, but for a few odd records, is not two precincts. */
const MOST_IN_ONE = 0.8;

/**
 * Files whose precincts are numbered anew in each region, county or commission: there "region/number" is the precinct, and the number
 * alone would make one of several. The folder proves it, by numbers that stand under several areas in the first records of its tables.
 * Where one table names precincts without their area, all stay as they are, and that table is told of: its certificates or changes
 * would else belong to precincts that no list has, and their voters would be accused.
 */
export async function withNumberingAreas(files: readonly FoundFile[], look: FirstLook): Promise<readonly FoundFile[]> {
  if (files.some(isNumberedByHand)) return files;
  const open = files.filter(
    ({ settings, absolutePath }) => settings.columns?.['precinct'] === undefined && absolutePath !== STANDARD_INPUT,
  );
  const some = someOf(open);
  const seen = await numbered(some, look);
  const areas = areasOfNumbering(seen);
  if (areas.length === 0) return files;
  const byFile = new Map(
    (some.length === open.length ? seen : await numbered(open, look)).map((each) => [each.file, each]),
  );
  const isWhole = (each: Numbered) => !each.hasOthers && areas.every((area) => each.areas.has(area));
  if (![...byFile.values()].every(isWhole)) {
    return files.map((file) => {
      const found = byFile.get(file);
      return found === undefined || isWhole(found) ? file : { ...file, areaMissing: areas.join(' + ') };
    });
  }
  return files.map((file) => {
    const found = byFile.get(file);
    if (found === undefined) return file;
    const from = areas.map((area) => found.areas.get(area) ?? -1);
    const columns = { ...file.settings.columns, precinct: [...from, found.precinct].map((index) => index + 1) };
    return { ...file, numberedBy: areas.join(' + '), settings: { ...file.settings, columns } };
  });
}

/** Where somebody has said which one column is the precinct, its number alone is meant. */
function isNumberedByHand({ settings }: FoundFile): boolean {
  return Object.entries(settings.columns ?? {}).some(
    ([key, said]) => said === 'precinct' || (key === 'precinct' && !Array.isArray(said)),
  );
}

/** The tables among these that name precincts, opened one after the other: there may be thousands. */
async function numbered(files: readonly FoundFile[], look: FirstLook): Promise<readonly Numbered[]> {
  const found: Numbered[] = [];
  for (const file of files) {
    const one = await numberedTable(file, look);
    if (one !== null) found.push(one);
  }
  return found;
}

async function numberedTable(file: FoundFile, look: FirstLook): Promise<Numbered | null> {
  const { table, understood } = await look.at(file);
  if (table === null || understood === null || understood.joints.some(({ field }) => field === 'precinct')) return null;
  const numbers = understood.columns.filter(({ field }) => field?.kind === 'precinct');
  const precinct = numbers.find(({ field }) => field?.name === 'precinct');
  if (numbers.length === 0 && understood.defaults['precinct'] === undefined) return null;
  const areas = new Map<WideArea, number>();
  for (const { header, position, feeds } of understood.columns) {
    const area = feeds === undefined ? wideAreaColumn(header) : null;
    if (area !== null && precinct !== undefined && position !== precinct.position && !areas.has(area))
      areas.set(area, position - 1);
  }
  const hasOthers = numbers.some((column) => column !== precinct);
  return { file, precinct: (precinct?.position ?? 0) - 1, areas, hasOthers, records: table.sample };
}

const FROM_WIDE_TO_NARROW = ['region', 'county', 'section'] as const;

/**
 * The areas by which numbers have to be told apart: sections first, which are the nearest; then regions, and within them counties or
 * commissions where that is not enough.
 */
function areasOfNumbering(tables: readonly Numbered[]): readonly WideArea[] {
  const chosen: WideArea[] = [];
  for (const area of ['section', 'region', 'county'] as const)
    if (isNumberedAnew(tables, chosen, area)) chosen.push(area);
  return FROM_WIDE_TO_NARROW.filter((area) => chosen.includes(area));
}

function isNumberedAnew(tables: readonly Numbered[], within: readonly WideArea[], area: WideArea): boolean {
  const inAreas = new Map<string, Map<string, number>>();
  for (const { precinct, areas, records } of tables) {
    const by = areas.get(area);
    if (by === undefined || within.some((wider) => !areas.has(wider))) continue;
    for (const record of records) {
      const key = [...within.map((wider) => areas.get(wider) ?? -1), precinct].map((at) => cell(record, at)).join('/');
      const name = cell(record, by);
      if (name === '' || cell(record, precinct) === '') continue;
      const counts = inAreas.get(key) ?? new Map<string, number>();
      inAreas.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const several = [...inAreas.values()].filter((counts) => {
    const all = [...counts.values()];
    return Math.max(...all) <= MOST_IN_ONE * all.reduce((sum, count) => sum + count, 0);
  });
  return several.length >= FEWEST_NUMBERS && several.length >= LEAST_SHARE * inAreas.size;
}

function cell(record: readonly string[], at: number): string {
  return (record[at] ?? '').trim().toLowerCase();
}
