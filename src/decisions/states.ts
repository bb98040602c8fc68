import { type Chain, chainsOf, type Entry, innermost } from './chain.js';
import { evidenceOf } from './evidence.js';
import type { DecidedLine, Decision, SeenFinding } from './line.js';
import { reviewerKey } from './reviewer.js';
import { saysTheSame } from './seal.js';

/** A decision that stands: it was not undone, nor given anew by the same reviewer. */
export interface Standing {
  readonly digest: string;
  readonly line: DecidedLine;
  readonly reviewer: string;
  /** Given before its reviewer could see what anybody else had said of the finding. */
  readonly isBlind: boolean;
}

/** What the decisions on one finding come to. */
export type State = 'undecided' | 'one-of-two' | 'settled' | 'disputed' | 'conflict';

/** The decisions on one finding, in their order, and what they come to. */
export interface Judgement {
  readonly standing: readonly Standing[];
  readonly state: State;
  /** What settled it; null where it is not settled. */
  readonly outcome: Decision | null;
  /** Reviewers who stand with two different decisions, each made in another file. */
  readonly conflicts: readonly string[];
  /** Decisions on evidence that others have looked at since in another state; they count no more. */
  readonly superseded: readonly Standing[];
}

/** What the decisions on a finding come to: no names and no reasons, which stand in the file of decisions. */
export interface FindingReview {
  readonly state: State;
  /** What settled it; null where it is not settled. */
  readonly outcome: Decision | null;
  readonly reviewers: number;
}

export const UNJUDGED: Judgement = { standing: [], state: 'undecided', outcome: null, conflicts: [], superseded: [] };

/** A line that tells something of a finding, once, however often merging brought it. */
function tellings(chain: Chain): readonly Entry[] {
  const told = new Map<string, Entry>();
  for (const entry of chain.own) {
    const inner = innermost(entry);
    if (!told.has(inner.digest)) told.set(inner.digest, inner);
  }
  return [...told.values()];
}

/** The judgements of a file by the fingerprint that was decided on. */
export function judgements(chain: Chain): ReadonlyMap<string, Judgement> {
  return judging(chain).judged;
}

/** The judgements of a file that grows. */
export interface Judging {
  readonly judged: ReadonlyMap<string, Judgement>;
  /** Takes in lines that were added to the end of the file; false where they bring another file's, and all must be judged anew. */
  add(added: readonly Entry[]): boolean;
}

/**
 * Judges a file, and what is added to it by what that changes: after a hundred thousand decisions the next takes no longer. Decisions
 * on other evidence than the findings have now, `stale`, stand no more.
 */
export function judging(chain: Chain, stale: ReadonlySet<string> = new Set()): Judging {
  const { blind, sight } = blindDecisions(chain);
  const rule = chain.own.findLast(({ line }) => line.what === 'audit')?.line;
  const needed = rule?.what === 'audit' ? rule.reviewers : 2;
  const byFinding = new Map<string, Standing[]>();
  const findingOf = new Map<string, string>();
  const all = tellings(chain);
  const undone = new Set(all.flatMap(({ line }) => (line.what === 'undone' ? [line.line] : [])));
  const take = ({ digest, line }: Entry & { readonly line: DecidedLine }, isBlind: boolean): string => {
    const { fingerprint } = line.finding;
    const standing = byFinding.get(fingerprint) ?? [];
    byFinding.set(fingerprint, [...standing, { digest, line, reviewer: reviewerKey(line.by), isBlind }]);
    findingOf.set(digest, fingerprint);
    return fingerprint;
  };
  for (const entry of all)
    if (isDecided(entry) && !undone.has(entry.digest) && !stale.has(entry.digest)) take(entry, blind.has(entry.digest));
  const result = new Map([...byFinding].map(([print, standing]) => [print, judged(standing, needed)]));
  return {
    judged: result,
    add(added) {
      if (added.some(({ line: { what } }) => what === 'audit' || what === 'merged' || what === 'foreign')) return false;
      for (const entry of added) {
        const { line } = entry;
        let changed: string | undefined;
        if (isDecided(entry)) changed = take(entry, !sight.hasSeen(entry.line));
        else if (line.what === 'undone') {
          changed = findingOf.get(line.line);
          const left = byFinding.get(changed ?? '')?.filter(({ digest }) => digest !== line.line);
          if (changed !== undefined && left !== undefined) byFinding.set(changed, left);
        }
        sight.take(entry);
        const standing = byFinding.get(changed ?? '') ?? [];
        if (changed !== undefined && standing.length > 0) result.set(changed, judged(standing, needed));
        else if (changed !== undefined) result.delete(changed);
      }
      return true;
    },
  };
}

function isDecided(entry: Entry): entry is Entry & { readonly line: DecidedLine } {
  return entry.line.what === 'decided';
}

function judged(all: readonly Standing[], needed: number): Judgement {
  // Whoever looked last saw the evidence as it is: what was said of it as it was before stands no more.
  const last = all.at(-1)!.line.finding;
  const isOfNow = ({ line }: Standing) => saysTheSame(line.finding, last);
  const standing = all.filter(isOfNow);
  const superseded = all.filter((one) => !isOfNow(one));
  const byReviewer = new Map<string, Standing[]>();
  for (const one of standing) byReviewer.set(one.reviewer, [...(byReviewer.get(one.reviewer) ?? []), one]);
  const conflicts = [...byReviewer.values()].flatMap((own) =>
    new Set(own.map(({ line }) => line.decision)).size > 1 ? [own[0]!.line.by] : [],
  );
  if (conflicts.length > 0) return { standing, state: 'conflict', outcome: null, conflicts, superseded };
  const once = [...byReviewer.values()].map(([first]) => first!);
  const outcome = settledBy(once, needed);
  const state = outcome !== null ? 'settled' : once.length < needed ? 'one-of-two' : 'disputed';
  return { standing, state, outcome, conflicts, superseded };
}

/**
 * The decision that as many reviewers as are needed gave without seeing each other's, and more of them than any other one. What
 * somebody decided after having seen the others' is shown, and counts for nothing: one could always end a dispute by giving in.
 */
function settledBy(once: readonly Standing[], needed: number): Decision | null {
  const counts = new Map<Decision, number>();
  for (const { line, isBlind } of once) if (isBlind) counts.set(line.decision, (counts.get(line.decision) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < needed || first[1] === second?.[1]) return null;
  return first[0];
}

/** The digests of the decisions that were given before their reviewers could see what others had said, and what the last line's writer saw. */
function blindDecisions(chain: Chain): { readonly blind: ReadonlySet<string>; readonly sight: Sight } {
  const blind = new Set<string>();
  let sight = new Sight();
  for (const entries of chainsOf(chain)) {
    const visible = new Sight();
    for (const entry of entries) {
      const inner = innermost(entry);
      // A line from elsewhere was written by somebody who saw another file: its own chain says what.
      if (inner === entry && entry.line.what === 'decided' && !visible.hasSeen(entry.line)) blind.add(entry.digest);
      visible.take(inner);
    }
    if (entries.at(-1)?.digest === chain.head) sight = visible;
  }
  return { blind, sight };
}

/** A finding with its evidence as a masked report shows it. */
function keyOf(finding: SeenFinding): string {
  return `${finding.fingerprint} ${evidenceOf(finding)}`;
}

/**
 * Who could see which decisions so far, while one file was written. Who has seen what was said of a finding has seen nothing that is said of it
 * with other evidence.
 */
class Sight {
  /** Decisions that stand, by finding and by their digests. */
  private readonly standing = new Map<string, Map<string, DecidedLine>>();
  /** By finding and reviewer: as what the finding was seen. */
  private readonly seen = new Map<string, SeenFinding[]>();
  private readonly findingOf = new Map<string, string>();

  hasSeen({ finding, by }: DecidedLine): boolean {
    const seen = this.seen.get(`${keyOf(finding)} ${reviewerKey(by)}`) ?? [];
    return seen.some((one) => saysTheSame(one, finding));
  }

  /** Who has decided sees what the others said: from the moment on at which there are two of them. */
  take({ digest, line }: Entry): void {
    if (line.what === 'undone') {
      const finding = this.findingOf.get(line.line);
      if (finding !== undefined) this.standing.get(finding)?.delete(line.line);
    }
    if (line.what !== 'decided') return;
    const key = keyOf(line.finding);
    const standing = this.standing.get(key) ?? new Map<string, DecidedLine>();
    standing.set(digest, line);
    this.standing.set(key, standing);
    this.findingOf.set(digest, key);
    const alike = [...standing.values()].filter(({ finding }) => saysTheSame(finding, line.finding));
    const names = new Set(alike.map(({ by }) => reviewerKey(by)));
    if (names.size < 2) return;
    for (const name of names) {
      const seen = this.seen.get(`${key} ${name}`) ?? [];
      this.seen.set(`${key} ${name}`, [...seen, line.finding]);
    }
  }
}
