import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, STRENGTHS, type Strength, SUBJECT_KINDS, type SubjectKind, type Texts } from '../model.js';
import { type CheckStatements, readCheckSql } from './check-sql.js';
import { type Claim, claimsOf, claimsSchema } from './claims.js';
import { refuseUnreadable } from './message.js';

const texts = z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, z.string().min(1)])));
/** What the records of a finding can say against an innocent explanation; sql/spoken_against.sql decides it. */
const SPOKEN_AGAINST = ['names-and-birth-dates-agree', 'two-ballot-marks'] as const;
export type SpokenAgainst = (typeof SPOKEN_AGAINST)[number];
/** The name of a claim that a finding makes, or `not NAME`: one that its records deny. */
const claimName = z.string().regex(/^(?:not )?[a-z_]+$/);
const explanation = texts.extend({
  spoken_against_by: z.enum(SPOKEN_AGAINST).optional(),
  /** Claims that speak for this explanation, and such that speak against it. */
  for: z.array(claimName).min(1).optional(),
  against: z.array(claimName).min(1).optional(),
});

/** Claims that speak for an innocent explanation and against it: `NAME` where it holds, `not NAME` where the records deny it. */
export interface Bearing {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

const meaning = { meaning: texts, source: z.string().min(1) };

const definitionSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}\d{2}$/),
  since: z.string(),
  strength: z.enum(STRENGTHS),
  subject: z.enum(SUBJECT_KINDS),
  title: texts,
  /** What a clerk looks at in one record of a finding, where the title speaks of a precinct or a file. */
  of_record: texts.optional(),
  question: texts,
  message: texts,
  /** What the check looked at; placeholders are columns of population.sql. */
  examined: texts,
  /** What to say instead where population.sql examined nothing; by default `examined`. */
  nothing: texts.optional(),
  /** What to say instead where population.sql's column `blind` says that nothing could have been seen. */
  blind: texts.optional(),
  /** What coincidence or a clerk's slip alone would give; placeholders are columns of population.sql and parameters. */
  chance: texts,
  innocent: z.array(explanation).min(2),
  /** What check.sql says of the records of each finding, in its columns `claim_NAME`. */
  claims: claimsSchema.default({}),
  next: texts,
  /** `extract` or `extract.field`, all needed. */
  reads: z.array(z.string()).default([]),
  /** At least one of these groups must be there in full. */
  any_of: z.array(z.array(z.string()).min(1)).default([]),
  parameters: z
    .record(
      z.string().regex(/^[a-z_]+$/),
      z.union([
        z.strictObject({ default: z.union([z.number(), z.string()]), ...meaning }),
        z.strictObject({ profile: z.string(), ...meaning }),
      ]),
    )
    .default({}),
  sources: z.array(z.string()).min(1),
  /** What to expect of the check in samples/kz-2019, where that does not follow from what is planted there. */
  in_sample: z
    .strictObject({
      /** Findings about what nobody planted: a subject, or the places of the evidence as truth.csv writes them. */
      ordinary: z
        .array(z.strictObject({ finding: z.string().min(1), why: z.string().min(10) }))
        .min(1)
        .optional(),
      /** Why nothing is planted for it. */
      not_planted: z.string().min(10).optional(),
      /** Planted, and not found today: why. The sample's test fails once it is found, so that the line goes. */
      missed: z.string().min(10).optional(),
    })
    .default({}),
});

/** A value that a check's SQL takes: by default, or from the election profile. */
export interface Parameter {
  readonly name: string;
  readonly fallback: string | number | null;
  readonly profilePath: string | null;
  readonly meaning: Texts;
  readonly source: string;
}

/** What the sample election shows of a check beside what is planted there; only the sample's test reads it. */
export interface InSample {
  readonly ordinary: readonly { readonly finding: string; readonly why: string }[];
  readonly notPlanted: string | null;
  /** Why what is planted for it is not found today. */
  readonly missed: string | null;
}

/** A check as its folder says it: a question, a query that returns one row per record of evidence, and its words. */
export interface Check extends CheckStatements {
  readonly code: string;
  readonly folder: string;
  readonly since: string;
  /** The most that a finding of it can claim. */
  readonly strength: Strength;
  readonly subject: SubjectKind;
  readonly title: Texts;
  /** What is to be looked at in one record of a finding; null where the title says it. */
  readonly ofRecord: Texts | null;
  readonly question: Texts;
  readonly message: Texts;
  readonly examined: Texts;
  /** What to say instead where nothing was examined. */
  readonly nothing: Texts | null;
  /** What to say instead where nothing could have been seen. */
  readonly blind: Texts | null;
  readonly chance: Texts;
  readonly innocent: readonly Texts[];
  /** For each innocent explanation, what the records of a finding may say against it. */
  readonly spokenAgainst: readonly (SpokenAgainst | null)[];
  /** For each innocent explanation, which claims bear on it. */
  readonly bearing: readonly Bearing[];
  readonly claims: readonly Claim[];
  readonly next: Texts;
  readonly reads: readonly string[];
  readonly anyOf: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  readonly sources: readonly string[];
  readonly inSample: InSample;
  readonly page: string;
}

/** What readCheck does not take from check.yaml as it stands. */
type OwnFields =
  | keyof CheckStatements
  | 'folder'
  | 'ofRecord'
  | 'nothing'
  | 'blind'
  | 'innocent'
  | 'spokenAgainst'
  | 'bearing'
  | 'anyOf'
  | 'parameters'
  | 'inSample'
  | 'page';

/** check.yaml as it was read and found to be right; plain data, so that it can be kept as JSON. */
export type Definition = z.infer<typeof definitionSchema>;

/** Reads one check's folder. Throws an Error that names the folder and what is wrong in it. */
export function readCheck(folder: string): Check {
  return checkOf(folder, definitionOf(basename(folder), definitionText(folder)));
}

/** The text of a check's check.yaml. */
export function definitionText(folder: string): string {
  return readFileSync(join(folder, 'check.yaml'), 'utf8');
}

/** Reads the text of a check.yaml; throws an Error that begins with the check's name and says what is wrong. */
export function definitionOf(name: string, text: string): Definition {
  const parsed = definitionSchema.safeParse(parse(text));
  if (!parsed.success) throw new Error(`${name}/check.yaml: ${z.prettifyError(parsed.error)}`);
  const { message, examined, nothing, blind, chance } = parsed.data;
  refuseUnreadable(`${name}/check.yaml`, { message, examined, nothing: nothing ?? null, blind: blind ?? null, chance });
  return parsed.data;
}

/** The check of a folder whose check.yaml says this. */
export function checkOf(folder: string, defined: Definition): Check {
  const name = basename(folder);
  const {
    any_of: anyOf,
    parameters,
    nothing,
    blind,
    innocent,
    in_sample: inSample,
    claims,
    of_record: ofRecord,
    ...definition
  } = defined;
  if (!name.startsWith(`${definition.code}-`))
    throw new Error(`${name}: the folder should begin with ${definition.code}-`);
  return {
    ...(definition as unknown as Omit<Check, OwnFields>),
    folder,
    ofRecord: (ofRecord as Texts | undefined) ?? null,
    nothing: (nothing as Texts | undefined) ?? null,
    blind: (blind as Texts | undefined) ?? null,
    innocent: innocent.map(({ en, ru, kk }) => ({ en, ru, kk }) as unknown as Texts),
    spokenAgainst: innocent.map((text) => (text.spoken_against_by as SpokenAgainst | undefined) ?? null),
    bearing: innocent.map((text) => bearingOf(name, text as Partial<Bearing>, Object.keys(claims))),
    claims: claimsOf(claims),
    anyOf,
    parameters: Object.entries(parameters).map(([parameter, given]) => ({
      name: parameter,
      fallback: 'default' in given ? given.default : null,
      profilePath: 'profile' in given ? given.profile : null,
      meaning: given.meaning as Texts,
      source: given.source,
    })),
    inSample: {
      ordinary: inSample.ordinary ?? [],
      notPlanted: inSample.not_planted ?? null,
      missed: inSample.missed ?? null,
    },
    ...readCheckSql(folder),
    page: readFileSync(join(folder, 'README.md'), 'utf8'),
  };
}

/** Throws where an explanation names a claim that the check does not make. */
function bearingOf(check: string, given: Partial<Bearing>, claims: readonly string[]): Bearing {
  const bearing = { for: given.for ?? [], against: given.against ?? [] };
  for (const name of [...bearing.for, ...bearing.against])
    if (!claims.includes(name.replace(/^not /, '')))
      throw new Error(`${check}/check.yaml: no claim is named "${name}"`);
  return bearing;
}
