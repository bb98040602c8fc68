/** The public API of Rollproof: everything that its own command line uses, and nothing else. */
export {
  type AuditOptions,
  auditFolder,
  checkAuditFile,
  linkAuditFile,
  loadAuditFile,
  writeAuditReports,
} from './app/audit-folder.js';
export { type CompareOptions, compareFolders, readStates } from './app/compare-folders.js';
export { type ComparedSeries, type ComparedStep, compareSeries, type SeriesOptions } from './app/compare-series.js';
export { keepCorrections } from './app/corrections/keep-corrections.js';
export { readCorrectionKeys } from './app/corrections/read-corrections.js';
export { describeFolder } from './app/describe-folder.js';
export type { Doubt } from './app/init/draft-file.js';
export { type FolderDraft, initFolder } from './app/init/init-folder.js';
export { keepEvidenceOnly } from './app/keep-evidence.js';
export { readColumnMap } from './app/match/column-map.js';
export { type ExplainedMatch, explainMatch } from './app/match/explain-match.js';
export { type MatchOptions, matchFiles } from './app/match/match-files.js';
export type { MatchSummary } from './app/match/match-summary.js';
export { matchWord } from './app/match/words.js';
export { type ValidateOptions, type Validation, validateFiles } from './app/validate-files.js';
export { type VerifyFolderOptions, verifyFolder } from './app/verify-folder.js';
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
export { systemProblem } from './database/system-problem.js';
export { unreadFiles } from './database/unread-files.js';
export { verifyDecisions } from './decisions/journal.js';
export { type DrawOptions, drawSample } from './draw/draw-sample.js';
export type { Design, Draw } from './draw/drawn.js';
export { type DrawResults, readDrawResults } from './draw/read-results.js';
export { DRAW_TEXTS } from './draw/texts.js';
export type { ElectionProfile, ProfileFigure, ProfileValue } from './election/profile.js';
export { builtInProfiles, profileFromYaml, readProfile } from './election/read-profile.js';
export { settingsSchema, settingsSchemaPath } from './election/settings-schema.js';
export { ENGINES, type EngineName } from './engine/evaluate-in-duckdb.js';
export {
  type EvaluateOptions,
  type Evaluation,
  evaluateAudit,
  type LinkingEvaluation,
} from './evaluate/evaluate-audit.js';
export { evaluationTexts } from './evaluate/page/texts.js';
export type { CheckScore, FindingScore } from './evaluate/score-checks.js';
export { type SeriesScore, scoreSeries } from './evaluate/score-series.js';
export { writeEvaluation } from './evaluate/write-evaluation.js';
export { ALL_EXTRACTS } from './extracts/catalogue.js';
export type { Extract, Field } from './extracts/extract.js';
export * from './identity/index.js';
export { COLUMN_ROLES, type ColumnRole } from './link/table/list-headers.js';
export type { FileDescription } from './load/describe-file.js';
export { loadFolder } from './load/load-folder.js';
export * from './model.js';
export {
  type BaselineComparison,
  type BaselineFinding,
  compareWithBaseline,
  readBaseline,
} from './publish/files/baseline.js';
export type { Correction, Shown } from './publish/files/correction.js';
export { keysOf } from './publish/files/write-corrections.js';
export type { Difference, NotRecomputed, Verification } from './publish/manifest/verification.js';
export { type FirstWords, firstWords } from './publish/page/first-words.js';
export { maskPath, shownPaths, shownSentence } from './publish/privacy/file-names.js';
export { readAudit } from './publish/read/read-audit.js';
export { readLosses } from './publish/read/read-losses.js';
export type * from './publish/read/report-model.js';
export { judgedOn } from './publish/read/seen-finding.js';
export { ANNOUNCED_TITLE, announcedRows } from './publish/states/announced-rows.js';
export type { StatesSummary } from './publish/states/read-states.js';
export { CHANGE_KINDS, CHANGE_REASONS, UNDONE_KINDS, UNEXPLAINED } from './publish/words/change-words.js';
export { outputsNamed, packageLevelNamed } from './publish/words/chosen-outputs.js';
export type { FieldResults } from './publish/words/field-words.js';
export { fieldText } from './publish/words/field-words.js';
export { checkInGeneralWords, inGeneralWords } from './publish/words/general/general-words.js';
export { asideText, noteText, reasonText, repairText, unreadText } from './publish/words/labels.js';
export { LOSSES_ADVICE, LOSSES_TITLE, lossTexts, NOTHING_LOADED } from './publish/words/loss-texts.js';
export { UNREAD_FILES_TITLE, unreadFileText } from './publish/words/unread-file-words.js';
export type { ReportSetOptions } from './publish/write-report-set.js';
export { type WrittenFile, writeReports } from './publish/write-reports.js';
export { exportDecisions } from './review/export-decisions.js';
export { type Imported, importAnswers, type LeftOut } from './review/import-answers.js';
export { type Merged, mergeDecisions } from './review/merge-decisions.js';
export { type ReviewOptions, serveReview } from './review/serve-review.js';
export { type StatesSample, writeStatesSample } from './sample/states/write-states.js';
export type { SampleSummary } from './sample/write/truth-summary.js';
export { writeSample } from './sample/write-sample.js';
