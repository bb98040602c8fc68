import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ElectionProfile } from '../../election/profile.js';
import type { FileSettings } from '../../election/profile-schema.js';
import type { Texts } from '../../model.js';
import { extractByName, withoutEnding } from './file-name.js';
import { settingsFor } from './file-settings.js';
import { linkOutsideError, noTableError, ownOutputError, unreadableNameError } from './folder-errors.js';
import type { UnreadFile, UnreadReason } from './unread-file.js';

/** A file that may hold a table. */
export interface ListedFile {
  readonly path: string;
  readonly absolutePath: string;
  readonly settings: FileSettings;
}

/** What every audit writes; with the folder's own election.yaml none of it is an extract. */
const OWN_OUTPUTS = new Set([
  ...['findings.csv', 'findings.xlsx', 'rejected.csv', 'precincts-public.csv', 'reconciliation.csv'],
  ...['changes.csv', 'changes-revealed.csv', 'change-counts.csv'],
  ...['findings-revealed.csv', 'findings-revealed.xlsx', 'rejected-revealed.csv', 'precincts-revealed.csv'],
  ...['report.html', 'report-revealed.html', 'findings.json', 'findings-revealed.json', 'findings.sarif'],
  ...['findings.jsonl', 'findings-revealed.jsonl'],
  ...['findings-revealed.sarif', 'manifest.json', 'manifest-revealed.json', 'manifest.json.sig'],
]);
/** The audit file itself, while it is made and after. */
const AUDIT_FILE = /^audit\.sqlite(?:\.partial|\.busy)?(?:-journal|-wal|-shm)?$|\.partial(?:-journal|-wal|-shm)?$/;
const TRUTH = new Set(['truth.csv', 'truth_pairs.csv']);
const SYSTEM = /^(?:thumbs\.db|desktop\.ini|\.ds_store|icon\r?)$/i;
/** What cannot be read as a table, by kind; those that can hold a list must not bear an extract's name alone. */
const KINDS: readonly (readonly [UnreadReason, RegExp, holdsData: boolean, name: Texts])[] = [
  ['document', /\.pdf$/i, true, { en: 'a PDF document', ru: 'документ PDF', kk: 'PDF құжаты' }],
  [
    'document',
    /\.(?:docx?|docm|rtf|odt|pages)$/i,
    true,
    { en: 'a text document', ru: 'текстовый документ', kk: 'мәтіндік құжат' },
  ],
  ['document', /\.(?:pptx?|odp|key|vsdx?)$/i, false, { en: 'a presentation', ru: 'презентация', kk: 'таныстырылым' }],
  [
    'document',
    /\.(?:ya?ml|sav|dta|rds|numbers)$/i,
    true,
    { en: 'data in another form than a table', ru: 'данные не в виде таблицы', kk: 'кестеден басқа түрдегі деректер' },
  ],
  [
    'document',
    /\.(?:log|sig|sarif|pem|eml|msg|url|lnk|exe|dll|js|py|sh|bat|sql)$/i,
    false,
    { en: 'no table', ru: 'не таблица', kk: 'кесте емес' },
  ],
  [
    'picture',
    /\.(?:png|jpe?g|gif|tiff?|bmp|webp|heic|svg|mp[34]|avi|mov)$/i,
    false,
    { en: 'a picture or recording', ru: 'картинка или запись', kk: 'сурет немесе жазба' },
  ],
  ['database', /\.(?:sqlite3?|db|mdb|accdb|dump)$/i, true, { en: 'a database', ru: 'база данных', kk: 'дерекқор' }],
  [
    'document',
    /\.(?:rar|7z|tar|tgz|xz|bz2|zst)$/i,
    true,
    {
      en: 'an archive of another kind than .zip or .gz',
      ru: 'архив, но не .zip и не .gz',
      kk: '.zip не .gz емес мұрағат',
    },
  ],
];

/** Every file below a folder: those to be tried, and those that are not read, each list in the order of paths. */
export function listFolder(
  folder: string,
  profile: ElectionProfile,
): { readonly files: readonly ListedFile[]; readonly unread: readonly UnreadFile[] } {
  refuseOwnOutput(folder);
  const files: ListedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const { path, absolutePath, aside } of entriesBelow(folder, folder)) {
    if (aside !== null) {
      if (aside !== 'nothing') unread.push({ path, ...aside });
      continue;
    }
    const settings = settingsFor(path, profile);
    const kind = settings.ignore === true ? { reason: 'ignored' as const, detail: '' } : kindByName(path);
    if (kind === null || (settings.extract !== undefined && settings.ignore !== true))
      files.push({ path, absolutePath, settings });
    else unread.push({ path, ...kind });
  }
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  files.sort(byPath);
  unread.sort(byPath);
  const stems = new Set(files.map(({ path }) => withoutEnding(path)));
  for (const { path, reason } of unread) refuseNamedAsExtract(path, reason, stems);
  return { files, unread };
}

interface Entry {
  readonly path: string;
  readonly absolutePath: string;
  readonly aside: Omit<UnreadFile, 'path'> | 'nothing' | null;
}

function entriesBelow(folder: string, root: string): readonly Entry[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly Entry[] => {
    const absolutePath = join(folder, entry.name);
    const path = relative(root, absolutePath).split(sep).join('/');
    const aside = asideByName(entry.name, folder === root) ?? asideByHead(absolutePath);
    if (aside !== null) return [{ path, absolutePath, aside }];
    if (entry.isSymbolicLink()) refuseLinkOutside(absolutePath, root);
    refuseUnreadableName(absolutePath, path);
    if (!statSync(absolutePath).isDirectory()) return [{ path, absolutePath, aside: null }];
    // Our own outputs hold a precincts.csv too: an earlier audit inside the folder is no input.
    if (holdsAnAudit(absolutePath)) return [{ path, absolutePath, aside: { reason: 'audit-inside', detail: '' } }];
    return entriesBelow(absolutePath, root);
  });
}

function asideByName(name: string, isTop: boolean): Entry['aside'] {
  if (name === 'election.yaml' && isTop) return 'nothing';
  if (AUDIT_FILE.test(name)) return 'nothing';
  if (name.startsWith('~$') || /^\.~lock\..*#$/.test(name)) return { reason: 'lock-file', detail: '' };
  if (SYSTEM.test(name)) return { reason: 'system-file', detail: '' };
  return name.startsWith('.') ? { reason: 'hidden-file', detail: '' } : null;
}

/** How the CSV begins that `validate` writes, in each language; the workbook of that name lies beside it. */
const CORRECTIONS = /^\ufeff(?:key;file;record|ключ;файл;запись|кілт;файл;жазба);/;

/** The corrections of an earlier validation are no list, though they hold its voters. */
function asideByHead(path: string): Entry['aside'] {
  const [, stem] = /^(.*[\\/]corrections-[^\\/]+)\.(?:csv|xlsx)$/.exec(path) ?? [];
  if (stem === undefined) return null;
  const text = statSync(`${stem}.csv`, { throwIfNoEntry: false });
  if (text?.isFile() !== true) return null;
  return CORRECTIONS.test(readFileSync(`${stem}.csv`, 'utf8').slice(0, 40))
    ? { reason: 'own-output', detail: '' }
    : null;
}

/** What a file is that no table can be read from, by its name; null where it may hold one. */
export function kindByName(path: string): Omit<UnreadFile, 'path'> | null {
  const name = path.split('/').at(-1) ?? '';
  if (OWN_OUTPUTS.has(name)) return { reason: 'own-output', detail: '' };
  if (TRUTH.has(name)) return { reason: 'truth', detail: '' };
  const kind = KINDS.find(([, ending]) => ending.test(name));
  // What holds no data needs no more words than its reason.
  return kind === undefined ? null : { reason: kind[0], detail: kind[2] ? kind[3].en : '' };
}

/** A list that came as PDF is a list that nobody has audited, unless it is the print of one that is read. */
function refuseNamedAsExtract(path: string, reason: UnreadReason, stems: ReadonlySet<string>): void {
  const name = path.split('/').at(-1) ?? '';
  const kind = KINDS.find(([, ending]) => ending.test(name));
  if (reason === 'ignored' || kind === undefined || !kind[2]) return;
  const stem = path.replace(/\.[^./]+$/, '');
  const extract = extractByName(stem.split('/').at(-1) ?? '');
  if (extract === null || stems.has(stem)) return;
  throw noTableError(path, extract.name, kind[3]);
}

function holdsAnAudit(folder: string): boolean {
  return existsSync(join(folder, 'audit.sqlite')) || existsSync(join(folder, 'audit.sqlite.partial'));
}

/** What an audit wrote is no election: its precincts.csv would be taken for one. */
function refuseOwnOutput(folder: string): void {
  const isOutput = ['manifest.json', 'manifest-revealed.json'].some((name) => existsSync(join(folder, name)));
  const isReport = ['report.html', 'report-revealed.html'].some((name) => existsSync(join(folder, name)));
  if (!isOutput || !isReport) return;
  throw ownOutputError(folder);
}

/** Archives from other systems unpack into names in their own encoding, and such a file cannot be opened by its name. */
function refuseUnreadableName(absolutePath: string, path: string): void {
  if (!path.includes('\ufffd') || lstatSync(absolutePath, { throwIfNoEntry: false }) !== undefined) return;
  throw unreadableNameError(path);
}

/** A link in a folder of extracts could make the audit read, and publish, any file of this machine. */
function refuseLinkOutside(path: string, root: string): void {
  const target = existsSync(path) ? realpathSync(path) : 'nothing';
  if (target.startsWith(realpathSync(root) + sep)) return;
  throw linkOutsideError(relative(root, path));
}
