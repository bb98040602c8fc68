import { type AuditFile, openAuditFile } from '../database/audit-file.js';
import { profileDigest } from '../load/store/store-profile.js';
import { InputError } from '../model.js';
import type { Verification } from '../publish/manifest/verification.js';
import { verifyReport } from '../publish/manifest/verify-report.js';
import { openFolder } from './open-folder.js';

export interface VerifyFolderOptions {
  /** The folder that was audited, to recompute the digests of its files. */
  readonly folder?: string;
  /** The folder of the earlier state, where two were compared. */
  readonly earlier?: string;
  /** A PEM file with the public key of whoever signed. */
  readonly publicKey?: string;
  /** The audit file, where it does not lie in the directory. */
  readonly auditFile?: string;
}

/**
 * Whether a report belongs to its files: recomputes everything that its manifest says and that is at hand. Throws an
 * InputError where there is no manifest, no such folder or no usable key.
 */
export function verifyFolder(directory: string, options: VerifyFolderOptions = {}): Promise<Verification> {
  return verifyReport(directory, { ...options, openAuditFile: readable, findInputs });
}

function findInputs(folder: string) {
  const { profile, contents } = openFolder(folder);
  return { paths: contents.found.map(({ path }) => path), profileSha256: profileDigest(profile) };
}

function readable(path: string): AuditFile | null {
  try {
    return openAuditFile(path, { readonly: true });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
