import { expect, test } from 'vitest';
import { profileFromYaml } from '../../src/election/read-profile.js';
import { settingsSchema } from '../../src/election/settings-schema.js';
import { InputError } from '../../src/model.js';

// Every setting that there is, by the schema for editors, with a value of every kind that it does not take.

function problemsIn(text: string): readonly InputError[] {
  try {
    profileFromYaml(text, 'election.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The path to every setting that the schema knows, with the schemas that its value may have. */
function settingsIn(
  schemas: readonly Schema[],
  path: readonly string[] = [],
): (readonly [readonly string[], readonly Schema[]])[] {
  const all = schemas.flatMap((schema) => schema.anyOf ?? [schema]);
  const isOpen = all.some(({ additionalProperties }) => typeof additionalProperties === 'object');
  const inner = new Map<string, Schema[]>();
  const add = (key: string, schema: Schema) => inner.set(key, [...(inner.get(key) ?? []), schema]);
  for (const { properties = {}, additionalProperties, items } of all) {
    // Where any key may stand, `value` and `source` are keys like others.
    for (const [key, schema] of isOpen ? [] : Object.entries(properties)) add(key, schema);
    if (typeof additionalProperties === 'object')
      add(path[0] === 'files' && path.length === 1 ? 'a.csv' : 'x', additionalProperties);
    if (items !== undefined) add('-', items);
  }
  const below = [...inner].flatMap(([key, each]) => settingsIn(each, [...path, key]));
  return path.length === 0 ? below : [[path, all], ...below];
}

/** YAML with a value at a path, each key on a line of its own; where a list stands, it has one element. */
function yamlOf(path: readonly string[], value: string): string {
  return path
    .map(
      (key, depth) =>
        `${'  '.repeat(depth)}${key === '-' ? '- ' : `${key}:`}${depth === path.length - 1 ? ` ${value}` : ''}`,
    )
    .join('\n');
}

/** Values of every wrong kind, and the types of JSON Schema that they are. */
const WRONG: readonly (readonly [string, readonly string[]])[] = [
  ['.nan', []],
  ['.inf', []],
  ['-.inf', []],
  ['-1', ['number', 'integer']],
  ['1e400', []],
  ['true', ['boolean']],
  ['[[]]', ['array']],
  ['{a: {b: 1}}', ['object']],
  ['"1"', ['string']],
  ['word', ['string']],
  ['""', ['string']],
  ['0.5', ['number']],
  ['~', ['null']],
];

test('whatever setting has a value of a wrong kind is an error at its line or at the one around it', () => {
  const settings = settingsIn([JSON.parse(settingsSchema())]);
  expect(settings.length).toBeGreaterThan(120);
  for (const [path, schemas] of settings) {
    const types = new Set(schemas.flatMap(({ type }) => type ?? []));
    for (const [value, kinds] of WRONG) {
      if (types.size === 0 || kinds.some((kind) => types.has(kind))) continue;
      const text = yamlOf(path, value);
      const problems = problemsIn(text);
      expect(problems.length, text).toBeGreaterThan(0);
      // Beside it, keys that are missing around it may be told.
      const lines = problems.map(({ parts }) => Number(/^election\.yaml:(\d+):/.exec(parts.where)?.[1]));
      expect(Math.max(...lines), text).toBeGreaterThanOrEqual(Math.min(path.length, text.split('\n').length) - 1);
    }
  }
});
