import { fitsPattern } from '../../election/path-pattern.js';
import type { ElectionProfile } from '../../election/profile.js';
import type { FileSettings } from '../../election/profile-schema.js';
import { idleSettingsError } from './folder-errors.js';

/** What election.yaml says of a file: by its exact path, else by the first pattern that fits; of a sheet, over what it says of the workbook. */
export function settingsFor(path: string, profile: ElectionProfile): FileSettings {
  // Of its own only: a file may be called "constructor".
  const exact = Object.hasOwn(profile.files, path) ? profile.files[path] : undefined;
  if (exact !== undefined) return exact;
  const pattern = Object.keys(profile.files).find((candidate) => fitsPattern(candidate, path));
  return pattern === undefined ? {} : (profile.files[pattern] ?? {});
}

/** Throws an InputError where election.yaml speaks of a file that the folder does not hold: a mistyped name changes nothing in silence. */
export function refuseSettingsForNothing(profile: ElectionProfile, paths: readonly string[]): void {
  const known = new Set(paths);
  const isIdle = (pattern: string) => !known.has(pattern) && !paths.some((path) => fitsPattern(pattern, path));
  const idle = Object.keys(profile.files).find(isIdle);
  if (idle === undefined) return;
  throw idleSettingsError(idle, paths);
}
