import type { AuditFile } from '../../database/audit-file.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { fieldsOfTable } from '../../extracts/extract.js';
import { NUMBERS_LOOKED_AT, SHARE_OF_A_SHAPE, VALUES_OF_A_SHAPE } from '../constants.js';

/** A number that is as long as a person's: see LONG_NUMBER of mask.ts. */
const LONG = /(?<![\p{L}\p{N}])\d{10,}(?![\p{L}\p{N}])/gu;

/**
 * Of how many digits the long numbers of an audit's forms are: those of certificates, decisions and precincts, where many of one column are as
 * long. One that slipped into the column is not as long as they are, or alone there.
 */
export function lengthsOfForms(db: AuditFile, precincts: readonly string[]): ReadonlySet<number> {
  const columns = [precincts, ...columnsOfForms().map((place) => someValues(db, place))];
  return new Set(columns.flatMap(ownLengths));
}

function ownLengths(values: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    for (const length of new Set([...String(value).matchAll(LONG)].map(([digits]) => digits.length)))
      counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const least = Math.max(VALUES_OF_A_SHAPE, values.length * SHARE_OF_A_SHAPE);
  // A column of two numbers is its own measure.
  return [...counts].filter(([, count]) => count >= least || count === values.length).map(([length]) => length);
}

interface Place {
  readonly table: string;
  readonly column: string;
}

/** Columns of the numbers of papers: serials, and what is called somebody's number and is nobody's. */
function columnsOfForms(): readonly Place[] {
  const places = ALL_EXTRACTS.flatMap((extract) =>
    extract.tables.flatMap((table) =>
      fieldsOfTable(extract, table)
        .filter(({ kind, name, personal }) => personal !== true && (kind === 'serial' || /_no$/.test(name)))
        // Lines of a list are counted, and no paper bears their number.
        .filter(({ name }) => name !== 'entry_no')
        .map(({ name, column }) => ({ table, column: column ?? name })),
    ),
  );
  return [...new Map(places.map((place) => [`${place.table}.${place.column}`, place])).values()];
}

/** The first values of a column in its order, which an index knows where a table is large. */
function someValues(db: AuditFile, { table, column }: Place): readonly string[] {
  const select = `select distinct ${column} from ${table} where ${column} is not null order by ${column} limit ${NUMBERS_LOOKED_AT}`;
  return db.prepare<[], string>(select).pluck().all();
}
