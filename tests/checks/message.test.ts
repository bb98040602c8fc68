import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkFolders, parseMessage, readCheck } from '../../src/checks/index.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('the names that fill a text are found in plurals and choices too, each once', () => {
  const text = '{a} {n, plural, =0 {} one {# of {b}} other {# of {c} and {a}}} {kind, select, x {{d}} other {}}';
  expect(parseMessage(text).names).toEqual(['a', 'n', 'b', 'c', 'kind', 'd']);
  expect(parseMessage('no braces at all').names).toEqual([]);
});

test.each([
  ['{n, plural, one {# entry}}', /MISSING_OTHER_CLAUSE at character 26, before "\}"/],
  ['entries: {n', /EXPECT_ARGUMENT_CLOSING_BRACE at character 10, before "\{n"/],
  ['{n, plurals, other {}}', /INVALID_ARGUMENT_TYPE at character 5/],
])('the text %s is refused with its place', (text, problem) => {
  expect(() => parseMessage(text)).toThrow(problem);
});

test('a check whose text cannot be read is refused by file, text and language', () => {
  const [original = ''] = checkFolders();
  const root = mkdtempSync(join(tmpdir(), 'rollproof-message-'));
  made.push(root);
  const folder = join(root, basename(original));
  cpSync(original, folder, { recursive: true });
  const file = join(folder, 'check.yaml');
  const yaml = readFileSync(file, 'utf8');
  const spoilt = yaml.replace(/(\nchance:\n(?: {2}en:.*\n)? {2}ru: ")/, '$1{left, plural, other {open} ');
  expect(spoilt).not.toBe(yaml);
  writeFileSync(file, spoilt);
  expect(() => readCheck(folder)).toThrow(/check\.yaml: chance\.ru: EXPECT_.*at character \d+, before/);
});
