import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import type { Language, OnProgress } from '../../model.js';
import { makeFolder } from '../../plain-file.js';
import { type Chunks, type WrittenFile, writeOutput } from '../files/write-output.js';
import { pageTexts } from '../page/texts.js';
import { type Pseudonyms, pseudonymsOf } from '../privacy/pseudonyms.js';
import type { AuditReading } from '../read/read-audit.js';
import { recordReader } from '../read/record-reader.js';
import { subjectText } from '../words/labels.js';
import { fileNameOf, PACKAGES_FOLDER, type PackageLevel } from '../words/output-names.js';
import { SHEET_TEXTS } from '../xlsx/texts.js';
import { answerWorkbook } from './answer-workbook.js';
import type { PackageFrame } from './frame.js';
import { letterHtml } from './letter.js';
import { askedFindings } from './package-content.js';
import { packageHtml } from './package-page.js';
import type { Place } from './places.js';
import { readPackages } from './read-packages.js';
import { packageTexts } from './texts.js';

export interface WritePackagesOptions {
  readonly language: Language;
  readonly reveal: boolean;
  readonly level: PackageLevel;
  readonly pseudonymKey?: Uint8Array;
  readonly onProgress?: OnProgress;
}

/**
 * Writes a folder for each package under `packages/`: a page, a workbook to fill in and a letter. The same audit file gives the same
 * bytes. Returns what was written, by names as from `directory`.
 */
export async function writePackages(
  db: AuditFile,
  report: AuditReading,
  directory: string,
  options: WritePackagesOptions,
): Promise<readonly WrittenFile[]> {
  const { language, reveal, level } = options;
  const pseudonyms: Pseudonyms | null =
    options.pseudonymKey === undefined ? null : pseudonymsOf(db, options.pseudonymKey);
  const readRecord = recordReader(db, { reveal, pseudonyms });
  const checks = new Map(report.checks.map((check) => [check.code, check]));
  const frame = frameOf(report, language);
  const above = linesAbove(report, language);
  const packages = readPackages(db, report, level);
  const written: WrittenFile[] = [];
  for (const [at, one] of packages.entries()) {
    options.onProgress?.({ step: 'report', what: one.name, done: at, total: packages.length });
    const folder = await folderOf(directory, one.name);
    const who = keeperText(one.place, language);
    const findings = askedFindings(one, checks, readRecord, language);
    const names = {
      page: fileNameOf(`${one.name}.html`, reveal),
      workbook: fileNameOf(`${one.name}.xlsx`, reveal),
      letter: fileNameOf(`${one.name}-letter.html`, reveal),
      report: `../../${fileNameOf('report.html', reveal)}`,
    };
    const write = async (name: string, chunks: Chunks) => {
      const file = await writeOutput(join(folder, name), chunks);
      written.push({ ...file, name: `${PACKAGES_FOLDER}/${one.name}/${name}` });
    };
    await write(names.page, [packageHtml(frame, who, findings, names)]);
    await write(names.workbook, answerWorkbook(findings, above, language));
    await write(names.letter, [letterHtml(frame, who, findings, names.workbook)]);
  }
  return written;
}

function frameOf(report: AuditReading, language: Language): PackageFrame {
  const { revealedTitle, revealed } = pageTexts(language);
  return {
    title: report.election.title,
    language,
    warning: report.revealed ? { title: revealedTitle, text: revealed } : null,
  };
}

function linesAbove(report: AuditReading, language: Language) {
  const texts = SHEET_TEXTS[language];
  const leads = { text: texts.leads, warning: false };
  return report.revealed ? [{ text: texts.revealed, warning: true }, leads] : [leads];
}

/** Who keeps the papers, in words. */
function keeperText({ tec, precinct }: Place, language: Language): string {
  const named = [
    ...(tec === null ? [] : [subjectText('tec', tec, language)]),
    ...(precinct === null ? [] : [subjectText('precinct', precinct, language)]),
  ];
  return named.length === 0 ? packageTexts(language).others : named.join(', ');
}

/** A folder that its owner alone can open. */
async function folderOf(directory: string, name: string): Promise<string> {
  for (const folder of [join(directory, PACKAGES_FOLDER), join(directory, PACKAGES_FOLDER, name)]) {
    if (makeFolder(folder, 0o700)) await chmod(folder, 0o700);
  }
  return join(directory, PACKAGES_FOLDER, name);
}
