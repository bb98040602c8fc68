import type { Decision } from '../decisions/line.js';
import type { State } from '../decisions/states.js';
import type { Language, Strength, Texts } from '../model.js';

/** A state as a reviewer may see it: of a finding that is not theirs yet, neither decision nor reason. */
export interface Standing {
  /** Place in the list of findings. */
  readonly at: number;
  readonly state: State | 'changed' | 'suppressed';
  /** The reviewer's own decision. */
  readonly mine: Decision | null;
  /** What settled it; null where it is not settled. */
  readonly outcome: Decision | null;
  /** Places in `reviewers` of those who have decided. */
  readonly by: readonly number[];
}

/** Everything that the list and its filters need, sent once. Lists of equal length, a finding at each place. */
export interface Overview {
  readonly title: Texts;
  readonly me: string;
  readonly languages: readonly Language[];
  readonly mayReveal: boolean;
  readonly checks: readonly {
    readonly code: string;
    readonly title: Texts;
    readonly family: Texts;
    readonly innocent: readonly Texts[];
  }[];
  readonly places: readonly {
    readonly precinct: string;
    readonly tec: string | null;
    readonly region: string | null;
  }[];
  /** Their first letters: enough to tell findings apart, and the number behind where there is one. */
  readonly fingerprints: readonly string[];
  /** Places in `checks`. */
  readonly check: readonly number[];
  readonly strengths: readonly Strength[];
  /** Places in `strengths`. */
  readonly strength: readonly number[];
  readonly subjects: readonly string[];
  /** Each set of precincts that a finding touches, as places in `places`: most findings share a few of them. */
  readonly sets: readonly (readonly number[])[];
  /** Places in `sets`. */
  readonly where: readonly number[];
  readonly reviewers: readonly string[];
  /** Of the findings that somebody has decided on, or that are not as they were. */
  readonly standing: readonly Standing[];
}

/** What the list says of one finding in one language. */
export interface Sentence {
  readonly subject: string;
  readonly says: string;
}

/** One finding on its screen. */
export interface Screen {
  /** Written and escaped by the server. */
  readonly markup: string;
  readonly revealed: boolean;
  readonly decisions: readonly {
    readonly digest: string;
    readonly by: string;
    readonly isMine: boolean;
    readonly decision: Decision;
    readonly explanation: number | null;
    readonly reason: string;
    readonly reference: string | null;
    readonly document: { readonly which: string; readonly from: string; readonly until: string } | null;
  }[];
  /** The reviewer's own decision on the finding as it was before the evidence changed. */
  readonly earlier: { readonly digest: string; readonly decision: Decision; readonly reason: string } | null;
  readonly suppression: { readonly owner: string; readonly reason: string; readonly until: string } | null;
}

/** What a reviewer sends. */
export interface Deciding {
  readonly at: readonly number[];
  /** Typed by the reviewer where there are several. */
  readonly count: number | null;
  readonly decision: Decision;
  readonly explanation: number | null;
  readonly reason: string;
  readonly reference: string | null;
  readonly document: { readonly which: string; readonly from: string; readonly until: string } | null;
  /** The earlier decision that it confirms after the evidence changed. */
  readonly again: string | null;
}

/** Why a decision was refused. */
export type Refusal =
  | 'unknown'
  | 'reason-missing'
  | 'document-missing'
  | 'explanation-unknown'
  | 'several-checks'
  | 'several-confirmed'
  | 'count-wrong'
  | 'decided-already'
  | 'settled-already'
  | 'not-yours';

/** What became of it: the standings that have changed, or why nothing was written. */
export type Answer =
  | { readonly refused: Refusal }
  | { readonly standing: readonly Standing[]; readonly reviewers: readonly string[] };

/** How far reviewing has come. */
export interface Progress {
  readonly findings: number;
  readonly states: Readonly<Record<Standing['state'], number>>;
  readonly outcomes: Readonly<Record<Decision, number>>;
  readonly gone: readonly { readonly code: string; readonly subject: string; readonly decision: Decision }[];
  readonly fresh: number | null;
  readonly reviewers: readonly { readonly name: string; readonly decided: number }[];
  readonly agreement: readonly {
    readonly code: string;
    readonly pairs: number;
    readonly equal: number;
    readonly kappa: number | null;
  }[];
  readonly lines: number;
  readonly head: string;
}
