import { allChecks, mergeParameters, type ParameterValues, refuseUnknownParameters } from '../checks/index.js';
import type { ElectionProfile } from '../election/profile.js';
import { profileFromYaml, readProfile } from '../election/read-profile.js';
import { type FoundFile, findFiles, namedFiles, STANDARD_INPUT } from '../load/find-files.js';
import { type ExtractName, InputError } from '../model.js';

export interface ProfileOptions {
  /** For standard input: what it is an extract of; otherwise its header must tell. */
  readonly extract?: ExtractName;
  /** Parameters of checks that stand before the profile's: check code → parameter → value. */
  readonly parameters?: ParameterValues;
  /** ISO date of today, against which suppressions expire; the library itself reads no clock. */
  readonly today?: string;
}

/** What is to be audited: found and understood once, and handed on to whatever loads, describes or verifies it. */
export interface Opened {
  readonly profile: ElectionProfile;
  readonly files: readonly FoundFile[];
}

/**
 * Reads the folder's profile, adds what the options say, and finds its files. Throws an InputError where there is no such
 * folder, nothing in it, a parameter that no check has, or a suppression that is over.
 */
export function openFolder(folder: string, options: ProfileOptions = {}): Opened {
  const profile = profileFor(folder, options);
  return { profile, files: findFiles(folder, profile) };
}

/** The same for files that are named one by one, under a built-in profile. */
export function openFiles(paths: readonly string[], profileName: string): Opened {
  const profile = profileFromYaml(`extends: ${profileName}`, '--profile');
  return { profile, files: namedFiles(paths, profile) };
}

/** The folder's profile with what the options add to it. Refuses parameters that no check has. */
function profileFor(folder: string, { extract, parameters = {}, today = '' }: ProfileOptions): ElectionProfile {
  const profile = readProfile(folder);
  // Where no parameter is set no check needs to be read: all of them take some 0.4 s.
  if (Object.keys(profile.checkParameters).length > 0)
    refuseUnknownParameters(allChecks(), profile.checkParameters, 'election.yaml');
  if (Object.keys(parameters).length > 0) refuseUnknownParameters(allChecks(), parameters, '--set');
  refuseExpired(profile, today);
  const files = extract === undefined ? profile.files : { ...profile.files, [STANDARD_INPUT]: { extract } };
  return { ...profile, files, checkParameters: mergeParameters(profile.checkParameters, parameters) };
}

/** A suppression is somebody's word for a time; when that is over, it must be given again or go. */
function refuseExpired(profile: ElectionProfile, today: string): void {
  const expired = profile.suppressions.find(({ until }) => until < today);
  if (expired === undefined) return;
  throw new InputError({
    expected: `suppressions that hold on ${today}`,
    found: `${expired.fingerprint} of ${expired.owner} (${expired.reason}), which ended on ${expired.until}`,
    where: 'election.yaml: suppressions',
    notDone: 'Nothing was audited.',
    advice: 'Look at the finding again; renew the suppression or remove it.',
  });
}
