import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import type { UnreadFile } from '../folder/unread-file.js';

/**
 * Files without those that repeat another byte for byte: "voter_list (copy).csv" would enter every voter twice. Only files of
 * one size are read for that; of equal ones the shortest name is kept. Another extract, or other settings, is another file.
 */
export function withoutRepeatedBytes(files: readonly FoundFile[]): {
  readonly files: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
} {
  const bySize = new Map<string, FoundFile[]>();
  for (const file of files) {
    const { absolutePath, extract, settings } = file;
    const { size, isFile } = sizeOf(absolutePath);
    if (!isFile || size === 0 || settings.empty === true) continue;
    const key = `${size} ${extract?.name ?? ''} ${JSON.stringify(settings)}`;
    const group = bySize.get(key);
    if (group === undefined) bySize.set(key, [file]);
    else group.push(file);
  }
  const originalOf = new Map<FoundFile, FoundFile>();
  for (const group of bySize.values()) {
    if (group.length < 2) continue;
    const firstOf = new Map<string, FoundFile>();
    const byLength = [...group].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
    for (const file of byLength) {
      const digest = digestOf(file.absolutePath);
      const original = firstOf.get(digest);
      if (original === undefined) firstOf.set(digest, file);
      else originalOf.set(file, original);
    }
  }
  return {
    files: files.filter((file) => !originalOf.has(file)),
    unread: [...originalOf].map(([file, original]) => ({
      path: file.path,
      reason: 'same-bytes',
      detail: original.path,
    })),
  };
}

/** What cannot be looked at is found out when it is read. */
function sizeOf(path: string): { readonly size: number; readonly isFile: boolean } {
  if (path === STANDARD_INPUT) return { size: 0, isFile: false };
  const stat = statSync(path, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, isFile: stat?.isFile() ?? false };
}

/** One for all files, as nothing else runs while one is read. */
const piece = Buffer.alloc(1 << 16);

function digestOf(path: string): string {
  const hash = createHash('sha256');
  const fd = openSync(path, 'r');
  try {
    for (let read = readSync(fd, piece); read > 0; read = readSync(fd, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}
