import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type AuditFile, auditValue } from '../../database/audit-file.js';
import { isEvidenceOnly } from '../../database/keep-evidence.js';
import { sourceFiles } from '../../database/source-files.js';
import { unreadFiles } from '../../database/unread-files.js';
import { EXTRACTS, LANGUAGES, type SqlValue, STRENGTHS } from '../../model.js';
import { escapeJson } from '../privacy/defuse.js';
import { maskPath, shownPaths } from '../privacy/file-names.js';
import { readElection } from '../read/read-election.js';

const MANIFEST_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const value = z.union([z.string(), z.number(), z.null()]);
/** A plain file name: a manifest is not to lead anybody out of its directory. */
const fileName = z.string().regex(/^(?!\.{1,2}$)[^/\\\0]+$/);
/** A file beside the manifest, or one of a work package in its folder. */
const outputName = z.string().regex(/^(?:packages\/(?!\.{1,2}\/)[^/\\\0]+\/)?(?!\.{1,2}$)[^/\\\0]+$/);
/** A path inside the audited folder. */
const innerPath = z.string().refine((path) => {
  const parts = path.split(/[/\\]/);
  return !path.includes('\0') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
});
const setting = z.strictObject({ path: z.string(), value, source: z.string().nullable() });
const file = z.strictObject({ name: fileName, sha256, size_bytes: count });

const manifestSchema = z.strictObject({
  manifest_version: z.literal(MANIFEST_VERSION),
  generator: z.strictObject({ name: z.literal('rollproof'), version: z.string() }),
  sqlite_version: z.string(),
  report: z.strictObject({
    language: z.enum(LANGUAGES),
    personal_data: z.enum(['masked', 'revealed']),
    /** The fingerprint of the key that pseudonyms were made with; null where persons have their numbers. */
    pseudonym_key: z.string().nullable(),
    /** The decisions that the report knew: so many lines, of which the last has this digest. */
    decisions: z.strictObject({ lines: count, head: sha256 }).optional(),
  }),
  audit_file: file,
  audit: z.strictObject({
    schema_version: z.string().nullable(),
    /** Where of the people only the records were kept that findings cite. */
    kept: z.literal('evidence').optional(),
    profile: z.strictObject({
      name: z.string().nullable(),
      stated: z.boolean(),
      sha256: z.string().nullable(),
      values: z.array(setting),
      /** Parameters of checks that somebody set; each check has the values that it ran with. */
      parameters: z.array(setting),
    }),
    inputs: z.array(
      z.strictObject({
        path: innerPath,
        /** The sheet or member behind the # of the path; null where the file is one table. */
        part: z.string().nullable(),
        extract: z.enum(EXTRACTS),
        sha256,
        size_bytes: count,
        container: z.string(),
        encoding: z.string(),
        encoding_evidence: z.string(),
        delimiter: z.string(),
        header_line: count,
        read: count,
        loaded: count,
        set_aside: count,
        rejected: count,
      }),
    ),
    /** What of the folder was not read, and why. */
    unread_files: z.array(z.strictObject({ path: z.string(), reason: z.string(), detail: z.string() })),
    checks: z.array(
      z.strictObject({
        code: z.string(),
        outcome: z.enum(['ran', 'skipped', 'blind']),
        strength: z.enum(STRENGTHS),
        sql_sha256: sha256,
        parameters: z.record(z.string(), value),
        findings: count,
      }),
    ),
  }),
  outputs: z.array(z.strictObject({ name: outputName, sha256, size_bytes: count })),
});

/** What manifest.json says: which files were audited, how, by what, and which files came of it. */
export type Manifest = z.infer<typeof manifestSchema>;
/** The part of a manifest that follows from the audit file alone. */
export type AuditFacts = Manifest['audit'];

/** The facts of an audit file: its profile, its inputs with their accounting, its checks with the digest of their SQL. */
export function auditFacts(db: AuditFile): AuditFacts {
  const shown = shownPaths(db);
  return {
    schema_version: auditValue(db, 'schema_version'),
    ...(isEvidenceOnly(db) ? { kept: 'evidence' as const } : {}),
    profile: {
      name: auditValue(db, 'profile'),
      stated: auditValue(db, 'profile_stated') === 'yes',
      sha256: auditValue(db, 'profile_sha256'),
      values: [...readElection(db).values],
      parameters: setParameters(db),
    },
    inputs: sourceFiles(db).map((input) => ({
      path: shown(input.path),
      part: input.part === null ? null : maskPath(input.part),
      extract: input.extract,
      sha256: input.sha256,
      size_bytes: input.sizeBytes,
      container: input.container,
      encoding: input.encoding,
      encoding_evidence: input.encodingEvidence,
      delimiter: input.delimiter,
      header_line: input.headerLine,
      read: input.read,
      loaded: input.loaded,
      set_aside: input.setAside,
      rejected: input.rejected,
    })),
    unread_files: unreadFiles(db).map((file) => ({ ...file, path: shown(file.path), detail: shown(file.detail) })),
    checks: checkFacts(db),
  };
}

function setParameters(db: AuditFile): AuditFacts['profile']['parameters'] {
  return db
    .prepare<[], { path: string; value: string; source: string | null }>(
      "select path, value, source from profile_value where path like 'checks.%' order by path",
    )
    .all()
    .map(({ path, value: json, source }) => ({ path, value: JSON.parse(json) as SqlValue, source }));
}

type CheckFacts = AuditFacts['checks'][number];

function checkFacts(db: AuditFile): CheckFacts[] {
  const runs = db.prepare<[], Omit<CheckFacts, 'parameters'> & { parameters: string }>(
    'select code, outcome, strength, sql_sha256, parameters, finding_count as findings from check_run order by code',
  );
  return runs.all().map((run) => ({ ...run, parameters: JSON.parse(run.parameters) as Record<string, SqlValue> }));
}

/** Numbers of findings that stand in the audit file, by check: counted, not read from what the check noted. */
export function countedFindings(db: AuditFile): ReadonlyMap<string, number> {
  const rows = db.prepare<[], [string, number]>('select code, count(*) from finding group by code order by code').raw();
  return new Map(rows.all());
}

/** The manifest as text; its last line is the digest of all the others. No time, no machine and no absolute path is in it. */
export function manifestText(manifest: Omit<Manifest, 'manifest_version'>): string {
  const lines = JSON.stringify({ manifest_version: MANIFEST_VERSION, ...manifest }, null, 2).split('\n');
  const body = `${lines.map(escapeJson).join('\n')}\n`;
  return `${body.slice(0, -'\n}\n'.length)},\n  "manifest_sha256": "${digest(body)}"\n}\n`;
}

const LAST_LINE = /,\n {2}"manifest_sha256": "([0-9a-f]{64})"\n\}\n$/;

/** Reads a manifest's text back; null where it is none, or where its own digest shows that it was changed. */
export function readManifest(text: string): Manifest | null {
  const last = LAST_LINE.exec(text);
  if (last === null) return null;
  const body = `${text.slice(0, last.index)}\n}\n`;
  if (digest(body) !== last[1]) return null;
  try {
    return manifestSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
