import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sources, targetOf, textOf } from './sources.js';

/** What Node.js loads with a file: imports of types are gone from the built program, and import() waits until it is called. */
const AT_ONCE = /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\bfrom\s+)?'(\.[^']+)'/gm;

/** Every file that is loaded with these, themselves included. */
function loadedWith(files: readonly string[]): readonly string[] {
  const loaded = new Set(files);
  // A set hands out what is added while it is walked through.
  for (const file of loaded)
    for (const [, specifier = ''] of textOf(file).matchAll(AT_ONCE)) loaded.add(targetOf(file, specifier));
  return [...loaded].sort();
}

const inSource = (files: readonly string[]) => files.filter((file) => file.startsWith('src/'));
const roomsOf = (files: readonly string[]) => [...new Set(inSource(files).map((file) => file.split('/')[1]))].sort();

test('what a command takes is known without the program: for its help, for wrong usage and for completion', () => {
  expect(inSource(loadedWith(['cli/main.ts', 'cli/command-thread.ts']))).toEqual([]);
  const commands = sources('cli/commands');
  expect(commands.length).toBeGreaterThan(10);
  // Lists of words: what a command line may choose between.
  expect(inSource(loadedWith(commands))).toEqual([
    'src/api/choices.ts',
    'src/engine/engines.ts',
    'src/link/table/column-roles.ts',
    'src/model.ts',
  ]);
});

test('a command loads the rooms that it works in', () => {
  const of = (name: string) => roomsOf(loadedWith([`cli/handlers/${name}.ts`]));
  expect(of('audit')).toEqual(expect.arrayContaining(['app', 'checks', 'expectation', 'link', 'load', 'publish']));
  for (const room of ['app', 'identity', 'link', 'load', 'page', 'review']) expect(of('explain')).not.toContain(room);
  for (const room of ['link', 'expectation', 'page', 'review']) expect(of('describe')).not.toContain(room);
  for (const room of ['link', 'expectation', 'page', 'review']) expect(of('verify')).not.toContain(room);
  for (const room of ['checks', 'database', 'load', 'publish']) expect(of('sample')).not.toContain(room);
});

test('the public API is its doors, all of them', () => {
  const doors = sources('src/api');
  const named = [...textOf('src/index.ts').matchAll(/^export \* from '(\.\/api\/[^']+)';/gm)].map(([, door = '']) =>
    join(dirname('src/index.ts'), door).replace(/\.js$/, '.ts'),
  );
  expect(named).toEqual(doors);
});
