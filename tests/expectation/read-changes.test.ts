import { expect, test } from 'vitest';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const PRECINCTS = 60;
const SIZE = 1000;

/** What is expected of each precinct to come back, where every fourth had five times as many before; with the earlier counts or without. */
function expectedBack(isPastKnown: boolean): readonly number[] {
  const db = newAuditFile();
  const random = new RandomSource(11);
  const usual = (i: number) => (i % 4 === 0 ? 20 : 4);
  const count = db.prepare(
    `insert into list_change_count values (?, ${SIZE}, ${SIZE}, ${SIZE}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`,
  );
  const came = db.prepare("insert into list_change (kind, to_precinct, fields) values ('came', ?, '')");
  const left = db.prepare("insert into earlier_change (step, state, kind, from_precinct) values (1, 'a', 'left', ?)");
  const undone = db.prepare("insert into undone_change values (?, ?, 'names')");
  const precinct = db.prepare('insert into precinct (record_id, precinct, tec, region) values (?, ?, ?, ?)');
  const earlier = db.prepare(`insert into earlier_count values (2, ?, ${SIZE}, ${SIZE}, 0, 0, 0, ?)`);
  for (let i = 0; i < PRECINCTS; i += 1) {
    const name = `${i + 1}`;
    precinct.run(i + 1, name, 'TEC', 'region');
    count.run(name);
    const past = random.poisson(usual(i));
    if (isPastKnown) earlier.run(name, past);
    for (let n = random.poisson(usual(i)); n > 0; n -= 1)
      undone.run(came.run(name).lastInsertRowid, left.run(name).lastInsertRowid);
  }
  computeExpectations(db);
  const rows = db
    .prepare<[], { subject: string; expected: number }>(
      "select subject, expected from count_expectation where measure = 'list_back'",
    )
    .all();
  db.close();
  const of = new Map(rows.map(({ subject, expected }) => [subject, expected]));
  return Array.from({ length: PRECINCTS }, (_, i) => of.get(`${i + 1}`)!);
}

test('where more came back in every earlier step, more are expected to come back', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const often = (values: readonly number[]) => mean(values.filter((_, i) => i % 4 === 0));
  const seldom = (values: readonly number[]) => mean(values.filter((_, i) => i % 4 !== 0));
  const [known, unknown] = [expectedBack(true), expectedBack(false)];
  expect(often(known) / seldom(known)).toBeGreaterThan(2.5);
  expect(often(unknown) / seldom(unknown)).toBeLessThan(1.5);
});
