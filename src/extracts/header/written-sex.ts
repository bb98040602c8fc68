import { normaliseHeader } from './header-spelling.js';
import type { UnderstoodColumn } from './types.js';

type Sex = 'male' | 'female';

/** A sex, or nothing where a cell says that it is not known. */
type Meant = Readonly<Record<string, Sex | ''>>;

/** Words and letters that mean one sex wherever they stand. */
const PLAIN: Readonly<Record<Sex, string>> = {
  male: 'male man boy муж мужской мужчина мужск ер еркек чоловік чоловіча erkek masculino masculin masculine hombre homme maschio männlich mann mężczyzna muž férfi man mand mies mr laki արական კაცი მამრობითი άρρεν αρρεν άνδρας ذكر مرد पुरुष ชาย ወንድ',
  female:
    'female woman girl жен женский женщина женск әйел қыз жінка жіноча kadın femenino feminino féminin feminine mujer mulher femme femmina weiblich frau kobieta žena nő kvinna kvinde nainen mrs ms perempuan wanita իգական ქალი მდედრობითი θήλυ θηλυ γυναίκα انثى أنثى زن महिला หญิง ሴት',
};

/** Letters that mean a sex beside one another alone: M is a man beside F, and a woman (mujer) beside H. */
const PAIRS: readonly (readonly [male: string, female: string])[] = [
  ...([
    'm f',
    'м ж',
    'h m',
    'm w',
    'h f',
    'm k',
    'e k',
    'ч ж',
    'f n',
    'm n',
    'm z',
    'е ә',
    'е ж',
    'm ж',
    'м f',
    'l p',
    'm ž',
    'α θ',
    'ա ի',
    'ወ ሴ',
  ] as const),
  ...(['1 2'] as const),
].map((pair) => pair.split(' ') as unknown as readonly [string, string]);

/** Cells that say that it is not known: they are blanks. */
const UNKNOWN = new Set(['u', 'x', 'unknown', 'undesignated', 'other', 'неизвестно', 'белгісіз']);

const NEARLY_ALL = 0.9;

/**
 * What the cells of the column of sexes mean, by the cell as written; null where there is no such column, or where its cells do
 * not say it: one pair of letters must explain nearly all of them, both letters of it must stand there, and no other pair may.
 */
export function writtenSexes(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): Meant | null {
  const column = columns.find(({ field }) => field?.name === 'sex');
  return column === undefined ? null : sexesIn(records.map((record) => record[column.position - 1] ?? ''));
}

/** The same of the cells of a column. */
export function sexesIn(cells: readonly string[]): Meant | null {
  const written = new Map<string, number>();
  for (const cell of cells) if (cell.trim() !== '') written.set(cell.trim(), (written.get(cell.trim()) ?? 0) + 1);
  const words = new Set([...written.keys()].map(normaliseHeader));
  const fitting = PAIRS.filter((pair) => pair.every((letter) => words.has(letter)));
  const [pair] = fitting.length === 1 ? fitting : [];
  const meant: Record<string, Sex | ''> = {};
  let understood = 0;
  let all = 0;
  for (const [cell, count] of written) {
    const word = normaliseHeader(cell);
    if (UNKNOWN.has(word)) meant[cell] = '';
    if (UNKNOWN.has(word)) continue;
    const sex = plainSex(word) ?? sexOfLetter(word, pair);
    all += count;
    if (sex === null) continue;
    meant[cell] = sex;
    understood += count;
  }
  return all > 0 && understood >= all * NEARLY_ALL ? meant : null;
}

const MEANT = new Map(
  (['male', 'female'] as const).flatMap((sex) =>
    PLAIN[sex].split(' ').map((word): [string, Sex] => [normaliseHeader(word), sex]),
  ),
);

function plainSex(word: string): Sex | null {
  return MEANT.get(word) ?? null;
}

function sexOfLetter(word: string, pair: readonly [string, string] | undefined): Sex | null {
  return pair === undefined ? null : word === pair[0] ? 'male' : word === pair[1] ? 'female' : null;
}
