import { type SqlFiles, statementOf } from '../../src/checks/check-sql.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { changed, shownChange } from './change.js';
import { changesOf } from './changes.js';

type Parameters = Readonly<Record<string, string | number>>;

/** A change to a check's SQL that could run, and whether the example gave something else with it. */
export interface Mutant {
  readonly file: 'claims.sql' | 'check.sql' | 'population.sql';
  readonly kind: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  readonly noticed: boolean;
}

/** Makes every small change to the files of a check, one at a time, and runs them over one audit file, which stays as it is. */
export function mutantsOf(db: AuditFile, files: SqlFiles, parameters: Parameters): readonly Mutant[] {
  const given = resultsOf(db, files, parameters);
  if (given === null) throw new Error('the unchanged SQL does not prepare');
  const parts = ['claims', 'check', 'population'] as const;
  return parts.flatMap((part) => {
    const text = files[part];
    if (text === null) return [];
    return changesOf(text).flatMap((change): readonly Mutant[] => {
      const results = resultsOf(db, { ...files, [part]: changed(text, change) }, parameters, part);
      if (results === null) return [];
      const noticed = differs(given.check, results.check) || differs(given.population, results.population);
      return [{ file: `${part}.sql`, kind: change.kind, ...shownChange(text, change), noticed }];
    });
  });
}

/** For each parameter that is a number: moved by one of its last digit up and down, and whether any result was another. */
export function movedParameters(
  db: AuditFile,
  files: SqlFiles,
  parameters: Parameters,
): readonly { readonly name: string; readonly value: number; readonly noticed: boolean }[] {
  const given = resultsOf(db, files, parameters);
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (typeof value !== 'number') return [];
    const digits = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? (/e-(\d+)$/.exec(String(value))?.[1] || 0);
    return [1, -1].map((by) => {
      const other = Number((value + by * 10 ** -Number(digits)).toFixed(Number(digits)));
      const results = resultsOf(db, files, { ...parameters, [name]: other });
      const noticed = differs(given?.check, results?.check) || differs(given?.population, results?.population);
      return { name, value: other, noticed };
    });
  });
}

interface Results {
  readonly check?: string;
  readonly population?: string;
}

function differs(given: string | undefined, result: string | undefined): boolean {
  return result !== undefined && given !== result;
}

/** What the SQL gives, of the statements that a part stands in; null where one does not prepare, an error's words where one fails. */
function resultsOf(
  db: AuditFile,
  { claims, check, population }: SqlFiles,
  parameters: Parameters,
  part: keyof SqlFiles = 'claims',
): Results | null {
  const checked = part === 'population' ? {} : { check: rowsOf(db, statementOf(claims, check), parameters) };
  const counted = part === 'check' ? {} : { population: rowsOf(db, statementOf(claims, population), parameters) };
  const results = { ...checked, ...counted };
  if (results.check === null || results.population === null) return null;
  return results as Results;
}

/** The rows in their order, as text; null where the SQL does not prepare. */
function rowsOf(db: AuditFile, sql: string, parameters: Parameters): string | null {
  let statement: ReturnType<typeof db.prepare<[Parameters], unknown[]>>;
  try {
    statement = db.prepare<[Parameters], unknown[]>(sql);
  } catch {
    return null;
  }
  try {
    return JSON.stringify(statement.raw().all(parameters));
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
