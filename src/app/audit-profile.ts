import { mergeParameters, type ParameterValues } from '../checks/index.js';
import type { ElectionProfile } from '../election/profile.js';
import { readProfile } from '../election/read-profile.js';
import { STANDARD_INPUT } from '../load/find-files.js';
import { type ExtractName, InputError } from '../model.js';
import { problemsOfParameters, refuseUnknownParameters } from './check-parameters.js';

export interface ProfileOptions {
  /** For standard input: what it is an extract of; otherwise its header must tell. */
  readonly extract?: ExtractName;
  /** Parameters of checks that stand before the profile's: check code → parameter → value. */
  readonly parameters?: ParameterValues;
  /** ISO date of today, against which suppressions expire; the library itself reads no clock. */
  readonly today?: string;
}

/** The folder's profile with what the options add to it. Refuses parameters that no check has. */
export function profileFor(folder: string, { extract, parameters = {}, today = '' }: ProfileOptions): ElectionProfile {
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
    expired.map(
      ({ fingerprint, owner, reason, until }) =>
        new InputError({
          expected: `suppressions that hold on ${today}`,
          found: `${fingerprint} of ${owner} (${reason}), which ended on ${until}`,
          where: 'election.yaml: suppressions',
          notDone: 'Nothing was audited.',
          advice: 'Look at the finding again; renew the suppression or remove it.',
        }),
    ),
  );
}
