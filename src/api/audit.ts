// What audits a folder, whole or step by step.

export {
  type AuditOptions,
  auditFolder,
  checkAuditFile,
  linkAuditFile,
  loadAuditFile,
  writeAuditReports,
} from '../app/audit-folder.js';
export { keepEvidenceOnly } from '../app/keep-evidence.js';
export { loadFolder } from '../load/load-folder.js';
export { outputsNamed, packageLevelNamed } from '../publish/words/chosen-outputs.js';
export type { ReportSetOptions } from '../publish/write-report-set.js';
export { type WrittenFile, writeReports } from '../publish/write-reports.js';
