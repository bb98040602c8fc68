// What goes wrong outside, and how it is named.

export { systemProblem } from '../database/system-problem.js';
export { maskPath, shownPaths, shownSentence } from '../publish/privacy/file-names.js';
