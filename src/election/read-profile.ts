import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { InputError, LANGUAGES, type Texts } from '../model.js';
import { packageRoot } from '../package-root.js';
import type { ElectionProfile, ProfileFigure, ProfileValue } from './profile.js';
import { explainIssue } from './profile-problems.js';
import { type ProfileDocument, profileSchema } from './profile-schema.js';

const DEFAULT_PROFILE = 'kz-2019';
const PROFILE_WITHOUT_EXTENDS = 'generic';
const NOT_DONE = 'Nothing was loaded.';

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
 * The profile of a folder: its election.yaml over the built-in it extends; without `extends` over the empty profile
 * `generic`; without an election.yaml the built-in kz-2019. Throws an InputError on anything it does not know.
 */
export function readProfile(folder: string): ElectionProfile {
  const path = join(folder, 'election.yaml');
  if (!existsSync(path)) return assemble(DEFAULT_PROFILE, [readBuiltIn(DEFAULT_PROFILE, 'election.yaml')], false);
  return profileFromYaml(readFileSync(path, 'utf8'), 'election.yaml');
}

/** The profile that a text of YAML describes; `where` names it in errors. */
export function profileFromYaml(text: string, where: string): ElectionProfile {
  const own = parseProfile(text, where);
  const base = own.extends ?? PROFILE_WITHOUT_EXTENDS;
  return assemble(base, [readBuiltIn(base, where), own], true);
}

function readBuiltIn(name: string, where: string): ProfileDocument {
  if (!builtInProfiles().includes(name)) {
    throw new InputError({
      expected: `extends: one of ${builtInProfiles().join(', ')}`,
      found: `"${name}"`,
      where,
      notDone: NOT_DONE,
      advice: 'Name a built-in profile, or leave "extends" out.',
    });
  }
  return parseProfile(readFileSync(join(profilesFolder(), `${name}.yaml`), 'utf8'), `${name}.yaml`);
}

function parseProfile(text: string, where: string): ProfileDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new InputError({
      expected: 'YAML',
      found: broken.message.split('\n')[0] ?? 'something else',
      where: `${where}:${line}:${col}`,
      notDone: NOT_DONE,
      advice: 'Correct that line.',
    });
  }
  const parsed = profileSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const problem = explainIssue(parsed.error.issues[0]!);
  throw new InputError({
    expected: problem.expected,
    found: problem.found,
    where: `${where}:${placeOf(document, problem.path, lines)}`,
    notDone: NOT_DONE,
    advice: problem.advice,
  });
}

function placeOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): string {
  // The last key itself, where it can be found; otherwise the nearest thing around it.
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const parent: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const items = (parent as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null)?.items;
    const key = items?.find((item) => String(item.key?.value) === String(path[depth - 1]))?.key;
    if (key?.range?.[0] !== undefined) {
      const { line, col } = lines.linePos(key.range[0]);
      return `${line}:${col}`;
    }
  }
  return '1:1';
}

function assemble(name: string, documents: readonly ProfileDocument[], stated: boolean): ElectionProfile {
  const values = new Map<string, ProfileValue>();
  const figures = new Map<string, ProfileFigure>();
  for (const document of documents) {
    for (const value of valuesOf(document)) values.set(value.path, value);
    for (const [name, said] of Object.entries(document.official_figures ?? {})) {
      if (said === undefined) continue;
      figures.set(name, { name, value: said.value, asOf: said.as_of ?? null, source: said.source ?? null });
    }
  }
  const merged = Object.assign({}, ...documents) as ProfileDocument;
  const zones = Object.assign({}, ...documents.map((document) => document.time_zones?.regions?.value ?? {}));
  const title = merged.title as Texts | undefined;
  return {
    name,
    title: title ?? (Object.fromEntries(LANGUAGES.map((language) => [language, name])) as unknown as Texts),
    stated,
    values: [...values.values()],
    officialFigures: [...figures.values()],
    results: (merged.results ?? []).map(({ candidate, votes = null, percent = null, source = null }) => {
      return { candidate, votes, percent, source };
    }),
    figuresOnly: merged.figures_only ?? false,
    timeZones: zones,
    damagedIin:
      documents.map((document) => document.loading?.damaged_iin).findLast((said) => said !== undefined) ?? 'keep',
    twoStates:
      documents.map((document) => document.loading?.two_states).findLast((said) => said !== undefined) ?? 'refuse',
    nothingWords: documents.flatMap((document) => document.nothing_words ?? []),
    checkParameters: Object.assign({}, ...documents.map((document) => document.checks ?? {})),
    suppressions: documents.flatMap((document) => document.suppressions ?? []),
    files: Object.assign({}, ...documents.map((document) => document.files ?? {})),
  };
}

function valuesOf(document: ProfileDocument): ProfileValue[] {
  const pairs: [string, { value: string | number; source: string | undefined } | undefined][] = [
    ['polling_day', document.polling_day],
    ['polling_hours.from', document.polling_hours?.from],
    ['polling_hours.until', document.polling_hours?.until],
    ['time_zones.default', document.time_zones?.default],
    ['avc.issue_from', document.avc?.issue_from],
    ['avc.issue_until', document.avc?.issue_until],
    ['avc.quota', document.avc?.quota],
    ['ballots.reserve', document.ballots?.reserve],
    ['precinct.voter_limit', document.precinct?.voter_limit],
    ['precinct.commission.five_until', document.precinct?.commission?.five_until],
    ['precinct.commission.seven_until', document.precinct?.commission?.seven_until],
    ['precinct.commission.nine_until', document.precinct?.commission?.nine_until],
    ['additions.triage_line', document.additions?.triage_line],
    ['additions.observed_mean', document.additions?.observed_mean],
    ['additions.included_in_list', document.additions?.included_in_list],
    ['announced.turnout', document.announced?.turnout],
    ['observed.observations', document.observed?.observations],
    ['observed.over_triage_line', document.observed?.over_triage_line],
    ['observed.not_retained_share', document.observed?.not_retained_share],
    ['observed.not_recorded_share', document.observed?.not_recorded_share],
    ['observed.signatures', document.observed?.signatures],
    ['observed.signature_share', document.observed?.signature_share],
    ['observed.low_invalid_tecs', document.observed?.low_invalid_tecs],
    ['observed.low_invalid_share', document.observed?.low_invalid_share],
    ...eachOf('precinct_types', document.precinct_types),
    ...eachOf('observed.certificates_by_eleven', document.observed?.certificates_by_eleven),
    ...eachOf('observed.tecs_without_invalid', document.observed?.tecs_without_invalid),
  ];
  return pairs.flatMap(([path, given]) =>
    given === undefined ? [] : [{ path, value: given.value, source: given.source ?? null }],
  );
}

/** A count (a type) for each name of a place (a pattern), each a value of its own. */
function eachOf<T extends string | number>(
  path: string,
  said: { value: Record<string, T>; source: string | undefined } | undefined,
): [string, { value: T; source: string | undefined }][] {
  return Object.entries(said?.value ?? {}).map(([place, value]) => [
    `${path}.${place}`,
    { value, source: said?.source },
  ]);
}
