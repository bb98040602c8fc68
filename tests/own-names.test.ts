import { expect, test } from 'vitest';
import { withOwnNames } from './own-names.js';

test('names from files of the house are constants, line for line; all else stays as it is written', () => {
  const before = [
    "import { join } from 'node:path';",
    '// Why it is here.',
    'import { foldName,',
    '  readIin as read } from "../src/identity/index.js";',
    "import * as all from './all.js';",
    "import one, { two } from './two.js';",
    "import './effect.js';",
    "import {} from './types.js';",
    '/* The last. */ import { kept } from "./kept.js"; export const first = 1;',
    'const text = `',
    "import { foldName } from './fold-name.js';",
    '`;',
  ];
  const after = withOwnNames(before.join('\n')).split('\n');
  expect(after).toHaveLength(before.length);
  const changed = after.flatMap((line, at) => (line === before[at] ? [] : [[at, line]]));
  expect(changed).toEqual([
    [2, "import * as own_1 from '../src/identity/index.js'; const { foldName, readIin: read } = own_1;"],
    [3, ''],
    [8, "/* The last. */ import * as own_6 from './kept.js'; const { kept } = own_6; export const first = 1;"],
  ]);
});

test('a module without imports is left alone', () => {
  for (const code of [
    '',
    'export const a = 1;\n',
    '#!/usr/bin/env node\nimport { a } from "./a.js";\n',
    'importAll();',
  ])
    expect(withOwnNames(code)).toBe(code);
});
