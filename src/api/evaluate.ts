// What scores an audit of a synthetic election.

export {
  type EvaluateOptions,
  type Evaluation,
  evaluateAudit,
  type LinkingEvaluation,
} from '../evaluate/evaluate-audit.js';
export { evaluationTexts } from '../evaluate/page/texts.js';
export type { CheckScore, FindingScore } from '../evaluate/score-checks.js';
export { type SeriesScore, scoreSeries } from '../evaluate/score-series.js';
export { writeEvaluation } from '../evaluate/write-evaluation.js';
