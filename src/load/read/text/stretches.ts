import type { Turns } from '../types.js';

/** What is seen of the stretch before: some ten records. */
const SEEN_BEFORE = 4_096;

/** Whose a record is: this reader's, another's that is seen because the next are this reader's, or another's. */
export type Owner = 'own' | 'seen' | 'others';

/** Says whose a record is by the place in the whole text where it begins, which is the same for every reader. */
export class Stretches {
  private owner: Owner = 'others';
  /** The owner is the same up to here. */
  private until = 0;

  constructor(private readonly turns: Turns) {}

  /** Places are asked for in their order. */
  ownerAt(place: number): Owner {
    if (place >= this.until) this.goTo(place);
    return this.owner;
  }

  private goTo(place: number): void {
    const { stretch: length } = this.turns;
    const stretch = Math.floor(place / length);
    const end = (stretch + 1) * length;
    const seenFrom = this.isOwn(stretch + 1) ? end - SEEN_BEFORE : end;
    this.owner = this.isOwn(stretch) ? 'own' : place < seenFrom ? 'others' : 'seen';
    this.until = this.owner === 'others' ? seenFrom : end;
  }

  private isOwn(stretch: number): boolean {
    return stretch % this.turns.of === this.turns.index;
  }
}
