import type { PrecinctStates, StatesSummary } from './read-states.js';

/** A state as a page names it; the date is ISO. */
export interface NamedState {
  readonly name: string;
  readonly date: string | null;
  readonly entries: number;
}

/** Two states beside each other, as a page shows them. */
export interface StatesStep {
  readonly from: NamedState;
  readonly to: NamedState;
  readonly states: StatesSummary;
  readonly precincts: readonly PrecinctStates[];
  /** The report of this step, relative to the page; null where the page stands beside it. */
  readonly report: string | null;
}
