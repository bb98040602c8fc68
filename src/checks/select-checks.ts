import { basename, dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { InputError, inThree } from '../model.js';
import type { Check } from './check-definition.js';

/** Which checks are wanted: codes (DR02), families by letters (DR) or by folder (double-registration). */
export interface CheckSelection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** The codes that a selection leaves out. Throws an InputError at a name that no check or family has. */
export function leftOutOf(checks: readonly Check[], selection: CheckSelection): ReadonlySet<string> {
  const only = selection.only?.map((name) => named(checks, name));
  const skip = (selection.skip ?? []).map((name) => named(checks, name));
  const wanted = (check: Check) => only === undefined || only.some((codes) => codes.has(check.code));
  const unwanted = (check: Check) => skip.some((codes) => codes.has(check.code));
  return new Set(checks.filter((check) => !wanted(check) || unwanted(check)).map((check) => check.code));
}

function named(checks: readonly Check[], name: string): ReadonlySet<string> {
  const word = name.trim();
  const found = checks.filter(({ code, folder }) => {
    const family = basename(dirname(folder));
    return code === word.toUpperCase() || code.slice(0, 2) === word.toUpperCase() || family === word.toLowerCase();
  });
  if (found.length > 0) return new Set(found.map((check) => check.code));
  const names = [...new Set(checks.flatMap(({ code, folder }) => [code, code.slice(0, 2), basename(dirname(folder))]))];
  const near = nearestTo(word, names);
  throw InputError.at('--only, --skip', {
    expected: inThree('the code or family of a check', 'код или семейство проверок', 'тексеру коды немесе тобы'),
    found: inThree(`"${name}"`, `«${name}»`, `«${name}»`),
    notDone: inThree('Nothing was checked.', 'Ничего не проверено.', 'Ештеңе тексерілген жоқ.'),
    advice: inThree(
      `Did you mean "${near}"? "rollproof explain" lists them all.`,
      `Возможно, «${near}»? Все перечисляет «rollproof explain».`,
      `Бәлкім, «${near}»? Бәрін «rollproof explain» тізеді.`,
    ),
  });
}

/** The name nearest to a word that is not among them. */
export function nearestTo(word: string, names: readonly string[]): string {
  const away = (name: string) => distance(word.toUpperCase(), name.toUpperCase());
  return [...names].sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1))[0] ?? '';
}
