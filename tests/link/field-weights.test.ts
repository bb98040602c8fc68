import { expect, test } from 'vitest';
import { INDEPENDENT } from '../../src/link/weights/field-dependence.js';
import { fieldWeights, levelBitsOf } from '../../src/link/weights/field-weights.js';
import { levelBits } from '../../src/link/weights/score-pair.js';

const counts = { held: Float64Array.of(2, 200), total: 10_000 };

test('a level says log2(m/u); equality in a value says log2(m/share of the value), the rarer the more', () => {
  const m = Float64Array.of(0.9, 0.06, 0.04);
  const u = Float64Array.of(0.01, 0.03, 0.96);
  const { bits, exact, meanExact } = fieldWeights(m, { u, shares: Float64Array.of(0.0002, 0.02), counts }, INDEPENDENT);
  expect(bits[0]).toBeCloseTo(Math.log2(0.9 / 0.01), 12);
  expect(bits[1]).toBeCloseTo(Math.log2(0.06 / 0.03), 12);
  expect(bits[2]).toBeCloseTo(Math.log2(0.04 / 0.96), 12);
  expect(meanExact).toBeCloseTo(bits[0] ?? 0, 12);
  expect([...exact].map((each) => each.toFixed(6))).toEqual(
    [0.9 / 0.0002, 0.9 / 0.02].map((ratio) => Math.log2(ratio).toFixed(6)),
  );
});

test('equality in a common value weighs less than one letter off in an average one, and never less than nothing', () => {
  const m = Float64Array.of(0.9, 0.06, 0.04);
  const u = Float64Array.of(0.01, 0.03, 0.96);
  const { exact } = fieldWeights(m, { u, shares: Float64Array.of(0.0002, 0.8), counts }, INDEPENDENT);
  expect(exact[1]).toBeCloseTo(Math.log2(0.9 / 0.8), 12);
  expect(exact[1]).toBeLessThan(1);
  expect(exact[0]).toBeGreaterThan(exact[1]!);
});

test('levels out of order are pooled, so that more agreement never weighs less', () => {
  const bits = levelBitsOf(Float64Array.of(0.2, 0.6, 0.2), Float64Array.of(0.1, 0.1, 0.8), 1);
  expect(bits[0]).toBeCloseTo(Math.log2(0.8 / 0.2), 12);
  expect(bits[1]).toBe(bits[0]);
  expect(bits[2]).toBeCloseTo(Math.log2(0.2 / 0.8), 12);
});

test('another sex speaks against one person, however common both are', () => {
  const shares = Float64Array.of(0.5, 0.5);
  const weights = fieldWeights(
    Float64Array.of(0.99, 0.01),
    { u: Float64Array.of(0.5, 0.5), shares, counts },
    { ...INDEPENDENT, discount: 0.02 },
  );
  expect(levelBits(weights, 1, 0, 1)).toBeCloseTo(Math.log2(0.01 / 0.5), 12);
});
