import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { profileSchema } from './profile-schema.js';

/** What is wrong in an election.yaml, in words. */
export interface ProfileProblem {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** Turns the first validation issue into one sentence; an unknown key names the known one nearest to it. */
export function explainIssue(issue: z.core.$ZodIssue): ProfileProblem {
  const { inner, path } = innermost(issue, []);
  if (inner.code === 'unrecognized_keys') {
    const key = inner.keys[0] ?? '';
    const known = knownKeys(path);
    const nearest = [...known].sort((a, b) => distance(key, a) - distance(key, b) || (a < b ? -1 : 1))[0];
    return {
      path: [...path, key],
      expected: `a known key (${known.join(', ')})`,
      found: `"${key}"`,
      advice: nearest === undefined ? 'Remove it.' : `Did you mean "${nearest}"?`,
    };
  }
  return {
    path,
    expected: inner.message.replace(/^Invalid (?:input|string): (?:expected )?/, ''),
    found: `another value at "${path.join('.')}"`,
    advice: 'Correct that value.',
  };
}

/** Inside a union, the branch that came furthest is the one that was meant. */
function innermost(
  issue: z.core.$ZodIssue,
  before: readonly PropertyKey[],
): { inner: z.core.$ZodIssue; path: readonly PropertyKey[] } {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return { inner: issue, path };
  const meant = issue.errors.find((branch) =>
    branch.some((each) => each.code === 'unrecognized_keys' || each.path.length > 0),
  );
  const next = (meant ?? issue.errors.at(-1))?.[0];
  return next === undefined ? { inner: issue, path } : innermost(next, path);
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  let schemas: JsonSchema[] = [z.toJSONSchema(profileSchema, { io: 'input' }) as JsonSchema];
  for (const key of path) {
    schemas = schemas.flatMap(alternatives).flatMap((schema) => {
      const inside = schema.properties?.[String(key)] ?? schema.additionalProperties;
      return typeof inside === 'object' ? [inside] : [];
    });
  }
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives);
}
