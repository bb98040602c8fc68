import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allChecks, checkFolders, readCheck } from '../../src/checks/index.js';
import { keptDefinitions } from '../../src/checks/kept-definitions.js';

const folders = checkFolders();
const textOf = (folder: string) => readFileSync(join(folder, 'check.yaml'), 'utf8');

test('the build kept every check.yaml, and what it kept is what reading it gives', () => {
  const kept = keptDefinitions();
  const unknown = folders.filter((folder) => kept.get(textOf(folder)) === undefined);
  expect(unknown, '"npm run build" keeps them anew').toEqual([]);
  expect(allChecks()).toEqual(folders.map(readCheck));
});

test('of a check.yaml that was changed since, be it by a blank, nothing is kept', () => {
  const [first = ''] = folders;
  expect(keptDefinitions().get(`${textOf(first)} `)).toBeUndefined();
});
