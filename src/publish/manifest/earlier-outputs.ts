import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import type { WrittenFile } from '../files/write-output.js';
import { pseudonymsOf } from '../privacy/pseudonyms.js';
import { fileNameOf, OUTPUTS } from '../words/output-names.js';
import { fileDigest } from './file-digest.js';
import { type Manifest, readManifest } from './manifest.js';
import { MANIFEST, type ManifestOptions } from './write-manifest.js';

/**
 * What a manifest has to name after a run that did not write every output: what it wrote, and what an earlier run wrote of the same
 * audit file in the same way and nobody has changed since. What an earlier run wrote of another audit file is removed where it is
 * still as it was written: a directory holds one report. Returns the outputs in the order of a whole run.
 */
export async function keptOutputs(
  directory: string,
  written: readonly WrittenFile[],
  options: Omit<ManifestOptions, 'signingKey'> & { readonly db: AuditFile },
): Promise<readonly WrittenFile[]> {
  const text = await readFile(join(directory, fileNameOf(MANIFEST, options.reveal)), 'utf8').catch(() => '');
  const earlier = readManifest(text);
  if (earlier === null) return written;
  const names = new Set(written.map(({ name }) => name));
  const isSame = await isOfTheSame(earlier, options);
  const kept: WrittenFile[] = [];
  for (const { name, sha256, size_bytes: sizeBytes } of earlier.outputs.filter((each) => !names.has(each.name))) {
    const path = join(directory, name);
    if ((await fileDigest(path).catch(() => null))?.sha256 !== sha256) continue;
    if (isSame) kept.push({ name, path, sha256, sizeBytes });
    else await rm(path, { force: true });
  }
  return [...written, ...kept].sort((a, b) => placeOf(a.name, options) - placeOf(b.name, options) || byName(a, b));
}

/** Whether the earlier report was made of this audit file, in this language, with these names of persons. */
async function isOfTheSame(
  { report, audit_file: { sha256 } }: Manifest,
  { language, pseudonymKey, auditDigest, db }: Omit<ManifestOptions, 'signingKey'> & { readonly db: AuditFile },
): Promise<boolean> {
  const key = pseudonymKey === undefined ? null : pseudonymsOf(db, pseudonymKey).keyFingerprint;
  return report.language === language && report.pseudonym_key === key && (await auditDigest)?.sha256 === sha256;
}

function placeOf(name: string, { reveal }: { readonly reveal: boolean }): number {
  const at = OUTPUTS.findIndex((output) => fileNameOf(output, reveal) === name);
  return at === -1 ? OUTPUTS.length : at;
}

function byName(a: WrittenFile, b: WrittenFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
