import { run } from '../../cli/run.js';

// Runs command lines, one after the other, in a process that may be killed: what the fuzzer tells it, it answers.

/** What one command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

process.umask(0o077);
process.on('message', (argv: readonly string[]) => {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    progress: () => {},
    progressEnds: () => {},
    width: 100,
    bold: (text: string) => text,
  };
  void run(argv, terminal).then((code) => process.send?.({ code, ...said } satisfies Ran));
});
