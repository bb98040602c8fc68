import { styleText } from 'node:util';
import type { OnProgress } from '../../src/index.js';

/** Where a command speaks: results to `out`, everything for the person in front of it to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Takes what a running step tells; drawn, logged or dropped by whoever made the terminal. */
  readonly progress: OnProgress;
  /** The command's steps are over: whatever was drawn goes away. */
  readonly progressEnds: () => void;
  /** Columns of stdout, or 100 where it is no terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
  /** Asks the person in front of it for a line; null at the end of input. Not there where nobody sits in front of it. */
  readonly ask?: (prompt: string) => string | null;
  /** For a command that runs until it is told to end: a signal that comes with Ctrl-C, instead of the end of the process. */
  readonly untilStopped?: () => AbortSignal;
}

/** What a process's streams are, in plain values that can be handed to a thread. */
export interface TerminalFacts {
  /** Someone looks at stderr: progress may be drawn. */
  readonly watched: boolean;
  readonly width: number;
  readonly colour: boolean;
  /** Someone can answer. */
  readonly asks: boolean;
}

/** Reads the facts from the process. `NO_COLOR`, a pipe, a dumb terminal and CI mean plain text. */
export function terminalFacts(): TerminalFacts {
  const plain = styleText('bold', 'x', { stream: process.stdout, validateStream: true }) === 'x';
  return {
    watched: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' && process.env['CI'] === undefined,
    width: process.stdout.columns ?? 100,
    colour: !plain,
    asks: process.stdin.isTTY === true && process.stderr.isTTY === true,
  };
}

/** Bold where colour is wanted. */
export function boldIf(colour: boolean): (text: string) => string {
  return (text) => (colour ? styleText('bold', text, { validateStream: false }) : text);
}
