import { describe, expect, it } from 'vitest';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { type DeskDay, dayLevels } from '../../src/expectation/day-levels.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { inFolder, loadExample } from '../checks/example-audit.js';

const DESKS = 14;
const DAYS = 24;
const LAST = 2;
const dayOf = (t: number) => `2019-05-${String(t + 1).padStart(2, '0')}`;

/** Fourteen desks over twenty-four days; on the last two everybody comes, to six times as many a desk. `extra` at the third desk then. */
function printed(extra: number): DeskDay[] {
  const random = new RandomSource(41);
  return Array.from({ length: DESKS * DAYS }, (_, i) => {
    const [desk, t] = [i % DESKS, Math.floor(i / DESKS)];
    const rush = t >= DAYS - LAST;
    const y = 1 + random.poisson((rush ? 6 : 1) * (4 + desk / 2)) + (rush && desk === 2 ? extra : 0);
    return { desk: `Desk ${desk}`, day: dayOf(t), y };
  });
}

async function standingOut(counts: readonly DeskDay[]): Promise<string[]> {
  const lines = counts.flatMap(({ desk, day, y }) => Array.from({ length: y }, () => ({ desk, day })));
  const rows = lines.map(({ desk, day }, i) => `C-${i + 1},Fir,Ada,1850-01-01,${desk},${day}`);
  const header = 'certificate_no,surname,given_name,birth_date,office,issued_at';
  const db = await inFolder({ 'residence_certificates.csv': `${header}\n${rows.join('\n')}\n` }, loadExample);
  computeExpectations(db);
  return db
    .prepare<[], { subject: string }>(
      "select subject from count_expectation where measure = 'certificates' and q <= 0.05 order by subject",
    )
    .all()
    .map(({ subject }) => subject);
}

describe('the days of desks', () => {
  it('on which all are busy accuse none of them', async () => {
    expect(await standingOut(printed(0))).toEqual([]);
  });

  it('do not hide the one that prints far more than even then', async () => {
    expect(await standingOut(printed(200))).toEqual([`Desk 2, ${dayOf(22)}`, `Desk 2, ${dayOf(23)}`]);
  });
});

describe('the level of a day', () => {
  it('is how many times as many as usual the middle one of the other desks prints, and never less than 1', () => {
    const counts = Array.from({ length: 36 }, (_, i) => ({
      desk: `${i % 12}`,
      day: `${Math.floor(i / 12)}`,
      // The first day as usual, the second ten times as busy but for one desk, the third quiet.
      y: i < 12 ? 4 : i < 24 ? (i === 12 ? 4000 : 44) : 4,
    }));
    const levels = dayLevels(counts).map(({ level }) => level);
    expect(levels.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 1));
    // By hand: usual is the middle of 4 and 4, so (44 + 0.5) / (4 + 0.5).
    for (const level of levels.slice(12, 24)) expect(level).toBeCloseTo(44.5 / 4.5, 10);
    expect(levels.slice(24)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  it('is 1 where fewer than ten other desks can say', () => {
    const counts = Array.from({ length: 20 }, (_, i) => ({ desk: `${i % 10}`, day: `${i < 10}`, y: i < 10 ? 90 : 3 }));
    expect(dayLevels(counts).map(({ level }) => level)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(dayLevels([])).toEqual([]);
    expect(
      dayLevels(Array.from({ length: 30 }, (_, i) => ({ desk: `${i}`, day: 'a', y: i }))).map(({ level }) => level),
    ).toEqual(Array.from({ length: 30 }, () => 1));
  });
});

describe('how far desks differ on a busy day', () => {
  const BUSY_DESKS = 60;
  const BUSY_DAYS = 16;
  /** On the last day eight times as many as usual on average, some desks more and some fewer. */
  const differing = (seed: number, apart: number): DeskDay[] => {
    const random = new RandomSource(seed);
    const busy = Array.from({ length: BUSY_DESKS }, () => 8 * Math.exp(apart * random.normal()));
    return Array.from({ length: BUSY_DESKS * BUSY_DAYS }, (_, i) => {
      const [desk, t] = [i % BUSY_DESKS, Math.floor(i / BUSY_DESKS)];
      const times = t === BUSY_DAYS - 1 ? (busy[desk] ?? 1) : 1;
      return { desk: `${desk}`, day: dayOf(t), y: random.negativeBinomial(6 * times, 20) };
    });
  };
  const lastDay = (seed: number, apart: number) =>
    dayLevels(differing(seed, apart))
      .slice(-BUSY_DESKS)
      .map(({ variance }) => variance);

  it.each([
    [0, 0, 0.06],
    [0.5, 0.14, 0.36],
  ])('is learnt from the others: apart by %f, a variance from %f to %f', (apart, least, most) => {
    for (const variance of lastDay(7, apart)) {
      expect(variance).toBeGreaterThanOrEqual(least);
      expect(variance).toBeLessThanOrEqual(most);
    }
  });

  it('is nothing on other days, and does not hang on what the desk itself prints', () => {
    const counts = differing(8, 0.5);
    expect(
      dayLevels(counts)
        .slice(0, -BUSY_DESKS)
        .every(({ variance }) => variance === 0),
    ).toBe(true);
    const [last] = counts.slice(-1);
    const spiked = [...counts.slice(0, -1), { ...last!, y: 4000 }];
    expect(dayLevels(spiked).at(-1)?.variance).toBeCloseTo(dayLevels(counts).at(-1)?.variance ?? -1, 10);
  });
});
