import type { CaseKind, TruthCase } from './read-cases.js';
import type { ScoredFinding } from './read-findings.js';

/** What the truth says of a finding: right where it names a planted case, otherwise allowed by another planting, otherwise wrong. */
export type Verdict = 'right' | 'follows' | 'wrong';

/** A finding beside the truth: its verdict, the planted cases that it names, and the look-alikes that it names wrongly. */
export interface JudgedFinding {
  readonly finding: ScoredFinding;
  readonly verdict: Verdict;
  readonly named: readonly TruthCase[];
  readonly lookAlikes: readonly TruthCase[];
}

/** A finding whose evidence shares at least this part of the records of both is about the case (Jaccard's index). */
const SAME_EVIDENCE = 0.5;

/** Judges the findings of one check by the cases of that check. */
export class CaseMatcher {
  readonly #bySubject = new Map<string, TruthCase[]>();
  readonly #byRecord = new Map<number, TruthCase[]>();
  readonly #places: readonly { readonly found: TruthCase; readonly pattern: RegExp }[];

  constructor(cases: readonly TruthCase[]) {
    for (const found of cases) {
      add(this.#bySubject, found.subject, found);
      for (const record of found.records) add(this.#byRecord, record, found);
    }
    this.#places = cases.flatMap((found) => {
      const precinct = found.kind === 'follows' ? /^precinct (\S+)$/.exec(found.subject)?.[1] : undefined;
      return precinct === undefined ? [] : [{ found, pattern: deskOf(precinct) }];
    });
  }

  judge(finding: ScoredFinding): JudgedFinding {
    const shared = new Map<TruthCase, number>();
    for (const record of finding.records)
      for (const found of this.#byRecord.get(record) ?? []) shared.set(found, (shared.get(found) ?? 0) + 1);
    const sameSubject = new Set(this.#bySubject.get(finding.subject) ?? []);
    const about = new Set(sameSubject);
    for (const [found, common] of shared) {
      const all = finding.records.length + found.records.length - common;
      if (common >= SAME_EVIDENCE * all) about.add(found);
    }
    const named = of('planted', about);
    if (named.length > 0) return { finding, verdict: 'right', named, lookAlikes: [] };
    if (of('follows', about).length > 0 || this.#atDeskOfPrecinct(finding.subject))
      return { finding, verdict: 'follows', named: [], lookAlikes: [] };
    const touched = new Set([...sameSubject, ...shared.keys()]);
    return { finding, verdict: 'wrong', named: [], lookAlikes: of('near-miss', touched) };
  }

  /** A desk or place is named in words that hold its precinct's number. */
  #atDeskOfPrecinct(subject: string): boolean {
    return this.#places.some(({ pattern }) => pattern.test(subject));
  }
}

function deskOf(precinct: string): RegExp {
  return new RegExp(`№ ?${precinct.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'u');
}

function of(kind: CaseKind, cases: ReadonlySet<TruthCase>): readonly TruthCase[] {
  return [...cases].filter((found) => found.kind === kind);
}

function add<Key>(map: Map<Key, TruthCase[]>, key: Key, found: TruthCase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [found]);
  else if (!known.includes(found)) known.push(found);
}
