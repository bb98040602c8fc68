import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.js';

let files: readonly string[];

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  const [first] = Object.values(JSON.parse(packed) as Record<string, { files: { path: string }[] }>);
  files = (first?.files ?? []).map(({ path }) => path);
});

describe('the package', () => {
  test('holds the built program, its SQL, its profiles and its schema', () => {
    for (const needed of [
      'dist/cli/main.js',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'dist/checks.json',
      'sql/schema.sql',
      'sql/views.sql',
      'src/election/profiles/generic.yaml',
      'src/publish/files/findings.schema.json',
    ])
      expect(files).toContain(needed);
    expect(files.filter((file) => /^sql\/checks\/[^/]+\/[^/]+\/check\.sql$/.test(file)).length).toBeGreaterThan(100);
  });

  test('holds no fixture, test, sample or source', () => {
    const unwanted = files.filter(
      (file) =>
        /(^|\/)(example|tests|samples|bench|node_modules)\/|expected\.json$/.test(file) ||
        /^(src|cli)\/.*\.ts$/.test(file),
    );
    expect(unwanted).toEqual([]);
  });
});
