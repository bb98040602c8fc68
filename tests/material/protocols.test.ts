import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { packageRoot } from '../../src/package-root.js';
import { loadAlone, resultOf } from '../checks/example-audit.js';

// Official counts, kept beside the repository: Bulgaria (dimitarivanov/bulgarian-elections-opendata, CC BY-SA 4.0) and
// Russian absentee certificates (dkobak/elections; official results).
const COUNTS = process.env['ROLLPROOF_COUNTS'] ?? join(packageRoot(), '..', 'shared', 'data', 'counts');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-counts-'));
  folders.push(folder);
  return folder;
}

function absent(file: string): boolean {
  const missing = !existsSync(join(COUNTS, file));
  if (missing) console.warn(`Skipped: ${file} is not in ${COUNTS}; set ROLLPROOF_COUNTS to where it is.`);
  return missing;
}

const check = (code: string) => allChecks().find((each) => each.code === code)!;

describe.each([
  // One more voted where the list is of 0: a section that adds everybody, which is no list that is too short.
  ['20210711', 13],
  ['20221002', 9],
])('Bulgaria, %s', (day, expected) => {
  const file = `bulgaria_${day}_protocols.csv`;
  test.skipIf(absent(file))(`more voted than were listed and added in ${expected} sections`, async () => {
    const folder = newFolder();
    copyFileSync(join(COUNTS, file), join(folder, file));
    writeFileSync(
      join(folder, 'election.yaml'),
      `files:
  "${file}":
    extract: precinct_figures
    columns: {section_id: precinct, registered_voters: voters_on_list, onsite_listed_voters: additions, voted_voters: voted}
`,
    );
    const { findings } = resultOf(await loadAlone(folder), check('PR11'));
    expect(findings).toHaveLength(expected);
  });
});

describe.each([
  ['2008', 7],
  ['2012', 0],
])('Russia, %s', (year, expected) => {
  const file = `russia_${year}_absentee_certificates.csv.gz`;
  test.skipIf(absent(file))('certificates received are issued, unused and lost, precinct by precinct', async () => {
    // Precinct numbers begin anew in each TEC: region, TEC and number name one together.
    const [header = '', ...lines] = gunzipSync(readFileSync(join(COUNTS, file)))
      .toString('utf8')
      .trim()
      .split(/\r?\n/);
    const names = header.split(',');
    // Names of places hold commas: cells are counted from the end.
    const fromEnd = (name: string) => names.indexOf(name) - names.length;
    let differing = 0;
    let complete = 0;
    const rows = lines.map((line) => {
      const cells = line.split(',');
      const cell = (name: string) => cells.at(fromEnd(name)) ?? '';
      const counts = ['cert_received', 'cert_issued_uik', 'cert_unused', 'cert_lost', 'cert_voted'].map(cell);
      const [received = 0, issued = 0, unused = 0, lost = 0] = counts.map(Number);
      if (counts.slice(0, 3).every((count) => count !== '') && received + issued + unused > 0) {
        complete += 1;
        if (received - issued - unused - lost !== 0) differing += 1;
      }
      return [`${cells[1]}|${cells[2]}|${cell('uik')}`, ...counts].join(';');
    });
    const folder = newFolder();
    const columns = 'precinct;avc received;avc issued;avc unused;avc lost;avc used';
    writeFileSync(join(folder, 'precinct_figures.csv'), [columns, ...rows].join('\n'));
    const db = await loadAlone(folder);
    const loaded = db.prepare('select count(*) from precinct_figure').pluck().get();
    const { findings, population } = resultOf(db, check('PR17'));
    expect(loaded).toBe(lines.length);
    expect(population).toMatchObject({ examined: complete });
    expect(differing).toBe(expected);
    expect(findings).toHaveLength(expected);
  });
});
