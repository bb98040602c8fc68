import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sheets from '@e965/xlsx';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ANSWER_SHEET, ANSWER_WORDS, PAPER_SHEET } from '../../../src/answer-form.js';
import type { AuditFile } from '../../../src/database/audit-file.js';
import type { Language } from '../../../src/model.js';
import { writePackages } from '../../../src/publish/packages/write-packages.js';
import { findingAnchor } from '../../../src/publish/page/anchors.js';
import { readAudit } from '../../../src/publish/read/read-audit.js';
import type { PackageLevel } from '../../../src/publish/words/output-names.js';
import { checkedSampleAudit } from '../../shared/sample.js';
import { HOSTILE, hostileAudit, SECRETS, someChecks } from '../hostile-audit.js';
import { unzipped } from '../unzip.js';

let sample: AuditFile;
let written: Readonly<Record<string, Buffer>>;
beforeAll(async () => {
  sample = await checkedSampleAudit();
  written = await packagesOf(sample, { language: 'ru', level: 'tec' });
});

/** The files of an audit's packages by their names. */
async function packagesOf(
  db: AuditFile,
  { language, level, reveal = false }: { language: Language; level: PackageLevel; reveal?: boolean },
  checks?: Parameters<typeof readAudit>[1]['checks'],
) {
  const directory = mkdtempSync(join(tmpdir(), 'rollproof-packages-'));
  try {
    const report = readAudit(db, { reveal, ...(checks === undefined ? {} : { checks }) });
    const files = await writePackages(db, report, directory, { language, reveal, level });
    return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(directory, name))]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The rows of a sheet of a workbook as key → cell, by the keys in its hidden first row. */
function rowsOf(bytes: Buffer, at: number): Record<string, string>[] {
  const book = sheets.read(bytes);
  const lines = sheets.utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[at] ?? ''] ?? {}, { header: 1 });
  const [keys = []] = lines;
  // The keys, the line above the table, and its headings.
  return lines.slice(3).map((line) => Object.fromEntries(keys.map((key, place) => [key, String(line[place] ?? '')])));
}

const workbooks = (files: Readonly<Record<string, Buffer>>) =>
  Object.entries(files).filter(([name]) => name.endsWith('.xlsx'));

describe('work packages of the sample', () => {
  test('each TEC has a folder with a page, a workbook and a letter, and so have those who are no commission', () => {
    const tecs = sample.prepare<[], string>('select distinct tec from precinct').pluck().all();
    expect(Object.keys(written)).toHaveLength((tecs.length + 1) * 3);
    for (const name of Object.keys(written))
      expect(name).toMatch(/^packages\/([\p{L}\p{N}-]+)\/\1(?:\.html|\.xlsx|-letter\.html)$/u);
  });

  test('every finding that nobody answers for is asked about, by its anchor and fingerprint', () => {
    const asked = new Map(
      workbooks(written).flatMap(([, bytes]) => rowsOf(bytes, 0).map((row) => [row['fingerprint'], row['finding']])),
    );
    const found = [...readAudit(sample, { reveal: false }).findings()].filter(
      ({ suppression }) => suppression === null,
    );
    expect(asked).toEqual(new Map(found.map((finding) => [finding.fingerprint, findingAnchor(finding)])));
  });

  test('a TEC is asked for papers of its own precincts alone, and for each once in a finding', () => {
    const tecOf = new Map(sample.prepare<[], [string, string]>('select precinct, tec from precinct').raw().all());
    for (const [name, bytes] of workbooks(written).filter(([each]) => each.includes('/tec-'))) {
      const papers = rowsOf(bytes, 1).filter(({ precinct }) => precinct !== '');
      const tecs = new Set(papers.map(({ precinct = '' }) => tecOf.get(precinct)));
      expect([name, [...tecs].length]).toEqual([name, 1]);
      const places = papers.map(({ file, record, fingerprint }) => `${file} ${record} ${fingerprint}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('every record of evidence of a list, a register or a protocol is a paper in some package', () => {
    const records = sample
      .prepare<[], string>(
        `select distinct source_file.path || ' ' || (record_id - first_record_id + 1)
         from finding_record join source_file
           on record_id between first_record_id and first_record_id + records_read - 1
         where extract in ('voter_list', 'supplementary_list', 'avc_issued', 'avc_used', 'precinct_figures')`,
      )
      .pluck()
      .all();
    const papers = new Set(
      workbooks(written).flatMap(([, bytes]) => rowsOf(bytes, 1).map(({ file, record }) => `${file} ${record}`)),
    );
    expect(records.filter((record) => !papers.has(record))).toEqual([]);
    expect(records.length).toBeGreaterThan(100);
  });

  test('the answer is chosen from a list, in the language of the workbook, and the keys are hidden', () => {
    const [, bytes] = workbooks(written)[0] ?? ['', Buffer.alloc(0)];
    const parts = unzipped(bytes);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const words = Object.values(ANSWER_WORDS).map(({ ru }) => ru);
    expect(xml).toContain(`<formula1>"${words.join(',')}"</formula1>`);
    expect(xml).toMatch(/<row hidden="1" r="1">/);
    expect(Object.keys(rowsOf(bytes, 0)[0] ?? {})).toEqual(ANSWER_SHEET.keys);
    expect(Object.keys(rowsOf(bytes, 1)[0] ?? {})).toEqual(PAPER_SHEET.keys);
    for (const row of rowsOf(bytes, 0)) for (const key of ANSWER_SHEET.filled) expect(row[key]).toBe('');
    for (const answer of Object.values(ANSWER_WORDS))
      for (const word of Object.values(answer)) expect(word).not.toContain(',');
  });

  test('by precincts, a folder asks one precinct', async () => {
    const files = await packagesOf(sample, { language: 'kk', level: 'pec' });
    for (const [, bytes] of workbooks(files)) {
      const own = rowsOf(bytes, 1).filter(({ paper }) => paper === 'Сайлаушылардың қосымша тізімі');
      expect(new Set(own.map(({ precinct }) => precinct)).size).toBeLessThan(2);
    }
    expect(workbooks(files).length).toBeGreaterThan(workbooks(written).length);
  });

  test('the same audit gives the same bytes, and letters that name the answers in their language', async () => {
    const again = await packagesOf(sample, { language: 'ru', level: 'tec' });
    const text = (files: typeof written) =>
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')]));
    expect(text(again)).toEqual(text(written));
    for (const [name, bytes] of Object.entries(written).filter(([each]) => each.endsWith('-letter.html'))) {
      const letter = bytes.toString('utf8');
      expect([name, letter.includes('<html lang="ru">')]).toEqual([name, true]);
      for (const { ru } of Object.values(ANSWER_WORDS)) expect(letter).toContain(`«${ru}»`);
    }
  });
});

describe('work packages of hostile files', () => {
  test('are masked unless revealed, and nothing in them is markup or a formula', async () => {
    const db = await hostileAudit();
    onTestFinished(() => void db.close());
    const text = (files: Readonly<Record<string, Buffer>>) =>
      Object.entries(files)
        .map(([name, bytes]) =>
          name.endsWith('.xlsx') ? [...unzipped(bytes).values()].join('\n') : bytes.toString('utf8'),
        )
        .join('\n');
    const masked = text(await packagesOf(db, { language: 'ru', level: 'tec' }, someChecks()));
    const revealed = text(await packagesOf(db, { language: 'ru', level: 'tec', reveal: true }, someChecks()));
    for (const secret of SECRETS.evidence) expect(masked).not.toContain(secret);
    expect(revealed).toContain(SECRETS.evidence[0]);
    for (const each of [masked, revealed]) {
      expect(each).not.toContain(HOSTILE.script);
      expect(each).not.toMatch(/<t xml:space="preserve">[=+@]/);
    }
  });

  test('a name of a TEC leads out of no folder', async () => {
    const db = await checkedSampleAudit();
    onTestFinished(() => void db.close());
    db.exec("update precinct set tec = '../../../etc/pass wd:' where tec = (select min(tec) from precinct)");
    db.exec("update precinct set tec = '..' where tec = (select max(tec) from precinct)");
    const files = await packagesOf(db, { language: 'en', level: 'tec' });
    for (const name of Object.keys(files))
      expect(name).toMatch(/^packages\/[\p{L}\p{N}-]+\/[\p{L}\p{N}-]+\.(?:html|xlsx)$/u);
    expect(Object.keys(files)).toContain('packages/tec-etc-pass-wd/tec-etc-pass-wd.xlsx');
  });
});
