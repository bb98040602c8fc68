import { openAuditFile } from '../database/audit-file.js';
import { decisionsBeside, readDecisions } from '../decisions/journal.js';
import type { Language, OnProgress } from '../model.js';
import { digestApart } from './manifest/digest-apart.js';
import { keptOutputs } from './manifest/earlier-outputs.js';
import { type PseudonymOptions, pseudonymKey, readKeyFile, readSigningKey } from './manifest/key-files.js';
import { writeManifest } from './manifest/write-manifest.js';
import { writePackages } from './packages/write-packages.js';
import { readAudit } from './read/read-audit.js';
import { judgedOn } from './read/seen-finding.js';
import type { FieldResults } from './words/field-words.js';
import type { PackageLevel } from './words/output-names.js';
import { type OutputName, type WrittenFile, writeReports } from './write-reports.js';

export interface ReportSetOptions extends PseudonymOptions {
  readonly language?: Language;
  /** Write the report unmasked as well, under other names. */
  readonly reveal?: boolean;
  /** A PEM file with a private Ed25519 key that signs the manifest. */
  readonly sign?: string;
  /** Which outputs to write; all of them unless given. Others that an earlier run wrote of the same audit file stay. */
  readonly only?: readonly OutputName[];
  /** Write a work package for each TEC, or for each precinct, as well. */
  readonly packages?: PackageLevel;
  /** What a check in the field came to, of a draw from this audit: the report then says how good its leads were. */
  readonly field?: FieldResults;
  readonly onProgress?: OnProgress;
}

/** Throws an InputError where a key that the options name cannot be used: better before an audit than after it. */
export function refuseUnusableKeys({ sign, keyFile }: ReportSetOptions): void {
  if (sign !== undefined) readSigningKey(sign);
  if (keyFile !== undefined) readKeyFile(keyFile);
}

/**
 * Writes the masked report of an audit file with its manifest; with `reveal` the unmasked one too, which has a manifest of
 * its own, so that the masked one can be handed on alone. Returns what was written.
 */
export async function writeReportSet(
  auditFile: string,
  directory: string,
  options: ReportSetOptions = {},
): Promise<readonly WrittenFile[]> {
  refuseUnusableKeys(options);
  const { language = 'en', onProgress } = options;
  const db = openAuditFile(auditFile, { readonly: true });
  const auditDigest = digestApart(auditFile);
  // Awaited only after the reports; until then its failure is nobody's.
  auditDigest.catch(() => {});
  try {
    const key = pseudonymKey(auditFile, options);
    // A report of an audit that nobody reviews says nothing of decisions.
    const chain = readDecisions(decisionsBeside(auditFile));
    const decided = judgedOn(db, auditFile);
    const judged = chain === null || decided.size === 0 ? {} : { judged: decided };
    const field = options.field === undefined ? {} : { field: options.field };
    const decisions = chain === null ? {} : { decisions: { lines: chain.own.length, head: chain.head } };
    const written: WrittenFile[] = [];
    for (const reveal of options.reveal === true ? [false, true] : [false]) {
      const shared = { language, reveal, ...(key === undefined ? {} : { pseudonymKey: key }), ...judged, ...field };
      const telling = { ...shared, ...(onProgress === undefined ? {} : { onProgress }) };
      const choice = options.only === undefined ? {} : { only: options.only };
      const reports = await writeReports(db, directory, { ...telling, ...choice });
      const packages =
        options.packages === undefined
          ? []
          : await writePackages(db, readAudit(db, shared), directory, { ...telling, level: options.packages });
      const outputs = await keptOutputs(directory, [...reports, ...packages], { ...shared, db, auditDigest });
      const signing = options.sign === undefined ? {} : { signingKey: readSigningKey(options.sign) };
      const manifest = await writeManifest(db, auditFile, directory, outputs, {
        ...shared,
        ...signing,
        ...decisions,
        auditDigest,
      });
      written.push(...outputs, ...manifest);
    }
    return written;
  } finally {
    db.close();
  }
}
