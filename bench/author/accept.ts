import { writeFileSync } from 'node:fs';
import type { Check } from '../../src/checks/index.js';
import {
  type Example,
  type ExampleResult,
  examplesOf,
  loadExample,
  resultOf,
} from '../../tests/checks/example-audit.js';
import { writePages } from './write-pages.js';

/** Takes what a check now gives on its examples as what it must give: writes expected.json of each, and README.md. */
export async function acceptExamples(check: Check): Promise<readonly (Example & { readonly result: ExampleResult })[]> {
  const accepted = [];
  for (const example of examplesOf(check.folder)) accepted.push({ ...example, result: await accept(check, example) });
  writePages([check]);
  return accepted;
}

async function accept(check: Check, { folder, expected }: Example): Promise<ExampleResult> {
  const db = await loadExample(folder);
  try {
    const result = resultOf(db, check);
    writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
    return result;
  } finally {
    db.close();
  }
}
