import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../src/checks/index.js';
import { type ExampleResult, loadExample, resultOf } from '../../tests/checks/example-audit.js';
import { writePages } from './write-pages.js';

/** Takes what a check now gives on its example as what it must give: writes expected.json, and README.md. */
export async function acceptExample(check: Check): Promise<ExampleResult> {
  const db = await loadExample(join(check.folder, 'example'));
  try {
    const result = resultOf(db, check);
    writeFileSync(join(check.folder, 'expected.json'), `${JSON.stringify(result, null, 2)}\n`);
    writePages([check]);
    return result;
  } finally {
    db.close();
  }
}
