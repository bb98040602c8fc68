// What says whether a report belongs to its files.

export { type VerifyFolderOptions, verifyFolder } from '../app/verify-folder.js';
export { verifyDecisions } from '../decisions/journal.js';
export type { Difference, NotRecomputed, Verification } from '../publish/manifest/verification.js';
