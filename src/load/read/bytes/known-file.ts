import type { Entry } from 'yauzl';

/** What was found out about a file before, so that its next member or sheet costs what it holds, and not what the file holds. */
export interface KnownFile {
  readonly identity: string;
  digest: { readonly sha256: string; readonly bytes: number } | null;
  /** The members of an archive by their names, in its order. */
  members: ReadonlyMap<string, Entry> | null;
  /** Whether every member was unpacked once and is what was packed. */
  isWhole: boolean;
  /** What takes more memory is kept as long as there is memory to spare: shared texts of a workbook, an archive within. */
  readonly kept: Map<string, WeakRef<object>>;
}

/** Members and sheets of one file are opened one after another, so one file is remembered, in each thread. */
let last: KnownFile | null = null;

/** What is known of a file by its place on the disk, its size and its times; a file that was written since is another one. */
export function knownFile(stat: {
  dev: number;
  ino: number;
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}): KnownFile {
  const { dev, ino, size, mtimeMs, ctimeMs } = stat;
  const identity = [dev, ino, size, mtimeMs, ctimeMs].join(' ');
  if (last?.identity !== identity) last = unknownFile(identity);
  return last;
}

/** A file, or an archive within one, of which nothing is known yet. */
export function unknownFile(identity = ''): KnownFile {
  return { identity, digest: null, members: null, isWhole: false, kept: new Map() };
}

/** What is kept under that name, or what is made of it now; an absence is not kept. */
export async function keptOrMade<T extends object | null>(
  known: KnownFile,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const kept = known.kept.get(name)?.deref() as T | undefined;
  if (kept !== undefined) return kept;
  const made = await make();
  if (made !== null) known.kept.set(name, new WeakRef(made));
  return made;
}
