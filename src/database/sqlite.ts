import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/**
 * The versions of better-sqlite3, the one first that suits this Node.js. From Node.js 22 on version 13 brings what it needs
 * ready built; version 12 aborts there when a statement is collected between two tasks. Version 13 does not run on 20.
 */
const NAMES = major() >= 22 ? ['better-sqlite3-13', 'better-sqlite3'] : ['better-sqlite3'];

function major(): number {
  return Number.parseInt(process.versions.node, 10);
}

/** Opens SQLite files; the constructor of better-sqlite3. Throws an Error that says what to do where it is not installed. */
export const Database: typeof Sqlite = load();

function load(): typeof Sqlite {
  const require = createRequire(import.meta.url);
  const reasons: string[] = [];
  for (const name of NAMES) {
    try {
      const found = require(name) as typeof Sqlite;
      // Its binary is looked for only when a database is opened.
      new found(':memory:').close();
      return found;
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(
    `better-sqlite3 cannot be loaded (${reasons.join('; ')}). Install Rollproof anew with this Node.js ` +
      `(${process.version}), optional packages included; on Node.js 20 that may need a C++ compiler, from 22 on it does not.`,
  );
}
