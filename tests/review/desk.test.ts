import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import type { Overview } from '../../src/review/api-types.js';
import { decide, undo } from '../../src/review/desk/deciding.js';
import { overviewWriter } from '../../src/review/desk/overview.js';
import { screenOf } from '../../src/review/desk/screens.js';
import { progressOf } from '../../src/review/desk/standings.js';
import { screenWriter } from '../../src/review/screen/finding-screen.js';
import { sampleAudit } from '../publish/sample-audit.js';
import { deciding, openDesk, temporaryFolder } from './desk.js';

const folder = temporaryFolder();
let db: AuditFile;
beforeAll(async () => {
  db = await sampleAudit();
});
afterAll(() => {
  db.close();
  folder.remove();
});

const overviewOf = (desk: ReturnType<typeof openDesk>['desk']) => JSON.parse(overviewWriter(desk, false)()) as Overview;
const path = (name: string) => join(folder.path, `${name}.jsonl`);
const screens = (desk: ReturnType<typeof openDesk>['desk']) => ({
  masked: screenWriter(db, desk.reading, (fingerprint) => desk.catalogue.places.get(fingerprint)),
  revealed: null,
  mayReveal: false,
  onFault: () => {},
});

test('a decision without a reason, a document without its day, several confirmed at once: nothing is written', () => {
  const { desk, journal } = openDesk(db, path('refused'), 'Aida');
  const before = journal.chain().own.length;
  const sameCheck = desk.catalogue.findings.flatMap((one, at) =>
    one.check === desk.catalogue.findings[0]?.check ? [at] : [],
  );
  const otherCheck = desk.catalogue.findings.findIndex((one) => one.check !== desk.catalogue.findings[0]?.check);
  expect(sameCheck.length).toBeGreaterThan(1);
  const refusals = [
    deciding([0], { reason: ' \n' }),
    deciding([0], { reason: '?' }),
    deciding([0], { reason: 'x'.repeat(5000) }),
    deciding([0], { decision: 'needs-document' }),
    deciding([0], { decision: 'needs-document', document: { which: 'the act', from: 'PEC 7', until: '2026-13-40' } }),
    deciding([0], { explanation: 99 }),
    deciding(sameCheck, { decision: 'confirmed' }),
    deciding(sameCheck, { count: sameCheck.length + 1 }),
    deciding([0, otherCheck]),
    deciding([0, 0]),
    deciding([123_456]),
    deciding([0], { again: '0'.repeat(64) }),
  ].map((given) => decide(desk, given));
  expect(refusals.map((one) => ('refused' in one ? one.refused : 'taken'))).toEqual([
    ...[
      'reason-missing',
      'reason-missing',
      'reason-missing',
      'document-missing',
      'document-missing',
      'explanation-unknown',
    ],
    ...['several-confirmed', 'count-wrong', 'several-checks', 'unknown', 'unknown', 'not-yours'],
  ]);
  expect(undo(desk, 0)).toEqual({ refused: 'not-yours' });
  expect(journal.chain().own.length).toBe(before);
  const taken = decide(desk, deciding(sameCheck));
  expect('standing' in taken && taken.standing.length).toBe(sameCheck.length);
  expect(decide(desk, deciding([0]))).toEqual({ refused: 'decided-already' });
  journal.close();
});

test('the second sees neither decision nor reason of the first until deciding; equal ones settle it', () => {
  const first = openDesk(db, path('two'), 'Aida');
  decide(first.desk, deciding([3], { decision: 'confirmed', reason: 'SECRET-REASON' }));
  first.journal.close();
  const second = openDesk(db, path('two'), 'Berik');
  const told = () =>
    JSON.stringify([
      overviewOf(second.desk),
      screenOf(second.desk, screens(second.desk), 3, 'en'),
      progressOf(second.desk).outcomes,
    ]);
  expect(told()).not.toContain('SECRET-REASON');
  expect(overviewOf(second.desk).standing).toMatchObject([{ at: 3, state: 'one-of-two', mine: null, outcome: null }]);
  expect(screenOf(second.desk, screens(second.desk), 3, 'en')?.decisions).toEqual([]);
  decide(second.desk, deciding([3], { decision: 'confirmed' }));
  expect(told()).toContain('SECRET-REASON');
  expect(progressOf(second.desk)).toMatchObject({ states: { settled: 1 }, outcomes: { confirmed: 1 } });
  second.journal.close();
  const same = openDesk(db, path('two'), 'a i d a');
  expect(decide(same.desk, deciding([3]))).toEqual({ refused: 'decided-already' });
  same.journal.close();
});

test('unequal decisions count in the agreement that a third sees, who is told nothing of what they are', () => {
  const findings = openDesk(db, path('third'), 'Aida');
  const code = findings.desk.catalogue.findings[0]?.check;
  const [one, other] = findings.desk.catalogue.findings.flatMap(({ check }, at) => (check === code ? [at] : [])) as [
    number,
    number,
  ];
  decide(findings.desk, deciding([one], { decision: 'confirmed' }));
  decide(findings.desk, deciding([other], { decision: 'confirmed' }));
  findings.journal.close();
  const second = openDesk(db, path('third'), 'Berik');
  decide(second.desk, deciding([one], { decision: 'confirmed' }));
  decide(second.desk, deciding([other]));
  expect(progressOf(second.desk).agreement).toMatchObject([{ pairs: 2, equal: 1, kappa: expect.any(Number) }]);
  second.journal.close();
  const third = openDesk(db, path('third'), 'Samal');
  expect(progressOf(third.desk).agreement).toMatchObject([{ pairs: 2, equal: 1, kappa: null }]);
  decide(third.desk, deciding([other]));
  expect(progressOf(third.desk).agreement).toMatchObject([{ pairs: 2, equal: 1, kappa: expect.any(Number) }]);
  third.journal.close();
});

test('what is kept of a finding is masked and has its records', () => {
  const { desk, journal } = openDesk(db, path('kept'), 'Aida');
  const at = desk.catalogue.findings.findIndex(({ kind }) => kind === 'person');
  decide(desk, deciding([at]));
  journal.close();
  const text = readFileSync(path('kept'), 'utf8');
  expect(text).toMatch(/"iin":"\d{6}\*{6}"/);
  const iins = db.prepare<[], string>('select iin from listing where iin is not null').pluck().all();
  expect(iins.length).toBeGreaterThan(100);
  expect(iins.filter((iin) => text.includes(iin))).toEqual([]);
});

test('after another audit each decision is kept, changed or gone, and a new finding is new', () => {
  const aida = openDesk(db, path('again'), 'Aida');
  const { findings } = aida.desk.catalogue;
  const persons = findings.flatMap((one, at) => (one.kind === 'person' ? [at] : [])).slice(0, 3);
  const [changed, gone, kept] = persons as [number, number, number];
  for (const at of persons) decide(aida.desk, deciding([at]));
  const print = (at: number) => findings[at]?.fingerprint ?? '';
  aida.journal.close();
  const after: AuditFile = db;
  after.exec('savepoint another');
  const record = after
    .prepare<[number], number>('select min(record_id) from finding_record where finding_id = ?')
    .pluck()
    .get(findings[changed]?.id ?? 0);
  after.prepare("update listing set address = 'ул. Абая 7' where record_id = ?").run(record);
  after.prepare('update finding set fingerprint = ? where fingerprint = ?').run('a'.repeat(64), print(changed));
  after.prepare('delete from finding_record where finding_id = ?').run(findings[gone]?.id);
  after.prepare('delete from finding where finding_id = ?').run(findings[gone]?.id);
  const code = aida.desk.catalogue.checks[findings[gone]?.check ?? 0]?.code ?? '';
  after.prepare('update check_run set finding_count = finding_count - 1 where code = ?').run(code);
  after
    .prepare('update finding set fingerprint = ? where fingerprint = ?')
    .run('b'.repeat(64), findings.findLast(({ kind }) => kind === 'precinct')?.fingerprint);
  const again = openDesk(after, path('again'), 'Aida');
  const place = again.desk.catalogue.places.get('a'.repeat(64)) ?? -1;
  expect(again.desk.earlierOf('a'.repeat(64))).toHaveLength(1);
  expect(again.desk.gone().map(({ fingerprint }) => fingerprint)).toEqual([print(gone)]);
  expect(again.desk.judgementOf(print(kept)).state).toBe('one-of-two');
  expect([...(again.desk.fresh ?? [])].sort()).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  const screen = screenOf(again.desk, screens(again.desk), place, 'en');
  expect(screen?.markup).toContain('The evidence has changed since you decided');
  expect(overviewOf(again.desk).standing.find(({ at }) => at === place)?.state).toBe('changed');
  decide(again.desk, deciding([place], { again: screen?.earlier?.digest ?? '' }));
  expect(again.desk.earlierOf('a'.repeat(64))).toEqual([]);
  expect(again.desk.judgementOf('a'.repeat(64)).state).toBe('one-of-two');
  again.journal.close();
  after.exec('rollback to another; release another');
});

const HIDDEN = 'Only what is masked here has changed';

// An initial stands in a masked report; the end of a surname and the number of a house do not, and are sealed.
test.each([
  ['given_name', 'Ясмин', false],
  ['surname', "surname || 'ова'", true],
  ['address', "address || '7'", true],
] as const)(
  'a changed %s that no fingerprint shows is seen too: whoever decided confirms again',
  (column, value, isHidden) => {
    const place = path(`cell-${column}`);
    const open = (name: string) => openDesk(db, place, name);
    const first = open('Aida');
    const listed = db
      .prepare<[number], number>(
        'select min(record_id) from finding_record join listing using (record_id) where finding_id = ?',
      )
      .pluck();
    const at = first.desk.catalogue.findings.findIndex(({ kind, id }) => kind === 'person' && listed.get(id) !== null);
    const { fingerprint = '', id = 0 } = first.desk.catalogue.findings[at] ?? {};
    decide(first.desk, deciding([at]));
    first.journal.close();
    const second = open('Berik');
    decide(second.desk, deciding([at]));
    expect(second.desk.judgementOf(fingerprint).state).toBe('settled');
    second.journal.close();
    db.exec('savepoint cell');
    const to = isHidden ? value : `'${value}'`;
    const change = db.prepare(`update listing set ${column} = ${to} where record_id = ?`).run(listed.get(id) ?? 0);
    expect(change.changes).toBe(1);
    for (const [name, after] of [
      ['Aida', 'one-of-two'],
      ['Berik', 'settled'],
    ] as const) {
      const { desk, journal } = open(name);
      expect(overviewOf(desk).standing.find((one) => one.at === at)?.state).toBe('changed');
      const screen = screenOf(desk, screens(desk), at, 'en');
      expect(screen?.markup).toContain('The evidence has changed since you decided');
      expect(screen?.markup.includes(HIDDEN)).toBe(isHidden);
      expect(screen?.decisions).toEqual([]);
      expect(decide(desk, deciding([at], { again: screen?.earlier?.digest ?? '' }))).not.toHaveProperty('refused');
      expect(desk.judgementOf(fingerprint).state).toBe(after);
      journal.close();
    }
    // Without the key nothing that is hidden is compared, and nothing of it stands in the file.
    const text = readFileSync(place, 'utf8');
    expect(text).not.toMatch(/ова7?"|Ясмин/u);
    if (isHidden) {
      rmSync(`${place}.key`);
      db.prepare(`update listing set ${column} = ${column} || '9' where record_id = ?`).run(listed.get(id) ?? 0);
      const { desk, journal } = open('Aida');
      expect(desk.judgementOf(fingerprint).state).toBe('settled');
      journal.close();
    }
    db.exec('rollback to cell; release cell');
  },
);

test('a suppression of election.yaml is taken in once and holds until its day', () => {
  db.exec('savepoint suppressed');
  const print =
    db.prepare<[], string>('select fingerprint from finding order by finding_id limit 1').pluck().get() ?? '';
  db.prepare('insert into suppression values (?, ?, ?, ?)').run(print, 'moved in spring', 'TEC 3', '2026-12-15');
  for (const today of ['2026-11-30', '2026-12-15', '2026-12-16']) {
    const { desk, journal } = openDesk(db, path('suppressed'), 'Aida', { today });
    expect(desk.suppressionOf(print)?.owner).toBe(today === '2026-12-16' ? undefined : 'TEC 3');
    expect(progressOf(desk).states.suppressed).toBe(today === '2026-12-16' ? 0 : 1);
    expect(journal.chain().own.filter(({ line }) => line.what === 'suppressed')).toHaveLength(1);
    journal.close();
  }
  db.exec('rollback to suppressed; release suppressed');
});
