import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SampleOptions, writeSample } from '../../src/sample/write-sample.js';

/** Every file below a folder, by its path with /, as bytes. */
export function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(name)]));
}

/** Writes a sample into a folder that is removed when `use` is over. */
export async function withSample<T>(options: SampleOptions, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-sample-'));
  try {
    await writeSample(folder, options);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The records of one of the sample's files: cells by header. No cell of it needs quotes. */
export function recordsIn(folder: string, path: string): Record<string, string>[] {
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
  const [header = '', ...lines] = text.split('\r\n').slice(0, -1);
  const names = header.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    if (cells.length !== names.length) throw new Error(`${path}: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
