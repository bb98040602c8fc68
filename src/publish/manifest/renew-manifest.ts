import type { KeyObject } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import { writeOutput } from '../files/write-output.js';
import { fileNameOf } from '../words/output-names.js';
import { fileDigest } from './file-digest.js';
import { signatureOf } from './key-files.js';
import { auditFacts, manifestText, readManifest } from './manifest.js';
import { MANIFEST } from './write-manifest.js';

/**
 * Writes the manifests of a directory anew after its audit file was reduced: the outputs are as they were, the audit file is another.
 * A signature is made anew with the key, or removed, as it would be of other bytes.
 */
export async function renewManifests(
  db: AuditFile,
  directory: string,
  { signingKey }: { readonly signingKey?: KeyObject },
): Promise<void> {
  const audit = await fileDigest(db.name);
  if (audit === null) throw new Error('the audit file vanished while its manifest was written');
  for (const revealed of [false, true]) {
    const path = join(directory, fileNameOf(MANIFEST, revealed));
    const before = readManifest(await readFile(path, 'utf8').catch(() => ''));
    if (before === null) continue;
    const { manifest_version: _, ...rest } = before;
    const file = { name: before.audit_file.name, sha256: audit.sha256, size_bytes: audit.sizeBytes };
    const text = manifestText({ ...rest, audit_file: file, audit: auditFacts(db) });
    await writeOutput(path, [text]);
    if (signingKey === undefined) await rm(`${path}.sig`, { force: true });
    else await writeOutput(`${path}.sig`, [signatureOf(Buffer.from(text, 'utf8'), signingKey)]);
  }
}
