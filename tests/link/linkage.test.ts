import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeList } from '../../bench/kazakh-list.js';
import { levelIn } from '../../src/link/compare/pair-levels.js';
import { type LinkResult, linkTable } from '../../src/link/link-table.js';
import { scorePairs } from '../../src/link/truth-score.js';
import { evidenceBits } from '../../src/link/weights/score-pair.js';
import { cellsOf, MADE_ROLES, tableOf } from './people.js';

const entries = [...makeList({ people: 3000, seed: 3, doubled: 4, withoutIin: 30 })];
const rows = entries.map(cellsOf);
let linked: LinkResult;

beforeAll(() => {
  linked = linkTable(tableOf(MADE_ROLES, rows), { threshold: 0.5 });
});

/** Bits of two records, as they are and with some columns of the second made equal to the first. */
function bitsOf(cells: readonly (readonly string[])[]): number {
  const { levels, model } = linked;
  const codes = levels.columns.map((column, f) =>
    cells.map((record) => {
      const source = rows.findIndex((row) => row[f] === record[f]);
      return record[f] === '' || source < 0 ? -1 : column.codes[source]!;
    }),
  );
  const columns = levels.columns.map((column, f) => ({ ...column, codes: Int32Array.from(codes[f]!) }));
  const view = Object.assign(Object.create(Object.getPrototypeOf(levels)), levels, { columns });
  let pattern = 0;
  columns.forEach(({ codes: [a, b] }, f) => {
    pattern |= levels.caches[f]!.level(a!, b!) << (3 * f);
  });
  view.isOther = levels.isOther.bind(levels);
  return evidenceBits(model, view, pattern, 0, 1);
}

const record = fc.integer({ min: 0, max: rows.length - 1 });

describe('the weights that a list teaches', () => {
  test('making two records agree in one more column never lowers the probability', () => {
    fc.assert(
      fc.property(record, record, fc.nat({ max: MADE_ROLES.length - 1 }), (a, b, column) => {
        const [left, right] = [rows[a]!, rows[b]!];
        if (left[column] === '') return;
        const agreeing = right.map((cell, c) => (c === column ? left[column]! : cell));
        expect(bitsOf([left, agreeing])).toBeGreaterThanOrEqual(bitsOf([left, right]) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test('every column weighs less from level to level, and a missing value nothing', () => {
    linked.model.weights.forEach(({ bits, m, exact }) => {
      for (let level = 1; level < m.length; level++) expect(bits[level]!).toBeLessThanOrEqual(bits[level - 1]!);
      expect(Math.min(...exact)).toBeGreaterThanOrEqual(Math.max(0, bits[1]!));
      expect(bits[m.length - 1]!).toBeLessThanOrEqual(0);
      expect(bits[7]).toBe(0);
    });
    fc.assert(
      fc.property(record, record, (a, b) => {
        const bare = rows[b]!.map(() => '');
        expect(bitsOf([rows[a]!, bare])).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('rare names say more than common ones', () => {
    const { codes, values } = linked.levels.columns[0]!;
    const counts = new Map<number, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    const byCount = [...values.keys()]
      .filter((code) => counts.has(code))
      .sort((x, y) => counts.get(x)! - counts.get(y)!);
    const { exact } = linked.model.weights[0]!;
    expect(exact[byCount[0]!]!).toBeGreaterThan(exact[byCount.at(-1)!]!);
  });
});

describe('the persons that a list gives', () => {
  test('the same persons whatever the order of records', () => {
    const order = rows.map((_, i) => i).sort((a, b) => ((a * 7919) % 3001) - ((b * 7919) % 3001) || a - b);
    const shuffled = linkTable(
      tableOf(
        MADE_ROLES,
        order.map((i) => rows[i]!),
      ),
      { threshold: 0.5 },
    );
    const back = new Int32Array(rows.length);
    order.forEach((original, i) => {
      back[original] = shuffled.clusters.personOf[i]!;
    });
    const { precision, recall } = scorePairs(linked.clusters.personOf, denseOf(back));
    expect([precision, recall]).toEqual([1, 1]);
    expect(shuffled.model.priorBits).toBe(linked.model.priorBits);
  });

  test('doubles are found, and no twins, namesakes, fathers or sons', () => {
    const truth = Int32Array.from(entries, ({ person }) => person);
    const { precision, recall } = scorePairs(truth, linked.clusters.personOf);
    // A third of the entries bear no IIN and the list is short.
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });

  test('every level of a stored pair is one that its column has', () => {
    const { pairs, levels } = linked;
    for (let k = 0; k < pairs.size; k++) {
      levels.caches.forEach(({ levelCount }, f) => {
        const level = levelIn(pairs.patterns[k]!, f);
        expect(level === 7 || level < levelCount).toBe(true);
      });
    }
  });
});

function denseOf(labels: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return labels.map((label) => {
    const at = known.get(label) ?? known.size;
    known.set(label, at);
    return at;
  });
}
