import { join } from 'node:path';
import { openAuditFile } from '../database/audit-file.js';
import { keepEvidence } from '../database/keep-evidence.js';
import { lockFileIn, workAlone } from '../database/work-alone.js';
import { readSigningKey } from '../publish/manifest/key-files.js';
import { renewManifests } from '../publish/manifest/renew-manifest.js';

/**
 * Leaves in the audit file of a directory only the records that findings cite, and says so in its manifests; the reports stay as they
 * are. Throws an InputError where another run is at work there, or where there is no room.
 */
export async function keepEvidenceOnly(directory: string, { sign }: { readonly sign?: string } = {}): Promise<void> {
  await workAlone(lockFileIn(directory), directory, async ({ begin }) => {
    begin();
    const auditFile = join(directory, 'audit.sqlite');
    keepEvidence(auditFile);
    const db = openAuditFile(auditFile, { readonly: true });
    try {
      await renewManifests(db, directory, sign === undefined ? {} : { signingKey: readSigningKey(sign) });
    } finally {
      db.close();
    }
  });
}
