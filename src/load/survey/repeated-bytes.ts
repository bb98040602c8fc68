import { statSync } from 'node:fs';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import type { UnreadFile } from '../folder/unread-file.js';
import { digestOfFile } from '../read/bytes/file-digest.js';

/**
 * Files without those that repeat another byte for byte: "voter_list (copy).csv" would enter every voter twice. Only files of
 * one size are read for that; of equal ones the best name is kept. Another extract, or other settings, is another file.
 */
export function withoutRepeatedBytes(files: readonly FoundFile[]): {
  readonly files: readonly FoundFile[];
  readonly unread: readonly UnreadFile[];
} {
  const bySize = new Map<string, FoundFile[]>();
  for (const file of files) {
    const { absolutePath, settings, part } = file;
    const { size, isFile } = sizeOf(absolutePath);
    // Of an audit file each part is a list of its own.
    if (!isFile || size === 0 || settings.empty === true || part !== undefined) continue;
    const key = `${size} ${JSON.stringify(settings)}`;
    const group = bySize.get(key);
    if (group === undefined) bySize.set(key, [file]);
    else group.push(file);
  }
  const originalOf = new Map<FoundFile, FoundFile>();
  for (const group of bySize.values()) {
    if (group.length < 2) continue;
    const kept = new Map<string, FoundFile[]>();
    for (const file of [...group].sort(byName)) {
      const digest = digestOfFile(file.absolutePath);
      const before = kept.get(digest) ?? [];
      // A file whose name says nothing may be any of those.
      const original = before.find(({ extract }) => file.extract === null || extract === file.extract);
      if (original === undefined) kept.set(digest, [...before, file]);
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

/** What systems and people add to the name of a copy. */
const COPY = /(?<!\p{L})(?:copy|копия|көшірме|kopie|copie|copia|backup|bak|old|стар\p{L}*)(?!\p{L})|\(\d+\)|~/iu;

/** The better name first: one that says what the file is, then one that is no copy's, then the shorter. */
function byName(a: FoundFile, b: FoundFile): number {
  const [ours, theirs] = [a, b].map(({ extract, path }) => (extract === null ? 2 : 0) + (COPY.test(path) ? 1 : 0));
  return ours! - theirs! || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** What cannot be looked at is found out when it is read. */
function sizeOf(path: string): { readonly size: number; readonly isFile: boolean } {
  if (path === STANDARD_INPUT) return { size: 0, isFile: false };
  const stat = statSync(path, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, isFile: stat?.isFile() ?? false };
}
