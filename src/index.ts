// The public API of Rollproof: everything that its own command line uses, and nothing else. Each door loads the rooms behind it and
// no others; who needs one thing alone, as a command does, imports its door: `auditFolder` stands in ./api/audit.js.

export * from './api/audit.js';
export * from './api/checks.js';
export * from './api/choices.js';
export * from './api/compare.js';
export * from './api/draw.js';
export * from './api/errors.js';
export * from './api/evaluate.js';
export * from './api/explain.js';
export * from './api/field.js';
export * from './api/folder.js';
export * from './api/match.js';
export * from './api/profile.js';
export * from './api/results.js';
export * from './api/review.js';
export * from './api/sample.js';
export * from './api/validate.js';
export * from './api/verify.js';
export * from './api/words.js';
export * from './identity/index.js';
export * from './model.js';
