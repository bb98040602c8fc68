import { openAuditFile } from '../database/audit-file.js';
import type { Language } from '../model.js';
import { refuseNamedFiles } from '../publish/files/named-file.js';
import { type WrittenFile, writeOutput } from '../publish/files/write-output.js';
import { readAudit } from '../publish/read/read-audit.js';
import type { FieldResults } from '../publish/words/field-words.js';
import type { Evaluation } from './evaluate-audit.js';
import { renderEvaluation } from './page/render-page.js';

/** Writes the page of an evaluation, beside it what a check in the field said of the same audit; it holds counts and shares, no value of any record. */
export async function writeEvaluation(
  path: string,
  evaluation: Evaluation,
  auditFile: string,
  options: { readonly language: Language; readonly field?: FieldResults | null; readonly replace?: boolean },
): Promise<WrittenFile> {
  const { language, field = null, replace = false } = options;
  refuseNamedFiles([path], replace);
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    return await writeOutput(path, renderEvaluation(evaluation, readAudit(db, { reveal: false }), language, field));
  } finally {
    db.close();
  }
}
