import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const root = packageRoot();
const IMPORTS = /^(?:import|export)\b[^;'"]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm;
/** A thread is named by the address of its file, not imported. */
const ADDRESSES = /new URL\('([^']+)', import\.meta\.url\)/g;

/** Every TypeScript file of a folder, with / from the root. */
export function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:node_modules|venv)\//.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** The text of a file. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a file imports, as it is written there. */
export function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(IMPORTS)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The file that an import of another file means. */
export function targetOf(file: string, specifier: string): string {
  const target = relative(root, normalize(join(root, dirname(file), specifier))).replace(/\.js$/, '.ts');
  return existsSync(join(root, target)) ? target : `${target}x`;
}

/** The files of the house that a file imports or starts as a thread. */
export function filesImported(file: string): readonly string[] {
  const threads = [...textOf(file).matchAll(ADDRESSES)].map((match) => match[1] ?? '');
  return [...importsOf(file), ...threads]
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => targetOf(file, specifier));
}

/** The groups of files of which each imports the others, straight or through others of the group. */
export function circles(files: readonly string[]): readonly (readonly string[])[] {
  const reached = new Map(files.map((file) => [file, reachableFrom(file)]));
  const done = new Set<string>();
  return files.flatMap((file) => {
    if (done.has(file) || reached.get(file)?.has(file) !== true) return [];
    const circle = files.filter((other) => reached.get(file)?.has(other) === true && reached.get(other)?.has(file));
    for (const one of circle) done.add(one);
    return [circle];
  });
}

const imported = new Map<string, readonly string[]>();

function reachableFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [start];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    let next = imported.get(file);
    if (next === undefined) {
      next = importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(file as string, specifier));
      imported.set(file, next);
    }
    for (const other of next) {
      if (reached.has(other)) continue;
      reached.add(other);
      ahead.push(other);
    }
  }
  return reached;
}
