import { expect, test } from 'vitest';
import { importsOf, sources, targetOf, textOf } from './sources.js';

const USERS = [...sources('src'), ...sources('cli'), ...sources('bench')];
const IMPORT = /^(?:import|export)\b([^;'"]*)\bfrom '(\.[^']+)'/gm;
const EXPORT = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
const THREAD = /new URL\('[^']+', import\.meta\.url\)/;

/** `file name` for everything that a file of the program, or of the benchmarks, takes from another one. */
function takenNames(): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const file of USERS) {
    const text = textOf(file);
    for (const [, names = '', specifier = ''] of text.matchAll(IMPORT)) {
      const target = targetOf(file, specifier);
      if (names.trim() === '*') {
        for (const [, name] of textOf(target).matchAll(EXPORT)) taken.add(`${target} ${name}`);
        continue;
      }
      const whole = /\* as (\w+)/.exec(names)?.[1];
      const parts =
        whole === undefined
          ? names.replace(/[{}]/g, ' ').split(',')
          : [...text.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? '');
      for (const part of parts)
        taken.add(
          `${target} ${
            part
              .replace(/\btype\b/, '')
              .trim()
              .split(' as ')[0]
          }`,
        );
    }
  }
  return taken;
}

/** Whether a name stands in its own file a second time: then it is not only there for others. */
function isUsedAtHome(text: string, name: string): boolean {
  return (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
}

/** Exports that nothing but tests uses, each with the reason why it stands. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'src/extracts/extract.ts tableColumns': 'the test that holds schema.sql and the extracts together asks for it',
};

test('everything that is exported is used by the program, not by tests alone', () => {
  const taken = takenNames();
  const unused = sources('src').flatMap((file) => {
    const text = textOf(file);
    return [...text.matchAll(EXPORT)]
      .map((match) => match[1] ?? '')
      .filter((name) => !taken.has(`${file} ${name}`) && !isUsedAtHome(text, name))
      .map((name) => `${file} ${name}`);
  });
  expect(unused.filter((one) => FOR_TESTS[one] === undefined).map((one) => `${one}: nothing uses it.`)).toEqual([]);
  expect(Object.keys(FOR_TESTS).filter((one) => !unused.includes(one))).toEqual([]);
});

test('every file is imported, started as a thread, or begins a program', () => {
  const imported = new Set(
    USERS.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.startsWith('.'))
        .map((one) => targetOf(file, one)),
    ),
  );
  const threads = new Set(
    USERS.filter((file) => THREAD.test(textOf(file))).flatMap((file) =>
      [...textOf(file).matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map((match) =>
        targetOf(file, match[1] ?? ''),
      ),
    ),
  );
  const begins = ['cli/main.ts', 'src/index.ts', 'src/checks/keep-definitions.ts'];
  const alone = [...sources('src'), ...sources('cli')].filter(
    (file) => !imported.has(file) && !threads.has(file) && !begins.includes(file),
  );
  expect(alone.map((file) => `${file}: nothing imports it.`)).toEqual([]);
});
