import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvaluateOptions } from '../checks/index.js';
import type { EngineName } from '../engine/engines.js';
import { evaluateInDuckDb } from '../engine/evaluate-in-duckdb.js';
import { evaluateInSpark, type InSparkOptions } from '../engine/evaluate-in-spark.js';
import { pipeOnSpark } from '../engine/pipe-on-spark.js';
import type { LoadingChoice } from '../load/load-folder.js';
import type { ReadElsewhere } from '../load/readers/read-ahead.js';
import { orderReadings, READING_PROCESS, readingsIn } from '../load/readers/shared-folder.js';

/** On what an audit runs, beside this process. */
export interface EngineOptions {
  /** The database on which the checks run; SQLite by default. Findings are the same. */
  readonly engine?: EngineName;
  /** How much memory another engine may take, as it writes it: "4GB". */
  readonly engineMemory?: string;
  /** How Spark is started, and where its workers read. */
  readonly spark?: InSparkOptions;
}

/** Where checks are evaluated. */
export function howToEvaluate({
  engine,
  engineMemory,
  spark = {},
  twoThreadsFrom,
}: EngineOptions & Pick<EvaluateOptions, 'twoThreadsFrom'>): EvaluateOptions {
  if (engine === 'spark') return { workElsewhere: (db, queue, onJob) => evaluateInSpark(db, queue, onJob, spark) };
  if (engine !== 'duckdb') return { twoThreadsFrom };
  return { workElsewhere: (db, queue, onJob) => evaluateInDuckDb(db, queue, onJob, engineMemory) };
}

/** What engines put beside an audit file while it is made. */
const BESIDE = ['.read', '.partial.duckdb', '.partial.spark'];

/** Where files are read for an audit file that is made at a path. What a killed run has left beside it, on whatever engine, is removed: it is personal data. */
export function howToRead(auditFile: string, { engine, spark }: EngineOptions): Pick<LoadingChoice, 'readElsewhere'> {
  for (const ending of BESIDE) rmSync(`${auditFile}${ending}`, { recursive: true, force: true });
  return engine === 'spark' && spark?.reads === true ? { readElsewhere: readOnSpark(auditFile, spark) } : {};
}

/**
 * Has the workers of Spark read the files, all of them before the first is stored. They need this program, Node.js and the files under
 * the same paths as here; a file that they cannot open is opened here, and what is wrong with it said in the words of its error.
 */
function readOnSpark(auditFile: string, options: InSparkOptions): ReadElsewhere {
  return async (files, start) => {
    const folder = options.folder === undefined ? `${auditFile}.read` : join(options.folder, 'rollproof-read');
    const command = [options.node ?? process.execPath, fileURLToPath(READING_PROCESS), folder];
    await pipeOnSpark(folder, () => ({ id: 'read', command, shares: orderReadings(folder, files, start) }), options);
    return readingsIn(folder, files);
  };
}
