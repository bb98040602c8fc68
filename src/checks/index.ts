export { readinessOf } from './availability.js';
export { allChecks, checkFolders, checksFolder } from './catalogue.js';
export {
  type Bearing,
  type Check,
  type Parameter,
  readCheck,
  type SpokenAgainst,
} from './check-definition.js';
export type { CheckOrder, Evaluations } from './check-queue.js';
export { type Claim, type ClaimValues, claimColumns, measureColumns } from './claims.js';
export {
  type CheckSql,
  collectEvidence,
  type Evaluation,
  type Evidence,
  evaluateCheck,
  evidenceOf,
  failure,
  type Parameters,
  packed,
  populationOf,
  singleRow,
} from './evaluate-check.js';
export { type Fingerprint, fingerprinter } from './fingerprint.js';
export { measureLabel } from './measure-labels.js';
export { type MessageTree, parseMessage } from './message.js';
export {
  mergeParameters,
  type ParameterProblem,
  type ParameterValues,
  parameterProblems,
  parseSettings,
  storeParameters,
} from './parameter-values.js';
export { LINKED_TABLES, readPersons, tablesRead } from './reads-persons.js';
export { type EvaluateOptions, evaluateChecks, type Outcomes, runChecks, storeOutcomes } from './run-checks.js';
export { type CheckSelection, leftOutOf, nearestTo } from './select-checks.js';
export { strengthSentences } from './strength-definition.js';
export { unreadRecords } from './unread-records.js';
