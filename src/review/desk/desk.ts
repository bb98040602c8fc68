import type { Entry } from '../../decisions/chain.js';
import type { Journal } from '../../decisions/journal.js';
import type { SeenFinding } from '../../decisions/line.js';
import { type Fate, fates } from '../../decisions/match.js';
import { reviewerKey } from '../../decisions/reviewer.js';
import { staleDecisions } from '../../decisions/stale.js';
import { type Judgement, judging, type Standing, UNJUDGED } from '../../decisions/states.js';
import type { AuditReading } from '../../publish/read/read-audit.js';
import type { ReportFinding } from '../../publish/read/report-model.js';
import { seenFinding } from '../../publish/read/seen-finding.js';
import { type Catalogue, catalogueOf, knownFindings, knowsFinding } from './catalogue.js';
import { type Suppression, suppressionsOf } from './suppressions.js';

/** What was decided before, on a finding that today has other evidence. */
export interface Earlier {
  readonly seen: SeenFinding;
  readonly standing: Standing;
}

/** An audit beside the decisions on it. Judgements are kept up while decisions are added. */
export interface Desk {
  readonly reading: AuditReading;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  /** Who sits at it, as given, and what of that tells people apart. */
  readonly me: { readonly name: string; readonly key: string };
  judgementOf(fingerprint: string): Judgement;
  /** Decisions that stand on earlier evidence of a finding and were not confirmed since by whoever made them. */
  earlierOf(fingerprint: string): readonly Earlier[];
  /** A finding as a decision keeps it. */
  seen(finding: ReportFinding): SeenFinding;
  suppressionOf(fingerprint: string): Suppression | null;
  /** Decisions on findings that the audit no longer has. */
  gone(): readonly SeenFinding[];
  /** Findings that no earlier audit of the file had; null where there was none. */
  readonly fresh: ReadonlySet<string> | null;
  /** Takes in lines that were added to the journal. */
  refresh(added: readonly Entry[]): void;
}

/** Sets up a desk. `today` is an ISO date, against which suppressions expire; `hiddenOf` gives what is sealed of a finding (`hiddenEvidence`). */
export function deskOf(
  reading: AuditReading,
  journal: Journal,
  name: string,
  {
    today,
    reviewers,
    hiddenOf,
  }: {
    readonly today: string;
    readonly reviewers: 1 | 2 | null;
    readonly hiddenOf: (findingId: number) => string | null;
  },
): Desk {
  const seen = (finding: ReportFinding) => {
    const hidden = hiddenOf(finding.id);
    return seenFinding(finding, hidden === null ? undefined : journal.seal(hidden));
  };
  const catalogue = catalogueOf(reading);
  const fresh = noteAudit(journal, name, catalogue, reviewers);
  const suppressions = suppressionsOf(reading, journal, name, today);
  const before = judging(journal.chain()).judged;
  const stale = staleDecisions(before, (fingerprint) => {
    const listed = catalogue.findings[catalogue.places.get(fingerprint) ?? -1];
    const finding = listed === undefined ? null : reading.finding(listed.id);
    return finding === null ? null : seen(finding);
  });
  let { judged, add } = judging(journal.chain(), stale);
  const fate = fatesOf(before, catalogue, reading);
  return {
    reading,
    catalogue,
    journal,
    me: { name, key: reviewerKey(name) },
    fresh,
    judgementOf: (fingerprint) => judged.get(fingerprint) ?? UNJUDGED,
    earlierOf(fingerprint) {
      const now = judged.get(fingerprint) ?? UNJUDGED;
      const again = new Set(now.standing.map(({ reviewer }) => reviewer));
      const otherwise = [
        ...(before.get(fingerprint)?.standing ?? []).filter(({ digest }) => stale.has(digest)),
        ...now.superseded,
      ];
      const earlier = (fate.changedTo.get(fingerprint) ?? []).flatMap((from) => judged.get(from)?.standing ?? []);
      return [...earlier, ...otherwise]
        .filter(({ reviewer }) => !again.has(reviewer))
        .map((standing) => ({ seen: standing.line.finding, standing }));
    },
    seen,
    suppressionOf: (fingerprint) => suppressions.get(fingerprint) ?? null,
    gone: () => fate.gone,
    refresh(added) {
      if (!add(added)) ({ judged, add } = judging(journal.chain(), stale));
    },
  };
}

/** Notes which audit the lines from here on speak of, unless the last such line says so already; gives what is new in it. */
function noteAudit(
  journal: Journal,
  name: string,
  catalogue: Catalogue,
  wanted: 1 | 2 | null,
): ReadonlySet<string> | null {
  const known = knownFindings(catalogue);
  const audits = journal.chain().own.flatMap(({ line }) => (line.what === 'audit' ? [line] : []));
  const last = audits.at(-1);
  const reviewers = wanted ?? last?.reviewers ?? 2;
  if (last?.known !== known || last.reviewers !== reviewers)
    journal.add(name, [{ what: 'audit', findings: catalogue.findings.length, known, reviewers }]);
  const before = audits.findLast((audit) => audit.known !== known);
  if (before === undefined) return null;
  const isKnown = knowsFinding(before.known);
  return new Set(catalogue.findings.map(({ fingerprint }) => fingerprint).filter((one) => !isKnown(one)));
}

function fatesOf(judged: ReadonlyMap<string, Judgement>, catalogue: Catalogue, reading: AuditReading) {
  const decided = [...judged.values()].map(({ standing }) => standing.at(-1)!.line.finding);
  const found: ReadonlyMap<string, Fate> = fates(decided, {
    has: (fingerprint) => catalogue.places.has(fingerprint),
    *of(code) {
      for (const finding of reading.findings(new Set([code]))) yield seenFinding(finding);
    },
  });
  const changedTo = new Map<string, string[]>();
  const gone: SeenFinding[] = [];
  for (const finding of decided) {
    const fate = found.get(finding.fingerprint);
    if (fate?.kind === 'changed') changedTo.set(fate.to, [...(changedTo.get(fate.to) ?? []), finding.fingerprint]);
    if (fate?.kind === 'gone') gone.push(finding);
  }
  return { changedTo, gone };
}
