import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chain, digestOf, NO_LINE, readChain } from '../../src/decisions/chain.js';
import { DECISIONS, type Saying } from '../../src/decisions/line.js';
import { merging } from '../../src/decisions/merge.js';
import { agreementByCheck } from '../../src/decisions/progress.js';
import { reviewerKey } from '../../src/decisions/reviewer.js';
import { judgements, judging } from '../../src/decisions/states.js';
import { decided, fingerprintOf } from './lines.js';

type Told = readonly [by: string, saying: Saying];

/** A file with these lines, after those of another one. */
function file(told: readonly Told[], after = ''): string {
  const pieces = after.split('\n').filter((piece) => piece !== '');
  for (const [by, saying] of told) {
    const before = pieces.length === 0 ? NO_LINE : digestOf(pieces.at(-1)!);
    pieces.push(JSON.stringify({ no: pieces.length + 1, before, at: '2026-11-30T02:00:00Z', by, ...saying }));
  }
  return pieces.map((piece) => `${piece}\n`).join('');
}

const whole = (text: string): Chain => {
  const chain = readChain(text);
  expect(chain.problems).toEqual([]);
  return chain;
};
const judged = (text: string, name = '1') => judgements(whole(text)).get(fingerprintOf(name));
const undone = (text: string, line: number): Saying => ({ what: 'undone', line: whole(text).own[line - 1]!.digest });
const one = (by: string, decision: (typeof DECISIONS)[number]): Told => [by, decided('1', decision)];

test('one is not enough, two who agree settle it, a third ends a dispute', () => {
  expect(judged('')).toBeUndefined();
  expect(judged(file([one('Aida', 'confirmed')]))).toMatchObject({ state: 'one-of-two', outcome: null });
  expect(judged(file([one('Aida', 'confirmed'), one('Berik', 'confirmed')]))?.outcome).toBe('confirmed');
  const apart = [one('Aida', 'confirmed'), one('Berik', 'explained')];
  expect(judged(file(apart))).toMatchObject({ state: 'disputed', outcome: null });
  expect(judged(file([...apart, one('Saule', 'explained')]))).toMatchObject({ state: 'settled', outcome: 'explained' });
  expect(judged(file([...apart, one('Saule', 'needs-document')]))?.state).toBe('disputed');
});

test('an office of one settles alone where the file says so', () => {
  const rule: Told = ['Aida', { what: 'audit', findings: 1, known: '', reviewers: 1 }];
  expect(judged(file([rule, one('Aida', 'explained')]))).toMatchObject({ state: 'settled', outcome: 'explained' });
});

test('undo is a line and takes one decision back', () => {
  const first = file([one('Aida', 'confirmed'), one('Berik', 'confirmed')]);
  const after = file([['Berik', undone(first, 2)]], first);
  expect(judged(after)?.state).toBe('one-of-two');
  expect(judged(file([one('Berik', 'explained')], after))?.state).toBe('disputed');
});

test('who has seen what the other said and decides anew no longer settles it', () => {
  const apart = file([one('Aida', 'confirmed'), one('Berik', 'explained')]);
  const givenIn = file([one('Berik', 'confirmed')], file([['Berik', undone(apart, 2)]], apart));
  expect(judged(givenIn)).toMatchObject({ state: 'disputed', outcome: null });
  expect(judged(givenIn)?.standing.map(({ isBlind }) => isBlind)).toEqual([true, false]);
  expect(judged(file([one('Saule', 'confirmed')], givenIn))?.outcome).toBe('confirmed');
});

test('a file that grows is judged line by line as it is judged whole', () => {
  const act = fc.record({
    by: fc.constantFrom('Aida', 'aida', 'Berik', 'Saule', 'Dana'),
    finding: fc.constantFrom('1', '2'),
    decision: fc.constantFrom(...DECISIONS),
    undoes: fc.option(fc.nat(30), { freq: 2 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), fc.nat(25), (acts, from) => {
      let text = '';
      for (const { by, finding, decision, undoes } of acts) {
        const lines = readChain(text).own.length;
        const told: Told = [
          by,
          undoes === null || lines === 0 ? decided(finding, decision) : undone(text, (undoes % lines) + 1),
        ];
        text = file([told], text);
      }
      const all = whole(text);
      const lines = text.split('\n').filter(Boolean);
      const first = whole(
        lines
          .slice(0, from)
          .map((line) => `${line}\n`)
          .join(''),
      );
      const growing = judging(first);
      for (const entry of all.own.slice(first.own.length)) expect(growing.add([entry])).toBe(true);
      expect([...growing.judged].sort()).toEqual([...judgements(all)].sort());
    }),
    { numRuns: 60 },
  );
  const audit: Told = ['Aida', { what: 'audit', findings: 1, known: '', reviewers: 1 }];
  expect(judging(whole('')).add(whole(file([audit])).own)).toBe(false);
});

test('nobody is the second of himself by another spelling', () => {
  for (const [a, b] of [
    ['А. Серік', 'a.  серік'],
    ['Aida', ' AIDA'],
    ['Максат', 'Mаксат'],
    ['Иван-Ёлкин', 'иван елкин'],
  ] as const)
    expect(reviewerKey(a)).toBe(reviewerKey(b));
  expect(reviewerKey('Aida S')).not.toBe(reviewerKey('Aida T'));
  expect(judged(file([one('Aida', 'confirmed'), one('AIDA ', 'confirmed')]))?.state).toBe('one-of-two');
});

test('files of two offices merge once, in either order, with the same judgements', () => {
  const north = file([one('Aida', 'confirmed'), ['Aida', decided('2', 'explained')]]);
  const south = file([one('Berik', 'confirmed'), ['Berik', decided('2', 'confirmed')]]);
  const into = (own: string, other: string) =>
    file(
      merging(whole(own), whole(other)).map((saying): Told => ['Aida', saying]),
      own,
    );
  const both = into(north, south);
  expect(merging(whole(both), whole(south))).toEqual([]);
  expect(merging(whole(both), whole(north))).toEqual([]);
  for (const merged of [both, into(south, north), into(both, into(south, north))]) {
    expect(judged(merged)).toMatchObject({ state: 'settled', outcome: 'confirmed' });
    expect(judged(merged, '2')?.state).toBe('disputed');
    // Neither office had the other's file before it.
    expect(judged(merged, '2')?.standing.every(({ isBlind }) => isBlind)).toBe(true);
  }
});

test('the same reviewer with two decisions of two files is a conflict, named', () => {
  const base = file([['Aida', decided('9', 'explained')]]);
  const [north, south] = [file([one('Aida', 'confirmed')], base), file([one('Aida', 'explained')], base)];
  const merged = file(
    merging(whole(north), whole(south)).map((saying): Told => ['Berik', saying]),
    north,
  );
  expect(judged(merged)).toMatchObject({ state: 'conflict', outcome: null, conflicts: ['Aida'] });
  expect(judged(merged, '9')?.standing).toHaveLength(1);
  const loser = whole(merged).foreign.values().next().value!;
  expect(judged(file([['Aida', { what: 'undone', line: loser.digest }]], merged))?.state).toBe('one-of-two');
});

test('a changed line of a merged file is found', () => {
  const north = file([one('Aida', 'confirmed')]);
  const south = file([one('Berik', 'explained'), ['Berik', decided('2', 'confirmed')]]);
  const sayings = merging(whole(north), whole(south)).map(
    (saying): Saying =>
      saying.what === 'foreign' ? { ...saying, line: saying.line.replace('explained', 'confirmed') } : saying,
  );
  const merged = file(
    sayings.map((saying): Told => ['Aida', saying]),
    north,
  );
  expect(readChain(merged).problems.map(({ kind }) => kind)).toContain('foreign-out-of-place');
});

test('whatever is decided and undone: settled needs two blind ones that agree, and order of names changes nothing', () => {
  const step = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...DECISIONS), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 9 }), (steps) => {
      let text = '';
      const active = new Map<string, number>();
      for (const [by, decision, isUndone] of steps) {
        const line = active.get(by);
        if (line !== undefined) {
          if (!isUndone) continue;
          text = file([[by, undone(text, line)]], text);
          active.delete(by);
        } else {
          text = file([one(by, decision)], text);
          active.set(by, whole(text).own.length);
        }
      }
      const result = judged(text);
      const standing = result?.standing ?? [];
      expect(standing.length).toBe(active.size);
      const agreeing = DECISIONS.map(
        (decision) => standing.filter(({ line, isBlind }) => isBlind && line.decision === decision).length,
      );
      expect(result?.outcome !== null && result !== undefined).toBe(Math.max(...agreeing) >= 2);
    }),
    { numRuns: 300 },
  );
});

test('agreement by check counts the first two who were blind', () => {
  const pairs: Told[] = [];
  const decisions = ['confirmed', 'confirmed', 'explained', 'explained', 'confirmed'] as const;
  decisions.forEach((decision, index) => {
    pairs.push(['Aida', decided(`f${index}`, decision)]);
    pairs.push(['Berik', decided(`f${index}`, index === 4 ? 'explained' : decision)]);
  });
  const [progress] = agreementByCheck(judgements(whole(file(pairs))).values());
  // Five of ten ratings are each: chance gives a half, so (0.8 - 0.5) / 0.5.
  expect(progress).toMatchObject({ code: 'DR01', agreement: { pairs: 5, equal: 4 } });
  expect(progress?.agreement.kappa).toBeCloseTo(0.6, 12);
});
