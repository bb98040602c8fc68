import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AFTER_DATE, BEFORE_DATE } from '../compare/explain-changes.js';
import { auditValue, COMPARED_WITH, openAuditFile, setAuditValue } from '../database/audit-file.js';
import { type FolderContents, namedFiles } from '../load/find-files.js';
import { EARLIER_STATE, InputError } from '../model.js';
import type { WrittenFile } from '../publish/write-reports.js';
import { type AuditOptions, auditOpened, refuseSameDirectory } from './audit-folder.js';
import { profileOfFiles } from './named-settings.js';
import { type Opened, openFolder } from './open-folder.js';

export interface CompareOptions extends AuditOptions {
  /** Dates of both states (ISO): who came of age between them came for that reason. By default the dates in their names. */
  readonly dates?: readonly [string, string];
}

/** How the entries of both states came out, in the order of a table. */
export interface StatesSummary {
  readonly before: number;
  readonly after: number;
  readonly same: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly entries: number;
    /** What explains them, most frequent first; null: nothing loaded does. */
    readonly explained: readonly { readonly by: string | null; readonly entries: number }[];
  }[];
  /** Entries that may be one person's, of each state. */
  readonly undecided: { readonly before: number; readonly after: number };
  readonly dates: readonly [string | null, string | null];
}

const FAMILY = 'CH';

/**
 * Compares two states of a list, each a folder or a file, and writes what an audit writes: the later state is audited with the
 * lists of the earlier one beside it. Without a selection only the checks of changes run. Throws an InputError.
 */
export async function compareFolders(
  before: string,
  after: string,
  directory: string,
  options: CompareOptions = {},
): Promise<{ readonly auditFile: string; readonly written: readonly WrittenFile[] }> {
  if (resolve(before) === resolve(after)) throw oneStateTwice(before);
  const earlier = openState(before, options);
  const today = openState(after, options);
  for (const folder of [before, after]) refuseSameDirectory(folder, directory);
  const label = labelOf(before);
  const opened: Opened = { ...today, earlier: { label, contents: earlier.contents, profile: earlier.profile } };
  const selection =
    options.selection?.only === undefined ? { ...options.selection, only: [FAMILY] } : options.selection;
  const [from, to] = options.dates ?? [dateIn(before), dateIn(after)];
  return auditOpened(opened, directory, { ...options, selection }, (db) => {
    setAuditValue(db, COMPARED_WITH, label);
    if (from !== null) setAuditValue(db, BEFORE_DATE, from);
    if (to !== null) setAuditValue(db, AFTER_DATE, to);
  });
}

/** What comparing stored in an audit file; null where no earlier state is loaded. */
export function readStates(auditFile: string): StatesSummary | null {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    const sums = db
      .prepare<[], { before: number | null; after: number; same: number }>(
        'select sum(before) as before, sum(after) as after, sum(same) as same from list_change_count',
      )
      .get()!;
    if (sums.before === null) return null;
    const rows = db
      .prepare<[], { kind: string; by: string | null; isBefore: number; entries: number }>(
        `select kind, explained_by as "by", before_record is not null as isBefore, count(*) as entries
         from list_change group by 1, 2, 3 order by 1, entries desc, 2`,
      )
      .all();
    const undecided = rows.filter(({ kind }) => kind === 'undecided');
    const countOf = (isBefore: number) => undecided.find((row) => row.isBefore === isBefore)?.entries ?? 0;
    return {
      ...sums,
      before: sums.before,
      kinds: KINDS.map((kind) => {
        const explained = rows.filter((row) => row.kind === kind).map(({ by, entries }) => ({ by, entries }));
        return { kind, entries: explained.reduce((sum, { entries }) => sum + entries, 0), explained };
      }),
      undecided: { before: countOf(1), after: countOf(0) },
      dates: [auditValue(db, BEFORE_DATE), auditValue(db, AFTER_DATE)],
    };
  } finally {
    db.close();
  }
}

const KINDS = ['corrected', 'moved', 'left', 'came', 'merged', 'split'] as const;

function openState(path: string, options: CompareOptions): Opened {
  if (existsSync(path) && statSync(path).isFile()) {
    const profile = profileOfFiles([path], {});
    const [file] = namedFiles([path], profile);
    const contents: FolderContents = { found: [{ ...file!, path: basename(path) }], unread: [], areNamed: true };
    return { profile, contents };
  }
  return openFolder(path, options);
}

function labelOf(path: string): string {
  const isFile = existsSync(path) && statSync(path).isFile();
  return isFile ? EARLIER_STATE : `${EARLIER_STATE}/${basename(resolve(path))}`;
}

/** An ISO date in a name, or one of day, month and year; null where there is none. */
export function dateIn(path: string): string | null {
  const name = basename(resolve(path));
  const iso = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/u.exec(name);
  const written = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](\d{4})(?!\d)/u.exec(name);
  const [year, month, day] = iso !== null ? iso.slice(1) : written !== null ? written.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(isReal.getTime()) && isReal.toISOString().startsWith(date) ? date : null;
}

function oneStateTwice(path: string): InputError {
  return InputError.at(path, {
    expected: { en: 'two states of a list', ru: 'два состояния списка', kk: 'тізімнің екі күйі' },
    found: { en: 'the same one twice', ru: 'дважды одно и то же', kk: 'екеуі де бір күй' },
    notDone: { en: 'Nothing was compared.', ru: 'Ничего не сопоставлено.', kk: 'Ештеңе салыстырылмады.' },
    advice: {
      en: 'Give the earlier state first and the later one second.',
      ru: 'Укажите сначала прежнее состояние, затем новое.',
      kk: 'Алдымен бұрынғы күйді, содан кейін жаңасын көрсетіңіз.',
    },
  });
}
