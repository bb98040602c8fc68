import type { SeenFinding, SeenRecord } from './line.js';

/** How a decision stands to the findings of the audit that is open. */
export type Fate =
  | { readonly kind: 'kept' }
  /** The same lead with other evidence: whoever decided has to look again. */
  | { readonly kind: 'changed'; readonly to: string }
  | { readonly kind: 'gone' };

/** The findings of an audit, as far as matching needs them. */
export interface CurrentFindings {
  has(fingerprint: string): boolean;
  /** Findings of a check, with the evidence that a decision would keep; read when asked for. */
  of(code: string): Iterable<SeenFinding>;
}

/** Subjects whose names are the same in every audit; a person's number is not. */
const LASTING = new Set<SeenFinding['kind']>(['precinct', 'tec', 'serial', 'certificate', 'total']);
/** Evidence that shares less than this is another lead. */
const LEAST_OVERLAP = 0.6;
/** Fields that tell people and papers apart, as far as a masked report shows them: records that share none of theirs are two. */
const TELLING = ['iin', 'birth_date', 'serial', 'avc_serial', 'certificate_no', 'entry_no'];
/** Records of a finding by which like ones are looked for. */
const LOOKED_AT = 4;
/** A value that this many findings of a check share tells none of them from the others. */
const COMMON = 200;

/**
 * The fate of each finding that was decided on, by its fingerprint. One with the same fingerprint is kept. Otherwise the same check
 * on the same subject, or, where subjects are persons, on the records that overlap most, is the same lead with changed evidence;
 * each finding of today can be that of one earlier lead only.
 */
export function fates(decided: readonly SeenFinding[], current: CurrentFindings): ReadonlyMap<string, Fate> {
  const result = new Map<string, Fate>();
  const open = new Map<string, SeenFinding[]>();
  for (const finding of decided) {
    if (result.has(finding.fingerprint)) continue;
    const isKept = current.has(finding.fingerprint);
    result.set(finding.fingerprint, isKept ? { kind: 'kept' } : { kind: 'gone' });
    if (!isKept) open.set(finding.code, [...(open.get(finding.code) ?? []), finding]);
  }
  const kept = new Set([...result].flatMap(([fingerprint, { kind }]) => (kind === 'kept' ? [fingerprint] : [])));
  for (const [code, before] of open) {
    const candidates = [...current.of(code)].filter(({ fingerprint }) => !kept.has(fingerprint));
    for (const [from, to] of paired(before, candidates)) result.set(from, { kind: 'changed', to });
  }
  return result;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly overlap: number;
}

function paired(before: readonly SeenFinding[], now: readonly SeenFinding[]): ReadonlyMap<string, string> {
  const bySubject = new Map(now.filter(({ kind }) => LASTING.has(kind)).map((one) => [one.subject, one]));
  const byValue = valuesOf(now);
  const pairs = before.flatMap((finding): Pair[] => {
    const same = LASTING.has(finding.kind) ? bySubject.get(finding.subject) : undefined;
    if (same !== undefined) return [{ from: finding.fingerprint, to: same.fingerprint, overlap: 2 }];
    if (LASTING.has(finding.kind)) return [];
    const candidates = new Set(tokensOf(finding).flatMap((token) => byValue.get(token) ?? []));
    return [...candidates]
      .map((other) => ({ from: finding.fingerprint, to: other.fingerprint, overlap: overlapOf(finding, other) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP);
  });
  const ordered = pairs.sort((a, b) => b.overlap - a.overlap || compare(a.from, b.from) || compare(a.to, b.to));
  const result = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of ordered) {
    if (result.has(from) || taken.has(to)) continue;
    result.set(from, to);
    taken.add(to);
  }
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function valuesOf(findings: readonly SeenFinding[]): ReadonlyMap<string, readonly SeenFinding[]> {
  const byValue = new Map<string, SeenFinding[]>();
  for (const finding of findings) {
    for (const token of tokensOf(finding)) {
      const holders = byValue.get(token);
      if (holders === undefined) byValue.set(token, [finding]);
      else holders.push(finding);
    }
  }
  for (const [token, holders] of byValue) if (holders.length > COMMON) byValue.delete(token);
  return byValue;
}

/** Two fields of a record at a time: one alone (a birth year, a precinct) is shared by too many. */
function tokensOf({ records }: SeenFinding): readonly string[] {
  const tokens = new Set<string>();
  for (const { extract, fields } of records.slice(0, LOOKED_AT)) {
    const written = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    for (let i = 0; i < written.length; i += 1)
      for (let j = i + 1; j < written.length; j += 1) tokens.add(`${extract} ${written[i]} ${written[j]}`);
  }
  return [...tokens];
}

/** From 0 to 1: each record with the one that it is most like, records that only one of both has counting as nothing. */
export function overlapOf(one: SeenFinding, other: SeenFinding): number {
  const most = Math.max(one.of, other.of, one.records.length, other.records.length);
  if (most === 0) return 1;
  const left = [...other.records];
  let sum = 0;
  for (const record of one.records) {
    let best = -1;
    let place = -1;
    left.forEach((candidate, index) => {
      const similarity = sharedFields(record, candidate);
      if (similarity > best) [best, place] = [similarity, index];
    });
    if (best > 0) {
      sum += best;
      left.splice(place, 1);
    }
  }
  // Of evidence too long to be kept, what was kept stands for the whole.
  return sum / Math.min(most, Math.max(one.records.length, other.records.length));
}

/** The share of fields that two records of one extract have alike. */
function sharedFields(one: SeenRecord, other: SeenRecord): number {
  if (one.extract !== other.extract) return 0;
  const told = TELLING.filter((name) => one.fields[name] !== undefined && other.fields[name] !== undefined);
  if (told.length > 0 && told.every((name) => one.fields[name] !== other.fields[name])) return 0;
  const names = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  const same = [...names].filter((name) => one.fields[name] === other.fields[name]).length;
  return names.size === 0 ? 0 : same / names.size;
}
