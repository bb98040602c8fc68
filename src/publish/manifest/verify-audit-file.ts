import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AuditFile } from '../../database/audit-file.js';
import { fileDigest } from './file-digest.js';
import { type AuditFacts, auditFacts, countedFindings, type Manifest } from './manifest.js';
import type { Difference, PartVerification } from './verification.js';

/** Opens an audit file for reading; null where this version cannot. */
export type AuditFileReader = (path: string) => AuditFile | null;

/** The audit file byte for byte, and whether the manifest says of it what stands in it. */
export async function verifyAuditFile(
  directory: string,
  manifest: Manifest,
  { auditFile, openAuditFile }: { readonly auditFile?: string; readonly openAuditFile: AuditFileReader },
): Promise<PartVerification> {
  const { name, sha256, size_bytes: size } = manifest.audit_file;
  const path = auditFile ?? join(directory, name);
  const found = await fileDigest(path);
  if (found === null) return { differences: [], notRecomputed: ['no-audit-file'], agreed: 0 };
  // A changed file is not opened: nothing in it could be trusted to say what was changed.
  if (found.sha256 !== sha256 || found.sizeBytes !== size) {
    return { differences: [{ kind: 'audit-file-changed', name }], notRecomputed: [], agreed: 0 };
  }
  const db = openAuditFile(path);
  if (db === null) return { differences: [], notRecomputed: ['other-schema'], agreed: 1 };
  try {
    const facts = auditFacts(db);
    const differences = [...factDifferences(manifest.audit, facts), ...countDifferences(db, facts)];
    return { differences, notRecomputed: facts.kept === undefined ? [] : ['evidence-only'], agreed: 1 };
  } finally {
    db.close();
  }
}

function factDifferences(said: AuditFacts, found: AuditFacts): Difference[] {
  const parts = ['schema_version', 'kept', 'profile', 'inputs', 'unread_files', 'checks'] as const;
  return parts
    .filter((part) => !isDeepStrictEqual(asPlain(said[part]), asPlain(found[part])))
    .map((part) => ({ kind: 'facts-differ', name: part }));
}

/** As JSON gives it back: without prototypes and other things that differ between what was read and what was made. */
function asPlain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** Checks that noted another number of findings than there are. */
function countDifferences(db: AuditFile, { checks }: AuditFacts): Difference[] {
  const counted = countedFindings(db);
  const noted = new Map(checks.map(({ code, findings }) => [code, findings]));
  const codes = [...new Set([...counted.keys(), ...noted.keys()])].sort();
  return codes
    .filter((code) => (counted.get(code) ?? 0) !== (noted.get(code) ?? 0))
    .map((name) => ({ kind: 'counts-differ', name }));
}
