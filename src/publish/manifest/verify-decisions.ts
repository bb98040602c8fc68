import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DECISIONS_NAME, decisionsBeside, digestOfLine } from '../../decisions/journal.js';
import type { Manifest } from './manifest.js';
import type { PartVerification } from './verification.js';

/**
 * Whether the decisions that the report knew are still the first ones of their file: lines may have come since, but none may have
 * gone or be another. A file cut short is whole by itself: only what was written down elsewhere shows it.
 */
export function verifyDecisionsKnown(
  directory: string,
  { report: { decisions }, audit_file: { name } }: Manifest,
  { auditFile }: { readonly auditFile?: string },
): PartVerification {
  if (decisions === undefined) return { differences: [], notRecomputed: [], agreed: 0 };
  const path = decisionsBeside(auditFile ?? join(directory, name));
  if (!existsSync(path)) return { differences: [], notRecomputed: ['no-decisions'], agreed: 0 };
  const isSame = decisions.lines === 0 || digestOfLine(path, decisions.lines) === decisions.head;
  if (!isSame)
    return { differences: [{ kind: 'decisions-changed', name: DECISIONS_NAME }], notRecomputed: [], agreed: 0 };
  return { differences: [], notRecomputed: [], agreed: 1 };
}
