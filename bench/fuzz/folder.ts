import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Random } from '../../src/sample/random.js';
import { damaged, fileOf, oddSize, plainFileOf } from './bytes.js';
import { settingsOf } from './settings.js';
import { EXTRACTS, spoilTable, tableOf } from './tables.js';

const NAMES: readonly string[] = [
  ...[
    'Список',
    'список избирателей УИК 131',
    'a#b',
    'x.csv#Sheet',
    '--help',
    '-',
    ' ',
    '.hidden',
    '~$lock',
    'CON',
    'a\nb',
    'a\tb',
  ],
  ...[
    '\u001b[31mred',
    '\u202egpj',
    '%s',
    '$(id)',
    "o'neil",
    '"q"',
    '__proto__',
    'x'.repeat(200),
    'е'.repeat(120),
    '…',
    'audit.sqlite',
  ],
];

/** Writes one folder that may come from anybody into `folder`, which is made; everything follows from the draws. */
export function writeFolder(random: Random, folder: string, sample: string): void {
  mkdirSync(folder, { recursive: true });
  // What is refused is refused early: most folders are mild, so that the steps behind the reading see something too.
  const isMild = random.percent(60);
  for (let n = random.between(1, 4); n > 0; n -= 1) {
    const extract = random.pick(EXTRACTS);
    const rows = tableOf(random, sample, extract);
    if (random.percent(70)) spoilTable(random, rows);
    const { ending, bytes } = isMild ? plainFileOf(rows) : fileOf(random, rows);
    const name = isMild || random.percent(80) ? `${extract}.${ending}` : `${random.pick(NAMES)}.${ending}`;
    put(folder, name, !isMild && random.percent(20) ? damaged(random, bytes) : bytes);
  }
  if (isMild && random.percent(70)) return;
  if (random.percent(15)) put(folder, `${random.pick(['voter_list', 'avc_used', 'odd'])}_9.csv`, oddSize(random));
  if (random.percent(25)) addOddity(random, folder);
  if (random.percent(50)) put(folder, 'election.yaml', Buffer.from(settingsOf(random)));
}

function put(folder: string, name: string, bytes: Buffer): void {
  const path = join(folder, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Never through what is there: a pipe would wait for a reader, and a link leads to a file of this machine.
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    // A name that this file system does not take is no case.
    if (
      !['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      throw error;
  }
}

function addOddity(random: Random, folder: string): void {
  const name = random.pick(['voter_list_7.csv', 'election.yaml', 'sub', 'avc_issued.csv', 'odd']);
  const path = join(folder, name);
  const oddities: readonly (() => void)[] = [
    () => void execFileSync('mkfifo', [path]),
    () => createServer().listen(path).unref(),
    () => mkdirSync(path),
    () => symlinkSync('.', path),
    () => symlinkSync('/dev/zero', path),
    () => {
      // A file of the bench's own: whatever goes wrong, nothing of this machine stands behind a link that may be written through.
      writeFileSync(join(folder, '..', 'outside.txt'), 'outside\n');
      symlinkSync(join('..', 'outside.txt'), path);
    },
    () => symlinkSync('nowhere', path),
    () => mkdirSync(join(folder, ...Array.from({ length: 60 }, (_, i) => `d${i}`)), { recursive: true }),
    () =>
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/voter_list_`), Buffer.from([0xd1, 0xff, 0xfe]), Buffer.from('.csv')]),
        'a;b\n1;2\n',
      ),
    () => mkdirSync(join(folder, 'manifest.json')),
    () => mkdirSync(join(folder, 'audit.sqlite')),
  ];
  try {
    random.pick(oddities)();
  } catch {
    // The name is taken: no oddity this time.
  }
}
