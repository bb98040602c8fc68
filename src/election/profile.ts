import type { Texts } from '../model.js';
import type { FileSettings } from './profile-schema.js';

/** One value of the profile, as checks bind it and reports print it. */
export interface ProfileValue {
  /** Where it stands in the profile, e.g. `avc.quota`. */
  readonly path: string;
  readonly value: string | number;
  /** The document that says so; null where the user's own election.yaml names none. */
  readonly source: string | null;
}

/** An announced total of the profile. */
export interface ProfileFigure {
  readonly name: string;
  readonly value: number;
  readonly asOf: string | null;
  readonly source: string | null;
}

/** What somebody said of a candidate's votes in the whole election; null where it says nothing of that. */
export interface ResultStatement {
  readonly candidate: string;
  readonly votes: number | null;
  readonly percent: number | null;
  readonly source: string | null;
}

/** A finding that somebody answers for, with the last day on which that holds. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

/** The dates, windows, quotas, official figures and thresholds of one election, and how its files are to be read. */
export interface ElectionProfile {
  /** Name of the built-in profile it is or extends. */
  readonly name: string;
  readonly title: Texts;
  /** False where the folder has no election.yaml: nothing of any election is assumed then. */
  readonly stated: boolean;
  readonly values: readonly ProfileValue[];
  readonly officialFigures: readonly ProfileFigure[];
  readonly results: readonly ResultStatement[];
  /** True where the folder says that it holds no lists. */
  readonly figuresOnly: boolean;
  readonly timeZones: Readonly<Record<string, string>>;
  readonly damagedIin: 'reject' | 'keep';
  /** Whether two files may hold mostly the same voters of the same precincts. */
  readonly twoStates: 'refuse' | 'accept';
  /** Words that say "nothing" in the files of this folder, besides those that always do. */
  readonly nothingWords: readonly string[];
  /** The share of a file's records that may be lost without exit code 2. */
  readonly mostLost: number;
  /** check code → parameter → value */
  readonly checkParameters: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly suppressions: readonly Suppression[];
  /** path pattern → settings, in the order written */
  readonly files: Readonly<Record<string, FileSettings>>;
}

/** The value at a path of the profile, or null where the profile is silent. */
export function profileValue(profile: ElectionProfile, path: string): string | number | null {
  return profile.values.find((value) => value.path === path)?.value ?? null;
}
