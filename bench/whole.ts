import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.js';
import { auditClusters, scoreClusters } from './list-clusters.js';
import { type Figures, figuresOf, measure, type Run } from './measure.js';
import { type Linkage, linkageOf } from './whole-linkage.js';
import { type PeerFigures, type PeerName, runPeer } from './whole-peers.js';
import { tablesOf, type WholeFigures, type WholeRun, writtenIntoReadme } from './whole-table.js';

// npm run bench -- --voters 1000000,3000000,12000000 --date 2026-11-22
// The whole audit of a synthetic election beside the sqlite3 shell, a DuckDB script and Splink on the same files, one after another in one
// run, so that a busy machine slows all of them. After each size it writes bench/results/DATE.json and the tables of bench/README.md, so
// that a run which ends early keeps what it has. Asserts nothing.

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '1000000,3000000,12000000' },
    seed: { type: 'string', default: '1' },
    date: { type: 'string' },
    /** Linking alone is compared up to this size. */
    'splink-up-to': { type: 'string', default: '1000000' },
    /** Another name of the results' file; then the README stays as it is. */
    label: { type: 'string' },
    /** Runs nothing: prints the tables of these results, and writes them into the README. */
    from: { type: 'string' },
  },
});

/** Extracts, audit file and a peer's database at once, with room to sort. */
const BYTES_PER_VOTER = 1_000;

const root = packageRoot();
const cli = join(root, 'dist', 'cli', 'main.js');
if (values.from === undefined) await runAll();
else publish(JSON.parse(readFileSync(values.from, 'utf8')) as WholeRun);

async function runAll(): Promise<void> {
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const work = mkdtempSync(join(process.env['ROLLPROOF_BENCH_DIR'] ?? tmpdir(), 'rollproof-bench-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const figures: WholeFigures[] = [];
  for (const voters of values.voters.split(',').map(Number)) {
    figures.push(await oneSize(voters, work));
    const run = { date, machine, figures };
    keep(run);
    publish(run);
  }
}

function keep(run: WholeRun): void {
  const results = join(root, 'bench', 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${values.label ?? run.date}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

function publish(run: WholeRun): void {
  process.stdout.write(`${tablesOf(run)}\n`);
  if (values.label !== undefined) return;
  const readme = join(root, 'bench', 'README.md');
  writeFileSync(readme, writtenIntoReadme(readFileSync(readme, 'utf8'), run));
}

async function rollproof(what: string, argv: readonly string[]): Promise<Run> {
  const run = await measure(process.execPath, [cli, ...argv]);
  process.stderr.write(`  ${what}: ${run.seconds.toFixed(1)} s, ${run.peakMegabytes?.toFixed(0) ?? '?'} MB\n`);
  return run;
}

async function generated(folder: string, voters: number, more: readonly string[] = []): Promise<Figures> {
  const argv = ['sample', folder, '--voters', String(voters), '--seed', values.seed, '--quiet', ...more];
  return figuresOf(await rollproof(`generate ${more.join(' ')}`.trim(), argv));
}

async function oneSize(voters: number, work: string): Promise<WholeFigures> {
  process.stderr.write(`${voters} voters\n`);
  refuseSmallDisk(voters, work);
  const folder = join(work, 'election');
  const generate = await generated(folder, voters);
  const audited = await auditOf(folder, work);
  const peers = await peersOn(folder, work);
  const linkage = voters <= Number(values['splink-up-to']) ? await linkages(folder, voters, work) : [];
  const inputBytes = sizeOf(folder);
  rmSync(folder, { recursive: true });
  return { voters, inputBytes, ...audited, generate, peers, linkage };
}

/** The audit as a user runs it, and a second one whose stages are told apart. */
async function auditOf(folder: string, work: string) {
  const [out, apart] = [join(work, 'audit'), join(work, 'steps')];
  const audit = await rollproof('audit', ['audit', folder, '--out', out, '--fail-on', 'never', '--json']);
  const summary = JSON.parse(audit.out) as { accounting: { read: number }; checks: readonly { findings: number }[] };
  const auditFile = join(out, 'audit.sqlite');
  const found = {
    auditFileBytes: statSync(auditFile).size,
    pairs: scoreClusters(join(folder, 'truth_pairs.csv'), auditClusters(auditFile)),
  };
  rmSync(out, { recursive: true });
  const steps = await measure(process.execPath, [join(root, 'dist-bench', 'bench', 'whole-steps.js'), folder, apart]);
  rmSync(apart, { recursive: true });
  return {
    ...found,
    audit: figuresOf(audit),
    records: summary.accounting.read,
    findings: summary.checks.reduce((sum, check) => sum + check.findings, 0),
    steps: JSON.parse(steps.out) as WholeFigures['steps'],
  };
}

async function peersOn(folder: string, work: string): Promise<readonly PeerFigures[]> {
  const names: readonly PeerName[] = ['sqlite3 .import', 'DuckDB script'];
  const peers: PeerFigures[] = [];
  for (const name of names) {
    const peer = await runPeer(name, folder, work);
    if (peer === null) continue;
    process.stderr.write(`  ${name}: ${peer.seconds.toFixed(1)} s, ${peer.peakMegabytes?.toFixed(0) ?? '?'} MB\n`);
    peers.push(peer);
  }
  return peers;
}

/** Linking alone, of the lists as they were audited and as careless offices write them. */
async function linkages(folder: string, voters: number, work: string): Promise<readonly Linkage[]> {
  const careful = await linkageOf('without errors', folder, work);
  const messy = join(work, 'messy');
  await generated(messy, voters, ['--messy', 'heavy']);
  const careless = await linkageOf('with errors', messy, work);
  rmSync(messy, { recursive: true });
  return [careful, careless];
}

function refuseSmallDisk(voters: number, work: string): void {
  const { bavail, bsize } = statfsSync(work);
  const wanted = voters * BYTES_PER_VOTER;
  if (bavail * bsize >= wanted) return;
  throw new Error(
    `${voters} voters want ${Math.ceil(wanted / 1e9)} GB under ${work}, which has ${Math.floor((bavail * bsize) / 1e9)} GB; ` +
      'ROLLPROOF_BENCH_DIR names another folder.',
  );
}

/** Bytes of the extracts, without the truth. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv') && !file.startsWith('truth'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
