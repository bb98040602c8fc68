import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadAuditFile, openAuditFile, sourceFiles } from '../../src/index.js';
import { packageRoot } from '../../src/package-root.js';

// Official counts of Russian precincts with their certificates (dkobak/elections), kept beside the repository.
const COUNTS = process.env['ROLLPROOF_COUNTS'] ?? join(packageRoot(), '..', 'shared', 'data', 'counts');
const FILE = 'russia_2012_absentee_certificates.csv.gz';

/** What a user writes: precincts are numbered anew in each region, and ballots are counted by where they were given out. */
const ELECTION = `
title: {en: "Russia 2012", ru: "Россия 2012", kk: "Ресей 2012"}
files:
  "russia_*.csv.gz":
    extract: precinct_figures
    columns:
      precinct: [region, tik, uik]
      tec: [region, tik]
      voters_on_list: registered
      ballots_issued: [early, instation, mobile]
      ballots_unused: cancelled
      mobile_ballots: box_portable
      ballots_in_box: [box_portable, box_station]
      avc_received: cert_received
      avc_issued: cert_issued_uik
      avc_used: cert_voted
      avc_unused: cert_unused
      avc_lost: cert_lost
`;

const isAbsent = !existsSync(join(COUNTS, FILE));
if (isAbsent) console.warn(`Skipped: ${FILE} is not in ${COUNTS}; set ROLLPROOF_COUNTS to where it is.`);

describe.skipIf(isAbsent)('Russia, 4 March 2012', () => {
  test('loads whole, a precinct of a region being another than that of the next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-russia-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    copyFileSync(join(COUNTS, FILE), join(folder, FILE));
    writeFileSync(join(folder, 'election.yaml'), ELECTION);
    const path = join(folder, 'audit.sqlite');
    await loadAuditFile(folder, path);
    const db = openAuditFile(path, { readonly: true });
    expect(sourceFiles(db)).toMatchObject([{ read: 95_415, loaded: 95_415, rejected: 0 }]);
    const sums = db.prepare('select count(distinct precinct) as precincts, sum(avc_used) as used from precinct_figure');
    expect(sums.get()).toEqual({ precincts: 95_415, used: 1_600_046 });
    const first = db.prepare(
      'select ballots_issued, ballots_in_box, mobile_ballots from precinct_figure order by record_id',
    );
    // 0 early + 1,513 in the station + 77 outside it; 77 + 1,513 in the boxes.
    expect(first.get()).toEqual({ ballots_issued: 1590, ballots_in_box: 1590, mobile_ballots: 77 });
    expect(db.prepare('select precinct from precinct_figure order by record_id limit 1').pluck().get()).toBe(
      'Республика Адыгея (Адыгея)/1 Адыгейская/1',
    );
    db.close();
  }, 120_000);
});
