import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { type Figures, figuresOf, measure } from './measure.js';

/** What a peer took, with its own steps where it tells them. */
export interface PeerFigures extends Figures {
  readonly name: PeerName;
  readonly steps: Readonly<Record<string, unknown>>;
}

/** Runs one peer on the files of an election; null where it is not installed, which is said. */
export async function runPeer(name: PeerName, folder: string, work: string): Promise<PeerFigures | null> {
  try {
    return await PEERS[name](folder, work);
  } catch (error) {
    process.stderr.write(`  ${name}: left out (${(error as Error).message.split('\n')[0]})\n`);
    return null;
  }
}

export type PeerName = 'sqlite3 .import' | 'DuckDB script';

const PEERS: Readonly<Record<PeerName, (folder: string, work: string) => Promise<PeerFigures>>> = {
  'sqlite3 .import': async (folder, work) => {
    const db = fresh(join(work, 'import.db'));
    const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^voter_list.*\.csv$/.test(file),
    );
    const imports = lists
      .sort()
      .flatMap((file, i) => ['-cmd', `.import ${i === 0 ? '' : '--skip 1 '}"${join(folder, file)}" voter`]);
    const argv = ['-cmd', '.mode csv', '-cmd', '.separator ;', ...imports, db, 'select count(*) from voter'];
    const run = await measure('sqlite3', argv);
    rmSync(db, { force: true });
    return { name: 'sqlite3 .import', ...figuresOf(run), steps: { records: Number(run.out.trim()) } };
  },
  'DuckDB script': async (folder, work) => {
    const db = fresh(join(work, 'duck.db'));
    const run = await measure(process.execPath, [join(packageRoot(), 'bench', 'duckdb', 'audit.mjs'), folder, db]);
    rmSync(db, { force: true });
    return { name: 'DuckDB script', ...figuresOf(run), steps: JSON.parse(run.out) as PeerFigures['steps'] };
  },
};

function fresh(path: string): string {
  for (const each of [path, `${path}.wal`]) rmSync(each, { force: true });
  return path;
}
