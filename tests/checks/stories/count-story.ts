import { allChecks, runChecks } from '../../../src/checks/index.js';
import { inFolder, loadExample } from '../example-audit.js';

/** One protocol or entry: cells by header; what is left out is blank. */
export type Row = Readonly<Record<string, string | number>>;

/** Rows as CSV, with every header that one of them uses. */
function csvOf(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${[headers, ...rows.map((row) => headers.map((header) => `${row[header] ?? ''}`))].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** The profile of 2019 holds two statements on one candidate, which RT09 finds whatever else is loaded. */
const OF_2019 = 'RT09 ';

/** What all checks say of a folder: each finding of protocols, totals and lists as `CODE subject`, by strength. */
export interface Said {
  readonly found: Readonly<Record<string, string>>;
  readonly contradictions: readonly string[];
  readonly claims: Readonly<Record<string, Readonly<Record<string, 0 | 1 | null>>>>;
  readonly rejected: number;
}

/** Audits a folder with these tables by all checks; without a profile it is another country's. */
export function said(
  tables: Readonly<Record<string, readonly Row[]>>,
  profile = 'polling_day: 1909-06-09\n',
): Promise<Said> {
  const files = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]));
  return inFolder({ ...files, 'election.yaml': profile }, async (folder) => {
    const db = await loadExample(folder);
    runChecks(db, allChecks());
    const rows = db
      .prepare<[], { name: string; strength: string; claims: string }>(
        "select code || ' ' || subject as name, strength, claims from finding order by name",
      )
      .all();
    const rejected = db.prepare<[], number>('select count(*) from rejected_record').pluck().get() ?? 0;
    db.close();
    const own = rows.filter(({ name }) => /^(PR|RT|LQ)/.test(name) && !name.startsWith(OF_2019));
    return {
      found: Object.fromEntries(own.map(({ name, strength }) => [name, strength])),
      contradictions: rows.filter(({ strength }) => strength === 'contradiction').map(({ name }) => name),
      claims: Object.fromEntries(own.map(({ name, claims }) => [name, JSON.parse(claims)])),
      rejected,
    };
  });
}

/** A protocol whose every sum is right: 1,000 on the list, 600 who voted. */
export const RIGHT: Row = {
  'voters on list': 1000,
  additions: 4,
  'ballots received': 1010,
  'ballots issued': 600,
  'ballots unused': 407,
  'ballots spoiled': 3,
  'ballots in box': 600,
  'mobile requests': 20,
  'mobile ballots': 20,
  voted: 600,
  valid: 590,
  invalid: 10,
  signatures: 600,
};
