import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Database } from '../../src/database/sqlite.js';
import type { Ran } from './runner.js';
import { MARKS } from './tables.js';

/** The one file that holds people in full, and what it is made from. */
const UNMASKED = /\.sqlite(?:\.partial)?(?:-journal)?$|^(?:pairs|clusters|corrections)/;

/** What a command broke of what is promised, in sentences; nothing where it kept all of it. */
export function brokenPromises(place: string, argv: readonly string[], { code, out, err }: Ran): readonly string[] {
  const broken: string[] = [];
  if (![0, 1, 2].includes(code)) broken.push(`exit code ${code}: ${err.slice(0, 600)}`);
  if (code === 2 && err.trim() === '' && !/audit|load|validate/.test(argv[0] ?? ''))
    broken.push('exit code 2 without a word');
  if (/\n\s+at .*:\d+:\d+|Error: /.test(err)) broken.push(`a stack on the terminal: ${err.slice(0, 600)}`);
  if (/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u202e]/.test(out + err))
    broken.push('control characters on the terminal');
  broken.push(...leaksIn('the terminal', out), ...leaksIn('the errors', err));
  for (const { name, bytes } of filesBelow(place)) {
    if (name.startsWith('in/')) continue;
    if (/\.(?:tmp|temp|new)$|\.busy$/.test(name)) broken.push(`${name} is left`);
    if (code < 2 && argv[0] === 'audit' && /\.partial/.test(name)) broken.push(`${name} is left by a finished audit`);
    if (!UNMASKED.test(name.split('/').at(-1) ?? '') && !UNMASKED.test(name)) broken.push(...leaksOf(name, bytes()));
  }
  return [...broken, ...accountsIn(join(place, 'load.sqlite')), ...accountsIn(join(place, 'out', 'audit.sqlite'))];
}

function leaksOf(name: string, bytes: Buffer): readonly string[] {
  if (!name.endsWith('.xlsx')) return leaksIn(name, bytes.toString('utf8'));
  return Object.entries(unzipSync(bytes)).flatMap(([part, inside]) =>
    leaksIn(`${name}/${part}`, Buffer.from(inside).toString('utf8')),
  );
}

function leaksIn(where: string, text: string): readonly string[] {
  const low = text.toLowerCase();
  return MARKS.flatMap((mark) => {
    const at = low.indexOf(mark.toLowerCase());
    return at < 0 ? [] : [`${mark} stands in ${where}: …${text.slice(Math.max(0, at - 60), at + 40)}…`];
  });
}

function accountsIn(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isFile()) return [];
  const db = new Database(path, { readonly: true });
  try {
    const wrong = db
      .prepare(
        `select path from source_file
         where status <> 'complete' or records_read <> records_loaded + records_set_aside + records_rejected`,
      )
      .pluck()
      .all() as string[];
    return wrong.map((file) => `${file} is not accounted for`);
  } finally {
    db.close();
  }
}

function filesBelow(folder: string, before = ''): readonly { readonly name: string; readonly bytes: () => Buffer }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = `${before}${entry.name}`;
    if (entry.isDirectory()) return name === 'in' ? [] : filesBelow(path, `${name}/`);
    return entry.isFile() ? [{ name, bytes: () => readFileSync(path) }] : [];
  });
}
