import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { assembleProfile, PROFILE_WITHOUT_EXTENDS } from './assemble-profile.js';
import { type ParsedSettings, parseProfileText, problemsError } from './parse-profile.js';
import { type ElectionProfile, profileValue } from './profile.js';
import type { ProfileProblem } from './profile-problems.js';
import type { ProfileDocument } from './profile-schema.js';
import { same, settingsError } from './settings-errors.js';
import { readFolderSettings, readSettingsFile, SETTINGS_NAME } from './settings-file.js';
import { expectedTexts, SETTING_WORDS } from './settings-texts.js';

/** What else is wrong with settings that the schema allows, such as parameters that no check has. */
export type MoreProblems = (document: ProfileDocument) => readonly ProfileProblem[];

const NOTHING_MORE: MoreProblems = () => [];

/** Names of the built-in profiles. */
export function builtInProfiles(): readonly string[] {
  return readdirSync(profilesFolder())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

function profilesFolder(): string {
  return join(packageRoot(), 'src', 'election', 'profiles');
}

/**
 * The profile of a folder: its election.yaml over the built-in it extends; without `extends`, and without an election.yaml,
 * over the empty profile `generic`: no election is assumed. Throws an InputError with everything in it that it does not know.
 */
export function readProfile(folder: string, more: MoreProblems = NOTHING_MORE): ElectionProfile {
  const text = readFolderSettings(folder);
  return text === null ? emptyProfile() : profileFromYaml(text, SETTINGS_NAME, more);
}

/** The profile that a named file of settings describes. Throws an InputError where it is missing or wrong. */
export function readProfileFile(path: string, more: MoreProblems = NOTHING_MORE): ElectionProfile {
  return profileFromYaml(readSettingsFile(path, path), path, more);
}

/** The profile of an election of which nothing is said. */
export function emptyProfile(): ElectionProfile {
  const name = PROFILE_WITHOUT_EXTENDS;
  return assembleProfile(name, [builtIn(name)], false);
}

/** The profile that a text of YAML describes; `where` names it in errors. */
export function profileFromYaml(text: string, where: string, more: MoreProblems = NOTHING_MORE): ElectionProfile {
  const own = parseProfileText(text, where);
  const base = own.document.extends ?? PROFILE_WITHOUT_EXTENDS;
  if (!builtInProfiles().includes(base)) throw unknownBase(own, base);
  const profile = assembleProfile(base, [builtIn(base), own.document], true);
  const problems = [...backwards(profile), ...afterPolling(profile, own), ...more(own.document)];
  if (problems.length > 0) throw problemsError(problems, own.placeOf);
  return profile;
}

function unknownBase({ placeOf }: ParsedSettings, base: string) {
  return settingsError(placeOf(['extends']), {
    expected: SETTING_WORDS.builtIn(builtInProfiles().join(', ')),
    found: same(`"${base}"`),
    advice: SETTING_WORDS.nameBuiltIn,
  });
}

const builtIns = new Map<string, ProfileDocument>();

/** A built-in profile; part of the program, and read once in a process. */
function builtIn(name: string): ProfileDocument {
  const path = join(profilesFolder(), `${name}.yaml`);
  if (!existsSync(path)) throw new Error(`${path} is missing from the installation`);
  const known = builtIns.get(name) ?? parseProfileText(readFileSync(path, 'utf8'), `${name}.yaml`).document;
  builtIns.set(name, known);
  return known;
}

const WINDOWS = [
  { from: 'avc.issue_from', until: 'avc.issue_until' },
  { from: 'polling_hours.from', until: 'polling_hours.until' },
  { from: 'special_list.entered_from', until: 'special_list.entered_until' },
  { from: 'precinct.commission.five_until', until: 'precinct.commission.seven_until' },
  { from: 'precinct.commission.seven_until', until: 'precinct.commission.nine_until' },
] as const;

/** What begins, or ends, on polling day at the latest. Where one of both is the built-in profile's, nobody has said both. */
const BY_POLLING_DAY = ['avc.issue_from', 'special_list.entered_from', 'registration_changes.approved_until'] as const;

/** A window that ends before it begins would make a finding of every record. */
function backwards(profile: ElectionProfile): readonly ProfileProblem[] {
  return WINDOWS.flatMap(({ from, until }) => {
    const [begins, ends] = [profileValue(profile, from), profileValue(profile, until)];
    const isLater = typeof begins === 'number' ? begins > Number(ends) : String(begins) > endOf(String(ends));
    if (begins === null || ends === null || !isLater) return [];
    return [wrong(until, 'an end that comes after the beginning', `${begins} – ${ends}`)];
  });
}

/** A day after the votes were cast makes everything that was done before it late or early. */
function afterPolling(profile: ElectionProfile, { document }: ParsedSettings): readonly ProfileProblem[] {
  const pollingDay = profileValue(profile, 'polling_day');
  if (document.polling_day === undefined || pollingDay === null) return [];
  return BY_POLLING_DAY.flatMap((path) => {
    const [section, key] = path.split('.') as [keyof ProfileDocument, string];
    const isOwn = Object.hasOwn(Object(document[section] ?? {}), key);
    const day = String(profileValue(profile, path)).slice(0, 'YYYY-MM-DD'.length);
    return isOwn && day > String(pollingDay) ? [wrong(path, 'a day until polling day', day)] : [];
  });
}

function wrong(path: string, expected: string, found: string): ProfileProblem {
  return {
    path: path.split('.'),
    expected: expectedTexts(expected),
    found: same(found),
    advice: SETTING_WORDS.correct,
  };
}

/** A day without an hour lasts until it is over. */
function endOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T24:00` : moment;
}
