/** Where the databases of the checks run: SQLite, in which everything is stored, or another one beside it. */
export const ENGINES = ['sqlite', 'duckdb', 'spark'] as const;
export type EngineName = (typeof ENGINES)[number];
