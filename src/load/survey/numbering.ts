import { type WideArea, wideAreaColumn } from '../../identity/index.js';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import { tryTable } from './try-table.js';

/** A table that has a precinct's number in one column, and the areas in which it lies in others. */
interface Numbered {
  readonly file: FoundFile;
  readonly precinct: number;
  readonly areas: ReadonlyMap<WideArea, number>;
  readonly records: readonly (readonly string[])[];
}

/** So many tables show how precincts are numbered; more would be opened twice for nothing. */
const MOST_TABLES = 60;
/** Of an election whose areas number anew, about every number stands in several; a slip concerns one. */
const FEWEST_NUMBERS = 2;
const LEAST_SHARE = 0.2;
/** A number that lies in one area, but for a few odd records, is not two precincts. */
const MOST_IN_ONE = 0.8;

/**
 * Files whose precincts are numbered anew in each region, county or commission: there "region/number" is the precinct, and the number
 * alone would make one of several. The folder proves it, by numbers that stand under several areas in the first records of its tables.
 */
export async function withNumberingAreas(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const isSaid = ({ settings }: FoundFile) =>
    Object.entries(settings.columns ?? {}).some(([key, said]) => key === 'precinct' || said === 'precinct');
  const open = files.filter((file) => !isSaid(file) && file.absolutePath !== STANDARD_INPUT);
  const step = Math.max(1, Math.ceil(open.length / MOST_TABLES));
  const seen: Numbered[] = [];
  for (let at = 0; at < open.length; at += step) seen.push(...(await numbered(open[at]!)));
  const areas = areasOfNumbering(seen);
  if (areas.length === 0) return files;
  const all = step === 1 ? seen : (await Promise.all(open.map(numbered))).flat();
  const byFile = new Map(all.map((each) => [each.file, each]));
  return files.map((file) => {
    const found = byFile.get(file);
    const from = areas.flatMap((area) => found?.areas.get(area) ?? []);
    if (found === undefined || from.length === 0) return file;
    const columns = { ...file.settings.columns, precinct: [...from, found.precinct].map((index) => index + 1) };
    return { ...file, numberedBy: areas.join(' + '), settings: { ...file.settings, columns } };
  });
}

async function numbered(file: FoundFile): Promise<readonly Numbered[]> {
  const { table, understood } = await tryTable(file);
  if (table === null || understood === null || understood.joints.some(({ field }) => field === 'precinct')) return [];
  const precinct = understood.columns.find(({ field }) => field?.name === 'precinct');
  if (precinct === undefined) return [];
  const areas = new Map<WideArea, number>();
  for (const { header, position, feeds } of understood.columns) {
    const area = feeds === undefined ? wideAreaColumn(header) : null;
    if (area !== null && position !== precinct.position && !areas.has(area)) areas.set(area, position - 1);
  }
  return areas.size === 0 ? [] : [{ file, precinct: precinct.position - 1, areas, records: table.sample }];
}

/** The areas by which numbers have to be told apart: regions, and within them counties or commissions where that is not enough. */
function areasOfNumbering(tables: readonly Numbered[]): readonly WideArea[] {
  const chosen: WideArea[] = [];
  for (const area of ['region', 'county'] as const) if (isNumberedAnew(tables, chosen, area)) chosen.push(area);
  return chosen;
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
