#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ThreadMessage, ThreadOrder } from './command-thread.js';
import { mayOpenEnoughFiles, TOO_FEW_FILES } from './terminal/open-files.js';
import { showProgress } from './terminal/progress.js';
import { terminalFacts } from './terminal/terminal.js';

// Audit files and reports hold personal data: whatever this process writes is for its owner alone.
process.umask(0o077);

// V8 11, that of Node.js 20, compiles anew whatever has run for a moment, in threads of its own: a fifth of what a small audit cost. Ten times
// as long a moment (67,584 by default) costs long loops nothing. Later versions count otherwise, and have no such setting.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');

if (!mayOpenEnoughFiles()) {
  process.stderr.write(TOO_FEW_FILES);
  process.exit(2);
}

// The command runs in a thread: SQL cannot be interrupted from inside, and this thread must draw and take Ctrl-C meanwhile.
const facts = terminalFacts();
const order: ThreadOrder = { argv: process.argv.slice(2), facts };
// A sample is drawn and thrown away: V8 would let its garbage grow to hundreds of megabytes before it collects any.
const resourceLimits =
  process.argv[2] === 'sample' ? { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 384 } : {};
const thread = new Worker(new URL('./command-thread.js', import.meta.url), {
  workerData: order,
  resourceLimits,
});
const screen = {
  write: (text: string) => void process.stderr.write(text),
  watched: facts.watched,
  width: facts.width,
  now: Date.now,
};
const progress = showProgress(screen);

// Whoever reads a pipe may have seen enough: the command goes on, and its result stands. A result that a full disk swallows is told.
const BROKEN_PIPE = 'EPIPE';
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === BROKEN_PIPE) return;
    process.on('exit', () => {
      process.exitCode = 2;
    });
    if (stream === process.stdout)
      process.stderr.write(`rollproof: expected room for the result, found ${error.code}. It was not written whole.\n`);
  });

let isStoppable = false;
thread.on('message', (message: ThreadMessage) => {
  if (message.kind === 'progress') progress.onProgress(message.progress);
  else if (message.kind === 'progress-ends') progress.ends();
  else if (message.kind === 'stoppable') isStoppable = true;
  else if (message.kind === 'exit') process.exitCode = message.code;
  else process[message.kind].write(message.text);
});
thread.on('error', (error) => {
  process.stderr.write(`rollproof: a fault of ours: ${error.message}\n`);
  process.exitCode = 3;
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  const onSignal = () => {
    progress.ends();
    if (isStoppable) {
      // The command ends by itself; a second signal ends the process.
      isStoppable = false;
      process.once(signal, onSignal);
      thread.postMessage('stop');
      return;
    }
    process.stderr.write('Interrupted. What was finished is kept: run the same command again to go on.\n');
    // By the signal itself, so that the shell knows; nothing needs tidying, every step is a transaction.
    process.kill(process.pid, signal);
  };
  process.once(signal, onSignal);
}
