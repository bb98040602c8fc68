import { expect, test } from 'vitest';
import { STRENGTHS } from '../../src/model.js';
import { byWeight, concerned, leadingFindings } from '../../src/publish/page/leading-findings.js';
import type { CheckOutcome, ReportFinding } from '../../src/publish/read/report-model.js';
import { CHECKS } from './fixture/checks.js';
import { findings } from './fixture/findings.js';
import { fixtureReport } from './fixture/report.js';

const shape = CHECKS[0] as CheckOutcome;
const NONE = { contradiction: 0, 'needs-document': 0, pattern: 0 };
const [finding] = [...findings()] as [ReportFinding];

function leadingOf(
  checks: readonly Partial<CheckOutcome>[],
  own: (code: string) => Partial<ReportFinding> = () => ({}),
) {
  const all = checks.map((check): CheckOutcome => {
    const one = { ...shape, ...check };
    const findingsByStrength = { ...NONE, [one.strength]: one.findingCount };
    return { ...one, findingsByStrength, ...check };
  });
  const strengthOf = (code: string) =>
    STRENGTHS.find((each) => (all.find((one) => one.code === code)?.findingsByStrength[each] ?? 0) > 0) ?? 'pattern';
  const report = fixtureReport({
    checks: all,
    *findings() {
      let id = 0;
      for (const { code, findingCount } of all)
        for (let i = 0; i < findingCount; i += 1)
          yield {
            ...finding,
            id: ++id,
            code,
            strength: strengthOf(code),
            measures: {},
            evidenceCount: 1 + (i % 3),
            ...own(code),
          };
    },
  });
  return leadingFindings(byWeight(report)).map(({ check, finding: { id } }) => `${check.code} ${id}`);
}

test('one of each family, of a check the one with most records, and of alike ones the stronger first', () => {
  const far = { findingCount: 9, expectedByChance: 0.001 };
  expect(
    leadingOf([
      { code: 'A1', family: 'a', strength: 'pattern', ...far },
      { code: 'B1', family: 'b', strength: 'contradiction', findingCount: 4, expectedByChance: 0.5 },
      { code: 'B2', family: 'b', strength: 'contradiction', findingCount: 4, expectedByChance: 0.1 },
      { code: 'C1', family: 'c', strength: 'contradiction', ...far },
      { code: 'D1', family: 'd', strength: 'contradiction', findingCount: 2, expectedByChance: null },
    ]),
  ).toEqual(['C1 20', 'B2 16', 'D1 28', 'A1 3']);
});

test('fewer families than three are filled up; more than seven are cut', () => {
  const many = (families: number) =>
    Array.from({ length: 12 }, (_, i) => ({
      code: `X${10 + i}`,
      family: `f${i % families}`,
      findingCount: 5,
      expectedByChance: 0.1,
    }));
  expect(leadingOf(many(1))).toHaveLength(3);
  expect(leadingOf(many(5))).toHaveLength(5);
  expect(leadingOf(many(12))).toHaveLength(7);
});

test('what chance alone would give leads nowhere, nor what somebody answers for', () => {
  expect(leadingOf([{ findingCount: 54, expectedByChance: 55 }])).toEqual([]);
  const suppression = { reason: 'r', owner: 'o', until: '2030-01-01' };
  expect(leadingOf([{ findingCount: 5, expectedByChance: 0.01 }], () => ({ suppression }))).toEqual([]);
});

test('the strength of the findings leads, not the most that their check can claim', () => {
  const far = { findingCount: 9, expectedByChance: 0.001 };
  expect(
    leadingOf([
      { code: 'A1', family: 'a', strength: 'contradiction', findingsByStrength: { ...NONE, pattern: 9 }, ...far },
      { code: 'B1', family: 'b', strength: 'needs-document', ...far },
    ]),
  ).toEqual(['B1 12', 'A1 3']);
});

test('what concerns hundreds goes before what concerns a few, however strong; a total comes last', () => {
  const far = { findingCount: 3, expectedByChance: 0.001 };
  const two = [
    { code: 'A1', family: 'a', strength: 'contradiction', ...far },
    { code: 'B1', family: 'b', strength: 'pattern', ...far },
    { code: 'C1', family: 'c', strength: 'contradiction', ...far },
  ] as const;
  expect(leadingOf(two, (code) => (code === 'B1' ? { measures: { additions: 231 } } : {}))).toEqual([
    'B1 4',
    'A1 3',
    'C1 9',
  ]);
  const total = (code: string) =>
    code === 'A1' ? { subjectKind: 'total' as const, measures: { difference: -900 } } : {};
  expect(leadingOf(two, total).at(-1)).toBe('A1 1');
  // A file without birth dates concerns all of its voters, and none of them more than another.
  const file = (code: string) => (code === 'A1' ? { subjectKind: 'file' as const, evidenceCount: 5000 } : {});
  expect(leadingOf(two, file)[0]).not.toContain('A1');
  expect(concerned({ ...finding, measures: { voted: 1145, excess: -7 }, evidenceCount: 1 })).toBe(7);
});
