import { describe, expect, test } from 'vitest';
import { drawnTail, oracleLogTail } from '../../bench/oracle.js';
import { NOISES } from '../../bench/simulated-election.js';
import { falseAlarms, powerOf } from '../../bench/spike-trial.js';

// The quick form of bench/false-alarms.ts: a promise may be missed by what so few elections leave to chance, and by no more.
const LEVEL = 0.05;

/** The most alarms of so many elections that a true rate of `LEVEL` shows with 999 of 1,000. */
function mostAlarms(elections: number): number {
  let point = (1 - LEVEL) ** elections;
  let cumulated = point;
  let count = 0;
  while (cumulated < 0.999) {
    point *= ((elections - count) / (count + 1)) * (LEVEL / (1 - LEVEL));
    count += 1;
    cumulated += point;
  }
  return count;
}

describe('the promise of the family', () => {
  test.each([
    [12, 'k 1', 0, 8],
    [12, 'log-normal', 0.3, 8],
    [35, 'k 0.75', 0.5, 4],
    [60, 'k 1.5', 0.3, 2],
    [60, 'zero-inflated', 0, 2],
  ] as const)('%s precincts, %s, TECs apart by %s', (precincts, noise, tecSpread, elections) => {
    const configuration = { precincts, noise, tecSpread, times: 'morning peak' } as const;
    const alarms = Array.from({ length: elections }, (_, i) => falseAlarms(configuration, 500 + i, false)).filter(
      (each) => Object.values(each).some((count) => count > 0),
    ).length;
    expect(alarms).toBeLessThanOrEqual(mostAlarms(elections));
  });

  test('a spike of ten times the mean is found at 60 precincts, most of what the oracle finds', () => {
    const configuration = { precincts: 60, noise: 'k 1.5', tecSpread: 0, times: 'flat' } as const;
    const trials = Array.from({ length: 5 }, (_, i) => powerOf(configuration, 700 + i, 200, 1));
    const sum = (of: 'found' | 'foundByOracle') => trials.reduce((total, each) => total + each[of], 0);
    expect(sum('foundByOracle')).toBeGreaterThan(3);
    expect(sum('found')).toBeGreaterThanOrEqual(0.5 * sum('foundByOracle'));
  });
});

test.each(NOISES)("the oracle's tail is that of the draws: %s", (noise) => {
  const said = Math.exp(oracleLogTail(noise, 60, 20));
  const seen = drawnTail(noise, 60, 20, 20_000);
  expect(Math.abs(said - seen)).toBeLessThan(5 * Math.sqrt(seen / 20_000) + 0.08 * seen);
});
