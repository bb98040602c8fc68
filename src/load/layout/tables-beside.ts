import { extractsByHeader } from '../../extracts/header/recognise.js';
import type { UnderstoodColumn } from '../../extracts/header/types.js';
import type { RecordFile } from '../read/types.js';
import type { ColumnShare } from './read-column-share.js';

/** The columns of one table. */
export type Columns = ColumnShare['columns'];

const FEWEST_COLUMNS = 2;
const MOST_TABLES = 4;
/** More columns are no two tables that somebody has put on one sheet. */
const MOST_COLUMNS = 100;
/** What a table says once of each record: two such columns are of two tables. */
const TELLING: ReadonlySet<string> = new Set([
  ...['precinct', 'entry_no', 'surname', 'full_name', 'iin', 'birth_date', 'serial', 'certificate_no', 'tec'],
]);

/**
 * The columns of each of several tables that stand beside each other with a blank column between them: a list and its additions, a list
 * and the figures of its precincts. Null where the table is one: a blank column alone parts nothing.
 */
export function tablesBeside({ shape, sample }: Pick<RecordFile, 'shape' | 'sample'>): readonly Columns[] | null {
  const { header } = shape;
  if (header.length <= 2 * FEWEST_COLUMNS || header.length > MOST_COLUMNS || sample.length === 0) return null;
  const isBlank = (at: number) => (header[at] ?? '').trim() === '' && sample.every((cells) => !isFilled(cells[at]));
  const parts: Columns[] = [];
  let from = 0;
  for (let at = 0; at <= header.length; at += 1) {
    if (at < header.length && !isBlank(at)) continue;
    if (at > from) parts.push({ from, until: at });
    from = at + 1;
  }
  if (parts.length < 2 || parts.length > MOST_TABLES) return null;
  if (parts.some((part) => part.until - part.from < FEWEST_COLUMNS)) return null;
  const understood = parts.map((part) => fieldsOf(part, header, sample));
  if (understood.some((fields) => fields === null)) return null;
  const counts = new Map<string, number>();
  for (const fields of understood) for (const field of fields ?? []) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].some(([field, count]) => count > 1 && TELLING.has(field)) ? parts : null;
}

function isFilled(cell: string | undefined): boolean {
  return (cell ?? '').trim() !== '';
}

/** The fields of a part that is a table by itself; null where it is none. */
function fieldsOf(
  { from, until }: Columns,
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ReadonlySet<string> | null {
  const records = sample.map((cells) => cells.slice(from, until)).filter((cells) => cells.some(isFilled));
  const [best] = records.length === 0 ? [] : extractsByHeader(header.slice(from, until), { records });
  if (best === undefined) return null;
  return new Set(best.columns.flatMap(({ field }: UnderstoodColumn) => (field === null ? [] : [field.name])));
}
