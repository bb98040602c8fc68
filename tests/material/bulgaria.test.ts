import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allChecks, checkAuditFile, loadAuditFile, openAuditFile, readAudit, runChecks } from '../../src/index.js';
import { packageRoot } from '../../src/package-root.js';

// Official counts of Bulgarian elections (dimitarivanov/bulgarian-elections-opendata, CC BY-SA 4.0), kept beside the repository.
const COUNTS = process.env['ROLLPROOF_COUNTS'] ?? join(packageRoot(), '..', 'shared', 'data', 'counts');
const ABROAD = '32';

const electionYaml = (day: string) => `
title: {en: "Bulgaria ${day}", ru: "Болгария ${day}", kk: "Болгария ${day}"}
# What an auditor brings along from elsewhere: no profile but one's own holds it.
additions: {triage_line: 100, observed_mean: 25}
files:
  "bulgaria_*_protocols.csv":
    extract: precinct_figures
    columns:
      registered_voters: voters_on_list
      ballots_in_box: [urn_paper_ballots, urn_machine_ballots]
  "bulgaria_*_sections.csv.gz":
    extract: precincts
    columns: {rik_name: region, municipality: tec, city: settlement, is_mobile: type}
    values: {type: {"0": ordinary, "1": mobile}}
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function audit(day: string) {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-bulgaria-'));
  folders.push(folder);
  for (const kind of ['protocols.csv', 'sections.csv.gz']) {
    copyFileSync(join(COUNTS, `bulgaria_${day}_${kind}`), join(folder, `bulgaria_${day}_${kind}`));
  }
  writeFileSync(join(folder, 'election.yaml'), electionYaml(day));
  const auditFile = join(folder, 'audit.sqlite');
  await loadAuditFile(folder, auditFile);
  await checkAuditFile(auditFile);
  const db = openAuditFile(auditFile);
  return { db, report: readAudit(db, { reveal: false }) };
}

function absent(day: string): boolean {
  const missing = !existsSync(join(COUNTS, `bulgaria_${day}_protocols.csv`));
  if (missing)
    console.warn(`Skipped: bulgaria_${day}_protocols.csv is not in ${COUNTS}; set ROLLPROOF_COUNTS to where it is.`);
  return missing;
}

describe.skipIf(absent('20210711'))('Bulgaria, 11 July 2021', () => {
  test('loads whole and AD01 names the sections that the counts hold', async () => {
    const { db, report } = await audit('20210711');
    const protocols = report.accounting.files.find((file) => file.path.includes('protocols'));
    expect(protocols).toMatchObject({ read: 13_005, loaded: 13_005, rejected: 0 });
    const sums = db.prepare(`
      select sum(additions) as additions, sum(additions) filter (where precinct not like '${ABROAD}%') as home from precinct_figure
    `);
    expect(sums.get()).toEqual({ additions: 205_244, home: 75_964 });
    const boxes = db.prepare('select ballots_in_box from precinct_figure order by record_id limit 1').pluck();
    expect(boxes.get()).toBe(344);
    const findings = [...report.findings()].filter((finding) => finding.code === 'AD01');
    const isAbroad = (subject: string) => subject.startsWith(`precinct ${ABROAD}`);
    expect(findings.filter(({ subject }) => isAbroad(subject))).toHaveLength(506);
    const atHome = findings.filter(({ subject, measures }) => !isAbroad(subject) && measures['type'] !== 'mobile');
    expect(atHome).toHaveLength(21);
    for (const finding of findings) expect(finding.evidenceCount).toBe(1);
    db.close();
  });
});

describe.skipIf(absent('20221002'))('Bulgaria, 2 October 2022', () => {
  test('loads whole', async () => {
    const { db, report } = await audit('20221002');
    expect(report.accounting.rejected).toBe(0);
    const sums = db.prepare(`
      select sum(additions) as additions, sum(additions) filter (where precinct not like '${ABROAD}%') as home from precinct_figure
    `);
    expect(sums.get()).toEqual({ additions: 230_149, home: 83_033 });
    db.close();
  });
});

describe.skipIf(absent('20210404'))('Bulgaria, 4 April 2021', () => {
  let audited: Awaited<ReturnType<typeof audit>>;
  beforeAll(async () => {
    audited = await audit('20210404');
  });
  afterAll(() => audited.db.close());

  test('a column that is all zero is said to be so, not passed in silence', () => {
    const { report } = audited;
    for (const code of ['AD01', 'AD02']) {
      const check = report.checks.find((each) => each.code === code);
      expect(check?.outcome).toBe('ran');
      expect(check?.findingCount).toBe(0);
      expect(check?.nothingToExamine).toBe(true);
      expect(check?.examined?.en).toMatch(/^No addition at 12,941 precincts/);
    }
  });

  test('running the checks again gives the same findings', () => {
    const { db } = audited;
    const before = JSON.stringify(db.prepare('select * from check_run order by code').all());
    runChecks(db, allChecks());
    expect(JSON.stringify(db.prepare('select * from check_run order by code').all())).toBe(before);
  });
});
