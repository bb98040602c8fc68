import { distance } from 'fastest-levenshtein';

const WILDCARD = '?';

function wildcardDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] || a[i - 1] === WILDCARD || b[j - 1] === WILDCARD;
      const replaced = (row[j - 1] ?? 0) + (same ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Edit distance of two folded names in letters: insertions, deletions and replacements cost 1, '?' stands for any one letter
 * at no cost. Symmetric; 0 for unequal texts only by wildcards. Letters outside the skeleton beyond U+FFFF count as two.
 */
export function nameDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.includes(WILDCARD) || b.includes(WILDCARD)) return wildcardDistance([...a], [...b]);
  return distance(a, b);
}
