import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkFolders, readCheck } from '../../src/checks/index.js';
import { InputError, LANGUAGES } from '../../src/model.js';
import { pageOf, TO_WRITE } from './page.js';

/**
 * Makes the folder of a new check with every file but expected.json. It can be loaded at once and finds nothing; the tests
 * say what is still to be written. `family` is needed only for letters that no check has yet.
 */
export function makeCheck(root: string, code: string, words: string, family?: string): string {
  if (!/^[A-Z]{2}\d{2}$/.test(code)) throw refused('two letters and two digits, such as LQ22', code);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(words)) throw refused('words in small letters with hyphens between', words);
  const folders = checkFolders(root);
  const taken = folders.find((folder) => basename(folder).startsWith(`${code}-`));
  if (taken !== undefined) throw refused('a code that no check has', `${code} of ${basename(taken)}`);
  const kin = folders.find((folder) => basename(folder).startsWith(code.slice(0, 2)));
  const folder = join(kin === undefined ? join(root, familyNamed(code, family)) : dirname(kin), `${code}-${words}`);
  writeCheck(folder, code);
  return folder;
}

function familyNamed(code: string, family: string | undefined): string {
  if (family !== undefined && /^[a-z-]+$/.test(family)) return family;
  throw refused(`the folder of a family as a third word, for no check begins with ${code.slice(0, 2)}`, family ?? '');
}

function writeCheck(folder: string, code: string): void {
  if (existsSync(folder)) throw refused('a folder that is not there yet', folder);
  mkdirSync(join(folder, 'example'), { recursive: true });
  const files = { 'check.yaml': yamlOf(code), 'check.sql': CHECK, 'population.sql': POPULATION, 'README.md': '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'example', 'voter_list.csv'), EXAMPLE);
  writeFileSync(join(folder, 'README.md'), pageOf(readCheck(folder), ''));
}

/** One row for each record of evidence. `subject` and `record` come first, then the measures that the message names. */
const CHECK = `-- ${TO_WRITE}: the question
select 'precinct ' || precinct as subject,
       record_id as record,
       count(*) over (partition by precinct) as entries
from listing
where list = 'voter' and 1 = 0
order by precinct, record_id
`;

const POPULATION = `select count(*) as examined
from listing
where list = 'voter'
`;

const EXAMPLE = 'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address\n';

function yamlOf(code: string): string {
  const texts = (key: string, placeholder = '') =>
    [`${key}:`, ...LANGUAGES.map((language) => `  ${language}: "${TO_WRITE}${placeholder}"`)].join('\n');
  const innocent = [1, 2].map((number) =>
    LANGUAGES.map((language, i) => `  ${i === 0 ? '-' : ' '} ${language}: "${TO_WRITE} ${number}"`).join('\n'),
  );
  return `${[
    `code: ${code}`,
    'since: 0.1.0',
    'strength: needs-document',
    'subject: precinct',
    texts('title'),
    texts('question'),
    texts('message', ' {entries}'),
    texts('examined', ' {examined}'),
    texts('chance'),
    'innocent:',
    ...innocent,
    texts('next'),
    'reads: [voter_list]',
    'sources:',
    `  - ${TO_WRITE}`,
  ].join('\n')}\n`;
}

function refused(expected: string, found: string): InputError {
  const advice = 'npm run new-check -- LQ22 words-of-it';
  return new InputError({ expected, found: `"${found}"`, where: 'new-check', notDone: 'Nothing was written.', advice });
}
