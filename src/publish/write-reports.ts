import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditFile, auditValue, COMPARED_WITH } from '../database/audit-file.js';
import type { OnProgress } from '../model.js';
import { makeFolder } from '../plain-file.js';
import { changeCountsCsv } from './files/write-change-counts-csv.js';
import { changesCsv } from './files/write-changes-csv.js';
import { findingsCsv } from './files/write-findings-csv.js';
import { findingsJson, findingsJsonLines } from './files/write-findings-json.js';
import { findingsXlsx } from './files/write-findings-xlsx.js';
import { type Chunks, type WrittenFile, writeOutput } from './files/write-output.js';
import { precinctsCsv } from './files/write-precincts-csv.js';
import { precinctsPublicCsv } from './files/write-precincts-public.js';
import { reconciliationCsv } from './files/write-reconciliation-csv.js';
import { rejectedCsv } from './files/write-rejected-csv.js';
import { findingsSarif } from './files/write-sarif.js';
import { renderHtml } from './page/render-html.js';
import { concealmentOf } from './privacy/concealment.js';
import { isOfProtocol, withEveryCount, withProtocols } from './read/precinct-counts.js';
import { type AuditReading, type ReadAuditOptions, readAudit } from './read/read-audit.js';
import type { ReportOptions } from './read/report-model.js';
import { readStatesOf } from './states/read-states.js';
import { statesPage } from './states/write-states.js';
import { fileNameOf, ON_REQUEST, type OutputName, outputsOf } from './words/output-names.js';

export type { WrittenFile } from './files/write-output.js';
export { fileNameOf, OUTPUTS, type OutputName } from './words/output-names.js';

export interface WriteReportsOptions extends ReportOptions, ReadAuditOptions {
  /** Which files to write; unless given, all but those that are written on request. */
  readonly only?: readonly OutputName[];
  readonly onProgress?: OnProgress;
}

const OF_STATES: readonly OutputName[] = ['changes.csv', 'change-counts.csv', 'changes.html'];

/** What is about two states of a list is written where they are compared; of an audit beside an earlier list on request. */
function isThere(db: AuditFile, name: OutputName): boolean {
  return !OF_STATES.includes(name) || auditValue(db, COMPARED_WITH) !== null;
}

type Output = (report: AuditReading, db: AuditFile, options: WriteReportsOptions) => Chunks;

const WRITERS: Readonly<Record<OutputName, Output>> = {
  'findings.csv': (report, _db, options) => findingsCsv(report, options),
  'findings.json': (report) => findingsJson(report),
  'findings.jsonl': (report) => findingsJsonLines(report),
  'findings.xlsx': (report, db, options) => findingsXlsx(report, db, options),
  'findings.sarif': (report, _db, options) => findingsSarif(report, options),
  'rejected.csv': (_report, db, options) => rejectedCsv(db, options),
  'precincts.csv': (report, db, options) =>
    precinctsCsv(withEveryCount(db, report.precinctSummary()), { ...options, ...concealmentOf(db) }),
  'precincts-public.csv': (report, db, options) =>
    precinctsPublicCsv(
      protocolsArePublic(report) ? withProtocols(db, report.precinctSummary()) : report.precinctSummary(),
      { ...options, ...concealmentOf(db), isExact: protocolsArePublic(report) ? isOfProtocol : () => false },
    ),
  'reconciliation.csv': (report, _db, options) =>
    reconciliationCsv(report.reconciliation(), { ...options, isGeneral: report.generalWords }),
  'changes.csv': (_report, db, options) => changesCsv(db, { ...options, ...concealmentOf(db) }),
  'change-counts.csv': (_report, db) => changeCountsCsv(db),
  'changes.html': (_report, db, { language }) => statesPage(db, language),
  'report.html': (report, _db, { language }) => asChunks(renderHtml(report, { language })),
};

/** Whether the profile says that the law publishes the counts of each protocol. */
function protocolsArePublic({ election }: AuditReading): boolean {
  return election.values.some(({ path, value }) => path === 'publication.protocols' && value === 1);
}

function asChunks(html: string | Iterable<string>): Iterable<string> {
  return typeof html === 'string' ? [html] : html;
}

/**
 * Writes the report of an audit file into a directory, which is made where it is missing; directory and files are readable
 * by their owner only. An unmasked report has other file names. The same audit file gives the same bytes. Returns what was
 * written, with digests and sizes.
 */
export async function writeReports(
  db: AuditFile,
  directory: string,
  options: WriteReportsOptions,
): Promise<readonly WrittenFile[]> {
  const report = readAudit(db, options);
  if (makeFolder(directory, 0o700)) await chmod(directory, 0o700);
  const isUsual = (name: OutputName) => !ON_REQUEST.includes(name) && isThere(db, name);
  // A page of two states can be made where there are two.
  const isPossible = (name: OutputName) =>
    (name !== 'changes.html' && name !== 'change-counts.csv') || readStatesOf(db) !== null;
  const names = outputsOf(options.reveal).filter(
    (name) => (options.only?.includes(name) ?? isUsual(name)) && isPossible(name),
  );
  const written: WrittenFile[] = [];
  for (const name of names) {
    const file = fileNameOf(name, options.reveal);
    options.onProgress?.({ step: 'report', what: file, done: written.length, total: names.length });
    written.push(await writeOutput(join(directory, file), WRITERS[name](report, db, options)));
  }
  options.onProgress?.({ step: 'report', what: '', done: names.length, total: names.length });
  return written;
}
