// What decides on findings.

export { exportDecisions } from '../review/export-decisions.js';
export { type Imported, importAnswers, type LeftOut } from '../review/import-answers.js';
export { type Merged, mergeDecisions } from '../review/merge-decisions.js';
export { type ReviewOptions, serveReview } from '../review/serve-review.js';
