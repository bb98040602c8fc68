/** Of the true pairs to whose spelling one thing was done, how many linking found. */
export interface DamageRecall {
  /** The name of an error as the truth gives it; empty for pairs that are written alike. */
  readonly damage: string;
  readonly pairs: number;
  readonly found: number;
  readonly recall: number;
}

/** Counts found pairs by what was done to them; a pair with several errors counts under each. */
export class DamageTally {
  readonly #counts = new Map<string, { pairs: number; found: number }>();

  add(damage: string, isFound: boolean): void {
    for (const name of damage.split(' ')) {
      const counts = this.#counts.get(name) ?? { pairs: 0, found: 0 };
      counts.pairs += 1;
      counts.found += isFound ? 1 : 0;
      this.#counts.set(name, counts);
    }
  }

  /** By name, pairs that are written alike first. */
  rows(): readonly DamageRecall[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([damage, { pairs, found }]) => ({ damage, pairs, found, recall: found / pairs }));
  }
}
