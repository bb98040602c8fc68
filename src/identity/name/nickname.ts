import { foldName } from './fold-name.js';
import { NICKNAMES } from './nickname-table.js';

/** By comparable name the groups of the table in which it stands. */
const GROUPS = new Map<string, number[]>();

NICKNAMES.forEach((names, group) => {
  for (const name of names.split(' ')) {
    for (const key of new Set([plain(name), foldName(name)])) {
      const groups = GROUPS.get(key);
      if (groups === undefined) GROUPS.set(key, [group]);
      else if (!groups.includes(group)) groups.push(group);
    }
  }
});

function plain(name: string): string {
  return name.toUpperCase().normalize('NFKD').replace(/ß/g, 'SS').replace(/\p{M}/gu, '');
}

/**
 * True for two given names of which one person may bear both: a name and its short form (Robert, Bob; Александр, Саша), or two
 * short forms of one name. Both in comparable form: folded, or in Latin capitals without marks. A name is no nickname of itself.
 */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return false;
  const groups = GROUPS.get(a);
  if (groups === undefined) return false;
  const others = GROUPS.get(b);
  return others?.some((group) => groups.includes(group)) ?? false;
}
