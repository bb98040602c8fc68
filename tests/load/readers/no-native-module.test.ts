import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-no-native-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says at its end which files of the database's module were loaded, and whether any compiled module was. */
const WATCH = `
import Module from 'node:module';
const compiled = [];
const open = process.dlopen;
process.dlopen = (...of) => { compiled.push(of[1]); return open.apply(process, of); };
process.on('exit', () => {
  const loaded = Object.keys(Module._cache).filter((path) => path.includes('better-sqlite3'));
  process.stderr.write('\\n' + JSON.stringify({ loaded: loaded.length, compiled: compiled.length }) + '\\n');
});`;

/** What a program of the package as built has loaded when it ends. */
function loadedBy(...program: string[]) {
  const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', watch, ...program], { input: '', encoding: 'utf8' });
  return { said: stderr, ...JSON.parse(stderr.split('\n').find((line) => line.startsWith('{"loaded"')) ?? '') };
}

// A worker of a cluster may be another kind of machine than this one: what is compiled for here does not run there.
test('the program that workers read with loads no compiled module', () => {
  const program = join(packageRoot(), 'dist', 'src', 'load', 'readers', 'reading-process.js');
  const worker = loadedBy(program, folder);
  // It has come as far as what it is to do, which this folder lacks.
  expect(worker.said).toContain('start.bin');
  expect(worker).toMatchObject({ loaded: 0, compiled: 0 });
});

test('a program that opens an audit file is seen to load one', () => {
  const sqlite = "import Database from 'better-sqlite3'; new Database(':memory:').close();";
  const opened = loadedBy('--input-type=module', '--eval', sqlite);
  expect(opened.loaded).toBeGreaterThan(0);
  expect(opened.compiled).toBeGreaterThan(0);
});
