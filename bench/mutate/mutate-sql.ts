import { type SqlFiles, statementOf } from '../../src/checks/check-sql.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import type { SqlValue } from '../../src/model.js';
import { columnsOfNothing } from '../../tests/checks/empty-audit.js';
import { changed, shownChange } from './change.js';
import { changesOf } from './changes.js';

type Parameters = Readonly<Record<string, string | number>>;

/** A change to a check's SQL that could run, and what tells it from the SQL as it is. */
export interface Mutant {
  readonly file: 'claims.sql' | 'check.sql' | 'population.sql';
  readonly kind: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  readonly noticedBy: 'example' | 'empty' | null;
}

/** An audit file that is only read, and the check's parameters there. */
export interface Audited {
  readonly db: AuditFile;
  readonly parameters: Parameters;
}

/** The check's examples, the first of which is `example/`, and an audit file with nothing in it. */
export interface Audits {
  readonly examples: readonly Audited[];
  readonly empty: AuditFile;
}

/** Makes every small change of the kinds asked for to the files of a check, one at a time, and runs them over the audit files. */
export function mutantsOf(
  { examples, empty }: Audits,
  files: SqlFiles,
  isAsked: (kind: string) => boolean = () => true,
): readonly Mutant[] {
  const given = examples.map((example) => givenBy(example, files));
  const [main, ...further] = examples;
  const parts = ['claims', 'check', 'population'] as const;
  return parts.flatMap((part) => {
    const text = files[part];
    if (text === null) return [];
    const asked = changesOf(text).filter(({ kind }) => isAsked(kind));
    return asked.flatMap((change): readonly Mutant[] => {
      const mutated = { ...files, [part]: changed(text, change) };
      const onMain = main === undefined ? null : resultsOf(main.db, mutated, main.parameters, part);
      if (main === undefined || onMain === null) return [];
      const onEmpty = () => resultsOf(empty, mutated, main.parameters, part);
      const byExample =
        differs(given[0]!, onMain) ||
        further.some(({ db, parameters }, i) => differs(given[i + 1]!, resultsOf(db, mutated, parameters, part)));
      const noticedBy = byExample ? 'example' : breaksPromise(given[0]!, onEmpty()) ? 'empty' : null;
      return [{ file: `${part}.sql`, kind: change.kind, ...shownChange(text, change), noticedBy }];
    });
  });
}

/** For each parameter that is a number: moved by one of its last digit up and down, and whether any example gave another result. */
export function movedParameters(
  examples: readonly Audited[],
  files: SqlFiles,
): readonly { readonly name: string; readonly value: number; readonly noticed: boolean }[] {
  const given = examples.map((example) => givenBy(example, files));
  return Object.entries(examples[0]?.parameters ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'number') return [];
    return [1, -1].map((by) => {
      const noticed = examples.some(({ db, parameters }, i) => {
        const moved = { ...parameters, [name]: movedBy(parameters[name] as number, by) };
        return differs(given[i]!, resultsOf(db, files, moved));
      });
      return { name, value: movedBy(value, by), noticed };
    });
  });
}

function movedBy(value: number, by: number): number {
  const digits = decimalsOf(value);
  return Number((value + by * 10 ** -digits).toFixed(digits));
}

function decimalsOf(value: number): number {
  const [, exponent] = String(value).split('e-');
  return exponent === undefined ? (String(value).split('.')[1]?.length ?? 0) : Number(exponent);
}

interface Results {
  readonly check?: string;
  readonly population?: string;
}

function givenBy({ db, parameters }: Audited, files: SqlFiles): Results {
  const given = resultsOf(db, files, parameters);
  if (given === null) throw new Error('the unchanged SQL does not prepare');
  return given;
}

function differs(given: Results, results: Results | null): boolean {
  if (results === null) return false;
  return (
    (results.check !== undefined && results.check !== given.check) ||
    (results.population !== undefined && results.population !== given.population)
  );
}

/** Whether the SQL finds or counts something where nothing is, which the promises of every check forbid. */
function breaksPromise(onExample: Results, onEmpty: Results | null): boolean {
  const found = onEmpty?.check !== undefined && onEmpty.check !== '[]';
  if (found || onEmpty?.population === undefined) return found;
  const [empty, example] = [onEmpty.population, onExample.population].map((rows) => firstRow(rows ?? '[]'));
  return empty === undefined || columnsOfNothing(empty, example ?? {}).length > 0;
}

function firstRow(rows: string): Record<string, SqlValue> | undefined {
  return rows.startsWith('[') ? (JSON.parse(rows) as Record<string, SqlValue>[])[0] : undefined;
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
    return JSON.stringify(statement.all(parameters));
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
