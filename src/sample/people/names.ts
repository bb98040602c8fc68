import type { Sex } from '../../identity/index.js';
import type { Random } from '../random.js';
import { COMPOUND_MEN, COMPOUND_ROOTS, COMPOUND_WOMEN } from './names-compound.js';
import { type Cohorts, KAZAKH_MEN, KAZAKH_SURNAME_ROOTS, KAZAKH_WOMEN } from './names-kazakh.js';
import { RUSSIAN_MEN, RUSSIAN_PATRONYMICS, RUSSIAN_SURNAMES, RUSSIAN_WOMEN } from './names-russian.js';

/** Whose names a family bears. */
export type NameStock = 'kazakh' | 'russian';

/** A family's surname as its men and its women bear it. */
export interface FamilyName {
  readonly m: string;
  readonly f: string;
}

/** How a patronymic is made: `kin` is -ұлы and -қызы, `suffix` is -ович and -овна, `none` leaves it out. */
export type PatronymicForm = 'kin' | 'suffix' | 'none';

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];
const withMore = (cohorts: Cohorts, more: readonly string[]): Cohorts => [
  once([...cohorts[0], ...more]),
  once([...cohorts[1], ...more]),
  once([...cohorts[2], ...more]),
];

const SURNAME_ROOTS = once([...KAZAKH_SURNAME_ROOTS, ...COMPOUND_ROOTS]);
const MEN = withMore(KAZAKH_MEN, COMPOUND_MEN);
const WOMEN = withMore(KAZAKH_WOMEN, COMPOUND_WOMEN);

/** Draws a surname; one Kazakh family in five bears the bare root (Серік), the others -ов, -ев (Серіков, Серікова). */
export function drawFamilyName(random: Random, stock: NameStock): FamilyName {
  if (stock === 'russian') return genderedSurname(random.pickHeavyTailed(RUSSIAN_SURNAMES));
  const root = random.pickHeavyTailed(SURNAME_ROOTS);
  return random.percent(20) ? { m: root, f: root } : genderedSurname(withSurnameEnding(root));
}

/** Draws a given name as parents of that birth year gave it. */
export function drawGivenName(random: Random, stock: NameStock, sex: Sex, birthYear: number): string {
  const men = stock === 'kazakh' ? MEN : RUSSIAN_MEN;
  const women = stock === 'kazakh' ? WOMEN : RUSSIAN_WOMEN;
  return random.pickHeavyTailed(namesOfYear(sex === 'm' ? men : women, birthYear));
}

/** Draws how a patronymic is made: Kazakh ones of younger people more often with -ұлы, -қызы, or left out. */
export function drawPatronymicForm(random: Random, stock: NameStock, birthYear: number): PatronymicForm {
  if (stock === 'russian') return 'suffix';
  if (birthYear < 1970) return random.percent(15) ? 'kin' : 'suffix';
  if (random.percent(7)) return 'none';
  return random.percent(birthYear < 1985 ? 35 : 60) ? 'kin' : 'suffix';
}

/** The patronymic that a father's name gives a son or a daughter; empty for the form `none`. */
export function patronymicOf(father: string, stock: NameStock, sex: Sex, form: PatronymicForm): string {
  if (form === 'none') return '';
  if (form === 'kin') return father + (sex === 'm' ? 'ұлы' : 'қызы');
  const exception = stock === 'russian' ? RUSSIAN_PATRONYMICS[father] : undefined;
  const son = exception ?? `${withSurnameEnding(father)}ич`;
  return sex === 'm' ? son : daughterOf(son);
}

function daughterOf(son: string): string {
  if (son.endsWith('ович') || son.endsWith('евич')) return `${son.slice(0, -2)}на`;
  return son === 'Ильич' ? 'Ильинична' : `${son}на`;
}

function namesOfYear(cohorts: Cohorts, birthYear: number): readonly string[] {
  if (birthYear < 1960) return cohorts[0];
  return birthYear < 1985 ? cohorts[1] : cohorts[2];
}

/** Ахмет gives Ахметов, Абай Абаев, Игорь Игорев, Мұса Мұсаев, Әбіш Әбішев. */
function withSurnameEnding(root: string): string {
  if (/[йь]$/u.test(root)) return `${root.slice(0, -1)}ев`;
  return root + (/[аәеиіоөуұүыэюяшжщчц]$/u.test(root) ? 'ев' : 'ов');
}

function genderedSurname(masculine: string): FamilyName {
  if (/(?:[оеё]в|[иы]н)$/u.test(masculine)) return { m: masculine, f: `${masculine}а` };
  if (/(?:ский|цкий|ской)$/u.test(masculine)) return { m: masculine, f: `${masculine.slice(0, -2)}ая` };
  return { m: masculine, f: masculine };
}
