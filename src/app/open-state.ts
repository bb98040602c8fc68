import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AFTER_DATE, auditValue, openAuditFile } from '../database/audit-file.js';
import { isDatabaseFile } from '../database/database-file.js';
import { refuseEvidenceOnly } from '../database/keep-evidence.js';
import { sourceFiles } from '../database/source-files.js';
import { extractNamed } from '../extracts/catalogue.js';
import { type FolderContents, type FoundFile, namedFiles, PART_SIGN } from '../load/find-files.js';
import { LISTS_AND_PAPERS } from '../load/survey-earlier.js';
import { EARLIER_STATE } from '../model.js';
import { profileOfFiles } from './named-settings.js';
import { type Opened, openFolder, type ProfileOptions } from './open-folder.js';

/** One state of a list as it was given: a folder, a file, an audit file, or the output of an audit. */
export interface State {
  readonly path: string;
  /** The name by which it is known among others: the folder's or the file's. */
  readonly name: string;
  readonly label: string;
  /** ISO, by its name or by what its audit file says; null where neither tells. */
  readonly date: string | null;
  readonly opened: Opened;
}

/** Opens a state. Throws an InputError where there is none, or where its audit file holds evidence alone. */
export function openState(path: string, options: ProfileOptions): State {
  const auditFile = auditFileIn(path);
  const isFile = existsSync(path) && statSync(path).isFile();
  const name = basename(resolve(path));
  const opened = auditFile !== null ? openAudited(auditFile) : isFile ? openOne(path) : openFolder(path, options);
  return {
    path,
    name,
    label: isFile ? EARLIER_STATE : `${EARLIER_STATE}/${name}`,
    date:
      dateIn(path) ??
      (isFile ? dateIn(dirname(resolve(path))) : null) ??
      (auditFile === null ? null : dateOf(auditFile)),
    opened,
  };
}

function auditFileIn(path: string): string | null {
  for (const candidate of [path, join(path, 'audit.sqlite')])
    if (existsSync(candidate) && statSync(candidate).isFile()) return isDatabaseFile(candidate) ? candidate : null;
  return null;
}

function openOne(path: string): Opened {
  const profile = profileOfFiles([path], {});
  const [file] = namedFiles([path], profile);
  const contents: FolderContents = { found: [{ ...file!, path: basename(path) }], unread: [], areNamed: true };
  return { profile, contents };
}

/** The lists of an audit file and its papers, each a table of its own; what else was audited is not compared. */
function openAudited(path: string): Opened {
  const db = openAuditFile(path, { readonly: true });
  try {
    refuseEvidenceOnly(db);
    const found = sourceFiles(db)
      .filter(({ extract }) => LISTS_AND_PAPERS.includes(extract))
      .map(({ path: part, extract }): FoundFile => {
        return {
          path: `${basename(path)}${PART_SIGN}${part}`,
          absolutePath: path,
          part,
          extract: extractNamed(extract),
          settings: {},
        };
      });
    return { profile: profileOfFiles([path], {}), contents: { found, unread: [], areNamed: true } };
  } finally {
    db.close();
  }
}

function dateOf(auditFile: string): string | null {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    return auditValue(db, AFTER_DATE);
  } finally {
    db.close();
  }
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
