import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fitsPattern } from '../election/path-pattern.js';
import type { ElectionProfile } from '../election/profile.js';
import type { FileSettings } from '../election/profile-schema.js';
import { emptyProfile, profileFromYaml, readProfile, readProfileFile } from '../election/read-profile.js';
import { SETTINGS_NAME } from '../election/settings-file.js';
import { PART_SIGN } from '../load/find-files.js';
import { settingsFor } from '../load/folder/file-settings.js';
import { problemsOfParameters } from './check-parameters.js';

export interface NamedSettings {
  /** A file of settings; by default the election.yaml in the folder of the files or next above it. */
  readonly settings?: string;
  /** A built-in profile instead. */
  readonly profile?: string;
}

/** Lists often stand in a folder of their own inside the election's. */
const FOLDERS_ABOVE = 1;

/**
 * The profile under which files named one by one are read: of the settings that are named, of the folder's own, or empty.
 * Patterns under `files` are those of the folder of the settings, as in an audit.
 */
export function profileOfFiles(paths: readonly string[], { settings, profile }: NamedSettings): ElectionProfile {
  if (settings !== undefined) return placed(readProfileFile(settings, problemsOfParameters), dirname(settings), paths);
  if (profile !== undefined) return profileFromYaml(`extends: ${profile}`, '--profile');
  const folder = folderWithSettings(paths);
  return folder === null ? emptyProfile() : placed(readProfile(folder, problemsOfParameters), folder, paths);
}

/** The profile under which a whole folder is read: patterns under `files` are paths in it. */
export function profileOfFolder(folder: string, { settings, profile }: NamedSettings): ElectionProfile {
  if (settings !== undefined) return readProfileFile(settings, problemsOfParameters);
  if (profile !== undefined) return profileFromYaml(`extends: ${profile}`, '--profile');
  return readProfile(folder, problemsOfParameters);
}

/** How each of these files is to be read, by the path under which it is named. */
export function settingsOfFiles(paths: readonly string[], named: NamedSettings): (path: string) => FileSettings {
  const profile = profileOfFiles(paths, named);
  return (path) => settingsFor(knownAs(path), profile);
}

/** The one folder whose election.yaml all the files share; null where they share none. */
function folderWithSettings(paths: readonly string[]): string | null {
  const folders = new Set(paths.map((path) => nearest(dirname(resolve(path)))));
  const [folder = null] = folders;
  return folders.size === 1 ? folder : null;
}

function nearest(folder: string): string | null {
  let candidate = folder;
  for (let above = 0; above <= FOLDERS_ABOVE; above++) {
    if (existsSync(join(candidate, SETTINGS_NAME))) return candidate;
    candidate = dirname(candidate);
  }
  return null;
}

/** The same settings under the paths by which files that are named one by one are known: from where the command runs. */
function placed(profile: ElectionProfile, folder: string, paths: readonly string[]): ElectionProfile {
  const files = paths.flatMap((path): [string, FileSettings][] => {
    const own =
      settingsAt(profile, withSlashes(relative(resolve(folder), resolve(path)))) ?? settingsAt(profile, basename(path));
    const parts = partsNamed(profile, folder, path);
    return [...(own === null ? [] : [[knownAs(path), own] satisfies [string, FileSettings]]), ...parts];
  });
  return { ...profile, files: Object.fromEntries(files) };
}

/** What settings say of sheets and members of a file, each under the file's path as it is known here. */
function partsNamed({ files }: ElectionProfile, folder: string, path: string): [string, FileSettings][] {
  const names = [withSlashes(relative(resolve(folder), resolve(path))), basename(path)];
  return Object.entries(files).flatMap(([pattern, own]): [string, FileSettings][] => {
    const at = pattern.indexOf(PART_SIGN);
    if (at < 0 || !names.some((name) => fitsPattern(pattern.slice(0, at), name))) return [];
    return [[`${knownAs(path)}${pattern.slice(at)}`, own]];
  });
}

function settingsAt({ files }: ElectionProfile, path: string): FileSettings | null {
  const pattern =
    Object.keys(files).find((each) => each === path) ?? Object.keys(files).find((each) => fitsPattern(each, path));
  return pattern === undefined ? null : (files[pattern] ?? null);
}

/** Files that are named one by one are known by their path from where the command runs. */
function knownAs(path: string): string {
  return withSlashes(relative('.', resolve(path)));
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
