import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../cli/run.js';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a column may be called %s', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-columns-'));
  try {
    const people = Array.from({ length: 12 }, (_, i) => `Oak${i},Ann,18${70 + i}-02-03,x${i}`);
    writeFileSync(join(folder, 'list.csv'), `surname,given_name,date_of_birth,${name}\n${people.join('\n')}\n`);
    for (const said of ['surname', name]) {
      writeFileSync(join(folder, 'election.yaml'), `files: {"list.csv": {columns: {"surname": ${said}}}}\n`);
      let text = '';
      const take = (more: string) => {
        text += more;
      };
      const terminal = { out: take, err: take, progress: () => {}, progressEnds: () => {}, width: 100, bold: String };
      expect([0, 2], text).toContain(await run(['match', join(folder, 'list.csv'), '--json'], terminal));
      expect(text).not.toContain('a fault of ours');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
