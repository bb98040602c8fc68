import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { auditClusters, type PairScore, scoreClusters, writtenClusters } from './list-clusters.js';
import { type Figures, figuresOf, measure } from './measure.js';

/** Linking alone, of one list by Rollproof and by Splink; the scores count the same pairs of entries. */
export interface Linkage {
  readonly list: string;
  /** `rollproof link` over a loaded audit file: reads every extract's persons from it and stores what it found. */
  readonly own: Figures;
  readonly pairs: PairScore | null;
  readonly splink: SplinkLinkage | null;
}

/** Splink's training, prediction and clustering in seconds, without reading; the rest is of the whole process. */
export interface SplinkLinkage extends Figures {
  readonly readSeconds: number;
  /** At its usual threshold, and at the one that the truth says is best, which nobody knows who has only the list. */
  readonly usual: PairScore | null;
  readonly best: PairScore | null;
  readonly bestThreshold: number;
}

const cli = join(packageRoot(), 'dist', 'cli', 'main.js');

/** Loads a folder, links it, and lets Splink link the same lists; Splink is null where it is not installed, which is said. */
export async function linkageOf(list: string, folder: string, work: string): Promise<Linkage> {
  const db = join(work, 'linkage.sqlite');
  const truth = join(folder, 'truth_pairs.csv');
  await measure(process.execPath, [cli, 'load', folder, '--db', db, '--quiet']);
  const own = figuresOf(await measure(process.execPath, [cli, 'link', '--db', db, '--quiet']));
  const pairs = scoreClusters(truth, auditClusters(db));
  rmSync(db);
  process.stderr.write(`  linking ${list}: ${own.seconds.toFixed(1)} s\n`);
  const splink = await splinkOn(folder, truth, work).catch((error: Error) => {
    process.stderr.write(`  Splink: left out (${error.message.split('\n')[0]})\n`);
    return null;
  });
  if (splink !== null) process.stderr.write(`  Splink ${list}: ${splink.seconds.toFixed(1)} s\n`);
  return { list, own, pairs, splink };
}

async function splinkOn(folder: string, truth: string, work: string): Promise<SplinkLinkage> {
  const clusters = join(work, 'splink-clusters.csv');
  const script = join(packageRoot(), 'bench', 'splink', 'link.py');
  const run = await measure(splinkPython(), [script, folder, clusters]);
  const { read, link, usual, thresholds } = JSON.parse(run.out) as {
    read: number;
    link: number;
    usual: number;
    thresholds: number[];
  };
  const scores = thresholds.map((threshold) => {
    const path = `${clusters}.${threshold}`;
    const score = scoreClusters(truth, writtenClusters(path));
    rmSync(path);
    return { threshold, score };
  });
  const best = scores.reduce((one, other) => ((other.score?.f1 ?? 0) > (one.score?.f1 ?? 0) ? other : one));
  return {
    ...figuresOf(run),
    seconds: link,
    readSeconds: read,
    usual: scores.find(({ threshold }) => threshold === usual)?.score ?? null,
    best: best.score,
    bestThreshold: best.threshold,
  };
}

function splinkPython(): string {
  const own = join(packageRoot(), 'bench', 'splink', 'venv', 'bin', 'python');
  const python = process.env['ROLLPROOF_SPLINK_PYTHON'] ?? own;
  if (!existsSync(python)) throw new Error('not installed; bench/splink/setup.sh installs it');
  return python;
}
