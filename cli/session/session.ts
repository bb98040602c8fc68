import type { Argv } from 'yargs';
import type { Terminal } from '../terminal/terminal.js';

/** What every command gets: the terminal, and a place for its exit code. */
export interface Session {
  readonly terminal: Terminal;
  exitCode: number;
}

export const EXIT = { clean: 0, findings: 1, input: 2, fault: 3 } as const;

/** What a command does with what it is told. */
export type Handler<Arguments> = (given: Arguments, session: Session) => void | Promise<void>;

/** What a command takes, and where what it does is found; its name and description stand in the list of commands. */
export interface Command<Arguments> {
  builder(yargs: Argv): Argv;
  /** Loads what the command does, and with it the part of the program that it needs: not for its help, nor where it is misused. */
  handler(given: Arguments): Promise<Handler<Arguments>>;
}
