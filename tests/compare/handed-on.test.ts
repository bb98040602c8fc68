import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareOpened } from '../../src/app/compare-folders.js';
import { type Handover, handoverTo } from '../../src/app/handover.js';
import { openState } from '../../src/app/open-state.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { inputs } from '../shared/runs.js';
import { ALL, file, SERIES } from './tried-series.js';

describe('what a comparison of a series takes over from the one before', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-handed-on-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = (name: string, states: readonly Readonly<Record<string, string>>[]) =>
    states.map((files, day) => {
      const state = join(folder, name.replaceAll(/\W+/gu, '-'), `1899-06-${String(day + 10)}`);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(state, path)), { recursive: true });
        writeFileSync(join(state, path), text);
      }
      return state;
    });

  /** What each step stores, and how many lists it took over; `between` is done before the last step. */
  const steps = async (states: readonly string[], handsOn: boolean, between = () => {}) => {
    let handover: Handover | null = null;
    const stored: { everything: unknown; taken: number; rows: number; entries: boolean }[] = [];
    for (let at = 1; at < states.length; at += 1) {
      if (at === states.length - 1) between();
      const out = join(folder, 'out', `${handsOn ? 'handed' : 'read'}-${at}`);
      rmSync(out, { recursive: true, force: true });
      handover = handsOn ? handoverTo(join(out, 'audit.sqlite'), handover) : null;
      const [from, to] = [openState(states[at - 1]!, {}), openState(states[at]!, {})];
      await compareOpened(from, to, out, { only: ['findings.json', 'changes.csv'] }, () => {}, handover);
      stored.push({
        everything: [allRows(join(out, 'audit.sqlite')), readFileSync(join(out, 'findings.json'), 'utf8')],
        taken: handover?.lists.moved.length ?? 0,
        rows: handover?.lists.same.reduce((sum, { records }) => sum + records, 0) ?? 0,
        entries: handover?.entries.taken !== null,
      });
    }
    return stored;
  };

  test.each(Object.entries(SERIES).slice(0, inputs(Object.keys(SERIES).length)))(
    'is what reading it again would give: %s',
    async (name, { states, taken, rows }) => {
      const given = written(name, states);
      const [read, handed] = [await steps(given, false), await steps(given, true)];
      expect(handed.map(({ everything }) => everything)).toEqual(read.map(({ everything }) => everything));
      expect(handed.map((step) => step.taken)).toEqual([0, ...taken]);
      expect(handed.map((step) => step.rows)).toEqual([0, ...rows]);
      expect(handed.slice(1).every(({ entries }) => entries)).toBe(true);
    },
  );

  test('a file that was written anew in between is read, with what it holds now', async () => {
    const states = written('written anew', [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(ALL.slice(1)) },
      { 'voters.csv': file(ALL.slice(2)) },
    ]);
    const path = join(states[1]!, 'voters.csv');
    const handed = await steps(states, true, () => writeFileSync(path, file(ALL.slice(9))));
    expect(handed.map(({ taken }) => taken)).toEqual([0, 0]);
    expect(JSON.stringify(handed[1]!.everything)).toBe(JSON.stringify((await steps(states, false))[1]!.everything));
  });

  test('bytes that changed under one size and one time of change are seen', async () => {
    const states = written('in place', [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(ALL.slice(1)) },
      { 'voters.csv': file(ALL.slice(2)) },
    ]);
    const path = join(states[1]!, 'voters.csv');
    const then = new Date('1999-01-01T00:00:00Z');
    utimesSync(path, then, then);
    const handed = await steps(states, true, () => {
      writeFileSync(path, file(ALL.slice(1)).replace('Абая', 'Мира'));
      utimesSync(path, then, then);
    });
    expect(handed.map(({ taken }) => taken)).toEqual([0, 0]);
  });

  test('an audit file as a state is taken over too', async () => {
    const [first, second, third] = written('audited', [
      { 'voters.csv': file(ALL) },
      { 'voters.csv': file(ALL.slice(1)) },
      { 'voters.csv': file(ALL.slice(2)) },
    ]) as [string, string, string];
    await steps([first, second], false);
    const audited = join(folder, '1899-06-11-audited.sqlite');
    copyFileSync(join(folder, 'out', 'read-1', 'audit.sqlite'), audited);
    const [read, handed] = [await steps([first, audited, third], false), await steps([first, audited, third], true)];
    expect(handed.map(({ everything }) => everything)).toEqual(read.map(({ everything }) => everything));
    expect(handed.map(({ taken }) => taken)).toEqual([0, 1]);
  });
});

/** Every row of every table, in the order in which it was stored. */
function allRows(path: string): unknown {
  const db = openAuditFile(path, { readonly: true });
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all();
  const rows = tables.map((table) => [table, db.prepare(`select * from "${table}"`).raw().all()]);
  db.close();
  return rows;
}
