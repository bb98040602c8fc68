import type { AuditFile } from '../../database/audit-file.js';
import { sourceFiles } from '../../database/source-files.js';
import { unreadFiles } from '../../database/unread-files.js';
import type { InputError, Language } from '../../model.js';
import { HOUSE, hidePersonal, maskName, maskShape } from './mask.js';

/** A surname with initials behind it or in front. */
const WITH_INITIALS =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}[\p{L}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.?)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}[\p{L}-]+)(?!\p{L})/gu;
/** Endings of surnames: words of a file's name with one of them are cut, but for those that are of lists or say a place. */
const LIKE_A_SURNAME =
  /(?<!\p{L})\p{Lu}\p{L}{2,}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ович|евич|овна|евна|ична|енко|ский|ская|цкий|цкая|дзе|швили|ұлы|қызы|ov|ova|ev|eva|yev|yeva|ovich|ovna|evna|enko|skiy|sky|uly|qyzy)(?!\p{L})/gu;
const OF_LISTS =
  /^(?:участков|протоколов|голосов|избирател|списков|бланков|удостоверен|бюллетен|район|област|городов|сельск|округ|поселков|центр|домов|адресов|документов|карантин|магазин|термин|серпин|машин|картин|main|admin|begin|certain|kazakh)/iu;
/** What stands behind or in front of the name of a place. */
const PLACE_BEHIND =
  /^[\s_-]*(?:р-н|район|рай|обл|аудан|облыс|қаласы|ауылы|с\/о|тик|tec|region|district|city|oblast|raion)/iu;
const PLACE_IN_FRONT =
  /(?:^|[^\p{L}])(?:г|гор|город|с|село|пос|п|ул|улица|пр|аул|тик|tec|область|район|city|village)[.\s_-]*$/iu;

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
  const shown = hidePersonal(spaced)
    .replace(HOUSE, maskShape)
    .replace(WITH_INITIALS, cut)
    .replace(LIKE_A_SURNAME, (word: string, at: number, whole: string) => {
      const isPlace = PLACE_BEHIND.test(whole.slice(at + word.length)) || PLACE_IN_FRONT.test(whole.slice(0, at));
      return isPlace || OF_LISTS.test(word) ? word : cut(word);
    });
  if (shown === spaced) return written;
  // Masks keep the length, so that underlines are put back where they stood.
  return [...shown].map((letter, at) => (letter === ' ' && part[at] === '_' ? '_' : letter)).join('');
}

/** A name by its initials, as long as it was. */
function cut(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}-]*/gu, (word) => maskName(word).charAt(0) + 'x'.repeat(word.length - 1));
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
