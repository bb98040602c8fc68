import { statSync } from 'node:fs';
import { mergeParameters, type ParameterValues } from '../checks/index.js';
import type { ElectionProfile } from '../election/profile.js';
import { readProfile } from '../election/read-profile.js';
import { type FolderContents, folderContents, namedFiles, STANDARD_INPUT } from '../load/find-files.js';
import { noFileError } from '../load/folder/folder-errors.js';
import type { EarlierState } from '../load/load-folder.js';
import { type ExtractName, InputError, inThree } from '../model.js';
import { problemsOfParameters, refuseUnknownParameters } from './check-parameters.js';
import type { Handover } from './handover.js';
import { type NamedSettings, profileOfFiles, profileOfFolder } from './named-settings.js';

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
  readonly contents: FolderContents;
  /** The state of the lists before, where two are compared. */
  readonly earlier?: EarlierState;
  /** Of a series: what its comparisons hand on. */
  readonly handover?: Handover;
}

/**
 * Reads the folder's profile, adds what the options say, and finds its files. Throws an InputError where there is no such
 * folder, nothing in it, a parameter that no check has, or a suppression that is over.
 */
export function openFolder(folder: string, options: ProfileOptions = {}): Opened {
  const profile = profileFor(folder, options);
  return { profile, contents: folderContents(folder, profile) };
}

/** The same for files that are named one by one, or for one folder, under the settings that are named or that stand beside them. */
export function openFiles(paths: readonly string[], named: NamedSettings): Opened {
  const [folder, ...others] = paths;
  if (folder === undefined) throw noFileError('-', false);
  if (others.length === 0 && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const profile = profileOfFolder(folder, named);
    return { profile, contents: folderContents(folder, profile) };
  }
  const profile = profileOfFiles(paths, named);
  return { profile, contents: { found: namedFiles(paths, profile), unread: [], areNamed: true } };
}

/** The folder's profile with what the options add to it. Refuses parameters that no check has. */
function profileFor(folder: string, { extract, parameters = {}, today = '' }: ProfileOptions): ElectionProfile {
  const profile = readProfile(folder, problemsOfParameters);
  refuseUnknownParameters(parameters);
  refuseExpired(profile, today);
  const files = extract === undefined ? profile.files : { ...profile.files, [STANDARD_INPUT]: { extract } };
  return { ...profile, files, checkParameters: mergeParameters(profile.checkParameters, parameters) };
}

/** A suppression is somebody's word for a time; when that is over, it must be given again or go. */
function refuseExpired(profile: ElectionProfile, today: string): void {
  const expired = profile.suppressions.filter(({ until }) => until < today);
  if (expired.length === 0) return;
  throw InputError.together(
    expired.map(({ fingerprint, owner, reason, until }) =>
      InputError.at('election.yaml: suppressions', {
        expected: inThree(
          `suppressions that hold on ${today}`,
          `отсрочки, действующие ${today}`,
          `${today} күні күшінде тұрған кейінге қалдырулар`,
        ),
        found: inThree(
          `${fingerprint} of ${owner} (${reason}), which ended on ${until}`,
          `${fingerprint}, ${owner} (${reason}), до ${until}`,
          `${fingerprint}, ${owner} (${reason}), ${until} дейін`,
        ),
        notDone: inThree('Nothing was audited.', 'Аудит не проведён.', 'Аудит жүргізілген жоқ.'),
        advice: inThree(
          'Look at the finding again; renew the suppression or remove it.',
          'Посмотрите находку снова; продлите отсрочку или удалите её.',
          'Табылған деректі қайта қараңыз; кейінге қалдыруды ұзартыңыз не алып тастаңыз.',
        ),
      }),
    ),
  );
}
