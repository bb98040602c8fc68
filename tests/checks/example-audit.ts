import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Check, runChecks } from '../../src/checks/index.js';
import { compareStates } from '../../src/compare/compare-states.js';
import { carryChanges } from '../../src/compare/undone-changes.js';
import {
  type AuditFile,
  buildIndexes,
  countPrecinctLists,
  doOnce,
  setAuditValue,
} from '../../src/database/audit-file.js';
import { recordLocator } from '../../src/database/source-files.js';
import { Database } from '../../src/database/sqlite.js';
import type { ElectionProfile } from '../../src/election/profile.js';
import { profileFromYaml, readProfile } from '../../src/election/read-profile.js';
import { computeExpectations } from '../../src/expectation/compute-expectations.js';
import { SERIES_STEPS } from '../../src/expectation/read-changes.js';
import { linkRecords } from '../../src/link/link-records.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { storeProfile } from '../../src/load/store/store-profile.js';
import { newAuditFile } from '../shared/new-audit-file.js';
import { EVERY_STEP, type ExampleSteps } from './steps/example-steps.js';

/** What a check gives on a folder: the shape of expected.json. Evidence is `file:record number`. */
export interface ExampleResult {
  outcome: string;
  reason: unknown;
  population: unknown;
  /** Strength and claims only of a check whose SQL returns them. */
  findings: { subject: string; strength?: string; claims?: unknown; measures: unknown; evidence: string[] }[];
}

/** An example of a check, and the file that holds what it must give. */
export interface Example {
  readonly folder: string;
  readonly expected: string;
}

/**
 * The examples of a check: `example/` with expected.json, then each `example-WORDS/` with expected-WORDS.json, for settings that one
 * folder cannot hold at once (a parameter, a profile, a column that is absent). One that holds an election.yaml alone has the files of
 * `example/`, and differs from it in parameters of the check.
 */
export function examplesOf(checkFolder: string): readonly Example[] {
  const more = readdirSync(checkFolder).filter((name) => /^example-[a-z0-9-]+$/.test(name));
  return ['example', ...more.sort()].map((name) => ({
    folder: join(checkFolder, name),
    expected: join(checkFolder, `${name.replace('example', 'expected')}.json`),
  }));
}

/** Examples are of the election of 9 June 2019 unless an election.yaml of their own says otherwise. */
export function exampleProfile(folder: string): ElectionProfile {
  return existsSync(join(folder, 'election.yaml')) ? readProfile(folder) : electionOf2019();
}

/** The built-in profile of 9 June 2019. */
export function electionOf2019(): ElectionProfile {
  return profileFromYaml('extends: kz-2019', 'election.yaml');
}

/** Loads a folder into an audit file in memory: what a check needs that asks for no person and for nothing that peers let expect. */
export async function loadAlone(folder: string): Promise<AuditFile> {
  const db = newAuditFile();
  await loadFolder(db, folder, exampleProfile(folder));
  buildIndexes(db);
  countPrecinctLists(db);
  return db;
}

/** The last example whose files were read at other settings: its folder, and the audit file's bytes. */
let atOtherSettings: { readonly folder: string; readonly steps: ExampleSteps; readonly bytes: Buffer } | null = null;

/**
 * Loads and links a folder into an audit file in memory; of the steps behind loading those that are asked for. One that holds parameters
 * of its check alone has the files of `example/`.
 */
export async function loadExample(folder: string, steps = EVERY_STEP): Promise<AuditFile> {
  if (readdirSync(folder).join() !== 'election.yaml') return loadedFrom(folder, steps);
  const files = join(dirname(folder), 'example');
  if (atOtherSettings?.folder !== files || !isDeepStrictEqual(atOtherSettings.steps, steps)) {
    const db = await loadedFrom(files, steps);
    atOtherSettings = { folder: files, steps, bytes: db.serialize() };
    db.close();
  }
  const db: AuditFile = new Database(atOtherSettings.bytes);
  storeProfile(db, exampleProfile(folder));
  return db;
}

async function loadedFrom(folder: string, { compare, link, expect }: ExampleSteps): Promise<AuditFile> {
  const db = await loadAlone(folder);
  if (compare) await carryFromBefore(db, folder);
  if (compare) compareStates(db);
  if (link) linkRecords(db);
  if (expect) doOnce(db, 'expect', () => computeExpectations(db));
  return db;
}

/**
 * What `FOLDER.before/` holds is the state before the previous list of `FOLDER`, with its papers: the step between the two is compared first, and its
 * changes are handed on, as a series does it.
 */
async function carryFromBefore(db: AuditFile, folder: string): Promise<void> {
  const earlier = `${folder}.before`;
  if (!existsSync(earlier)) return;
  const papers = readdirSync(earlier).map((name) => [name, readFileSync(join(earlier, name), 'utf8')]);
  const files = {
    ...Object.fromEntries(papers),
    'voter_list.csv': readFileSync(join(folder, 'previous_list.csv'), 'utf8'),
  };
  const first = await inFolder(files, loadAlone);
  compareStates(first);
  carryChanges(db, first, { step: 1, state: 'state 2' });
  setAuditValue(db, SERIES_STEPS, '2');
  first.close();
}

/** Runs one check and reads its findings back with the evidence's places. */
export function resultOf(db: AuditFile, check: Check): ExampleResult {
  runChecks(db, [check]);
  const locate = recordLocator(db);
  const run = db
    .prepare<[], { outcome: string; reason: string | null; population: string | null }>('select * from check_run')
    .get()!;
  const records = db
    .prepare<[number], number>('select record_id from finding_record where finding_id = ? order by 1')
    .pluck();
  const columns = db
    .prepare(check.sql)
    .columns()
    .map(({ name }) => name);
  const findings = db
    .prepare<[], { finding_id: number; subject: string; strength: string; measures: string; claims: string }>(
      'select * from finding order by finding_id',
    )
    .all()
    .map(({ finding_id, subject, strength, measures, claims }) => ({
      subject,
      ...(columns.includes('strength') ? { strength } : {}),
      ...(claims === '{}' ? {} : { claims: JSON.parse(claims) as unknown }),
      measures: JSON.parse(measures) as unknown,
      evidence: records.all(finding_id).map((id) => {
        const { file, recordNumber } = locate(id);
        return `${file.path}:${recordNumber}`;
      }),
    }));
  return {
    outcome: run.outcome,
    reason: run.reason === null ? null : JSON.parse(run.reason),
    population: run.population === null ? null : JSON.parse(run.population),
    findings,
  };
}

/** Writes files into a folder that is removed when the test is over. */
export function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-test-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const result = use(folder);
  if (result instanceof Promise) return result.finally(clean) as T;
  clean();
  return result;
}
