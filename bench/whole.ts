import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.js';
import { auditClusters, type PairScore, scoreClusters } from './list-clusters.js';
import { measure, type Run } from './measure.js';
import { type PeerFigures, type PeerName, runPeer } from './whole-peers.js';
import { tablesOf } from './whole-table.js';

// npm run bench -- --voters 1000000,3000000,12000000 --date 2026-11-22
// The whole audit of a synthetic election beside the sqlite3 shell, a DuckDB script and Splink on the same files, one after another in one
// run, so that a busy machine slows all of them. Prints tables, writes bench/results/DATE.json. Asserts nothing.

/** What one size of election took. */
export interface WholeFigures {
  readonly voters: number;
  readonly records: number;
  readonly inputBytes: number;
  readonly auditFileBytes: number;
  readonly generate: Figures;
  readonly audit: Figures;
  /** The stages of the audit, from a run of their own. */
  readonly steps: Readonly<Record<string, { seconds: number; cpuSeconds: number; residentMegabytes: number }>>;
  readonly findings: number;
  readonly pairs: PairScore | null;
  readonly peers: readonly PeerFigures[];
}

type Figures = Omit<Run, 'out'>;

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '1000000,3000000,12000000' },
    seed: { type: 'string', default: '1' },
    date: { type: 'string' },
    /** Splink is left out above this size, where it would need more memory than there is. */
    'splink-up-to': { type: 'string', default: '3000000' },
  },
});

const root = packageRoot();
const cli = join(root, 'dist', 'cli', 'main.js');
const work = mkdtempSync(join(process.env['ROLLPROOF_BENCH_DIR'] ?? tmpdir(), 'rollproof-bench-'));
const all: WholeFigures[] = [];
try {
  for (const voters of values.voters.split(',').map(Number)) all.push(await oneSize(voters));
} finally {
  rmSync(work, { recursive: true, force: true });
}
const date = values.date ?? new Date().toISOString().slice(0, 10);
const results = join(root, 'bench', 'results');
mkdirSync(results, { recursive: true });
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
writeFileSync(join(results, `${date}.json`), `${JSON.stringify({ date, machine, figures: all }, null, 2)}\n`);
process.stdout.write(tablesOf(all));

async function rollproof(what: string, argv: readonly string[]): Promise<Run> {
  const run = await measure(process.execPath, [cli, ...argv]);
  process.stderr.write(`  ${what}: ${run.seconds.toFixed(1)} s, ${run.peakMegabytes?.toFixed(0) ?? '?'} MB\n`);
  return run;
}

async function oneSize(voters: number): Promise<WholeFigures> {
  process.stderr.write(`${voters} voters\n`);
  const [folder, out, apart] = ['election', 'audit', 'steps'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  const generate = await rollproof('generate', [
    'sample',
    folder,
    '--voters',
    String(voters),
    '--seed',
    values.seed,
    '--quiet',
  ]);
  const audit = await rollproof('audit', ['audit', folder, '--out', out, '--fail-on', 'never', '--json']);
  const auditFile = join(out, 'audit.sqlite');
  const summary = JSON.parse(audit.out) as { accounting: { read: number }; checks: readonly { findings: number }[] };
  const found = {
    auditFileBytes: statSync(auditFile).size,
    pairs: scoreClusters(join(folder, 'truth_pairs.csv'), auditClusters(auditFile)),
  };
  rmSync(out, { recursive: true });
  const steps = await measure(process.execPath, [join(root, 'dist-bench', 'bench', 'whole-steps.js'), folder, apart]);
  rmSync(apart, { recursive: true });
  const peers = await peersOn(voters, folder);
  const inputBytes = sizeOf(folder);
  rmSync(folder, { recursive: true });
  return {
    voters,
    records: summary.accounting.read,
    inputBytes,
    ...found,
    generate: figures(generate),
    audit: figures(audit),
    steps: JSON.parse(steps.out) as WholeFigures['steps'],
    findings: summary.checks.reduce((sum, check) => sum + check.findings, 0),
    peers,
  };
}

async function peersOn(voters: number, folder: string): Promise<readonly PeerFigures[]> {
  const names: readonly PeerName[] = ['sqlite3 .import', 'DuckDB script'];
  const wanted = voters <= Number(values['splink-up-to']) ? [...names, 'Splink' as const] : names;
  const peers: PeerFigures[] = [];
  for (const name of wanted) {
    const peer = await runPeer(name, folder, work);
    if (peer === null) continue;
    process.stderr.write(`  ${name}: ${peer.seconds.toFixed(1)} s, ${peer.peakMegabytes?.toFixed(0) ?? '?'} MB\n`);
    peers.push(peer);
  }
  return peers;
}

function figures({ seconds, cpuSeconds, peakMegabytes }: Run): Figures {
  return { seconds, cpuSeconds, peakMegabytes };
}

/** Bytes of the extracts, without the truth. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv') && !file.startsWith('truth'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
