import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { allChecks, type Check, checkFolders, checksFolder, leftOutOf, readCheck } from '../../src/checks/index.js';
import { InputError } from '../../src/model.js';
import { acceptExamples } from './accept.js';
import { makeCheck } from './new-check.js';
import { strengthPage, strengthTable } from './strength-table.js';
import { readmeFile, readmeWithTable, writePages } from './write-pages.js';

// npm run new-check -- LQ22 words-of-it   the folder of a new check
// npm run accept -- LQ22                  takes what its examples give as what it must give; codes or families, or none for all
// npm run pages                           every check's README.md the table of the program's README and that of strengths, from check.yaml

async function accept(names: readonly string[]): Promise<void> {
  const checks = allChecks();
  const leftOut = names.length === 0 ? new Set<string>() : leftOutOf(checks, { only: names });
  for (const check of checks.filter(({ code }) => !leftOut.has(code))) {
    for (const { expected, result } of await acceptExamples(check)) {
      const { outcome, reason, findings } = result;
      const found = outcome === 'skipped' ? `skipped: ${JSON.stringify(reason)}` : `${findings.length} findings`;
      console.log(`${check.code}: ${found}. Read ${relative('.', expected)} line by line.`);
    }
  }
  writeTable(checks);
}

function writeTable(checks: readonly Check[]): void {
  writeFileSync(readmeFile(), readmeWithTable(checks));
  writeFileSync(strengthPage(), strengthTable(checks));
}

const [verb, ...words] = process.argv.slice(2);
try {
  if (verb === 'new-check') {
    const [code = '', name = '', family] = words;
    console.log(relative('.', makeCheck(checksFolder(), code, name, family)));
  } else if (verb === 'accept') await accept(words);
  else {
    writePages(allChecks());
    writeTable(checkFolders().map(readCheck));
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
