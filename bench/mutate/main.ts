import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allChecks, leftOutOf } from '../../src/checks/index.js';
import { packageRoot } from '../../src/package-root.js';
import { emptyAudit } from '../../tests/checks/empty-audit.js';
import { type Mutated, mutateCheck } from './mutate-check.js';
import { resultPage, survivorEntries, survivorPage, totals } from './result-page.js';

// npm run mutate                        all checks; writes bench/results/mutation.md
// npm run mutate -- --check DR01        one check (or several, each with --check), and what survives
// npm run mutate -- --family additions  the checks of a family, by its folder or letters
// … --deciding                          only changes of what a check decides: signs, conditions, extremes, distinctness; writes nothing

const { values } = parseArgs({
  options: {
    check: { type: 'string', multiple: true },
    family: { type: 'string', multiple: true },
    deciding: { type: 'boolean', default: false },
  },
});
const only = [...(values.check ?? []), ...(values.family ?? [])];
const checks = allChecks();
const leftOut = only.length === 0 ? new Set<string>() : leftOutOf(checks, { only });
const empty = emptyAudit();
const results: Mutated[] = [];
for (const check of checks) {
  if (leftOut.has(check.code)) continue;
  const result = await mutateCheck(check, empty, values.deciding);
  results.push(result);
  const isShown = only.length > 0 || values.deciding;
  if (isShown && result.survivors.length > 0) console.log(`${check.code}\n${survivorEntries(result)}\n`);
  const still = result.parameters.filter(({ noticed }) => !noticed).map(({ name, value }) => `${name}=${value}`);
  if (only.length > 0 && still.length > 0) console.log(`${check.code}: nothing changes with ${still.join(', ')}\n`);
}
console.log(totals(results).join('\n'));
if (only.length === 0 && !values.deciding) {
  const page = (name: string) => join(packageRoot(), 'bench', 'results', name);
  writeFileSync(page('mutation.md'), resultPage(results));
  // Long while much survives, and of use only to whoever mends an example: not kept.
  writeFileSync(page('mutation-survivors.md'), survivorPage(results));
}
for (const { folder, idle } of results) {
  for (const { file, was, becomes } of idle) {
    console.error(`${basename(folder)}/equivalent.yaml: no survivor of ${file} is "${was}" that becomes "${becomes}"`);
    process.exitCode = 1;
  }
}
