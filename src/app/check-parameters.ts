import { allChecks, type ParameterProblem, type ParameterValues, parameterProblems } from '../checks/index.js';
import { expectedOf, type ProfileProblem } from '../election/profile-problems.js';
import type { ProfileDocument } from '../election/profile-schema.js';
import { type SettingsProblem, same, settingsError } from '../election/settings-errors.js';
import { SETTING_WORDS } from '../election/settings-texts.js';
import { valueIssue } from '../election/value-schemas.js';
import { InputError, type Texts } from '../model.js';

/** What is wrong with the parameters that an election.yaml gives, each at its place. */
export function problemsOfParameters({ checks = {} }: ProfileDocument): readonly ProfileProblem[] {
  return problemsIn(checks).map((problem) => ({
    path: ['checks', problem.code, ...(problem.name === null ? [] : [problem.name])],
    ...inWords(problem),
  }));
}

/** Refuses parameters of a command line that no check has or takes. Throws an InputError with all of them. */
export function refuseUnknownParameters(values: ParameterValues): void {
  const problems = problemsIn(values);
  if (problems.length === 0) return;
  throw InputError.together(problems.map((problem) => settingsError('--set', inWords(problem))));
}

/** Where no parameter is set no check needs to be read: all of them take some 0.4 s. */
function problemsIn(values: ParameterValues): readonly ParameterProblem[] {
  return Object.keys(values).length === 0 ? [] : parameterProblems(allChecks(), values, wantedAt);
}

function wantedAt(path: string, value: string | number): Texts | null {
  const issue = valueIssue(path, value);
  return issue === null ? null : expectedOf(issue);
}

function inWords({ expected, found, nearest }: ParameterProblem): SettingsProblem {
  return {
    expected,
    found: same(typeof found === 'string' ? `"${found}"` : String(found)),
    advice: nearest === '' ? SETTING_WORDS.correct : SETTING_WORDS.meant(nearest),
  };
}
