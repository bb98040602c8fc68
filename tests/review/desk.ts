import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditFile } from '../../src/database/audit-file.js';
import { type Journal, openJournal } from '../../src/decisions/journal.js';
import { hiddenEvidence } from '../../src/publish/read/hidden-evidence.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import type { Deciding } from '../../src/review/api-types.js';
import { type Desk, deskOf } from '../../src/review/desk/desk.js';

/** The desk of one reviewer over an audit and a file of decisions, with what belongs to it. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly journal: Journal;
}

export function openDesk(
  db: AuditFile,
  path: string,
  name: string,
  options: { readonly today?: string; readonly reviewers?: 1 | 2 } = {},
): OpenDesk {
  const journal = openJournal(path, () => '2026-11-30T02:00:00.000Z');
  const reading = readAudit(db, { reveal: false });
  const { today = '2026-11-30', reviewers = null } = options;
  return { desk: deskOf(reading, journal, name, { today, reviewers, hiddenOf: hiddenEvidence(db) }), journal };
}

/** A decision on findings by their places in the list. */
export function deciding(at: readonly number[], changes: Partial<Deciding> = {}): Deciding {
  return {
    at,
    count: at.length > 1 ? at.length : null,
    decision: 'explained',
    explanation: null,
    reason: 'The move was approved in May.',
    reference: null,
    document: null,
    again: null,
    ...changes,
  };
}

/** A folder of its own, and what removes it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'rollproof-review-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
