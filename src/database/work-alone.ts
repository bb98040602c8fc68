import { rmSync } from 'node:fs';
import { InputError } from '../model.js';
import { Database } from './sqlite.js';
import { explainingStorage } from './storage-problem.js';

/** A small database whose lock says that somebody is at work: the system lets go of it when a process is killed. */
const LOCK_NAME = '.rollproof-busy';

/** The file beside outputs that is there while a run is at work on them, and stays where one was killed. */
export function lockFileIn(directory: string): string {
  return `${directory}/${LOCK_NAME}`;
}

/** What work learns of the place that it has alone. */
export interface Place {
  /** Whether an earlier run had begun to write here and did not come to its end. */
  readonly isUnfinished: boolean;
  /** From now on, until the work is done, the place counts as unfinished. */
  begin(): void;
}

/**
 * Does work that no other process may do at the same place meanwhile; `lock` is the file that says so, and stays where a run
 * was killed or failed after it had begun. Throws an InputError where another run is at work, or where nothing can be written.
 */
export async function workAlone<T>(lock: string, where: string, work: (place: Place) => Promise<T>): Promise<T> {
  const db = hold(lock, where);
  const isBegun = () => db.prepare('select count(*) from begun').pluck().get() !== 0;
  let isLeft = isBegun();
  try {
    const result = await work({
      isUnfinished: isLeft,
      begin: () => explainingStorage(where, () => db.exec('insert into begun values (1)')),
    });
    isLeft = false;
    return result;
  } catch (error) {
    isLeft = isBegun();
    throw error;
  } finally {
    // While it is still held: who opened it meanwhile finds it moved away, and nobody holds one that another has removed.
    if (!isLeft) remove(lock);
    db.close();
    if (!isLeft) remove(lock);
  }
}

/** Some systems remove no file that is open. */
function remove(lock: string): void {
  try {
    rmSync(lock, { force: true });
  } catch {}
}

/** An exclusive connection keeps its lock between transactions; the file itself is written so that nobody holds one moved away. */
function hold(lock: string, where: string) {
  const db = explainingStorage(where, () => new Database(lock, { timeout: 0 }));
  try {
    return explainingStorage(where, () => {
      db.pragma('locking_mode = exclusive');
      db.pragma('journal_mode = memory');
      db.exec(
        'begin exclusive; create table if not exists begun (yes integer) strict; pragma user_version = 1; commit',
      );
      return db;
    });
  } catch (error) {
    db.close();
    if (error instanceof InputError && error.parts.found.includes('one in use')) throw InputError.at(where, AT_WORK);
    throw error;
  }
}

const AT_WORK = {
  expected: {
    en: 'a place at which no other run is at work',
    ru: 'место, где не работает другой запуск',
    kk: 'басқа іске қосу жұмыс істеп тұрмаған орын',
  },
  found: {
    en: 'one that is not finished yet',
    ru: 'запуск, который ещё не завершён',
    kk: 'әлі аяқталмаған іске қосу',
  },
  notDone: { en: 'Nothing was done.', ru: 'Ничего не сделано.', kk: 'Ештеңе жасалған жоқ.' },
  advice: {
    en: 'Wait until it has ended, or give another place.',
    ru: 'Дождитесь его окончания или укажите другое место.',
    kk: 'Оның аяқталуын күтіңіз немесе басқа орынды көрсетіңіз.',
  },
};
