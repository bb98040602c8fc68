import type { PairLevels } from '../compare/pair-levels.js';
import {
  LEAST_MOVED,
  MOST_MOVED,
  MOST_MOVED_BY_NAME,
  PAIRS_OF_ALL,
  USUAL_MOVED,
  USUAL_PAIRS,
} from '../link-constants.js';
import { hasOtherSurname } from './household.js';

/** Counts which part of one person's records is expected to stand at two dwellings; of those with another surname by themselves, as brides move. */
export class MoversFound {
  readonly #levels: PairLevels;
  #movers = USUAL_PAIRS * USUAL_MOVED;
  #housed = USUAL_PAIRS;
  #moversRenamed = 0;
  #renamed = 0;

  constructor(levels: PairLevels) {
    this.#levels = levels;
  }

  add(pattern: number, pairs: number, stayed: number): void {
    this.#movers += pairs * (1 - stayed);
    this.#housed += pairs;
    // By given name and dwelling alone nobody can be told to have another surname.
    if (!this.#levels.tellsPeopleApart || !hasOtherSurname(this.#levels, pattern)) return;
    this.#moversRenamed += pairs * (1 - stayed);
    this.#renamed += pairs;
  }

  /** Both shares within their bounds; where few have another surname, theirs is as that of all. */
  shares(): { readonly moved: number; readonly movedRenamed: number } {
    const most = this.#levels.tellsPeopleApart ? MOST_MOVED : MOST_MOVED_BY_NAME;
    const within = (share: number) => this.#levels.moved ?? Math.max(LEAST_MOVED, Math.min(most, share));
    const moved = within(this.#movers / this.#housed);
    const renamed = (this.#moversRenamed + PAIRS_OF_ALL * moved) / (this.#renamed + PAIRS_OF_ALL);
    return { moved, movedRenamed: within(renamed) };
  }
}
