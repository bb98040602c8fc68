import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { measure, type Run } from './measure.js';

/** What one program took for one list: the run with the middle time. */
export interface Figures {
  readonly voters: number;
  readonly shape: string;
  readonly bytes: number;
  readonly runs: number;
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
  readonly databaseBytes: number;
  /** Of Rollproof: its steps in a run of their own. */
  readonly steps?: Readonly<Record<string, { readonly seconds: number; readonly cpuSeconds: number }>>;
}

export type Contender = () => Promise<Omit<Figures, 'voters' | 'shape' | 'bytes' | 'runs'> | null>;

interface Task {
  readonly work: string;
  readonly folder: string;
  readonly list: string;
  readonly delimiter: string;
}

/** Everyone who loads the list, ourselves first; a peer that is not installed says so and is left out. */
export function contenders({ work, folder, list, delimiter }: Task): readonly Contender[] {
  const root = packageRoot();
  const node = process.execPath;
  const entry = async (name: string, command: string, argv: (db: string) => readonly string[]) => {
    const db = join(work, 'out.db');
    for (const path of [db, `${db}.wal`, `${db}.partial`]) rmSync(path, { force: true });
    const run = await measure(command, argv(db)).catch((error: Error) => skipped(name, error));
    if (run === null) return null;
    const databaseBytes = existsSync(db) ? statSync(db).size : 0;
    rmSync(db, { force: true });
    const { seconds, cpuSeconds, peakMegabytes } = run;
    return { name, seconds, cpuSeconds, peakMegabytes, databaseBytes, out: run.out };
  };
  const without = async (run: ReturnType<typeof entry>) => {
    const found = await run;
    if (found === null) return null;
    const { out, ...figure } = found;
    return found.name === 'steps' ? { ...figure, steps: JSON.parse(out) as Figures['steps'] & {} } : figure;
  };
  const cli = join(root, 'dist', 'cli', 'main.js');
  const steps = join(root, 'dist-bench', 'bench', 'load-steps.js');
  const separator = delimiter === ';' ? ['-cmd', '.mode csv', '-cmd', '.separator ;'] : ['-cmd', '.mode csv'];
  return [
    () => without(entry('rollproof load', node, (db) => [cli, 'load', folder, '--db', db, '--quiet'])),
    () => without(entry('steps', node, (db) => [steps, folder, db])),
    () => without(entry('sqlite3 .import', 'sqlite3', (db) => [...separator, db, `.import ${list} voter`])),
    () =>
      without(entry('duckdb read_csv', node, (db) => [join(root, 'bench', 'duckdb', 'read.mjs'), list, delimiter, db])),
  ];
}

function skipped(name: string, error: Error): Run | null {
  // Ourselves must not fail; of a peer it is enough to say so.
  if (name === 'rollproof load' || name === 'steps') throw error;
  process.stderr.write(`  ${name}: left out (${error.message.split('\n')[0]})\n`);
  return null;
}
