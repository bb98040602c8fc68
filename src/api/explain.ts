// What explains one match of an audit file.

export { type ExplainedMatch, explainMatch } from '../app/match/explain-match.js';
