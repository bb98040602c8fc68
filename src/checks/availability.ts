import type { AuditFile } from '../database/audit-file.js';
import { providersOf } from '../extracts/catalogue.js';
import type { ExtractName, SkipReason } from '../model.js';
import type { Check } from './check-definition.js';

/** Parameter values of one check, or why it cannot run on this audit file. */
export type Readiness = { readonly parameters: Record<string, string | number> } | { readonly skip: SkipReason };

/**
 * Decides whether a check can run: its extracts are loaded, the fields it reads have something written in them, and the
 * profile gives the values it needs. A check that could not fail must be skipped: an empty column is not a pass.
 */
export function readinessOf(db: AuditFile, check: Check): Readiness {
  for (const need of check.reads) {
    const lacking = lackOf(db, need);
    if (lacking !== null) return { skip: lacking };
  }
  if (check.anyOf.length > 0 && !check.anyOf.some((group) => group.every((need) => lackOf(db, need) === null))) {
    const detail = check.anyOf.map((group) => group.join(' + ')).join(' / ');
    return { skip: { kind: 'no-alternative', detail } };
  }
  const parameters: Record<string, string | number> = {};
  for (const parameter of check.parameters) {
    const value = parameterValue(db, check.code, parameter.name, parameter.profilePath) ?? parameter.fallback;
    if (value === null)
      return { skip: { kind: 'profile-value-missing', detail: parameter.profilePath ?? parameter.name } };
    parameters[parameter.name] = value;
  }
  return { parameters };
}

/** What a column of whole names is parted into while loading. */
const PARTS_OF_NAME: ReadonlySet<string> = new Set(['surname', 'given_name', 'patronymic']);

function lackOf(db: AuditFile, need: string): SkipReason | null {
  const [extract, field] = need.split('.') as [ExtractName, string?];
  const providers = JSON.stringify(providersOf(extract));
  const loaded = db
    .prepare<[string], { n: number }>(
      "select count(*) as n from source_file where status = 'complete' and extract in (select value from json_each(?))",
    )
    .get(providers);
  if (loaded?.n === 0) return isInAdditions(db, extract, field) ? null : { kind: 'extract-missing', detail: extract };
  if (field === undefined) return null;
  const filled = db
    .prepare<[string, string, string], { n: number | null }>(
      `select sum(filled) as n from file_column join source_file using (source_file_id)
       where extract in (select value from json_each(?)) and field in (?, ?)`,
    )
    .get(providers, field, PARTS_OF_NAME.has(field) ? 'full_name' : field);
  return (filled?.n ?? 0) > 0 ? null : { kind: 'field-missing', detail: need };
}

/** Additions on AVCs stand for a register of their use that is not loaded, and have some of its columns. */
function isInAdditions(db: AuditFile, extract: ExtractName, field: string | undefined): boolean {
  if (extract !== 'avc_used') return false;
  const columns = db.prepare<[], { name: string }>('pragma table_info(avc_used)').all();
  const column = columns.find(({ name }) => name === (field ?? 'serial'))?.name;
  return (
    column !== undefined && db.prepare(`select 1 from avc_used where ${column} is not null limit 1`).get() !== undefined
  );
}

function parameterValue(db: AuditFile, code: string, name: string, profilePath: string | null): string | number | null {
  const read = db.prepare<[string], { value: string }>('select value from profile_value where path = ?');
  const found = read.get(`checks.${code}.${name}`) ?? (profilePath === null ? undefined : read.get(profilePath));
  return found === undefined ? null : (JSON.parse(found.value) as string | number);
}
