// What validates lists before an election.

export { keepCorrections } from '../app/corrections/keep-corrections.js';
export { readCorrectionKeys } from '../app/corrections/read-corrections.js';
export { type ValidateOptions, type Validation, validateFiles } from '../app/validate-files.js';
export type { Correction, Shown } from '../publish/files/correction.js';
export { keysOf } from '../publish/files/write-corrections.js';
