import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Texts } from '../model.js';
import { profileSchema } from './profile-schema.js';
import { type SettingsProblem, same } from './settings-errors.js';
import { expectedTexts, SETTING_WORDS } from './settings-texts.js';

/** What is wrong at a place of an election.yaml, in words. */
export interface ProfileProblem extends SettingsProblem {
  readonly path: readonly PropertyKey[];
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const SHOWN_LETTERS = 40;

/** A key of which a larger share of letters is another's was meant as something else. */
const MOST_AMISS = 0.4;

/** Turns a validation issue into problems; an unknown key names the known one nearest to it, where one is near. */
export function explainIssue(issue: z.core.$ZodIssue, document: unknown): readonly ProfileProblem[] {
  const { inner, path } = innermost(issue, []);
  if (inner.code === 'unrecognized_keys') return inner.keys.map((key) => unknownKey(path, key));
  return [
    {
      path,
      expected: expectedOf(inner),
      found: foundAt(document, path),
      advice: SETTING_WORDS.correct,
    },
  ];
}

function unknownKey(path: readonly PropertyKey[], key: string): ProfileProblem {
  const known = knownKeys(path);
  const nearest = known
    .filter((name) => distance(key, name) <= Math.max(1, Math.floor(Math.min(key.length, name.length) * MOST_AMISS)))
    .sort((a, b) => distance(key, a) - distance(key, b) || (a < b ? -1 : 1))[0];
  return {
    path: [...path, key],
    expected: SETTING_WORDS.knownKey(known.join(', ')),
    found: same(shown(key)),
    advice: nearest === undefined ? SETTING_WORDS.remove : SETTING_WORDS.meant(nearest),
  };
}

/** What an issue says that it expected. */
export function expectedOf(issue: z.core.$ZodIssue): Texts {
  if (issue.code === 'too_big') return SETTING_WORDS.atMost(String(issue.maximum));
  if (issue.code === 'too_small') return SETTING_WORDS.atLeast(String(issue.minimum));
  if (issue.code === 'invalid_value') return SETTING_WORDS.oneOf(issue.values.map(String).join(', '));
  if (issue.code === 'invalid_type') return expectedTexts(TYPE_WORDS[issue.expected] ?? 'another value');
  return expectedTexts(issue.message);
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: 'a number, without quotes',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
};

/** The value that stands at a place, short; of the whole document nothing is shown: it may be no settings at all. */
function foundAt(document: unknown, path: readonly PropertyKey[]): Texts {
  let value = document;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar && path.length > 0 ? foundTexts(value as string | number | boolean) : SETTING_WORDS.something;
}

/** A value as errors show it. */
export function foundTexts(value: string | number | boolean): Texts {
  return same(typeof value === 'string' ? shown(value) : String(value));
}

function shown(text: string): string {
  return text.length > SHOWN_LETTERS ? `"${text.slice(0, SHOWN_LETTERS)}…"` : `"${text}"`;
}

/** Inside a union, the branch that came furthest with the fewest problems is the one that was meant. */
function innermost(
  issue: z.core.$ZodIssue,
  before: readonly PropertyKey[],
): { inner: z.core.$ZodIssue; path: readonly PropertyKey[] } {
  const path = [...before, ...issue.path];
  const [ofKey] = issue.code === 'invalid_key' ? issue.issues : [];
  if (ofKey !== undefined) return { inner: ofKey, path };
  if (issue.code !== 'invalid_union') return { inner: issue, path };
  const [meant] = issue.errors
    .filter((branch) => branch.some((each) => each.code === 'unrecognized_keys' || each.path.length > 0))
    .sort((a, b) => a.length - b.length);
  const next = (meant ?? issue.errors.at(-1))?.[0];
  return next === undefined ? { inner: issue, path } : innermost(next, path);
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  let schemas: JsonSchema[] = [z.toJSONSchema(profileSchema, { io: 'input' }) as JsonSchema];
  for (const key of path) {
    schemas = schemas.flatMap(alternatives).flatMap((schema) => {
      const inside = schema.properties?.[String(key)] ?? schema.additionalProperties ?? schema.items;
      return typeof inside === 'object' ? [inside] : [];
    });
  }
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives);
}
