import { describe, expect, test } from 'vitest';
import { households } from '../../bench/lists/household-lists.js';
import { matchRow } from '../../src/link/cluster/match-rows.js';
import { linkTable } from '../../src/link/link-table.js';
import { buildTable } from '../../src/link/table/build-table.js';
import { roleOfHeader } from '../../src/link/table/list-headers.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';

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
