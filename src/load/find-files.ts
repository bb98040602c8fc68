import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fitsPattern } from '../election/path-pattern.js';
import type { ElectionProfile } from '../election/profile.js';
import type { FileSettings } from '../election/profile-schema.js';
import { ALL_EXTRACTS, extractNamed } from '../extracts/catalogue.js';
import type { Extract } from '../extracts/extract.js';
import { normaliseHeader } from '../extracts/header-spelling.js';
import { InputError } from '../model.js';

/** A file of the folder that is to be loaded; `extract` is null where only its header can tell. */
export interface FoundFile {
  /** Relative to the folder, with /. */
  readonly path: string;
  readonly absolutePath: string;
  readonly extract: Extract | null;
  readonly settings: FileSettings;
}

/** Files that stand in a folder without being extracts: pages, pictures, findings of an earlier audit, the truth of a sample. */
const NO_EXTRACT = /\.(md|txt|html?|pdf|docx?|png|jpe?g|json|ya?ml|sqlite|sqlite-journal|partial|log|sig|sarif|pem)$/i;
const NO_EXTRACT_NAMES = new Set([
  ...[
    'truth.csv',
    'truth_pairs.csv',
    'findings.csv',
    'findings.xlsx',
    'rejected.csv',
    'precincts-public.csv',
    'reconciliation.csv',
  ],
  ...['findings-revealed.csv', 'findings-revealed.xlsx', 'rejected-revealed.csv', 'precincts-revealed.csv'],
]);
/** The folder's name that means: one extract, from standard input. */
export const STANDARD_INPUT = '-';
const NOT_DONE = 'Nothing was loaded.';

/**
 * Every file of the folder and its sub-folders that looks like data, in the order of their paths, with the extract that its
 * settings, folder or name announce; for the folder `-` standard input alone, understood by its header. Throws an InputError where the
 * folder is missing, or holds no such file and its election.yaml does not say `figures_only: true`.
 */
export function findFiles(folder: string, profile: ElectionProfile): readonly FoundFile[] {
  if (folder === STANDARD_INPUT) {
    const settings = settingsFor(STANDARD_INPUT, profile);
    const extract = settings.extract === undefined ? null : extractNamed(settings.extract);
    return [{ path: 'standard input', absolutePath: STANDARD_INPUT, extract, settings }];
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError({
      expected: 'a folder with the extracts of an election',
      found: existsSync(folder) ? 'a file' : 'nothing of that name',
      where: folder,
      notDone: NOT_DONE,
      advice: 'Give the folder that holds voter_list.csv and the like.',
    });
  }
  const paths = filesBelow(folder, folder).sort();
  const found = paths.flatMap((absolutePath): FoundFile[] => {
    const path = relative(folder, absolutePath).split(sep).join('/');
    const settings = settingsFor(path, profile);
    if (settings.ignore === true || (settings.extract === undefined && isNoExtract(path))) return [];
    const extract = settings.extract === undefined ? extractByName(path) : extractNamed(settings.extract);
    return [{ path, absolutePath, extract, settings }];
  });
  if (found.length > 0 || profile.figuresOnly) return found;
  throw new InputError({
    expected: 'at least one extract (CSV, TSV, XLSX, or those in .gz or .zip)',
    found: paths.length === 0 ? 'an empty folder' : `${paths.length} files, none of them an extract`,
    where: folder,
    notDone: NOT_DONE,
    advice:
      'Put the exported lists into it ("rollproof sample DIR" writes an example), or say "figures_only: true" in election.yaml to reconcile announced figures alone.',
  });
}

/** Files that a person names one by one, understood by their names or headers. Throws an InputError where one is missing. */
export function namedFiles(paths: readonly string[], profile: ElectionProfile): readonly FoundFile[] {
  return paths.map((given) => {
    const absolutePath = resolve(given);
    const path = relative('.', absolutePath).split(sep).join('/');
    const settings = settingsFor(path, profile);
    if (existsSync(absolutePath) && statSync(absolutePath).isFile()) {
      const extract = settings.extract === undefined ? extractByName(basename(path)) : extractNamed(settings.extract);
      return { path, absolutePath, extract, settings };
    }
    throw new InputError({
      expected: 'a file',
      found: existsSync(absolutePath) ? 'a folder' : 'nothing of that name',
      where: given,
      notDone: NOT_DONE,
      advice: 'Name the files of the lists; for a whole folder there is "rollproof audit".',
    });
  });
}

function filesBelow(folder: string, root: string): string[] {
  if (folder !== root && holdsAnAudit(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) refuseLinkOutside(path, root);
    return statSync(path).isDirectory() ? filesBelow(path, root) : [path];
  });
}

/** Our own outputs hold a precincts.csv too: an earlier audit inside the folder is no input. */
function holdsAnAudit(folder: string): boolean {
  return existsSync(join(folder, 'audit.sqlite')) || existsSync(join(folder, 'audit.sqlite.partial'));
}

/** A link in a folder of extracts could make the audit read, and publish, any file of this machine. */
function refuseLinkOutside(path: string, root: string): void {
  const target = existsSync(path) ? realpathSync(path) : 'nothing';
  if (target.startsWith(realpathSync(root) + sep)) return;
  throw new InputError({
    expected: 'files inside the folder',
    found: 'a link that leads outside it',
    where: relative(root, path),
    notDone: NOT_DONE,
    advice: 'Copy the file into the folder.',
  });
}

function isNoExtract(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return NO_EXTRACT.test(name) || NO_EXTRACT_NAMES.has(name);
}

function settingsFor(path: string, profile: ElectionProfile): FileSettings {
  // Of its own only: a file may be called "constructor".
  const exact = Object.hasOwn(profile.files, path) ? profile.files[path] : undefined;
  if (exact !== undefined) return exact;
  const pattern = Object.keys(profile.files).find((candidate) => fitsPattern(candidate, path));
  return pattern === undefined ? {} : (profile.files[pattern] ?? {});
}

/** The extract that a file's name announces, otherwise that of the nearest folder. The longest announcement wins. */
export function extractByName(path: string): Extract | null {
  for (const part of path.split('/').reverse()) {
    const name = normaliseHeader(part.replace(/(\.(csv|tsv|txt|xlsx|gz|zip))+$/i, ''));
    const announced = ALL_EXTRACTS.flatMap((extract) =>
      [extract.name.replace(/_/g, ' '), ...extract.fileNames.map(normaliseHeader)]
        .filter((announcement) => name === announcement || name.startsWith(`${announcement} `))
        .map((announcement) => ({ extract, length: announcement.length })),
    ).sort((a, b) => b.length - a.length);
    if (announced[0] !== undefined) return announced[0].extract;
  }
  return null;
}
