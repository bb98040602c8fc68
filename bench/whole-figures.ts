import type { PairScore } from './list-clusters.js';
import type { Figures } from './measure.js';
import type { Linkage } from './whole-linkage.js';
import type { PeerFigures } from './whole-peers.js';

/** What one size of election took. */
export interface WholeFigures {
  readonly voters: number;
  readonly records: number;
  readonly inputBytes: number;
  readonly auditFileBytes: number;
  readonly generate: Figures;
  readonly audit: Figures;
  /** The stages of the audit, from a run of their own. */
  readonly steps: Readonly<Record<string, { seconds: number; cpuSeconds: number; residentMegabytes: number }>>;
  readonly findings: number;
  readonly pairs: PairScore | null;
  readonly peers: readonly PeerFigures[];
  readonly linkage: readonly Linkage[];
}

/** A run of the benchmark, as its file holds it. */
export interface WholeRun {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly figures: readonly WholeFigures[];
}
