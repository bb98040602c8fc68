import { expect, test } from 'vitest';
import { changed } from '../../bench/mutate/change.js';
import { codeChanges } from '../../bench/mutate/code/code-changes.js';

/** What a text becomes by each change of it. */
const becoming = (text: string) => codeChanges(text).map((change) => changed(text, change));

test.each([
  ['a sign of comparison gives way to its neighbours', 'f(a <= b)', ['f(a < b)', 'f(a >= b)']],
  ['and to its contrary where it has none', 'f(a === b)', ['f(a !== b)']],
  [
    'operands are left out, and the signs between them exchanged',
    'f(a && !b)',
    ['f(a)', 'f(!b)', 'f(a || !b)', 'f(a && b)'],
  ],
  ['a condition is always true or false', 'if (a) f();', ['if (true) f();', 'if (false) f();']],
  ['min for max', 'f(Math.min(a, b))', ['f(Math.max(a, b))']],
  ['numbers move by one, booleans turn', 'f(2, true)', ['f((3), true)', 'f((1), true)', 'f(2, false)']],
  ['types and imports are left alone', "import { a } from 'b';\ntype T = 1 | 2;\nlet x: true = a as T;", []],
])('%s', (_, text, become) => {
  expect(becoming(text).sort()).toEqual([...become].sort());
});
