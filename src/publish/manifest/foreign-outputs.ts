import { readdirSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameOf, outputsOf, PACKAGES_FOLDER } from '../words/output-names.js';
import { fileDigest } from './file-digest.js';
import { readManifest } from './manifest.js';
import { MANIFEST } from './write-manifest.js';

/**
 * A file in the way of an output: `changed` since a report was written there, `foreign` where no report wrote it, `filled` where it
 * is one of a work package and somebody may have written answers into it.
 */
export interface InTheWay {
  readonly name: string;
  readonly kind: 'changed' | 'foreign' | 'filled';
}

/**
 * What bears the name of an output in a directory and is not byte for byte what a report wrote there: a table of somebody's
 * own, or one with their notes in it. Everything is somebody's own where no whole manifest names it.
 */
export async function outputsInTheWay(directory: string, withPackages: boolean): Promise<readonly InTheWay[]> {
  const found: InTheWay[] = [];
  const packaged = new Map<string, string>();
  for (const revealed of [false, true]) {
    const manifest = fileNameOf(MANIFEST, revealed);
    const written = await writtenBefore(join(directory, manifest));
    for (const [name, digest] of written ?? []) packaged.set(name, digest);
    if (written === null && isThere(directory, manifest)) found.push({ name: manifest, kind: 'foreign' });
    for (const name of outputsOf(revealed).map((each) => fileNameOf(each, revealed))) {
      if (!isThere(directory, name)) continue;
      const digest = written?.get(name);
      if (digest === undefined) found.push({ name, kind: 'foreign' });
      else if ((await fileDigest(join(directory, name)))?.sha256 !== digest) found.push({ name, kind: 'changed' });
    }
  }
  for (const name of withPackages ? filesOfPackages(directory) : []) {
    const digest = packaged.get(name);
    if (digest === undefined) found.push({ name, kind: 'foreign' });
    else if ((await fileDigest(join(directory, name)))?.sha256 !== digest) found.push({ name, kind: 'filled' });
  }
  return found;
}

/** The files in the folders of the work packages, by names as the manifest gives them. */
function filesOfPackages(directory: string): readonly string[] {
  if (statSync(join(directory, PACKAGES_FOLDER), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(join(directory, PACKAGES_FOLDER), { recursive: true, encoding: 'utf8' })
    .map((name) => `${PACKAGES_FOLDER}/${name.replaceAll('\\', '/')}`)
    .filter((name) => statSync(join(directory, name), { throwIfNoEntry: false })?.isDirectory() !== true)
    .filter((name) => !name.endsWith('.partial'))
    .sort();
}

/** Removes what a run that was killed had begun to write: the beginning of an unmasked file is unmasked. */
export async function sweepUnfinished(directory: string): Promise<void> {
  for (const revealed of [false, true]) {
    const names = [...outputsOf(revealed), MANIFEST].map((name) => fileNameOf(name, revealed));
    for (const name of [...names, `${fileNameOf(MANIFEST, revealed)}.sig`])
      await rm(join(directory, `${name}.partial`), { force: true });
  }
  const packages = join(directory, PACKAGES_FOLDER);
  if (statSync(packages, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(packages, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.partial')) await rm(join(packages, name), { force: true });
}

function isThere(directory: string, name: string): boolean {
  return statSync(join(directory, name), { throwIfNoEntry: false }) !== undefined;
}

async function writtenBefore(path: string): Promise<ReadonlyMap<string, string> | null> {
  // A pipe would wait for whoever writes to it.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const manifest = readManifest(await readFile(path, 'utf8'));
  return manifest === null ? null : new Map(manifest.outputs.map(({ name, sha256 }) => [name, sha256]));
}
