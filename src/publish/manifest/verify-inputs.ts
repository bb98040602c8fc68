import { join } from 'node:path';
import { fileDigest } from './file-digest.js';
import type { Manifest } from './manifest.js';
import type { Difference, NotRecomputed, PartVerification } from './verification.js';

/** The extracts that a folder holds now, and the digest of the profile that it would be read by. */
export type InputFinder = (folder: string) => {
  readonly paths: readonly string[];
  readonly profileSha256: string;
};

const STANDARD_INPUT = 'standard input';

/** The audited files byte for byte, whether others have come, and whether the profile is still the same. */
export async function verifyInputs(
  manifest: Manifest,
  { folder, findInputs }: { readonly folder?: string; readonly findInputs: InputFinder },
): Promise<PartVerification> {
  if (folder === undefined) return { differences: [], notRecomputed: ['no-folder'], agreed: 0 };
  const { paths, profileSha256 } = findInputs(folder);
  const differences: Difference[] = [];
  const notRecomputed: NotRecomputed[] = [];
  let agreed = 0;
  for (const { path, part, sha256, size_bytes: size } of manifest.audit.inputs) {
    const found = await fileDigest(join(folder, onDisk(path, part)));
    if (found !== null && found.sha256 === sha256 && found.sizeBytes === size) agreed += 1;
    else if (path === STANDARD_INPUT) notRecomputed.push('standard-input');
    else differences.push({ kind: found === null ? 'input-missing' : 'input-changed', name: path });
  }
  const named = new Set([
    ...manifest.audit.inputs.map(({ path, part }) => onDisk(path, part)),
    ...manifest.audit.unread_files.map(({ path }) => path),
  ]);
  for (const name of paths) if (!named.has(name)) differences.push({ kind: 'input-unnamed', name });
  const { profile } = manifest.audit;
  if (profileSha256 !== profile.sha256) {
    // Parameters of the command line are part of the profile, and the folder does not know them.
    if (profile.parameters.some(({ source }) => source === '--set')) notRecomputed.push('parameters-set');
    else differences.push({ kind: 'profile-changed', name: 'election.yaml' });
  }
  return { differences, notRecomputed, agreed };
}

/** The file of a sheet or member: its path without what stands behind the last #. */
function onDisk(path: string, part: string | null): string {
  return part === null ? path : path.slice(0, -(part.length + 1));
}
