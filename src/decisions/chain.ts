import { createHash } from 'node:crypto';
import { type Line, lineOf } from './line.js';

/** What the first line of a file gives as the digest of the line before it. */
export const NO_LINE = '0'.repeat(64);

/** A line with the digest of its text. */
export interface Entry {
  readonly digest: string;
  /** The line as it stands in its file. */
  readonly text: string;
  readonly line: Line;
}

/** A place where a file is not the unbroken chain that it should be. */
export interface ChainProblem {
  /** Line of the file, from 1. */
  readonly at: number;
  readonly kind: 'unreadable' | 'out-of-place' | 'foreign-unreadable' | 'foreign-out-of-place' | 'merge-incomplete';
}

/** A decisions file as it was read. */
export interface Chain {
  /** Lines of the file itself, in order. */
  readonly own: readonly Entry[];
  /** Lines that came from other files, by the digest of the own line that holds each. */
  readonly foreign: ReadonlyMap<string, Entry>;
  /** The digest of the last line. */
  readonly head: string;
  readonly problems: readonly ChainProblem[];
  /** What stands after the last line feed; empty where no process was killed while it wrote. */
  readonly torn: string;
}

/** The digest of one line: SHA-256 of its bytes without the line feed. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Reads a decisions file and holds each line to the one before. A last line that lacks no more than its line feed counts as one:
 * whoever wrote it was killed before anybody was told that it was kept, but nothing of it is missing.
 */
export function readChain(text: string): Chain {
  const pieces = text.split('\n');
  const rest = pieces.pop() ?? '';
  const isWhole = rest !== '' && lineOf(rest) !== null;
  if (isWhole) pieces.push(rest);
  const own: Entry[] = [];
  const foreign = new Map<string, Entry>();
  const problems: ChainProblem[] = [];
  const known = new Set([NO_LINE]);
  let head = NO_LINE;
  pieces.forEach((piece, index) => {
    const digest = digestOf(piece);
    const line = lineOf(piece);
    const problem = (kind: ChainProblem['kind']) => problems.push({ at: index + 1, kind });
    if (line === null) problem('unreadable');
    else {
      if (line.before !== head || line.no !== index + 1) problem('out-of-place');
      own.push({ digest, text: piece, line });
      if (line.what === 'foreign') {
        const told = toldBy(line.line);
        if (told === null) problem('foreign-unreadable');
        else {
          if (!known.has(told.line.before)) problem('foreign-out-of-place');
          known.add(told.digest);
          foreign.set(digest, told);
        }
      }
    }
    head = digest;
    known.add(digest);
  });
  const unmerged = own.filter(({ line }) => line.what === 'merged' && !known.has(line.head));
  problems.push(...unmerged.map(({ line }) => ({ at: line.no, kind: 'merge-incomplete' as const })));
  return { own, foreign, head, problems, torn: isWhole ? '' : rest };
}

/** The line that a text is, with its digest; null where it is none. */
export function toldBy(text: string): Entry | null {
  const line = lineOf(text);
  return line === null ? null : { digest: digestOf(text), text, line };
}

/** What a line tells: itself, or the innermost of the lines that it brought from elsewhere. */
export function innermost(entry: Entry): Entry {
  if (entry.line.what !== 'foreign') return entry;
  let inner = unwrapped.get(entry);
  if (inner === undefined) {
    const told = toldBy(entry.line.line);
    inner = told === null ? entry : innermost(told);
    unwrapped.set(entry, inner);
  }
  return inner;
}

/** A file is judged anew after each decision: what it brought from elsewhere is read once. */
const unwrapped = new WeakMap<Entry, Entry>();

/**
 * The chains of a file, its own last: each the lines that one office had before it when it wrote, in order. A line that was
 * brought from elsewhere is unwrapped once: it may itself have been brought there.
 */
export function chainsOf({ own, foreign, head }: Chain): readonly (readonly Entry[])[] {
  const byDigest = new Map<string, Entry>();
  for (const entry of [...foreign.values(), ...own]) byDigest.set(entry.digest, entry);
  const heads = [...byDigest.values()].flatMap(({ line }) => (line.what === 'merged' ? [line.head] : []));
  return [...new Set([...heads, head])].map((last) => {
    const path: Entry[] = [];
    for (let at = byDigest.get(last); at !== undefined; at = byDigest.get(at.line.before)) path.push(at);
    return path.reverse();
  });
}

/** Whether a file has a line already, as its own or from elsewhere, however deep. */
export function digestsOf({ own, foreign }: Chain): ReadonlySet<string> {
  const known = new Set(own.map(({ digest }) => digest));
  const take = (entry: Entry): void => {
    known.add(entry.digest);
    const told = entry.line.what === 'foreign' ? toldBy(entry.line.line) : null;
    if (told !== null) take(told);
  };
  for (const entry of foreign.values()) take(entry);
  return known;
}
