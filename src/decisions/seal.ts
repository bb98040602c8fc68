import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evidenceOf } from './evidence.js';
import type { SeenFinding } from './line.js';

/** Seals what a masked report hides, so that a change of it can be seen and nothing of it be guessed without the key. */
export type Seal = (hidden: string) => string;

const KEY_BYTES = 32;
const DIGITS = 32;
const ID_DIGITS = 8;

/** The key with which the decisions of a file are sealed: beside it, and never in what is handed on. */
function keyBeside(decisions: string): string {
  return `${decisions}.key`;
}

/** The seal of the decisions in a file; null where its key is not there. */
export function sealBeside(decisions: string): Seal | null {
  const path = keyBeside(decisions);
  return existsSync(path) ? sealWith(readFileSync(path, 'utf8').trim()) : null;
}

/** The same, with a key that is made, readable by its owner only, where there is none. */
export function sealFor(decisions: string): Seal {
  const path = keyBeside(decisions);
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600 });
  return sealBeside(decisions)!;
}

/** Which key it was stands before each seal: those of two offices are not compared. */
function sealWith(key: string): Seal {
  const id = createHash('sha256').update(`id ${key}`).digest('hex').slice(0, ID_DIGITS);
  return (hidden) => `${id}.${createHmac('sha256', key).update(hidden).digest('hex').slice(0, DIGITS)}`;
}

/** Whether two seals can be of the same: not, where one key made both and they differ. */
function agree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return one.slice(0, ID_DIGITS) !== other.slice(0, ID_DIGITS);
}

/** Whether the records of a finding say the same as another time, as far as what is kept of them tells. */
export function saysTheSame(one: SeenFinding, other: SeenFinding): boolean {
  return evidenceOf(one) === evidenceOf(other) && agree(one.seal, other.seal);
}
