import { mkdirSync, rmSync } from 'node:fs';
import { type SparkOptions, submit } from './spark/submit.js';
import { type Pipe, writePipe } from './spark/write-plan.js';

/**
 * Has workers of Spark run a program over shares of lines, in a new folder that all of them see, into which `prepare` puts what they need.
 * The folder stays where all went well, and is the caller's to remove. Throws an InputError where Spark, the program or a disk is missing.
 */
export async function pipeOnSpark(folder: string, prepare: () => Pipe, options: SparkOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  try {
    const pipe = prepare();
    if (pipe.shares.length === 0) return;
    writePipe(folder, pipe);
    await submit(folder, true, options, () => {});
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
