/** Why a file, a sheet or a member of an archive is not read. */
export const UNREAD_REASONS = [
  'ignored',
  'hidden-file',
  'lock-file',
  'system-file',
  'own-output',
  'audit-inside',
  'truth',
  'document',
  'picture',
  'database',
  'no-table',
  'empty',
  'title-page',
  'hidden-sheet',
  'other-sheet',
  'not-understood',
  'packed-deeper',
  'same-bytes',
  'same-records',
  'voted-outside',
  'other-people',
  'by-the-hour',
  'earlier-state',
  'other-state',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A file of the folder that is not read, and why; `detail` says what it is, or names the file that it repeats. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: UnreadReason;
  readonly detail: string;
}
