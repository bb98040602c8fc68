import type { AuditFile } from '../../database/audit-file.js';
import { sourceFiles } from '../../database/source-files.js';
import { unreadFiles } from '../../database/unread-files.js';
import type { InputError, Language } from '../../model.js';
import { cutNames } from '../../personal.js';
import { HOUSE, hidePersonal, maskShape } from './mask.js';

/**
 * The path of a file or sheet as it may be shown: without numbers of persons, names that say by their endings or initials that they
 * are a person's, flats and houses. Blanks and underlines alike part words.
 */
export function maskPath(path: string): string {
  return path
    .split(/([/#])/)
    .map((part) => (part.length > 1 ? maskPart(part) : part))
    .join('');
}

function maskPart(written: string): string {
  const part = written.normalize('NFC');
  const spaced = part.replaceAll('_', ' ');
  const shown = cutNames(hidePersonal(spaced).replace(HOUSE, maskShape));
  if (shown === spaced) return written;
  // Masks keep the length, so that underlines are put back where they stood.
  return [...shown].map((letter, at) => (letter === ' ' && part[at] === '_' ? '_' : letter)).join('');
}

/** A problem as it may be printed: its place without names of people, and nothing personal in the rest. */
export function shownSentence(problem: InputError, language: Language): string {
  const { where } = problem.parts;
  const sentence = problem.sentence(language);
  return hidePersonal(where === '' ? sentence : sentence.replaceAll(where, () => maskPath(where)));
}

const known = new WeakMap<AuditFile, ReadonlyMap<string, string>>();

/** How the paths of an audit's files are shown, each by another text: of two that are alike when masked the later one is numbered. */
export function shownPaths(db: AuditFile): (path: string) => string {
  let shown = known.get(db);
  if (shown === undefined) {
    shown = numbered([...sourceFiles(db).map(({ path }) => path), ...unreadFiles(db).map(({ path }) => path)]);
    known.set(db, shown);
  }
  const paths = shown;
  return (path) => paths.get(path) ?? maskPath(path);
}

function numbered(paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(paths.filter((path) => maskPath(path) === path));
  const shown = new Map<string, string>();
  for (const path of paths) {
    const masked = maskPath(path);
    let name = masked;
    for (let n = 2; name !== path && taken.has(name); n += 1) name = `${masked}${NUMBERED}${n}`;
    taken.add(name);
    shown.set(path, name);
  }
  return shown;
}

const NUMBERED = '~';

/** Whether a path may be shown by that text. */
export function isShownBy(path: string, shown: string): boolean {
  if (path === shown) return true;
  const masked = maskPath(path);
  return (
    masked !== path &&
    (shown === masked || (new RegExp(`^${NUMBERED}\\d+$`).test(shown.slice(masked.length)) && shown.startsWith(masked)))
  );
}

/** So the subject of a finding about a file begins. */
const OF_A_FILE = 'file ';

/** What hides a finding's subject, where that is a file its path as everywhere: a folder or a file may bear somebody's name. */
export function hidingPaths(db: AuditFile, hide: (text: string) => string): (subject: string) => string {
  const shown = shownPaths(db);
  return (text) => (text.startsWith(OF_A_FILE) ? OF_A_FILE + shown(text.slice(OF_A_FILE.length)) : hide(text));
}
