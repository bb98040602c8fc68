import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../model.js';
import { readPlainFile } from '../plain-file.js';
import { type Chain, digestOf, type Entry, NO_LINE, readChain, toldBy } from './chain.js';
import type { Line, Saying } from './line.js';
import { type Seal, sealFor } from './seal.js';
import { DAMAGED, TOO_LARGE } from './texts.js';

/** The name of the file of decisions, beside the audit file. */
export const DECISIONS_NAME = 'decisions.jsonl';
/** A text of V8 holds no more; a file of half a million decisions is a quarter of it. */
const MOST_BYTES = 500_000_000;
const LINE_FEED = 10;

/** Where the decisions on an audit are. */
export function decisionsBeside(auditFile: string): string {
  return join(dirname(auditFile), DECISIONS_NAME);
}

/** The decisions of a file; null where there is none. Throws an InputError where it is not the chain that it was written as. */
export function readDecisions(path: string): Chain | null {
  if (!existsSync(path)) return null;
  const chain = readChain(textOf(path));
  const [problem] = chain.problems;
  if (problem !== undefined) throw InputError.at(path, DAMAGED(problem.at));
  return chain;
}

function textOf(path: string): string {
  const bytes = readPlainFile(path);
  if (bytes.length > MOST_BYTES) throw InputError.at(path, TOO_LARGE);
  return bytes.toString('utf8');
}

/** A file of decisions, open for more lines. Whoever opens it must have the place alone. */
export interface Journal {
  /** Everything that stands in the file, with what was added since. */
  chain(): Chain;
  /** Adds lines by a person, all or none, and returns them when the disk has them. Throws what the system gives where it has not. */
  add(by: string, sayings: readonly Saying[]): readonly Entry[];
  /** Seals what a masked report hides, with the key beside the file. */
  readonly seal: Seal;
  close(): void;
}

/**
 * Opens a file of decisions, or makes it, readable by its owner only. What a killed process had begun to write is cut off and kept
 * in a line of its own: nobody was told that it is a decision. `now` gives the time in UTC as ISO text.
 */
export function openJournal(path: string, now: () => string): Journal {
  const before = readDecisions(path);
  const file = openSync(path, 'a', 0o600);
  const own: Entry[] = [...(before?.own ?? [])];
  const foreign = new Map(before?.foreign);
  let head = before?.head ?? NO_LINE;
  const journal: Journal = {
    chain: () => ({ own, foreign, head, problems: [], torn: '' }),
    add(by, sayings) {
      let digest = head;
      const added: Entry[] = sayings.map((saying, index) => {
        const line = { no: own.length + index + 1, before: digest, at: now(), by, ...saying };
        const text = JSON.stringify(line);
        digest = digestOf(text);
        return { digest, text, line: line as Line };
      });
      append(file, added.map(({ text }) => `${text}\n`).join(''));
      for (const entry of added) {
        own.push(entry);
        if (entry.line.what === 'foreign') {
          const told = toldBy(entry.line.line);
          if (told !== null) foreign.set(entry.digest, told);
        }
      }
      head = digest;
      return added;
    },
    seal: sealFor(path),
    close: () => closeSync(file),
  };
  mendEnd(file, path, before, journal);
  return journal;
}

/** All of the text or, where there is no room for it, nothing. */
function append(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  const { size } = fstatSync(file);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  }
}

function mendEnd(file: number, path: string, before: Chain | null, journal: Journal): void {
  if (before === null) return;
  if (before.torn !== '') {
    // By its bytes: a letter that was cut in two is longer as text than as what is there of it.
    ftruncateSync(file, readFileSync(path).lastIndexOf(LINE_FEED) + 1);
    journal.add('rollproof', [{ what: 'repaired', torn: before.torn }]);
    return;
  }
  if (before.own.length > 0 && !textOf(path).endsWith('\n')) append(file, '\n');
}

/** The digest of a line of a decisions file, from 1; null where it has no such line. */
export function digestOfLine(path: string, no: number): string | null {
  return readChain(textOf(path)).own.find(({ line }) => line.no === no)?.digest ?? null;
}

/** Whether the decisions beside an audit file are the chain that they were written as; null where there are none. */
export function verifyDecisions(
  auditFile: string,
): (Pick<Chain, 'head' | 'problems'> & { readonly lines: number }) | null {
  const path = decisionsBeside(auditFile);
  if (!existsSync(path)) return null;
  const { own, head, problems } = readChain(textOf(path));
  return { lines: own.length, head, problems };
}
