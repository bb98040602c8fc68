// What an audit file says.

export { type AuditFile, auditValue, buildIndexes, createAuditFile, openAuditFile } from '../database/audit-file.js';
export { type SourceFile, sourceFiles } from '../database/source-files.js';
export { unreadFiles } from '../database/unread-files.js';
export {
  type BaselineComparison,
  type BaselineFinding,
  compareWithBaseline,
  readBaseline,
} from '../publish/files/baseline.js';
export { type FirstWords, firstWords } from '../publish/page/first-words.js';
export { readAccounting } from '../publish/read/read-accounting.js';
export { readAudit } from '../publish/read/read-audit.js';
export { readLosses } from '../publish/read/read-losses.js';
export type * from '../publish/read/report-model.js';
export { judgedOn } from '../publish/read/seen-finding.js';
export type { StatesSummary } from '../publish/states/read-states.js';
