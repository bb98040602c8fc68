// What links any list of people.

export { readColumnMap } from '../app/match/column-map.js';
export { type MatchOptions, matchFiles } from '../app/match/match-files.js';
export type { MatchSummary } from '../app/match/match-summary.js';
