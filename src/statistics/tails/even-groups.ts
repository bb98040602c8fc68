import { ANOTHER_KIND, TAIL_FROM, TAIL_LEVELS } from '../constants.js';
import { logPoissonTail } from '../poisson.js';

/**
 * Keeps the ln p of all groups but those of another kind: where more lie in the tail than any of all groups would have by chance,
 * given how many the others have. A TEC of hospitals, or one with spikes at many of its precincts, would otherwise teach how the
 * tail of ordinary counts thins out. `groups` names the group of each; those without one are always kept.
 */
export function ofEvenGroups(logPs: readonly number[], groups: readonly string[]): number[] {
  const sizes = countBy(groups, () => true);
  const limit = Math.log(ANOTHER_KIND / (sizes.size * TAIL_LEVELS));
  const odd = new Set<string>();
  for (let level = 0; level < TAIL_LEVELS; level += 1) {
    const below = TAIL_FROM ** (level + 1);
    const beyond = countBy(groups, (i) => (logPs[i] ?? 0) < Math.log(below));
    const all = [...beyond.values()].reduce((sum, each) => sum + each, 0);
    for (const [group, count] of beyond) {
      const size = sizes.get(group) ?? 0;
      const usual = Math.max(below, (all - count) / Math.max(1, logPs.length - size));
      if (group !== '' && logPoissonTail(count, size * usual) < limit) odd.add(group);
    }
  }
  return odd.size === 0 ? [...logPs] : logPs.filter((_, i) => !odd.has(groups[i] ?? ''));
}

function countBy(groups: readonly string[], counts: (i: number) => boolean): Map<string, number> {
  const made = new Map<string, number>();
  groups.forEach((group, i) => {
    if (counts(i)) made.set(group, (made.get(group) ?? 0) + 1);
  });
  return made;
}
