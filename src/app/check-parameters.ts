import {
  allChecks,
  nearestTo,
  type ParameterProblem,
  type ParameterValues,
  parameterProblems,
} from '../checks/index.js';
import { expectedOf, type ProfileProblem } from '../election/profile-problems.js';
import type { FileSettings, ProfileDocument } from '../election/profile-schema.js';
import { type SettingsProblem, same, settingsError } from '../election/settings-errors.js';
import { SETTING_WORDS } from '../election/settings-texts.js';
import { valueIssue } from '../election/value-schemas.js';
import { ALL_EXTRACTS } from '../extracts/catalogue.js';
import { InputError, type Texts } from '../model.js';

/** What is wrong with the parameters of checks and the fields of files that an election.yaml names, each at its place. */
export function problemsOfParameters({ checks = {}, files = {} }: ProfileDocument): readonly ProfileProblem[] {
  const ofChecks = problemsIn(checks).map((problem) => ({
    path: ['checks', problem.code, ...(problem.name === null ? [] : [problem.name])],
    ...inWords(problem),
  }));
  return [...ofChecks, ...Object.entries(files).flatMap(([pattern, file]) => problemsOfFields(pattern, file))];
}

/** A pattern may speak of files of several extracts: a name is wrong where no extract has such a field. */
function problemsOfFields(pattern: string, { defaults = {}, values = {} }: FileSettings): readonly ProfileProblem[] {
  const known = [...new Set(ALL_EXTRACTS.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const given = [
    ...Object.keys(defaults).map((name) => ['defaults', name]),
    ...Object.keys(values).map((name) => ['values', name]),
  ];
  return given
    .filter(([, name = '']) => !known.includes(name))
    .map(([setting = '', name = '']) => ({
      path: ['files', pattern, setting, name],
      expected: SETTING_WORDS.knownKey(known.join(', ')),
      found: same(`"${name}"`),
      advice: SETTING_WORDS.meant(nearestTo(name, known)),
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
