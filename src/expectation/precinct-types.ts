import type { AuditFile } from '../database/audit-file.js';

/** Columns of a precinct that a pattern may name, beside its number. */
const COLUMNS = ['settlement', 'address', 'region', 'tec'] as const;
const PATH = 'precinct_types.';

type PrecinctRow = Readonly<Record<'precinct' | (typeof COLUMNS)[number], string | null>>;

/** Counts with the types that the profile says of their precincts, and with the words that stand for a type where these are no known ones. */
export function withTypes<Count extends { readonly precinct: string; readonly type: string }>(
  db: AuditFile,
  counts: readonly Count[],
): (Count & { readonly words: string })[] {
  const stated = statedTypes(db);
  const written = writtenTypes(db);
  return counts.map((count) => {
    const type = stated.get(count.precinct) ?? count.type;
    return { ...count, type, words: type === 'other' ? (written.get(count.precinct) ?? '') : '' };
  });
}

/** What the column of types says where it is none of the known types: "station", "hostel". */
function writtenTypes(db: AuditFile): ReadonlyMap<string, string> {
  const rows = db
    .prepare<[], { precinct: string; written: string }>(
      `select precinct, written from precinct_figure join unread_cell using (record_id)
       where field = 'type' and kind = 'other-words' and level = 'PEC'
       union all
       select precinct, written from precinct join unread_cell using (record_id)
       where field = 'type' and kind = 'other-words'`,
    )
    .all();
  // The register of precincts stands last and decides.
  return new Map(rows.map(({ precinct, written }) => [precinct, written.trim().replace(/\s+/gu, ' ').toLowerCase()]));
}

/**
 * The types that the election profile says of precincts (hospital, airport, students' town, abroad) by patterns of their number
 * or another column, so that they are compared with their own kind alone. The longest pattern that fits decides.
 */
function statedTypes(db: AuditFile): ReadonlyMap<string, string> {
  const patterns = db
    .prepare<[], { path: string; value: string }>(
      "select path, value from profile_value where path like 'precinct_types.%' order by length(path) desc, path",
    )
    .all()
    .map(({ path, value }) => ({ ...patternOf(path.slice(PATH.length)), type: JSON.parse(value) as string }));
  if (patterns.length === 0) return new Map();
  const rows = db
    .prepare<[], PrecinctRow>(
      `select known_precinct.precinct, known_precinct.settlement, precinct.address, known_precinct.region, known_precinct.tec
       from known_precinct left join precinct on precinct.precinct = known_precinct.precinct
       order by known_precinct.precinct`,
    )
    .all();
  return new Map(
    rows.flatMap((row) => {
      const found = patterns.find(({ column, matches }) => matches.test(row[column] ?? ''));
      return found === undefined ? [] : [[row.precinct ?? '', found.type] as const];
    }),
  );
}

/** `32*` is a pattern of the precinct's number, `settlement: *airport*` one of another column. */
function patternOf(text: string): { column: keyof PrecinctRow; matches: RegExp } {
  const named = COLUMNS.find((column) => text.startsWith(`${column}:`));
  const pattern = named === undefined ? text : text.slice(named.length + 1).trim();
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return { column: named ?? 'precinct', matches: new RegExp(`^${escaped.join('.*')}$`, 'iu') };
}
