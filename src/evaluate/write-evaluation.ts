import { openAuditFile } from '../database/audit-file.js';
import type { Language } from '../model.js';
import { type WrittenFile, writeOutput } from '../publish/files/write-output.js';
import { readAudit } from '../publish/read/read-audit.js';
import type { Evaluation } from './evaluate-audit.js';
import { renderEvaluation } from './page/render-page.js';

/** Writes the page of an evaluation; it holds counts and shares, no value of any record. */
export async function writeEvaluation(
  path: string,
  evaluation: Evaluation,
  auditFile: string,
  language: Language,
): Promise<WrittenFile> {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    return await writeOutput(path, renderEvaluation(evaluation, readAudit(db, { reveal: false }), language));
  } finally {
    db.close();
  }
}
