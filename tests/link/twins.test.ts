import { describe, expect, test } from 'vitest';
import { households } from '../../bench/lists/household-lists.js';
import { matchRow } from '../../src/link/cluster/match-rows.js';
import { PairLevels } from '../../src/link/compare/pair-levels.js';
import { linkTable } from '../../src/link/link-table.js';
import { buildTable } from '../../src/link/table/build-table.js';
import { roleOfHeader } from '../../src/link/table/list-headers.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';
import { relativeBitsOf } from '../../src/link/weights/household.js';
import { USUAL_M } from '../../src/link/weights/link-model.js';
import { tableOf } from './people.js';

/** Bits of a given name that one in two thousand bears. */
const RARE = 11;

describe('twins of one dwelling', () => {
  const list = households(500, true, 11);
  const home = ['Zellwood', '', '1850-05-05', 'm', 'Quay Street', '3', 'Arden', '4001'];
  const named = (given: string) => home.map((cell, at) => (at === 1 ? given : cell));
  const raw = new RawColumns(list.headers.map((header) => ({ header, role: roleOfHeader(header) ?? 'ignore' })));
  // Names that stand nowhere else in the list.
  for (const row of [
    ...list.rows,
    named('Hassen'),
    named('Hussen'),
    named('Hassen'),
    named('Hassen').with(2, '1825-05-05'),
  ])
    raw.add(row);
  const result = linkTable(buildTable(raw.size, raw.columns()), { threshold: 0.5 });
  const at = list.rows.length;

  test('are at most probable, however rare and alike their names are', () => {
    const { tier, probability } = matchRow(result, at, at + 1);
    expect(tier).not.toBe('strong');
    expect(probability).toBeLessThan(0.99);
  });

  test('may share an initial in an audit', () => {
    const initials = new RawColumns(list.headers.map((header) => ({ header, role: roleOfHeader(header) ?? 'ignore' })));
    for (const row of [...list.rows, named('H.'), named('H.')]) initials.add(row);
    const table = { ...buildTable(initials.size, initials.columns()), strictNames: true };
    const { tier, probability } = matchRow(linkTable(table, { threshold: 0.5 }), at, at + 1);
    expect(tier).not.toBe('strong');
    expect(probability).toBeGreaterThan(0.9);
    expect(probability).toBeLessThanOrEqual(0.98);
  });

  test('no pair without an equal number is printed as certain', () => {
    const { probability } = matchRow(result, at, at + 2);
    expect(probability).toBeGreaterThan(0.95);
    expect(probability).toBeLessThanOrEqual(0.999);
  });

  test('father and son of one name and dwelling are at most probable', () => {
    const { tier, probability } = matchRow(result, at, at + 3);
    expect(tier).not.toBe('strong');
    expect(probability).toBeLessThan(0.99);
  });

  test('parts and odds before add up to the bits of a pair', () => {
    const { bits, fieldBits } = matchRow(result, at, at + 1);
    expect(fieldBits.reduce((sum, part) => sum + part, result.model.priorBits)).toBeCloseTo(bits, 9);
  });
});

test('a rare given name in common is a sign of father and son, and on one birthday none of twins, whose parents choose two', () => {
  const roles = ['surname', 'given_name', 'birth_date'] as const;
  const levels = new PairLevels(
    tableOf(roles, [
      ['Zellwood', 'Hassen', '1850-05-05'],
      ['Zellwood', 'Hassen', '1850-05-05'],
      ['Zellwood', 'Ottilie', '1850-05-05'],
      ['Zellwood', 'Hassen', '1821-11-17'],
      ['Zellwood', 'Ottilie', '1821-11-17'],
    ]),
  );
  const weights = levels.columns.map(({ kind }) => ({
    m: Float64Array.from(USUAL_M[kind]),
    u: new Float64Array(USUAL_M[kind].length).fill(0.2),
  }));
  const family = { moved: 0.1, relativeBits: -10 };
  const kinBits = (a: number, b: number) => relativeBitsOf(family, levels, weights, levels.pattern(a, b), () => RARE);
  expect(kinBits(0, 1)).toBeLessThan(kinBits(0, 2));
  expect(kinBits(0, 3)).toBeGreaterThan(kinBits(0, 4));
});
