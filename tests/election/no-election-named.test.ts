import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const CHECKS = new URL('../../sql/checks/', import.meta.url).pathname;
const FILES = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('check.yaml'));
/** One election's year, country and observers; the sources of a check may name them. */
const ONE_ELECTION = /2019|Kazakhstan|Казахстан|Қазақстан|ODIHR|БДИПЧ|ДИАҚБ|Nur-Sultan|Нур-Султан|Нұр-Сұлтан/u;

/** Every text of a definition that stands on a page, without where it is from. */
function texts(value: unknown, key = ''): string[] {
  if (key === 'source' || key === 'sources' || key === 'in_sample') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => texts(each));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, name));
}

describe("no check tells one election's facts on the page of another", () => {
  test('and the check sees texts', () => {
    expect(FILES.length).toBeGreaterThan(120);
  });

  test.each(FILES)('%s', (path) => {
    const said = texts(parse(readFileSync(join(CHECKS, path), 'utf8')));
    expect(said.filter((text) => ONE_ELECTION.test(text))).toEqual([]);
  });
});
