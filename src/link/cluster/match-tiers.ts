import { isPersonNumber } from '../../identity/index.js';
import { MISSING } from '../compare/level-cache.js';
import { levelIn, type PairLevels } from '../compare/pair-levels.js';
import { GENERATION, INITIAL, SHORT_FORM, STRONG } from '../link-constants.js';
import { probabilityOf } from '../weights/link-model.js';

/** How sure it is that two records are one person. */
export type Tier = 'certain' | 'strong' | 'probable';

/** What a reader should be told of a pair besides its bits. */
export type PairRule =
  | 'same-iin'
  | 'damaged-iin'
  | 'agreement'
  | 'married-name'
  | 'twins'
  | 'father-and-son'
  | 'two-iins';

/**
 * The tier of a pair judged one person. Certain: the same valid IIN. Strong: an IIN damaged on one side with names and birth
 * date in agreement; in a list without IINs another identifier or a probability of 0.99. Probable: all others.
 */
export function tierOf(levels: PairLevels, pattern: number, bits: number, a: number): Tier {
  const at = (kind: string) => levels.columns.findIndex((column) => column.kind === kind);
  const iin = at('iin');
  if (iin >= 0) {
    const { codes, values } = levels.columns[iin]!;
    const level = levelIn(pattern, iin);
    if (level === 0 && isPersonNumber(values[codes[a]!]!)) return 'certain';
    const agree = ['surname', 'given_name', 'birth_date'].every(
      (kind) =>
        at(kind) < 0 || (kind === 'given_name' ? spelt(levelIn(pattern, at(kind))) : levelIn(pattern, at(kind))) <= 1,
    );
    return level <= 1 && agree && probabilityOf(bits) >= STRONG ? 'strong' : 'probable';
  }
  return probabilityOf(bits) >= STRONG && !levels.isOther(pattern) ? 'strong' : 'probable';
}

/** The level of a given name: a short form is as good as a slip, and an initial agrees as far as it goes. */
function spelt(level: number): number {
  return level === SHORT_FORM ? 1 : level === INITIAL ? 0 : level;
}

/** Why a pair is one person or, where it is not, which innocent resemblance it shows. */
export function pairRules(levels: PairLevels): (pattern: number, a: number, b: number) => PairRule {
  const fieldOf = (kind: string) => levels.columns.findIndex((column) => column.kind === kind);
  const fields = {
    iin: fieldOf('iin'),
    surname: fieldOf('surname'),
    given: fieldOf('given_name'),
    date: fieldOf('birth_date'),
  };
  const level = (pattern: number, field: number) => (field < 0 ? MISSING : levelIn(pattern, field));
  const differs = (found: number, from: number) => found >= from && found !== MISSING;
  return (pattern, a, b) => {
    const iin = level(pattern, fields.iin);
    const surname = level(pattern, fields.surname);
    const given = spelt(level(pattern, fields.given));
    const date = level(pattern, fields.date);
    if (iin === 0) return 'same-iin';
    if (differs(given, 3) && surname <= 1 && date === 0) return 'twins';
    if (differs(date, 4) && surname <= 1 && isParentAndChild(levels, a, b)) return 'father-and-son';
    if (iin === 3) return 'two-iins';
    if (iin === 1) return 'damaged-iin';
    if (differs(surname, 3) && given <= 1 && date === 0) return 'married-name';
    return 'agreement';
  };
}

/** Born at least fourteen years apart; where patronymics are known, one's root must resemble the other's given name. */
function isParentAndChild(levels: PairLevels, a: number, b: number): boolean {
  const textOf = (kind: string, record: number) => {
    const column = levels.columns.find((each) => each.kind === kind);
    return column === undefined ? '' : (column.values[column.codes[record]!] ?? '');
  };
  const years = [a, b].map((record) => Number(textOf('birth_date', record).slice(0, 4)));
  if (Math.abs(years[0]! - years[1]!) < GENERATION) return false;
  const [child, parent] = years[0]! > years[1]! ? [a, b] : [b, a];
  const patronymic = textOf('patronymic', child);
  return patronymic === '' || textOf('given_name', parent).slice(0, 3) === patronymic.slice(0, 3);
}
