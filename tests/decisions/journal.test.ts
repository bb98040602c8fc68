import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { digestOf, NO_LINE, readChain } from '../../src/decisions/chain.js';
import { type Journal, openJournal, readDecisions } from '../../src/decisions/journal.js';
import { DECISIONS, lineOf } from '../../src/decisions/line.js';
import { decided } from './lines.js';

const folders: string[] = [];
const NOW = () => '2026-11-30T02:00:00Z';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-decisions-'));
  folders.push(folder);
  return join(folder, 'decisions.jsonl');
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function written(path: string, write: (journal: Journal) => void): string {
  const journal = openJournal(path, NOW);
  write(journal);
  journal.close();
  return readFileSync(path, 'utf8');
}

test('every line bears the digest of the one before, and only the owner may read the file', () => {
  const path = place();
  const text = written(path, (journal) => {
    journal.add('Айгерім', [decided('1', 'confirmed')]);
    journal.add('Айгерім', [decided('2', 'explained'), decided('3', 'explained')]);
  });
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => lineOf(line)?.before)).toEqual([NO_LINE, digestOf(lines[0]!), digestOf(lines[1]!)]);
  expect(lines.map((line) => lineOf(line)?.no)).toEqual([1, 2, 3]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('any text of a person comes back as it was written, on one line', () => {
  const path = place();
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
      fc.constantFrom(...DECISIONS),
      (reason, decision) => {
        rmSync(path, { force: true });
        const text = written(path, (journal) => {
          journal.add(`a${reason}`.slice(0, 200), [{ ...decided('1', decision), reason } as never]);
        });
        expect(text.split('\n')).toHaveLength(2);
        const [entry] = readDecisions(path)?.own ?? [];
        expect(entry?.line).toMatchObject({ what: 'decided', reason, decision });
      },
    ),
    { numRuns: 20 },
  );
});

test('killed at any byte, the file keeps every line that was whole and goes on from there', () => {
  const path = place();
  const whole = written(path, (journal) => {
    for (const name of ['1', '2', '3']) journal.add('Ерлан Қ.', [decided(name, 'needs-document')]);
  });
  const bytes = Buffer.from(whole);
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 10);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length }), (length) => {
      writeFileSync(path, bytes);
      truncateSync(path, length);
      // A line that lacks its line feed alone is whole.
      const kept = ends.filter((end) => end <= length).length;
      written(path, (journal) => journal.add('Ерлан Қ.', [decided('4', 'confirmed')]));
      const chain = readDecisions(path)!;
      const decisions = chain.own.filter(({ line }) => line.what === 'decided');
      expect(decisions).toHaveLength(kept + 1);
      const isTorn = length > 0 && !ends.includes(length - 1) && !ends.includes(length);
      expect(chain.own.filter(({ line }) => line.what === 'repaired')).toHaveLength(isTorn ? 1 : 0);
    }),
    { numRuns: 40 },
  );
});

test('a changed byte anywhere is found, and nothing is read or written then', () => {
  const path = place();
  const text = written(path, (journal) => {
    for (const name of ['1', '2', '3', '4']) journal.add('Dana', [decided(name, 'confirmed')]);
  });
  const last = text.trimEnd().lastIndexOf('\n');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: last - 1 }), fc.constantFrom('x', '0', '"', '\n', ' '), (at, sign) => {
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(readChain(changed).problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  writeFileSync(path, text.replace('The home list', 'The other list'));
  expect(() => openJournal(path, NOW)).toThrow(/line 2, which does not follow/);
});

test('a line left out or moved breaks the chain at its place', () => {
  const path = place();
  const lines = written(path, (journal) => {
    for (const name of ['1', '2', '3', '4']) journal.add('Dana', [decided(name, 'confirmed')]);
  })
    .trimEnd()
    .split('\n');
  const problems = (order: readonly number[]) =>
    readChain(`${order.map((index) => lines[index]).join('\n')}\n`).problems.map(({ at }) => at);
  expect(problems([0, 1, 2, 3])).toEqual([]);
  expect(problems([0, 2, 3])).toEqual([2, 3]);
  expect(problems([0, 2, 1, 3])).toEqual([2, 3, 4]);
  expect(problems([1, 2, 3])).toEqual([1, 2, 3]);
});

test('a file that somebody else wrote into is refused with its place', () => {
  const path = place();
  written(path, (journal) => journal.add('Dana', [decided('1', 'confirmed')]));
  appendFileSync(path, '{"what":"decided"}\n');
  expect(() => readDecisions(path)).toThrow(/line 2/);
});
