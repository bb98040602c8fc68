// What says how a folder is understood.

export { describeFolder } from '../app/describe-folder.js';
export type { Doubt } from '../app/init/draft-file.js';
export { type FolderDraft, initFolder } from '../app/init/init-folder.js';
export { settingsSchema, settingsSchemaPath } from '../election/settings-schema.js';
export { ALL_EXTRACTS } from '../extracts/catalogue.js';
export type { Extract, Field } from '../extracts/extract.js';
export type { FileDescription } from '../load/describe-file.js';
