import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { type PairScore, scoreClusters, writtenClusters } from './list-clusters.js';
import { measure, type Run } from './measure.js';

/** What a peer took, with its own steps where it tells them. */
export interface PeerFigures {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
  readonly steps: Readonly<Record<string, unknown>>;
  readonly pairs: PairScore | null;
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

export type PeerName = 'sqlite3 .import' | 'DuckDB script' | 'Splink';

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
    return figures('sqlite3 .import', run, { records: Number(run.out.trim()) });
  },
  'DuckDB script': async (folder, work) => {
    const db = fresh(join(work, 'duck.db'));
    const run = await measure(process.execPath, [join(packageRoot(), 'bench', 'duckdb-audit.mjs'), folder, db]);
    rmSync(db, { force: true });
    return figures('DuckDB script', run, JSON.parse(run.out));
  },
  Splink: async (folder, work) => {
    const clusters = join(work, 'splink-clusters.csv');
    const script = join(packageRoot(), 'bench', 'splink', 'link.py');
    const run = await measure(splinkPython(), [script, folder, clusters]);
    const pairs = scoreClusters(join(folder, 'truth_pairs.csv'), writtenClusters(clusters));
    return { ...figures('Splink', run, JSON.parse(run.out)), pairs };
  },
};

function splinkPython(): string {
  const own = join(packageRoot(), 'bench', 'splink', 'venv', 'bin', 'python');
  const python = process.env['ROLLPROOF_SPLINK_PYTHON'] ?? own;
  if (!existsSync(python)) throw new Error('not installed; bench/splink/setup.sh installs it');
  return python;
}

function fresh(path: string): string {
  for (const each of [path, `${path}.wal`]) rmSync(each, { force: true });
  return path;
}

function figures(
  name: string,
  { seconds, cpuSeconds, peakMegabytes }: Run,
  steps: Record<string, unknown>,
): PeerFigures {
  return { name, seconds, cpuSeconds, peakMegabytes, steps, pairs: null };
}
