// What compares states of a list.

export { type CompareOptions, compareFolders, readStates } from '../app/compare-folders.js';
export { type ComparedSeries, type ComparedStep, compareSeries, type SeriesOptions } from '../app/compare-series.js';
