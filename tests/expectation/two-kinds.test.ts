import { describe, expect, test } from 'vitest';
import { type CountedUnit, type JudgedUnit, judgeCounts } from '../../src/expectation/judge-counts.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { medianOf } from '../../src/statistics/robust-z.js';
import { ofEvenGroups } from '../../src/statistics/tails/even-groups.js';
import { unit } from './units.js';

const PRECINCTS = 800;
const TECS = 20;
const PLANTED = [3, 103, 203, 303, 403];
const isHospital = (i: number) => i % 10 === 7;

/** Ordinary precincts add about 15; a tenth are hospitals and stations with short lists and up to 700. */
function country(typed: boolean, tecOf: (i: number) => number): CountedUnit[] {
  const random = new RandomSource(78);
  const levels = Array.from({ length: TECS }, () => Math.exp(0.3 * random.normal()));
  return Array.from({ length: PRECINCTS }, (_, i) => {
    const hospital = isHospital(i);
    const size = Math.round((hospital ? 60 : 1000) * Math.exp((hospital ? 1 : 0.5) * random.normal()));
    const ordinary = (15 * (levels[tecOf(i)] ?? 1) * size) / 1000;
    const y = hospital
      ? Math.min(700, random.negativeBinomial(220 * Math.exp(0.6 * random.normal()), 2))
      : random.negativeBinomial(ordinary, 3) + (PLANTED.includes(i) ? 150 : 0);
    const stratum = typed && hospital ? 'hospital' : 'ordinary';
    return { id: `${i}`, y, exposure: 1, stratum, size, band: '', region: '', tec: `TEC ${tecOf(i)}`, most: 1500 };
  });
}

const found = (judged: readonly JudgedUnit[]) => judged.filter(({ q }) => q <= 0.05).map(({ id }) => Number(id));
const scattered = (i: number) => (i * 7 + Math.floor(i / 10)) % TECS;

describe('two kinds of precincts', () => {
  test('a type of their own: no hospital is found, and no spike of 150 is lost', () => {
    expect(found(judgeCounts(country(true, scattered), 0.6))).toEqual(PLANTED);
  });

  test.each([
    ['scattered over all TECs', scattered],
    ['in two TECs of their own', (i: number) => i % TECS],
  ])('no type, %s: hospitals do not hide ordinary spikes', (_, tecOf) => {
    const all = found(judgeCounts(country(false, tecOf), 0.6));
    expect(all).toEqual(expect.arrayContaining(PLANTED));
    // A false discovery rate is a share of what is found; one may be by chance.
    const wrong = all.filter((i) => !isHospital(i) && !PLANTED.includes(i));
    expect(wrong.length).toBeLessThanOrEqual(Math.max(1, 0.05 * all.length));
  });
});

test('a group with many in the tail is of another kind, one with a few more is not', () => {
  const even = Array.from({ length: 400 }, (_, i) => Math.log((((i * 61) % 400) + 0.5) / 400));
  const groups = even.map((_, i) => `${i % 20}`);
  expect(ofEvenGroups(even, groups)).toEqual(even);
  const odd = even.map((logP, i) => (i % 20 === 7 && i < 100 ? -20 : logP));
  expect(ofEvenGroups(odd, groups)).toHaveLength(380);
  expect(
    ofEvenGroups(
      odd,
      odd.map(() => ''),
    ),
  ).toHaveLength(400);
});

test('what would have been noticed is what rank by rank is asked of the counts that are there', () => {
  const judged = judgeCounts(country(false, scattered), 0.6);
  const hits = judged.filter(({ q }) => q <= 0.05);
  expect(hits.length).toBeGreaterThan(10);
  for (const { observed, detectable, q } of judged) {
    if (q <= 0.05) expect(detectable).toBeLessThanOrEqual(observed);
    // A tenth: counts alike in expectation are asked once.
    else expect(observed).toBeLessThan(1.1 * detectable + 1);
  }
});

test('a learnt stretch never asks for more than the typical list holds', () => {
  const random = new RandomSource(91);
  // Far heavier than a log-normal: a few in a thousand have hundreds, one has 2,500.
  const counts = Array.from({ length: 1500 }, (_, i) => {
    const z = random.normal();
    const y = random.poisson(6 * Math.exp(0.8 * Math.sign(z) * Math.abs(z) ** 1.6));
    return { ...unit(`${i}`, y, `TEC ${i % 20}`), size: 600 };
  });
  const middle = (most: number) =>
    medianOf(
      judgeCounts(
        counts.map((each) => ({ ...each, most })),
        0.6,
      ).map(({ detectable }) => detectable),
    );
  expect(middle(1500)).toBeGreaterThan(700);
  expect(middle(600)).toBeLessThan(600);
});
