import { normaliseHeader } from './header-spelling.js';

/** The lists of voters that one table may hold, told apart by a column; in the order in which they are loaded. */
export const LISTS_OF_A_TABLE = ['voter_list', 'supplementary_list', 'special_list'] as const;
export type ListOfTable = (typeof LISTS_OF_A_TABLE)[number];

const HEADER =
  /^(?:(?:тип|вид|категория|раздел|признак|название|наименование) )?(?:спис(?:ок|ка)(?: избирателей)?|тізім(?:нің)?(?: түрі| атауы)?)$|^(?:тізімнің|тізім) (?:түрі|атауы)$|^(?:(?:voter|voters|electoral) )?(?:list|roll|register)(?: (?:type|kind|name|part))?$|^(?:type|kind) of (?:list|roll|register)$/u;
/** Said of a list, and also of people and places: where no header speaks of lists, it takes two kinds of cells to prove the column. */
const MEANINGS: readonly (readonly [ListOfTable, RegExp])[] = [
  ['supplementary_list', /(?:^|\s)(?:дополн|допспис|доп(?=$|\s)|қосымша|suppl|addition|added)/u],
  ['special_list', /(?:^|\s)(?:специал|спецсп|спец(?=$|\s)|особ(?:ый|ого)|арнайы|special)/u],
  [
    'voter_list',
    /(?:^|\s)(?:основн|осн(?=$|\s)|общ(?:ий|его)|постоян|негізгі|жалпы|main|primary|regular|ordinary|principal|general)|^(?:список избирателей|сайлаушылар тізімі|voters? list|list of voters)$/u,
  ],
];
/** Names of lists are short, and hold no numbers. */
const LONGEST = 60;
const LEAST_KNOWN = 0.5;

/** The list that a cell means; null where it means none that is known. */
export function listMeant(cell: string): ListOfTable | null {
  if (cell.length > LONGEST || /\d/.test(cell)) return null;
  const words = normaliseHeader(cell);
  return MEANINGS.find(([, meaning]) => meaning.test(words))?.[0] ?? null;
}

/**
 * The column (from 0) that says of every row on which list the voter stands, where an export writes all lists into one table; null
 * where there is none.
 */
export function listColumnOf(header: readonly string[], sample: readonly (readonly string[])[]): number | null {
  for (const [column, name] of header.entries()) {
    const cells = sample.map((record) => record[column]?.trim() ?? '').filter((cell) => cell !== '');
    const meant = cells.map(listMeant);
    const known = meant.filter((list) => list !== null);
    const isNamed = HEADER.test(normaliseHeader(name));
    const isProven = known.length === cells.length && new Set(known).size > 1;
    if (known.length > 0 && (isProven || (isNamed && known.length >= LEAST_KNOWN * cells.length))) return column;
  }
  return null;
}
