import { describe, expect, test } from 'vitest';
import { scanAreas } from '../../src/statistics/area-scan.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { clumping, dayProfile, granuleOf } from '../../src/statistics/time-profile.js';
import { scanTimes } from '../../src/statistics/time-scan.js';

function calmDay(random: RandomSource, events: number): number[] {
  return Array.from({ length: events }, () => 420 + Math.floor(random.uniform() * 780)).sort((a, b) => a - b);
}

function calmSubjects(count: number, events: number, seed = 1) {
  const random = new RandomSource(seed);
  return Array.from({ length: count }, (_, i) => ({ subject: `${i}`, minutes: calmDay(random, events) }));
}

describe('bursts in time', () => {
  test('a planted burst has the smallest p by far, and its window is found', () => {
    const subjects = calmSubjects(60, 25);
    subjects.push({
      subject: 'burst',
      minutes: [...calmDay(new RandomSource(9), 20), ...Array.from({ length: 20 }, (_, i) => 700 + (i >> 1))].sort(
        (a, b) => a - b,
      ),
    });
    const bursts = [...scanTimes(subjects, { replicates: 199 })].sort((a, b) => a.p - b.p);
    expect(bursts[0]?.subject).toBe('burst');
    expect(bursts[0]?.from).toBeGreaterThanOrEqual(690);
    expect(bursts[0]?.to).toBeLessThanOrEqual(720);
    expect(bursts[0]?.p).toBeLessThan(1e-8);
    expect(bursts[1]?.p).toBeGreaterThan(1e-4);
  });

  test('p-values of calm days are spread evenly', () => {
    const p = scanTimes(calmSubjects(400, 30, 5), { replicates: 299 }).map((burst) => burst.p);
    expect(p.filter((each) => each < 0.1).length / 400).toBeLessThan(0.16);
    expect(p.filter((each) => each < 0.01).length / 400).toBeLessThan(0.03);
  });

  test('a rush of everybody at one hour is no burst', () => {
    const subjects = calmSubjects(80, 20, 2).map(({ subject, minutes }) => ({
      subject,
      minutes: [...minutes, ...Array.from({ length: 20 }, (_, i) => 600 + ((i * 7) % 60))].sort((a, b) => a - b),
    }));
    expect(scanTimes(subjects, { replicates: 199 }).filter(({ p }) => p < 1e-4)).toEqual([]);
  });

  test('times written to the full hour are read as hours', () => {
    expect(granuleOf([420, 480, 540, 540])).toBe(60);
    expect(granuleOf([425, 480, 541, 555, 560, 561])).toBe(1);
    const coarse = calmSubjects(40, 30, 3).map(({ subject, minutes }) => ({
      subject,
      minutes: minutes.map((minute) => minute - (minute % 60)),
    }));
    expect(scanTimes([...calmSubjects(80, 30), ...coarse], { replicates: 199 }).filter(({ p }) => p < 1e-4)).toEqual(
      [],
    );
  });

  test('families that come together are taken for what they are', () => {
    const families = calmSubjects(60, 12).map(({ subject, minutes }) => ({
      subject,
      minutes: minutes.flatMap((minute) => [minute, minute, minute]),
    }));
    expect(clumping(families, dayProfile(families))).toBeGreaterThan(2);
    expect(scanTimes(families, { replicates: 199 }).filter(({ p }) => p < 1e-4)).toEqual([]);
  });

  test('the same seed gives the same p', () => {
    const subjects = calmSubjects(12, 20);
    expect(scanTimes(subjects, { replicates: 99 })).toEqual(scanTimes(subjects, { replicates: 99 }));
    expect(scanTimes([], {})).toEqual([]);
  });
});

describe('areas', () => {
  const random = new RandomSource(4);
  const areas = Array.from({ length: 40 }, (_, i) => {
    const level = Math.exp(0.3 * random.normal());
    return { level: 'tec', name: `${i}`, observed: random.poisson(1000 * level), expected: 1000, variance: 30_000 };
  });

  test('areas that differ as ordinary ones do are no excess; one far above is', () => {
    expect(scanAreas(areas, 299).filter(({ p }) => p < 0.01)).toEqual([]);
    const high = scanAreas(
      [...areas, { level: 'tec', name: 'high', observed: 8000, expected: 1000, variance: 30_000 }],
      299,
    );
    expect(high.filter(({ p }) => p < 0.01).map(({ name }) => name)).toEqual(['high']);
  });

  test('districts whose levels differ log-normally by half are ordinary', () => {
    const found = Array.from({ length: 15 }, (_, seed) => {
      const draws = new RandomSource(seed + 100);
      const districts = Array.from({ length: 232 }, (_each, i) => {
        const mean = 215 * Math.exp(0.5 * draws.normal());
        const observed = Math.round(draws.gamma(mean / (1 + mean * 0.03)) * (1 + mean * 0.03));
        return { level: 'tec', name: `${i}`, observed, expected: 215, variance: 215 + 0.03 * 215 ** 2 };
      });
      return scanAreas(districts, 99).some(({ p }) => p <= 0.01);
    }).filter(Boolean).length;
    // Gamma replicates with the middle half's own spread found one election in thirty at a seventh of this level.
    expect(found).toBeLessThanOrEqual(1);
  });

  test('of a dozen districts neither the middle nor the spread is well known', () => {
    const found = Array.from({ length: 150 }, (_, seed) => {
      const draws = new RandomSource(seed + 300);
      const districts = Array.from({ length: 12 }, (_each, i) => {
        const mean = 240 * Math.exp(0.5 * draws.normal());
        return {
          level: 'tec',
          name: `${i}`,
          observed: draws.negativeBinomial(mean, 10),
          expected: 240,
          variance: 6000,
        };
      });
      return scanAreas(districts, 99).some(({ p }) => p <= 0.004);
    }).filter(Boolean).length;
    // 0.6 are expected. With a spread taken as known there were 5.
    expect(found).toBeLessThanOrEqual(2);
  });

  test('too few areas are not compared', () => {
    expect(scanAreas(areas.slice(0, 5))).toEqual([]);
  });
});
