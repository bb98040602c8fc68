import { join } from 'node:path';
import { EARLIER_STATE } from '../../model.js';
import { isShownBy, maskPath } from '../privacy/file-names.js';
import { fileDigest } from './file-digest.js';
import type { Manifest } from './manifest.js';
import type { Difference, NotRecomputed, PartVerification } from './verification.js';

/** The extracts that a folder holds now, and the digest of the profile that it would be read by. */
export type InputFinder = (folder: string) => {
  readonly paths: readonly string[];
  readonly profileSha256: string;
};

const STANDARD_INPUT = 'standard input';
/** Before the paths of an earlier state that was compared: `earlier/FOLDER/list.csv`. */
const EARLIER = `${EARLIER_STATE}/`;

/** The audited files byte for byte, whether others have come, and whether the profile is still the same. */
export async function verifyInputs(
  manifest: Manifest,
  {
    folder,
    earlier,
    findInputs,
  }: { readonly folder?: string; readonly earlier?: string; readonly findInputs: InputFinder },
): Promise<PartVerification> {
  if (folder === undefined) return { differences: [], notRecomputed: ['no-folder'], agreed: 0 };
  const { paths, profileSha256 } = findInputs(folder);
  const differences: Difference[] = [];
  const notRecomputed: NotRecomputed[] = [];
  let agreed = 0;
  for (const { path, part, sha256, size_bytes: size } of manifest.audit.inputs) {
    const file = onDisk(path, part);
    const within = paths.some((name) => name.startsWith(EARLIER)) ? null : inEarlier(file);
    if (within !== null && earlier === undefined) {
      notRecomputed.push('no-earlier-folder');
      continue;
    }
    const candidates =
      within === null || earlier === undefined
        ? namesOf(file, paths).map((name) => join(folder, name))
        : namesOf(within, findInputs(earlier).paths).map((name) => join(earlier, name));
    const found = await Promise.all(candidates.map(fileDigest));
    if (found.some((digest) => digest?.sha256 === sha256 && digest.sizeBytes === size)) agreed += 1;
    else if (path === STANDARD_INPUT) notRecomputed.push('standard-input');
    else
      differences.push({
        kind: found.every((digest) => digest === null) ? 'input-missing' : 'input-changed',
        name: path,
      });
  }
  const named = new Set([
    ...manifest.audit.inputs.map(({ path, part }) => onDisk(path, part)),
    ...manifest.audit.unread_files.map(({ path }) => path),
  ]);
  for (const name of paths) if (!isNamed(name, named)) differences.push({ kind: 'input-unnamed', name });
  const { profile } = manifest.audit;
  if (profileSha256 !== profile.sha256) {
    // Parameters of the command line are part of the profile, and the folder does not know them.
    if (profile.parameters.some(({ source }) => source === '--set')) notRecomputed.push('parameters-set');
    else differences.push({ kind: 'profile-changed', name: 'election.yaml' });
  }
  return { differences, notRecomputed, agreed };
}

/** The path of a file of an earlier state inside the folder of that state; null for any other file. */
function inEarlier(path: string): string | null {
  return path.startsWith(EARLIER) ? path.split('/').slice(2).join('/') || path.slice(EARLIER.length) : null;
}

/** The file of a sheet or member: its path without what stands behind the last #. */
function onDisk(path: string, part: string | null): string {
  if (part === null) return path;
  const whole = path.endsWith(part) ? path : path.replace(/~\d+$/, '');
  return whole.slice(0, -(part.length + 1));
}

/** The files of the folder that a manifest may mean: names of people in it are masked. */
function namesOf(shown: string, paths: readonly string[]): readonly string[] {
  const masked = paths.filter((path) => path !== shown && isShownBy(path, shown));
  return masked.length === 0 ? [shown] : masked;
}

function isNamed(name: string, named: ReadonlySet<string>): boolean {
  return named.has(name) || (maskPath(name) !== name && [...named].some((shown) => isShownBy(name, shown)));
}
