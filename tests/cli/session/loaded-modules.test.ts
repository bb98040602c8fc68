import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rollproofProcess } from '../process.js';

/** The files that a command's threads loaded, as V8 itself counts them: `dist/…` and `node_modules/…`. */
function loadedBy(...argv: string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { code, err } = rollproofProcess(argv, { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const urls = readdirSync(folder).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  return [...new Set(urls)].flatMap((url) => /(?:dist|node_modules)\/.*/.exec(url)?.[0] ?? []).sort();
}

test('the help of a command loads what the command takes, and nothing that works', () => {
  const loaded = loadedBy('audit', '--help');
  expect(loaded).toContain('dist/cli/commands/audit.js');
  expect(loaded).toContain('node_modules/yargs/index.mjs');
  expect(loaded.filter((file) => file.startsWith('dist/src/'))).toEqual([
    'dist/src/api/choices.js',
    'dist/src/engine/engines.js',
    'dist/src/link/table/column-roles.js',
    'dist/src/model.js',
  ]);
  expect(loaded.filter((file) => /sqlite|zod|yaml|hono|saxes|handlers/.test(file))).toEqual([]);
});

test('explaining a check loads the checks, and neither loading nor linking nor pages', () => {
  const loaded = loadedBy('explain', 'DR02');
  expect(loaded).toContain('dist/src/checks/catalogue.js');
  expect(loaded.filter((file) => /dist\/src\/(?:load|link|app|page|review)\//.test(file))).toEqual([]);
});
