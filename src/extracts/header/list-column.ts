import { normaliseHeader } from './header-spelling.js';

/** The lists of voters that one table may hold, told apart by a column; in the order in which they are loaded. */
export const LISTS_OF_A_TABLE = ['voter_list', 'supplementary_list', 'special_list'] as const;
export type ListOfTable = (typeof LISTS_OF_A_TABLE)[number];

const HEADER =
  /^(?:(?:тип|вид|категория|раздел|признак|название|наименование) )?(?:спис(?:ок|ка)(?: избирателей)?|тізім(?:нің)?(?: түрі| атауы)?)$|^(?:тізімнің|тізім) (?:түрі|атауы)$|^(?:(?:voter|voters|electoral) )?(?:list|roll|register)(?: (?:type|kind|name|part))?$|^(?:type|kind) of (?:list|roll|register)$/u;
/** Words that say which list it is, and words that may stand beside them; a cell with any other word means something else. */
const KINDS: readonly (readonly [ListOfTable, RegExp])[] = [
  ['supplementary_list', /^(?:дополн\S*|допспис\S*|доп|қосымша|suppl\S*|addition|additions|additional|added)$/u],
  ['special_list', /^(?:специальн\S*|спецсп\S*|спец|особ(?:ый|ого)|арнайы|special)$/u],
  [
    'voter_list',
    /^(?:основн\S*|осн|общ(?:ий|его)|постоян\S*|негізгі|жалпы|main|primary|regular|ordinary|principal|general)$/u,
  ],
];
const LIST_WORD =
  /^(?:спис\S*|тізім\S*|list|lists|roll|register|voters?|electoral|избират\S*|сайлау\S*|участ\S*|учаск\S*|polling|stations?|of|a|the)$/u;
const LEAST_KNOWN = 0.5;

/** The list that a cell means; null where it means none that is known. */
export function listMeant(cell: string): ListOfTable | null {
  const words = normaliseHeader(cell).split(' ');
  const kinds = new Set<ListOfTable>();
  for (const word of words) {
    const kind = KINDS.find(([, of]) => of.test(word))?.[0];
    if (kind !== undefined) kinds.add(kind);
    else if (!LIST_WORD.test(word)) return null;
  }
  const [kind, ...others] = kinds;
  if (others.length > 0) return null;
  return kind ?? (words.length > 1 ? 'voter_list' : null);
}

/**
 * The column (from 0) that says of every row on which list the voter stands, where an export writes all lists into one table; null
 * where there is none.
 */
export function listColumnOf(header: readonly string[], sample: readonly (readonly string[])[]): number | null {
  const found = header.findIndex((name, column) => tellsLists(HEADER.test(normaliseHeader(name)), column, sample));
  return found < 0 ? null : found;
}

/** Whether the cells of a column name lists: all of them, and two lists at least; or half of them where the header speaks of lists. */
function tellsLists(isNamed: boolean, column: number, sample: readonly (readonly string[])[]): boolean {
  const meant = new Set<ListOfTable>();
  let [known, filled] = [0, 0];
  for (const record of sample) {
    const cell = record[column]?.trim() ?? '';
    if (cell === '') continue;
    filled += 1;
    const list = listMeant(cell);
    // Every file is asked, and of nearly all columns the first cell tells.
    if (list === null && !isNamed) return false;
    if (list === null) continue;
    known += 1;
    meant.add(list);
  }
  return isNamed ? known > 0 && known >= LEAST_KNOWN * filled : meant.size > 1;
}
