import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '../src/index.js';
import { run } from './run.js';
import { askOnTerminal } from './terminal/ask.js';
import { boldIf, type TerminalFacts } from './terminal/terminal.js';

/** What the thread is told. */
export interface ThreadOrder {
  readonly argv: readonly string[];
  readonly facts: TerminalFacts;
}

/** What the thread says, in order. */
export type ThreadMessage =
  | { readonly kind: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'progress-ends' }
  /** From here on a message tells the thread to end. */
  | { readonly kind: 'stoppable' }
  | { readonly kind: 'exit'; readonly code: number };

/** More often nobody can read it, and of ten thousand small files each would cost a message. */
const PROGRESS_EVERY_MS = 50;

const port = parentPort;
if (port !== null) {
  const { argv, facts } = workerData as ThreadOrder;
  const say = (message: ThreadMessage) => port.postMessage(message);
  const told = { step: '', at: 0 };
  const progress = (made: Progress) => {
    const now = Date.now();
    if (made.step === told.step && now - told.at < PROGRESS_EVERY_MS) return;
    Object.assign(told, { step: made.step, at: now });
    say({ kind: 'progress', progress: made });
  };
  const code = await run(argv, {
    out: (text) => say({ kind: 'stdout', text }),
    err: (text) => say({ kind: 'stderr', text }),
    progress,
    progressEnds: () => say({ kind: 'progress-ends' }),
    untilStopped: () => {
      const stopping = new AbortController();
      port.once('message', () => stopping.abort());
      // Alone it keeps no thread alive: a command that has ended is over.
      port.unref();
      say({ kind: 'stoppable' });
      return stopping.signal;
    },
    width: facts.width,
    bold: boldIf(facts.colour),
    ...(facts.asks ? { ask: (prompt: string) => askOnTerminal(prompt, (text) => say({ kind: 'stderr', text })) } : {}),
  });
  say({ kind: 'exit', code });
}
