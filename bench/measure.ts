import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** User and system time of all its threads; null where the system does not tell. */
  readonly cpuSeconds: number | null;
  /** Peak resident memory of the process and its children together; null where the system does not tell. */
  readonly peakMegabytes: number | null;
  readonly out: string;
}

/** What a run took, without what it printed. */
export type Figures = Omit<Run, 'out'>;

export function figuresOf({ seconds, cpuSeconds, peakMegabytes }: Run): Figures {
  return { seconds, cpuSeconds, peakMegabytes };
}

const POLL_MILLISECONDS = 25;
/** Clock ticks a second in /proc, the same on every Linux for decades. */
const TICKS = 100;

/** Runs a program to its end and measures it; throws with what it said where it fails. */
export async function measure(command: string, argv: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  const usage = watch(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const { cpuSeconds, peakMegabytes } = usage.end();
  if (code !== 0) throw new Error(`${command} ${argv.join(' ')} ended with ${String(code)}: ${err}`);
  return { seconds, cpuSeconds, peakMegabytes, out };
}

function watch(child: ChildProcess) {
  let cpuSeconds: number | null = null;
  let peakMegabytes: number | null = null;
  const look = () => {
    if (child.pid === undefined) return;
    const tree = processTree(child.pid).map(usageOf);
    const cpu = tree.reduce((sum, { seconds }) => sum + seconds, 0);
    const memory = tree.reduce((sum, { megabytes }) => sum + megabytes, 0);
    if (cpu > 0) cpuSeconds = Math.max(cpuSeconds ?? 0, cpu);
    if (memory > 0) peakMegabytes = Math.max(peakMegabytes ?? 0, memory);
  };
  const timer = setInterval(look, POLL_MILLISECONDS);
  return {
    end() {
      clearInterval(timer);
      return { cpuSeconds, peakMegabytes };
    },
  };
}

function processTree(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(processTree)];
  } catch {
    return [pid];
  }
}

/** The peak that the system itself has kept, so that nothing between two looks is missed. */
function usageOf(pid: number): { seconds: number; megabytes: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    return { seconds: (Number(fields[11]) + Number(fields[12])) / TICKS, megabytes: Number(kilobytes) / 1024 };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}

/** The middle one of some numbers; null where any is unknown. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length) return null;
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? (known[middle] ?? null) : ((known[middle - 1] ?? 0) + (known[middle] ?? 0)) / 2;
}
