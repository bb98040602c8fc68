import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The SQL of a check by file, as it stands on disk; `claims` is null where there is no claims.sql. */
export interface SqlFiles {
  readonly claims: string | null;
  readonly check: string;
  readonly population: string;
}

/** The statements that run, and a digest of all that decides. */
export interface CheckStatements {
  readonly sqlFiles: SqlFiles;
  readonly sql: string;
  readonly populationSql: string;
  readonly sqlSha256: string;
}

/** The name of a check's file of claims, on which its check.sql and population.sql both stand. */
export const CLAIMS_FILE = 'claims.sql';

/** The plain concatenation that runs, which is what `cat claims.sql check.sql | sqlite3` gives an outsider. */
export function statementOf(claims: string | null, rest: string): string {
  return claims === null ? rest : `${claims}${claims.endsWith('\n') ? '' : '\n'}${rest}`;
}

/** Reads a check's SQL from its folder. */
export function readCheckSql(folder: string): CheckStatements {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const claims = existsSync(join(folder, CLAIMS_FILE)) ? read(CLAIMS_FILE) : null;
  const sqlFiles = { claims, check: read('check.sql'), population: read('population.sql') };
  const sql = statementOf(claims, sqlFiles.check);
  const populationSql = statementOf(claims, sqlFiles.population);
  const sqlSha256 = createHash('sha256').update(sql).update('\0').update(populationSql).digest('hex');
  return { sqlFiles, sql, populationSql, sqlSha256 };
}
