import { STRENGTHS, type Strength } from '../model.js';
import { CaseMatcher, type JudgedFinding } from './match-cases.js';
import type { TruthCase } from './read-cases.js';
import { type CheckState, type ScoredFinding, TIERS, type Tier } from './read-findings.js';

/** Counts of findings beside the truth, and the shares made of them; a share of nothing is null. */
export interface FindingScore {
  /** Cases planted, those that a finding names, and those named with exactly their evidence. */
  readonly planted: number;
  readonly found: number;
  readonly exact: number;
  readonly recall: number | null;
  /** Findings, of which right + follows + wrong; those that follow from another planting count neither way. */
  readonly findings: number;
  readonly right: number;
  readonly follows: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly nearMisses: number;
  readonly nearMissesNamed: number;
  /** Voters in the evidence of findings that do not merely follow, and those of them in no case of the check. */
  readonly votersNamed: number;
  readonly innocentNamed: number;
  /** Innocent voters named for each true case found; null where none was found. */
  readonly harmRatio: number | null;
}

/** The findings of a check that rest on one tier of linking; `recall` is what findings of this tier and the surer ones find. */
export interface TierScore {
  readonly tier: Tier;
  readonly findings: number;
  readonly right: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Findings of one strength beside the truth. */
export type StrengthScore = FindingScore & { readonly strength: Strength };

/** One check beside the truth. */
export interface CheckScore extends FindingScore {
  readonly code: string;
  readonly strength: Strength;
  /** JSON of the reason where the check did not run: then everything planted for it was missed. */
  readonly skipped: string | null;
  readonly tiers: readonly TierScore[];
  /** By the strength of the findings; a case counts where its strongest finding does, one not found at the check's strength. */
  readonly byStrength: readonly StrengthScore[];
}

/** The person of a record, as a number; null where the record is of no person. */
export type VoterOf = (record: number) => number | null;

/** Scores each check that has cases or findings, in the order given; findings may come in any order. */
export function scoreChecks(
  checks: readonly CheckState[],
  cases: readonly TruthCase[],
  findings: Iterable<ScoredFinding>,
  voterOf: VoterOf,
): readonly CheckScore[] {
  const casesOf = byCheck(cases);
  const findingsOf = byCheck(findings);
  return checks.flatMap(({ code, strength, skipped }) => {
    const [own, found] = [casesOf.get(code) ?? [], findingsOf.get(code) ?? []];
    if (found.length === 0 && own.every(({ kind }) => kind === 'follows')) return [];
    const matcher = new CaseMatcher(own);
    const judged = found.map((finding) => matcher.judge(finding));
    const byStrength = strengthsOf(strength, own, judged, voterOf);
    return [{ code, strength, skipped, ...scoreOne(own, judged, voterOf), tiers: tiersOf(own, judged), byStrength }];
  });
}

function byCheck<Item extends { readonly check: string }>(items: Iterable<Item>): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.check);
    if (group === undefined) groups.set(item.check, [item]);
    else group.push(item);
  }
  return groups;
}

function strengthsOf(
  ceiling: Strength,
  cases: readonly TruthCase[],
  judged: readonly JudgedFinding[],
  voterOf: VoterOf,
): readonly StrengthScore[] {
  const placeOf = new Map<TruthCase, Strength>(cases.map((each) => [each, ceiling]));
  // The weakest first, so that the strongest finding of a case stands.
  for (const strength of [...STRENGTHS].reverse()) {
    for (const { finding, named, lookAlikes } of judged)
      if (finding.strength === strength) for (const each of [...named, ...lookAlikes]) placeOf.set(each, strength);
  }
  return STRENGTHS.flatMap((strength) => {
    const own = cases.filter((each) => placeOf.get(each) === strength);
    const found = judged.filter(({ finding }) => finding.strength === strength);
    return own.length + found.length === 0 ? [] : [{ strength, ...scoreOne(own, found, voterOf, cases) }];
  });
}

/** Scores findings against cases; of `known`, all cases of the check, none is an innocent voter's. */
function scoreOne(
  cases: readonly TruthCase[],
  judged: readonly JudgedFinding[],
  voterOf: VoterOf,
  known = cases,
): FindingScore {
  const counted = new Set(cases);
  const count = (verdict: JudgedFinding['verdict']) => judged.filter((each) => each.verdict === verdict).length;
  const planted = cases.filter(({ kind }) => kind === 'planted').length;
  const named = new Set(judged.flatMap((each) => each.named.filter((found) => counted.has(found))));
  const exact = new Set(
    judged.flatMap((each) => each.named.filter((found) => counted.has(found) && isSame(found, each.finding))),
  );
  const lookAlikes = new Set(judged.flatMap((each) => each.lookAlikes.filter((found) => counted.has(found))));
  return withShares({
    planted,
    found: named.size,
    exact: exact.size,
    findings: judged.length,
    right: count('right'),
    follows: count('follows'),
    wrong: count('wrong'),
    nearMisses: cases.filter(({ kind }) => kind === 'near-miss').length,
    nearMissesNamed: lookAlikes.size,
    ...votersIn(known, judged, voterOf),
  });
}

type Counts = Omit<FindingScore, 'recall' | 'precision' | 'harmRatio'>;

function withShares(counts: Counts): FindingScore {
  return {
    ...counts,
    recall: share(counts.found, counts.planted),
    precision: share(counts.right, counts.right + counts.wrong),
    harmRatio: share(counts.innocentNamed, counts.found),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function isSame({ records }: TruthCase, finding: ScoredFinding): boolean {
  return records.length === finding.records.length && records.every((record, i) => record === finding.records[i]);
}

function votersIn(cases: readonly TruthCase[], judged: readonly JudgedFinding[], voterOf: VoterOf) {
  const votersOf = (records: readonly number[]) => records.map(voterOf).filter((voter) => voter !== null);
  const involved = new Set(
    cases.filter(({ kind }) => kind !== 'near-miss').flatMap(({ records }) => votersOf(records)),
  );
  const named = new Set<number>();
  for (const { finding, verdict } of judged)
    if (verdict !== 'follows') for (const voter of votersOf(finding.records)) named.add(voter);
  let innocentNamed = 0;
  for (const voter of named) if (!involved.has(voter)) innocentNamed += 1;
  return { votersNamed: named.size, innocentNamed };
}

function tiersOf(cases: readonly TruthCase[], judged: readonly JudgedFinding[]): readonly TierScore[] {
  const planted = cases.filter(({ kind }) => kind === 'planted').length;
  const named = new Set<TruthCase>();
  return TIERS.flatMap((tier) => {
    const own = judged.filter(({ finding }) => finding.tier === tier);
    if (own.length === 0) return [];
    for (const each of own) for (const found of each.named) named.add(found);
    const right = own.filter(({ verdict }) => verdict === 'right').length;
    const wrong = own.filter(({ verdict }) => verdict === 'wrong').length;
    const findings = own.length;
    return [
      { tier, findings, right, wrong, precision: share(right, right + wrong), recall: share(named.size, planted) },
    ];
  });
}

/** Sums over checks; a voter whom two checks name counts twice. */
export function sumScores(scores: readonly FindingScore[]): FindingScore {
  const sum = (of: (score: FindingScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  return withShares({
    planted: sum((score) => score.planted),
    found: sum((score) => score.found),
    exact: sum((score) => score.exact),
    findings: sum((score) => score.findings),
    right: sum((score) => score.right),
    follows: sum((score) => score.follows),
    wrong: sum((score) => score.wrong),
    nearMisses: sum((score) => score.nearMisses),
    nearMissesNamed: sum((score) => score.nearMissesNamed),
    votersNamed: sum((score) => score.votersNamed),
    innocentNamed: sum((score) => score.innocentNamed),
  });
}

/** The sums of each strength that any finding has, or any case that was missed should have had. */
export function sumByStrength(checks: readonly CheckScore[]): readonly StrengthScore[] {
  return STRENGTHS.flatMap((strength) => {
    const own = checks.flatMap(({ byStrength }) => byStrength.filter((score) => score.strength === strength));
    return own.length === 0 ? [] : [{ strength, ...sumScores(own) }];
  });
}
