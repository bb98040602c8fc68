import type { Argv } from 'yargs';
import type { Terminal } from '../terminal/terminal.js';

/** What every command gets: the terminal, and a place for its exit code. */
export interface Session {
  readonly terminal: Terminal;
  exitCode: number;
}

export const EXIT = { clean: 0, findings: 1, input: 2, fault: 3 } as const;

/** What a command takes and does; its name and description stand in the list of commands. */
export interface Command<Arguments> {
  builder(yargs: Argv): Argv;
  handler(given: Arguments): void | Promise<void>;
}
