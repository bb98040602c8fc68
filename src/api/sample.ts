// Synthetic elections.

export { type StatesSample, writeStatesSample } from '../sample/states/write-states.js';
export type { SampleSummary } from '../sample/write/truth-summary.js';
export { writeSample } from '../sample/write-sample.js';
