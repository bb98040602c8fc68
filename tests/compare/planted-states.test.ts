import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, deceasedCsv, makeStates } from '../../bench/states/make-states.js';
import { type StatesScore, scoreStates } from '../../bench/states/score-states.js';
import { compareStates } from '../../src/compare/compare-states.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';

const STATES = makeStates({
  people: 6000,
  seed: 11,
  withoutNumber: 5,
  corrected: 120,
  moved: 60,
  struck: 40,
  struckWithoutPaper: 12,
  namesakesRemoved: 6,
  came: 50,
});

describe('two states of one list with planted changes', () => {
  let db: AuditFile;
  let score: StatesScore;

  beforeAll(async () => {
    const files = {
      'previous_list.csv': csvOf(STATES.before),
      'voter_list.csv': csvOf(STATES.after),
      'disqualified.csv': deceasedCsv(STATES.deceased),
    };
    db = await inFolder(files, loadAlone);
    compareStates(db);
    score = scoreStates(db, STATES);
  });
  afterAll(() => db.close());

  test('99 in 100 are told as what happened to them, and nobody is called another', () => {
    const right = [...score.right.values()].reduce((sum, count) => sum + count, 0);
    const all = [...score.all.values()].reduce((sum, count) => sum + count, 0);
    expect(right / all, score.wrong.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(score.falselyLinked).toBe(0);
    expect(Object.fromEntries(score.right)).toMatchObject({ 'namesake-removed': 6, 'struck-without-paper': 12 });
  });

  test('every entry of both states is accounted for', () => {
    const sums = db
      .prepare(
        `select sum(before) as before, sum(after) as after, sum(moved_out) - sum(moved_in) as movers from list_change_count`,
      )
      .get();
    expect(sums).toEqual({ before: STATES.before.length, after: STATES.after.length, movers: 0 });
  });
});
