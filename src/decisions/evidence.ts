import { createHash } from 'node:crypto';
import type { SeenFinding } from './line.js';

const known = new WeakMap<SeenFinding, string>();

/**
 * What a finding's records say, as a digest: in any order, as a masked report shows them. A fingerprint leaves out whatever a masked
 * report hides, so that a changed initial or street does not show in it. Of a finding with more records than are kept it says nothing.
 */
export function evidenceOf(finding: SeenFinding): string {
  let digest = known.get(finding);
  if (digest === undefined) {
    const texts = finding.records.map(({ extract, fields }) =>
      JSON.stringify([extract, ...Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))]),
    );
    const isWhole = finding.of === finding.records.length;
    digest = isWhole ? createHash('sha256').update(texts.sort().join()).digest('base64') : '';
    known.set(finding, digest);
  }
  return digest;
}
