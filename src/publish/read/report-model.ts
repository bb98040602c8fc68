import type { Bearing, SpokenAgainst } from '../../checks/index.js';
import type { FindingReview, State } from '../../decisions/states.js';
import type { ExtractName, Language, Loss, SqlValue, Strength, SubjectKind, Texts } from '../../model.js';
import type { ReconciledFigure } from '../reconciliation/read-reconciliation.js';
import type { FieldResults } from '../words/field-words.js';
import type { Answers } from './answers.js';
import type { FindingClaim } from './finding-claims.js';
import type { PictureData } from './picture-data.js';
import type { PrecinctCards } from './precinct-cards.js';

/** Everything a report says, read once from the audit file: HTML, CSV and JSON are functions of this and nothing else. */
export interface AuditReport {
  readonly election: {
    readonly title: Texts;
    readonly profile: string;
    /** False where the folder had no election.yaml: nothing of any election was assumed then. */
    readonly stated: boolean;
    /** The built-in profile that the loaded dates fit, where the folder names no polling day; null where none does. */
    readonly fitting: string | null;
    readonly pollingDay: string | null;
    readonly values: readonly {
      readonly path: string;
      readonly value: string | number;
      readonly source: string | null;
    }[];
  };
  /** Numbers by which linking and the comparison with peers decided, by name. */
  readonly numbers: readonly { readonly name: string; readonly value: number }[];
  /** Personal data is shown as written, not masked. */
  readonly revealed: boolean;
  readonly accounting: Accounting;
  /** Files of which more was lost than the profile allows: what was found then says little. */
  readonly losses: readonly Loss[];
  /** Not an election of Kazakhstan: its IINs and AVCs are called by words that every country knows. */
  readonly generalWords: boolean;
  /** Persons and their records are null where nobody was looked for, as between two states. */
  readonly linking: {
    readonly persons: number | null;
    readonly records: number | null;
    readonly listed: number;
    readonly listedWithIin: number;
  };
  readonly checks: readonly CheckOutcome[];
  /** What a check in the field came to; not there where the report was written without one. */
  readonly field?: FieldResults;
  readonly counts: {
    readonly ran: number;
    readonly skipped: number;
    /** Checks that ran but had nothing to look at: neither a pass nor a finding. */
    readonly nothingToExamine: number;
    readonly findings: Readonly<Record<Strength, number>>;
    /** Of these, findings that somebody answers for in election.yaml. */
    readonly suppressed: Readonly<Record<Strength, number>>;
    /** How many stand in which state of review; null where the report was written without any decisions. */
    readonly reviewed: Readonly<Record<State, number>> | null;
  };
  /**
   * Findings in the order of checks and subjects, of these checks or of all; evidence at most `evidenceShown` records each,
   * the count is of all.
   */
  findings(codes?: ReadonlySet<string>): Iterable<ReportFinding>;
  /** The figures of the three answers that stand first; read when they are asked for. */
  answers(): Answers;
  /** Announced and observed figures beside what they come to; read when they are asked for. */
  reconciliation(): readonly ReconciledFigure[];
  /** What the pictures show; read when it is asked for. */
  pictures(): PictureData;
  /** Cards of precincts and sums of TECs; read when they are asked for. */
  precincts(): PrecinctCards;
}

export interface Accounting {
  readonly files: readonly FileAccounting[];
  readonly read: number;
  readonly loaded: number;
  /** Rows that are no records. */
  readonly setAside: number;
  readonly rejected: number;
  /** Files, sheets and members that were not read, with the reason's name. */
  readonly unreadFiles: readonly { readonly path: string; readonly reason: string; readonly detail: string }[];
}

export interface FileAccounting {
  readonly path: string;
  readonly extract: ExtractName;
  readonly extractTitle: Texts;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly encoding: string;
  readonly encodingEvidence: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly read: number;
  readonly loaded: number;
  /** Rows that are no records: totals, repeated headers, signatures, blank forms. */
  readonly setAside: number;
  readonly rejected: number;
  /** Why rows are no records, with how many. */
  readonly aside: readonly { readonly reason: string; readonly records: number }[];
  /** Cells that could not be read, by field and kind; their records are loaded without them. */
  readonly unread: readonly { readonly field: string; readonly kind: string; readonly records: number }[];
  /** Why records were rejected, with how many records each reason touches. */
  readonly reasons: readonly { readonly reason: string; readonly field: string | null; readonly records: number }[];
  readonly repairs: readonly { readonly kind: string; readonly field: string; readonly records: number }[];
  readonly notes: readonly {
    readonly kind: string;
    readonly fromRecord: number | null;
    readonly toRecord: number | null;
    readonly records: number;
    readonly detail: string;
  }[];
  readonly columns: readonly {
    readonly position: number;
    readonly header: string;
    readonly field: string | null;
    /** The field that it fills together with other columns. */
    readonly feeds: string | null;
    readonly filled: number;
  }[];
}

export interface CheckOutcome {
  readonly code: string;
  readonly family: string;
  /** The most that a finding of it can claim. */
  readonly strength: Strength;
  readonly subject: SubjectKind;
  readonly title: Texts;
  readonly question: Texts;
  readonly outcome: 'ran' | 'skipped' | 'blind';
  /** Why it was skipped, in words; null where it ran. */
  readonly reason: Texts | null;
  /** What it looked at, placeholders filled; null where it was skipped. */
  readonly examined: Texts | null;
  /** True where it ran over nothing, or was blind: the numbers are in `examined`. */
  readonly nothingToExamine: boolean;
  readonly chance: Texts | null;
  /** The number that chance alone would give, where it can be computed. */
  readonly expectedByChance: number | null;
  readonly innocent: readonly Texts[];
  /** For each innocent explanation, what the records of a finding may say against it. */
  readonly spokenAgainst: readonly (SpokenAgainst | null)[];
  /** For each innocent explanation, which claims of a finding bear on it. */
  readonly bearing: readonly Bearing[];
  readonly next: Texts;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly meaning: Texts;
    readonly source: string;
    readonly changed: boolean;
  }[];
  readonly sources: readonly string[];
  readonly sql: string;
  /** The files that the SQL is joined from, in this program's folder, with /. */
  readonly sqlPaths: readonly string[];
  readonly sqlSha256: string;
  readonly findingCount: number;
  /** Of these, how many there are of each strength. */
  readonly findingsByStrength: Readonly<Record<Strength, number>>;
  /** Records of its extracts that it could not judge in full, because a cell of a field that it reads could not be read. */
  readonly unreadRecords: number;
}

export interface ReportFinding {
  readonly id: number;
  readonly code: string;
  readonly strength: Strength;
  readonly subjectKind: SubjectKind;
  /** `precinct 138`, `person 12`, a serial, a certificate number or a total; never personal data. */
  readonly subject: string;
  readonly message: Texts;
  readonly measures: Readonly<Record<string, SqlValue>>;
  /** What the check says of its records, and which of that gave the finding its strength. */
  readonly claims: readonly FindingClaim[];
  readonly because: readonly Texts[];
  readonly fingerprint: string;
  /** Who answers for it, why and until when; null where nobody does. */
  readonly suppression: { readonly reason: string; readonly owner: string; readonly until: string } | null;
  /** How reviewers' decisions on it stand; not there where the report was written without any. */
  readonly review?: FindingReview;
  readonly evidenceCount: number;
  /** What its records say against innocent explanations of its check. */
  readonly spokenAgainst: ReadonlySet<SpokenAgainst>;
  readonly evidence: readonly EvidenceRecord[];
}

export interface EvidenceRecord {
  readonly extract: ExtractName;
  readonly extractTitle: Texts;
  readonly file: string;
  readonly sha256: string;
  readonly recordNumber: number;
  /** The record's filled fields as written, in the extract's order, masked unless the report is revealed. */
  readonly fields: readonly { readonly name: string; readonly label: Texts; readonly value: string }[];
}

export interface ReportOptions {
  readonly language: Language;
  readonly reveal: boolean;
}
