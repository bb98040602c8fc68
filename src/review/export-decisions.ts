import { extname } from 'node:path';
import { openAuditFile } from '../database/audit-file.js';
import { decisionsBeside, readDecisions } from '../decisions/journal.js';
import { InputError, type Language } from '../model.js';
import { csvText } from '../publish/files/csv-text.js';
import { refuseNamedFiles } from '../publish/files/named-file.js';
import { type Chunks, type WrittenFile, writeOutput } from '../publish/files/write-output.js';
import { readAudit } from '../publish/read/read-audit.js';
import { workbookBytes } from '../publish/xlsx/workbook.js';
import { bearings } from './exchange/against-audit.js';
import { courtPage } from './exchange/court-page.js';
import { DECISION_COLUMNS, decisionRows, judgedInOrder } from './exchange/decision-rows.js';
import { NO_DECISIONS_YET, NO_FORMAT } from './texts/problems.js';

/**
 * Writes the decisions on an audit: `.csv`, `.xlsx` and `.json` with a line for each that stands, `.html` as a page for the file of a
 * court. Evidence is not in them; texts are defused where a spreadsheet could run them. Throws an InputError for another ending,
 * where nobody has decided yet,
 * and where a file of that name is there unless `replace`.
 */
export async function exportDecisions(
  auditFile: string,
  path: string,
  options: { readonly language: Language; readonly decisions?: string; readonly replace?: boolean },
): Promise<WrittenFile> {
  const { language, decisions, replace = false } = options;
  refuseNamedFiles([path], replace);
  const place = decisions ?? decisionsBeside(auditFile);
  const chain = readDecisions(place);
  if (chain === null) throw InputError.at(place, NO_DECISIONS_YET);
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    const reading = readAudit(db, { reveal: false });
    const bearing = bearings(db, chain, place);
    const rows = () => decisionRows(chain, bearing);
    const ending = extname(path).toLowerCase();
    const write = (chunks: Chunks) => writeOutput(path, chunks);
    if (ending === '.csv') return await write(csvText(DECISION_COLUMNS, rows()));
    if (ending === '.html') return await write([courtPage(reading, chain, bearing, language)]);
    if (ending === '.xlsx') {
      const columns = DECISION_COLUMNS.map((heading) => ({ heading, width: heading === 'reason' ? 60 : 18 }));
      const all = rows();
      const sheet = { name: 'decisions', above: [], columns, rows: all, rowCount: all.length, below: null };
      return await write(workbookBytes([sheet]));
    }
    if (ending !== '.json') throw InputError.at(path, NO_FORMAT);
    const findings = judgedInOrder(chain).map(([fingerprint, { standing, state, outcome }]) => ({
      ...{
        fingerprint,
        in_this_audit: bearing.get(fingerprint) !== 'gone',
        evidence: bearing.get(fingerprint),
        state,
        outcome,
      },
      decisions: standing.map(({ line: { finding, before: _, no: __, what: ___, ...said }, digest, isBlind }) => ({
        ...{ code: finding.code, subject: finding.subject, ...said, blind: isBlind, line: digest },
      })),
    }));
    return await write([
      `${JSON.stringify({ schema_version: 1, head: chain.head, lines: chain.own.length, findings }, null, 2)}\n`,
    ]);
  } finally {
    db.close();
  }
}
