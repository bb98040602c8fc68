import { useMemo } from 'preact/hooks';
import type { Overview, Standing } from '../src/review/api-types.js';
import { type Found, findingsOf, fixedKeys, matcherOf, type Selection, standingKeys } from './selection.js';

/** The findings that a selection leaves: what a decision or a filter does not change is not computed again. */
export function useFound(
  overview: Overview,
  standing: ReadonlyMap<number, Standing>,
  reviewers: readonly string[],
  selection: Selection,
): Found {
  const count = overview.subjects.length;
  const fixed = useMemo(() => ({ keys: fixedKeys(overview), matcher: matcherOf(overview) }), [overview]);
  const changing = useMemo(() => standingKeys(count, standing, reviewers), [count, standing, reviewers]);
  return useMemo(
    () => findingsOf(count, { ...fixed.keys, ...changing }, fixed.matcher, selection),
    [count, fixed, changing, selection],
  );
}
