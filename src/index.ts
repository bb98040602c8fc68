/** The public API of Rollproof: everything that its own command line uses, and nothing else. */
export {
  type AuditOptions,
  auditFolder,
  checkAuditFile,
  linkAuditFile,
  loadAuditFile,
  writeAuditReports,
} from './audit-folder.js';
export {
  allChecks,
  type Check,
  type CheckSelection,
  type Parameter,
  type ParameterValues,
  parseSettings,
  runChecks,
  strengthSentences,
} from './checks/index.js';
export { type AuditFile, auditValue, buildIndexes, createAuditFile, openAuditFile } from './database/audit-file.js';
export { type SourceFile, sourceFiles } from './database/source-files.js';
export { describeFolder } from './describe-folder.js';
export type { ElectionProfile, ProfileFigure, ProfileValue } from './election/profile.js';
export { builtInProfiles, profileFromYaml, readProfile } from './election/read-profile.js';
export {
  type EvaluateOptions,
  type Evaluation,
  evaluateAudit,
  type LinkingEvaluation,
} from './evaluate/evaluate-audit.js';
export { evaluationTexts } from './evaluate/page/texts.js';
export type { CheckScore, FindingScore } from './evaluate/score-checks.js';
export { writeEvaluation } from './evaluate/write-evaluation.js';
export { ALL_EXTRACTS } from './extracts/catalogue.js';
export type { Extract, Field } from './extracts/extract.js';
export * from './identity/index.js';
export { COLUMN_ROLES, type ColumnRole } from './link/list-headers.js';
export type { FileDescription } from './load/describe-file.js';
export { loadFolder } from './load/load-folder.js';
export { type ExplainedMatch, explainMatch } from './match/explain-match.js';
export { type MatchOptions, type MatchSummary, matchFiles } from './match/match-files.js';
export * from './model.js';
export { type BaselineComparison, type BaselineFinding, compareWithBaseline, readBaseline } from './report/baseline.js';
export type { Correction } from './report/corrections.js';
export { reasonText, repairText, strengthText } from './report/labels.js';
export type { Difference, NotRecomputed, Verification } from './report/manifest/verify-report.js';
export { readAudit } from './report/read-audit.js';
export type * from './report/report-model.js';
export { keyOf, readCorrectionKeys, writeCorrections } from './report/write-corrections.js';
export type { ReportSetOptions } from './report/write-report-set.js';
export { type WrittenFile, writeReports } from './report/write-reports.js';
export { type SampleSummary, writeSample } from './sample/write-sample.js';
export { type ValidateOptions, type Validation, validateFiles } from './validate-files.js';
export { type VerifyFolderOptions, verifyFolder } from './verify-folder.js';
