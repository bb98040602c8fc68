import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeenFinding } from '../../src/decisions/line.js';
import { type CurrentFindings, fates } from '../../src/decisions/match.js';
import { fingerprintOf, seen } from './lines.js';

function current(findings: readonly SeenFinding[]): CurrentFindings {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    has: (fingerprint) => known.has(fingerprint),
    of: (code) => findings.filter((finding) => finding.code === code),
  };
}

/** The same lead after an audit in which a cell was filled or corrected. */
function later(finding: SeenFinding, name: string, fields: Readonly<Record<string, string>>): SeenFinding {
  const [first, ...others] = finding.records;
  const changed = { ...first!, fields: { ...first!.fields, ...fields } };
  return { ...finding, fingerprint: fingerprintOf(name), subject: `person ${name}`, records: [changed, ...others] };
}

test('an unchanged finding is kept, whatever number its person has now', () => {
  const before = seen('1');
  const now = { ...before, subject: 'person 4711' };
  expect(fates([before], current([now])).get(before.fingerprint)).toEqual({ kind: 'kept' });
});

test('one changed or filled cell: evidence changed; another check, another person: gone', () => {
  const before = seen('1');
  const filled = later(before, 'now', { birth_date: '1881-01-01' });
  expect(fates([before], current([filled])).get(before.fingerprint)).toEqual({
    kind: 'changed',
    to: filled.fingerprint,
  });
  const renamed = later(before, 'now', { surname: 'К.' });
  expect(fates([before], current([renamed])).get(before.fingerprint)?.kind).toBe('changed');
  expect(fates([before], current([{ ...filled, code: 'DR02' }])).get(before.fingerprint)).toEqual({ kind: 'gone' });
  const other = seen('2', {
    records: seen('2').records.map((record) => ({
      ...record,
      fields: { ...record.fields, iin: '830202******', entry_no: '77' },
    })),
  });
  expect(fates([before], current([other])).get(before.fingerprint)).toEqual({ kind: 'gone' });
});

test('a whole column that was filled changes every record, and no lead is lost', () => {
  const before = Array.from({ length: 30 }, (_, i) => seen(String(i)));
  const now = before.map((finding, i) => ({
    ...finding,
    fingerprint: fingerprintOf(`now ${i}`),
    subject: `person ${500 - i}`,
    records: finding.records.map((record) => ({ ...record, fields: { ...record.fields, address: 'ул. Абая' } })),
  }));
  const found = fates(before, current(now));
  before.forEach((finding, i) => {
    expect(found.get(finding.fingerprint)).toEqual({ kind: 'changed', to: now[i]!.fingerprint });
  });
});

test('a precinct is the same precinct, with whatever evidence', () => {
  const before = seen('p', { kind: 'precinct', subject: 'precinct 138', code: 'AD01' });
  const now = { ...before, fingerprint: fingerprintOf('q'), records: [], of: 140 };
  expect(fates([before], current([now])).get(before.fingerprint)?.kind).toBe('changed');
  const elsewhere = { ...now, subject: 'precinct 139' };
  expect(fates([before], current([elsewhere])).get(before.fingerprint)?.kind).toBe('gone');
});

test('no finding of today is that of two earlier ones, and order changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), (names) => {
      const before = names.map((name) => seen(String(name)));
      const now = names
        .slice(0, Math.ceil(names.length / 2))
        .map((name) => later(seen(String(name)), `n${name}`, { address: 'Абая' }));
      const forth = fates(before, current(now));
      const back = fates([...before].reverse(), current([...now].reverse()));
      expect(new Map([...back].sort())).toEqual(new Map([...forth].sort()));
      const taken = [...forth.values()].flatMap((fate) => (fate.kind === 'changed' ? [fate.to] : []));
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(now.length);
    }),
    { numRuns: 60 },
  );
});
