import type { ClaimValues } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import { type FindingReview, type Judgement, UNJUDGED } from '../../decisions/states.js';
import type { SqlValue, Strength, SubjectKind } from '../../model.js';
import { concealmentOf } from '../privacy/concealment.js';
import { hidingPaths } from '../privacy/file-names.js';
import type { Pseudonyms } from '../privacy/pseudonyms.js';
import { fillTexts } from '../words/fill-text.js';
import { claimsOfFinding } from './finding-claims.js';
import { lazy } from './lazy.js';
import type { CheckRun } from './read-check-outcomes.js';
import { recordReader } from './record-reader.js';
import type { EvidenceRecord, ReportFinding } from './report-model.js';
import { spokenAgainstReader } from './spoken-against.js';

interface FindingRow {
  readonly id: number;
  readonly subject: string;
  readonly strength: Strength;
  readonly measures: string;
  readonly claims: string;
  readonly fingerprint: string;
  readonly evidence: number;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly until: string | null;
}

const FINDING_ROW = `select finding_id as id, code, subject, strength, measures, claims, finding.fingerprint, reason, owner, until,
            (select count(*) from finding_record where finding_record.finding_id = finding.finding_id) as evidence
     from finding left join suppression on suppression.fingerprint = finding.fingerprint`;

/** Findings are read this many at a time, so that memory does not grow with their number. */
const PAGE = 500;

/** Reads findings and their evidence, a page at a time. */
export interface FindingReader {
  findings(runs: readonly CheckRun[]): Generator<ReportFinding>;
  /** One finding by its id; null where there is none. */
  finding(runs: readonly CheckRun[], findingId: number): ReportFinding | null;
  evidenceOf(findingId: number): Generator<EvidenceRecord>;
  /** What a list names of every finding, in the order of `findings`: a hundred thousand in a fraction of a second. */
  listed(runs: readonly CheckRun[]): readonly ListedFinding[];
}

/** A finding without its measures, sentence and evidence. */
export type ListedFinding = Pick<ReportFinding, 'id' | 'code' | 'strength' | 'subjectKind' | 'subject' | 'fingerprint'>;

/** A reader that puts at most `evidenceShown` records into each finding; `evidenceOf` gives all of them. */
export function findingReader(
  db: AuditFile,
  reveal: boolean,
  evidenceShown: number,
  pseudonyms: Pseudonyms | null = null,
  judged?: ReadonlyMap<string, Judgement>,
): FindingReader {
  const pages = findingPages(db);
  const one = db.prepare<[number], FindingRow & { code: string }>(`${FINDING_ROW} where finding_id = ?`);
  const lines = db.prepare<[], Omit<ListedFinding, 'subjectKind'>>(
    'select finding_id as id, code, subject, strength, fingerprint from finding order by finding_id',
  );
  const evidence = evidenceReader(db, reveal, pseudonyms);
  const concealment = concealmentOf(db);
  const show = reveal ? (text: string) => text : concealment.hide;
  const showValue = reveal ? (value: SqlValue) => value : concealment.hideValue;
  const subjectOf = subjectNamer(pseudonyms, reveal ? show : hidingPaths(db, show));
  const reviewOf = reviewReader(judged);
  const showing = { showValue, subjectOf, reviewOf };
  const read = (run: CheckRun, row: FindingRow) => lazyFinding(run, row, showing, evidence, evidenceShown);
  const kept = isSmall(db) ? new Map<string, readonly ReportFinding[]>() : null;
  return {
    evidenceOf: evidence.all,
    finding(runs, findingId) {
      const row = one.get(findingId);
      const run = row === undefined ? undefined : runs.find(({ check }) => check.code === row.code);
      if (row === undefined || run === undefined) return null;
      return read(run, row);
    },
    listed(runs) {
      const byCode = new Map<string, ListedFinding[]>(runs.map(({ check }) => [check.code, []]));
      const kinds = new Map(runs.map(({ check }) => [check.code, check.subject]));
      for (const row of lines.iterate()) {
        const subjectKind = kinds.get(row.code);
        if (subjectKind !== undefined)
          byCode.get(row.code)?.push({ ...row, subjectKind, subject: subjectOf(subjectKind, row.subject) });
      }
      return [...byCode.values()].flat();
    },
    *findings(runs) {
      for (const run of runs) {
        const { code } = run.check;
        const before = kept?.get(code);
        if (before !== undefined) yield* before;
        else if (kept === null) for (const row of pages(code)) yield read(run, row);
        else {
          const all = [...pages(code)].map((row) => read(run, row));
          kept.set(code, all);
          yield* all;
        }
      }
    },
  };
}

/** So many records of evidence and findings take some ten megabytes: half a dozen outputs then share what was read once. */
const MOST_KEPT = 10_000;

function isSmall(db: AuditFile): boolean {
  const few = (table: string) =>
    db.prepare<[], number>(`select count(*) <= ${MOST_KEPT} from (select 1 from ${table} limit ${MOST_KEPT + 1})`);
  return few('finding_record').pluck().get() === 1 && few('finding').pluck().get() === 1;
}

interface EvidenceReader {
  spokenAgainst(findingId: number): ReportFinding['spokenAgainst'];
  first(findingId: number, records: number): readonly EvidenceRecord[];
  all(findingId: number): Generator<EvidenceRecord>;
}

function evidenceReader(db: AuditFile, reveal: boolean, pseudonyms: Pseudonyms | null): EvidenceReader {
  const readRecord = recordReader(db, { reveal, pseudonyms });
  const spokenAgainst = spokenAgainstReader(db);
  const next = db
    .prepare<[number, number, number], number>(
      'select record_id from finding_record where finding_id = ? and record_id > ? order by record_id limit ?',
    )
    .pluck();
  return {
    spokenAgainst,
    first: (findingId, records) => next.all(findingId, 0, Math.min(records, Number.MAX_SAFE_INTEGER)).map(readRecord),
    *all(findingId) {
      let page = next.all(findingId, 0, PAGE);
      while (page.length > 0) {
        yield* page.map(readRecord);
        page = page.length < PAGE ? [] : next.all(findingId, page.at(-1) ?? 0, PAGE);
      }
    },
  };
}

/** How texts of a finding are shown, and what it is about. */
interface Showing {
  readonly showValue: (value: SqlValue) => SqlValue;
  readonly subjectOf: (kind: SubjectKind, subject: string) => string;
  readonly reviewOf: (fingerprint: string) => { readonly review?: FindingReview };
}

function reviewReader(judged?: ReadonlyMap<string, Judgement>): Showing['reviewOf'] {
  if (judged === undefined) return () => ({});
  return (fingerprint) => {
    const { state, outcome, standing } = judged.get(fingerprint) ?? UNJUDGED;
    return { review: { state, outcome, reviewers: new Set(standing.map(({ reviewer }) => reviewer)).size } };
  };
}

/**
 * `person 12` is a person's number in the audit file, and `person r7` a person named after one of the records; with a key it is
 * `person 4K7Q-9XM2-TDA0` instead, unless neither an IIN nor linking says who that is.
 */
function subjectNamer(pseudonyms: Pseudonyms | null, show: (text: string) => string): Showing['subjectOf'] {
  return (kind, subject) => {
    const named = kind === 'person' && pseudonyms !== null ? /^person (r?)(\d+)$/.exec(subject) : null;
    if (named === null || pseudonyms === null) return show(subject);
    const [, ofRecord, number] = named;
    const name = ofRecord === 'r' ? pseudonyms.ofRecord(Number(number)) : pseudonyms.ofPerson(Number(number));
    return name === null ? show(subject) : `person ${name}`;
  };
}

/** A page shows some hundred findings of perhaps a hundred thousand: what nobody looks at is not read. */
function lazyFinding(
  { check, parameters }: CheckRun,
  row: FindingRow,
  { showValue, subjectOf, reviewOf }: Showing,
  reader: EvidenceReader,
  evidenceShown: number,
): ReportFinding {
  const measures = readMeasures(row.measures, showValue);
  const message = lazy(() => fillTexts(check.message, { ...parameters, ...measures }));
  const evidence = lazy(() => reader.first(row.id, evidenceShown));
  const spokenAgainst = lazy(() => reader.spokenAgainst(row.id));
  const said = lazy(() =>
    claimsOfFinding(check.claims, JSON.parse(row.claims) as ClaimValues, row.strength, check.strength),
  );
  return {
    id: row.id,
    code: check.code,
    strength: row.strength,
    subjectKind: check.subject,
    subject: subjectOf(check.subject, row.subject),
    measures,
    fingerprint: row.fingerprint,
    suppression: suppressionOf(row),
    ...reviewOf(row.fingerprint),
    evidenceCount: row.evidence,
    get claims() {
      return said().claims;
    },
    get because() {
      return said().because;
    },
    get message() {
      return message();
    },
    get spokenAgainst() {
      return spokenAgainst();
    },
    get evidence() {
      return evidence();
    },
  };
}

/** The findings of one check in the order in which the check gave them. */
function suppressionOf({ reason, owner, until }: FindingRow): ReportFinding['suppression'] {
  return reason === null || owner === null || until === null ? null : { reason, owner, until };
}

function findingPages(db: AuditFile): (code: string) => Generator<FindingRow> {
  // The plus sign keeps SQLite on the primary key: by the index on code it would sort all of the code's findings for each page.
  const next = db.prepare<[number, number, string, number], FindingRow>(
    `${FINDING_ROW}
     where finding_id > ? and finding_id <= ? and +code = ? order by finding_id limit ?`,
  );
  const bounds = db.prepare<[string], { first: number | null; last: number | null }>(
    'select min(finding_id) as first, max(finding_id) as last from finding where code = ?',
  );
  return function* (code) {
    const { first, last } = bounds.get(code) ?? { first: null, last: null };
    if (first === null || last === null) return;
    let page = next.all(first - 1, last, code, PAGE);
    while (page.length > 0) {
      yield* page;
      page = next.all(page.at(-1)?.id ?? last, last, code, PAGE);
    }
  };
}

/** A serial cell may hold an IIN by mistake, so even measures are looked through before they are shown. */
function readMeasures(json: string, show: (value: SqlValue) => SqlValue): Readonly<Record<string, SqlValue>> {
  const measures = JSON.parse(json) as Record<string, SqlValue>;
  return Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, show(value)]));
}
