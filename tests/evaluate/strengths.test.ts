import { expect, test } from 'vitest';
import { scoreChecks, sumByStrength } from '../../src/evaluate/score-checks.js';

const planted = (subject: string, records: readonly number[]) =>
  ({ kind: 'planted', check: 'DR05', subject, records }) as const;
const finding = (subject: string, strength: 'contradiction' | 'needs-document' | 'pattern', records: number[]) =>
  ({ check: 'DR05', subject, strength, records, tier: 'certain' }) as const;

test('findings are scored at their own strength; a case at that of its strongest finding, a missed one at its check’s', () => {
  const checks = scoreChecks(
    [{ code: 'DR05', strength: 'contradiction', skipped: null }],
    [planted('a', [1, 2]), planted('b', [3, 4]), planted('missed', [5, 6])],
    [
      finding('a', 'contradiction', [1, 2]),
      finding('a again', 'pattern', [1, 2]),
      finding('b', 'needs-document', [3, 4]),
      finding('wrong', 'pattern', [7, 8]),
    ],
    (record) => record,
  );
  const strengths = sumByStrength(checks);
  expect(strengths).toMatchObject([
    { strength: 'contradiction', planted: 2, found: 1, recall: 0.5, findings: 1, right: 1, wrong: 0, precision: 1 },
    { strength: 'needs-document', planted: 1, found: 1, recall: 1, findings: 1, right: 1, wrong: 0, precision: 1 },
    { strength: 'pattern', planted: 0, found: 0, recall: null, findings: 2, right: 1, wrong: 1, innocentNamed: 2 },
  ]);
  const sum = (of: 'planted' | 'found' | 'findings' | 'right') => strengths.reduce((all, each) => all + each[of], 0);
  for (const of of ['planted', 'found', 'findings', 'right'] as const) expect(sum(of)).toBe(checks[0]?.[of]);
});
