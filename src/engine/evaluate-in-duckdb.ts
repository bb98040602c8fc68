import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOrder, Evaluations } from '../checks/index.js';
import type { AuditFile } from '../database/audit-file.js';
import { InputError } from '../model.js';
import { loadDuckDb } from './duckdb/duckdb-package.js';
import { openDuckDb } from './duckdb/open-duckdb.js';
import type { EngineName } from './engines.js';
import { workThroughOn } from './evaluate-on-engine.js';

/** Leaves room for this program beside it on a machine of 8 GB; what does not fit is put aside on the disk. */
const MEMORY_LIMIT = '4GB';

/** Throws an InputError, before anything is done, where an engine is not installed or its memory is no size. */
export async function refuseUnusableEngine(engine: EngineName | undefined, memory: string | undefined): Promise<void> {
  if (memory !== undefined && !/^[1-9]\d*(?:\.\d+)?[KMGT]i?B$/.test(memory)) throw noSize(memory);
  if (engine === 'duckdb') await loadDuckDb();
}

function noSize(found: string): InputError {
  return InputError.at('--engine-memory', {
    expected: {
      en: 'a size such as 4GB or 512MB',
      ru: 'размер, например 4GB или 512MB',
      kk: 'өлшем, мысалы 4GB немесе 512MB',
    },
    found: { en: found, ru: found, kk: found },
    notDone: { en: 'Nothing was done.', ru: 'Ничего не сделано.', kk: 'Ештеңе жасалған жоқ.' },
    advice: {
      en: 'Give a number with its unit, or leave the option out: 4GB.',
      ru: 'Укажите число с единицей или не указывайте параметр: 4GB.',
      kk: 'Санды өлшем бірлігімен беріңіз немесе параметрді көрсетпеңіз: 4GB.',
    },
  });
}

/**
 * Evaluates the checks on DuckDB, over a copy of the audit file's tables that lies beside it in a folder of its owner's alone and is removed
 * at the end, or by the next run where this one is killed.
 */
export async function evaluateInDuckDb(
  db: AuditFile,
  queue: CheckOrder,
  onJob: (job: number) => void,
  memoryLimit = MEMORY_LIMIT,
): Promise<Evaluations> {
  const folder = db.memory ? null : `${db.name}.duckdb`;
  const sweep = () => folder !== null && rmSync(folder, { recursive: true, force: true });
  sweep();
  if (folder !== null) mkdirSync(folder, { mode: 0o700 });
  try {
    const path = folder === null ? ':memory:' : join(folder, 'tables.duckdb');
    const spill = folder === null ? {} : { spillTo: join(folder, 'spilled') };
    const engine = await openDuckDb({ path, memoryLimit, ...spill });
    try {
      await engine.fill(
        db,
        queue.jobs.flatMap(({ check }) => [check.sql, check.populationSql]),
      );
      return await workThroughOn(engine, db, queue, onJob);
    } finally {
      engine.close();
    }
  } finally {
    sweep();
  }
}
