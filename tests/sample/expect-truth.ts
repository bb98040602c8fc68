import { expect } from 'vitest';
import type { Check } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { type ExampleResult, resultOf } from '../checks/example-audit.js';
import { recordsIn } from './sample-folder.js';

type Finding = ExampleResult['findings'][number];

export interface Truth {
  readonly kind: string;
  readonly check: string;
  readonly subject: string;
  readonly place: string | null;
}

export function truthOf(folder: string): Truth[] {
  return recordsIn(folder, 'truth.csv').map(({ kind = '', check = '', subject = '', file, record }) => ({
    kind,
    check,
    subject,
    place: file === '' ? null : `${file}:${record}`,
  }));
}

/** A case as its evidence in order, or as its subject where it has none. */
function caseOf(subject: string, evidence: readonly string[]): string {
  return evidence.length === 0 ? subject : [...evidence].sort().join(' ');
}

export function plantedCases(truth: readonly Truth[], code: string): string[] {
  const evidence = new Map<string, string[]>();
  for (const { kind, check, subject, place } of truth) {
    if (check !== code || kind !== 'planted') continue;
    const places = evidence.get(subject) ?? [];
    evidence.set(subject, place === null ? places : [...places, place]);
  }
  return [...evidence].map(([subject, places]) => caseOf(subject, places)).sort();
}

/** Whether a finding may be there because of another planting: its subject names what a row of that kind names. */
function follows(truth: readonly Truth[], code: string, subject: string): boolean {
  // Beside its peers and the whole country stands out wherever a block of additions was planted for another check.
  const blocks = ['AD03', 'AD09', 'AD11', 'AD13'].filter((other) => other !== code);
  const isBeside = code === 'AD04' || code === 'AD03';
  const alsoBy = isBeside ? truth.filter((row) => blocks.includes(row.check) && row.kind === 'planted') : [];
  const rows = [...truth.filter((row) => row.kind === 'follows' && row.check === code), ...alsoBy];
  return rows.some(
    (row) => subject === row.subject || new RegExp(`№ ?${row.subject.replace('precinct ', '')}(?!\\d)`).test(subject),
  );
}

/** Checks that name what stands out by its number alone, among few that are alike. */
const BY_NUMBERS: ReadonlySet<string> = new Set(['AV17']);

/** The findings without those that the check itself says are ordinary in the sample; each that it says must be there. */
function withoutOrdinary(check: Check, findings: readonly Finding[]): readonly Finding[] {
  const names = (finding: Finding) => [finding.subject, caseOf(finding.subject, finding.evidence)];
  const named = new Set(findings.flatMap(names));
  const absent = check.inSample.ordinary.filter(({ finding }) => !named.has(finding));
  expect(absent, `${check.code} no longer gives what its check.yaml calls ordinary in the sample`).toEqual([]);
  const ordinary = new Set(check.inSample.ordinary.map(({ finding }) => finding));
  return findings.filter((finding) => !names(finding).some((name) => ordinary.has(name)));
}

/**
 * Every planted case is found, with exactly its evidence; nothing else is, but what the check's own `in_sample` gives a
 * reason for; no look-alike is named. Other elections than the sample hold other ordinary people: there nothing planted is missed.
 */
export function expectTruth(db: AuditFile, truth: readonly Truth[], check: Check, election: 'sample' | 'other'): void {
  const { outcome, findings: all } = resultOf(db, check);
  const unexplained = all.filter(({ subject }) => !follows(truth, check.code, subject));
  const planted = new Set(plantedCases(truth, check.code));
  const findings =
    election === 'sample'
      ? withoutOrdinary(check, unexplained)
      : unexplained.filter(
          ({ subject, evidence }) => check.inSample.ordinary.length === 0 || planted.has(caseOf(subject, evidence)),
        );
  // The sample does not hold every extract; a check of which the truth says something must run.
  if (outcome === 'skipped' && !truth.some((row) => row.check === check.code && row.kind !== 'follows')) return;
  // A check that says it is blind where precincts are small and few must find what is planted all the same.
  expect(election === 'sample' ? ['ran'] : ['ran', 'blind'], check.code).toContain(outcome);
  if (check.inSample.missed !== null) {
    // Said where it stands; once it is found the line in check.yaml has to go.
    if (election === 'sample') expect(findings, check.inSample.missed).toEqual([]);
    return;
  }
  const found = findings.map(({ subject, evidence }) => caseOf(subject, evidence)).sort();
  if (election === 'other' && BY_NUMBERS.has(check.code) && planted.size > 2) {
    // Three planted among a dozen hosts raise what is ordinary there: most of them are found, and nothing else.
    expect(
      found.filter((each) => !planted.has(each)),
      check.code,
    ).toEqual([]);
    expect(found.length * 2, check.code).toBeGreaterThan(planted.size);
    return;
  }
  expect(found, check.code).toEqual(plantedCases(truth, check.code));
  if (check.subject !== 'person') {
    const subjects = new Set(
      truth.filter((row) => row.check === check.code && row.kind === 'planted').map((row) => row.subject),
    );
    expect(findings.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
  }
  const named = new Set(findings.flatMap(({ evidence }) => evidence));
  const alike = truth
    .filter((row) => row.check === check.code && row.kind === 'near-miss')
    .map((row) => row.place ?? '');
  expect(alike.filter((place) => named.has(place))).toEqual([]);
}
