import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { openAuditFile } from '../database/audit-file.js';
import { workAlone } from '../database/work-alone.js';
import { decisionsBeside, openJournal } from '../decisions/journal.js';
import { LONGEST_TEXT, type Saying, type SeenFinding } from '../decisions/line.js';
import { reviewerKey } from '../decisions/reviewer.js';
import { readPlainFile } from '../plain-file.js';
import { RECORDS_KEPT } from '../publish/constants.js';
import { hiddenEvidence } from '../publish/read/hidden-evidence.js';
import { readAudit } from '../publish/read/read-audit.js';
import { deskOf } from './desk/desk.js';
import { type FilledRow, readFilledWorkbook } from './exchange/read-workbook.js';

/** Why a row of a workbook was not taken. */
export type LeftOut = 'not-an-answer' | 'no-reason' | 'no-document' | 'no-name' | 'no-finding' | 'decided-already';

export interface Imported {
  readonly files: readonly {
    readonly path: string;
    readonly taken: number;
    readonly left: readonly { readonly row: number; readonly why: LeftOut }[];
    /** The same bytes were imported before: nothing was looked at again. */
    readonly isKnown: boolean;
  }[];
}

/**
 * Takes in the workbooks that offices filled in: each answer is a decision by whoever is named in its row. A row without an answer,
 * a reason or a name is left out and named; the office's paper stands for the document that it asks for. Workbooks are read before
 * anything is written.
 */
export async function importAnswers(
  auditFile: string,
  paths: readonly string[],
  options: { readonly as: string; readonly now: () => string; readonly today: string; readonly decisions?: string },
): Promise<Imported> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const sha256 = createHash('sha256').update(readPlainFile(path)).digest('hex');
      return { path, sha256, rows: await readFilledWorkbook(path) };
    }),
  );
  const place = options.decisions ?? decisionsBeside(auditFile);
  return workAlone(`${place}.busy`, place, async () => {
    const db = openAuditFile(auditFile, { readonly: true });
    const journal = openJournal(place, options.now);
    try {
      const reading = readAudit(db, { reveal: false, evidenceShown: RECORDS_KEPT });
      const desk = deskOf(reading, journal, options.as, {
        today: options.today,
        reviewers: null,
        hiddenOf: hiddenEvidence(db),
      });
      const files = read.map(({ path, rows, sha256 }) => {
        const isKnown = journal.chain().own.some(({ line }) => line.what === 'imported' && line.sha256 === sha256);
        const left: { row: number; why: LeftOut }[] = [];
        let taken = 0;
        for (const row of isKnown ? [] : rows) {
          const why = leftOut(row, desk);
          if (why !== null) {
            left.push({ row: row.row, why });
            continue;
          }
          const finding = reading.finding(
            desk.catalogue.findings[desk.catalogue.places.get(row.fingerprint) ?? -1]?.id ?? -1,
          );
          if (finding === null) continue;
          desk.refresh(journal.add(row.answeredBy, [sayingOf(row, desk.seen(finding))]));
          taken += 1;
        }
        if (!isKnown)
          desk.refresh(journal.add(options.as, [{ what: 'imported', file: basename(path), sha256, taken }]));
        return { path, taken, left, isKnown };
      });
      return { files };
    } finally {
      journal.close();
      db.close();
    }
  });
}

function leftOut(row: FilledRow, desk: ReturnType<typeof deskOf>): LeftOut | null {
  if (row.answer === null) return 'not-an-answer';
  if (row.reason === '') return 'no-reason';
  if (row.answer === 'needs-document' && row.document === '') return 'no-document';
  if (reviewerKey(row.answeredBy) === '') return 'no-name';
  if (!desk.catalogue.places.has(row.fingerprint)) return 'no-finding';
  const { standing } = desk.judgementOf(row.fingerprint);
  return standing.some(({ reviewer }) => reviewer === reviewerKey(row.answeredBy)) ? 'decided-already' : null;
}

function sayingOf(row: FilledRow, finding: SeenFinding): Saying {
  return {
    what: 'decided',
    finding,
    decision: row.answer ?? 'cannot-be-decided',
    explanation: null,
    reason: row.reason.slice(0, LONGEST_TEXT),
    reference: row.document === '' ? null : row.document.slice(0, LONGEST_TEXT),
    document: null,
    again: null,
    together: null,
  };
}
