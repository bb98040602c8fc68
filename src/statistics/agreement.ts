/** How far two ratings of the same things agree. */
export interface Agreement {
  readonly pairs: number;
  readonly equal: number;
  /** Agreement beyond chance: 1 is full, 0 what chance gives; null without pairs, or where nobody ever said a second thing. */
  readonly kappa: number | null;
}

/**
 * Fleiss' kappa (1971) of pairs of ratings: whoever gave them, and in whichever order, since the two who rate one thing need not
 * be the two who rate the next.
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const counts = new Map<string, number>();
  for (const rating of pairs.flat()) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const equal = pairs.filter(([one, other]) => one === other).length;
  const ratings = pairs.length * 2;
  const expected = [...counts.values()].reduce((sum, count) => sum + (count / ratings) ** 2, 0);
  const isDefined = counts.size > 1;
  return { pairs: pairs.length, equal, kappa: isDefined ? (equal / pairs.length - expected) / (1 - expected) : null };
}
