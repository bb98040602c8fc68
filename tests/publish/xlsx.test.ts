import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES } from '../../src/model.js';
import { findingsXlsx } from '../../src/publish/files/write-findings-xlsx.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { sheetName } from '../../src/publish/xlsx/sheet-name.js';
import { type Sheet, sheetXml } from '../../src/publish/xlsx/sheet-xml.js';
import { workbookBytes } from '../../src/publish/xlsx/workbook.js';
import { readBytes } from '../load/read/read-all.js';
import { checkedSampleAudit } from '../shared/sample.js';
import { HOSTILE, hostileAudit, someChecks } from './hostile-audit.js';
import { unzipped } from './unzip.js';

const CHECKS = allChecks();
let hostile: AuditFile;
let sample: AuditFile;
let bytesOfSample: Buffer;
beforeAll(async () => {
  hostile = await hostileAudit();
  sample = await checkedSampleAudit();
  bytesOfSample = ofSample();
});

const ofHostile = (reveal: boolean) => {
  const report = readAudit(hostile, { reveal, checks: someChecks() });
  return Buffer.concat([...findingsXlsx(report, hostile, { language: 'ru' })]);
};
const ofSample = (mostRows?: number) => {
  const report = readAudit(sample, { reveal: true, checks: CHECKS });
  const options = mostRows === undefined ? {} : { mostRows };
  return Buffer.concat([...findingsXlsx(report, sample, { language: 'en', ...options })]);
};

describe('findings.xlsx', () => {
  test('every part is well-formed XML, in every language', () => {
    for (const language of LANGUAGES) {
      const report = readAudit(sample, { reveal: false, checks: CHECKS });
      for (const [name, xml] of unzipped(Buffer.concat([...findingsXlsx(report, sample, { language })]))) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => expect.fail(`${language} ${name}: ${error.message}`));
        parser.write(xml).close();
      }
    }
  });

  test('our own reader reads it back: a summary and a sheet for each family that found something', async () => {
    const bytes = bytesOfSample;
    const summary = await readBytes(bytes, { header: 3 });
    expect(summary.shape.workbook?.sheet).toBe('Summary');
    expect(summary.rows).toHaveLength(readAudit(sample, { reveal: true, checks: CHECKS }).checks.length);
    const others = summary.shape.workbook?.otherSheets ?? [];
    expect(others.length).toBeGreaterThan(3);
    const count = sample
      .prepare<[], number>(
        `select sum(max(1, n)) from (select count(record_id) as n from finding left join finding_record
         using (finding_id) group by finding_id)`,
      )
      .pluck();
    let rows = 0;
    for (const sheet of others) {
      const read = await readBytes(bytes, { sheet, header: 3 });
      expect(read.broken).toEqual([]);
      // A column that nobody fills is a column to read past.
      const empty = read.shape.header.filter((_, at) => read.rows.every((row) => (row[at] ?? '') === ''));
      expect([sheet, empty]).toEqual([sheet, []]);
      rows += read.rows.length;
    }
    expect(rows).toBe(count.get());
  });

  test('serials, IINs and precincts are text to the last zero', async () => {
    const { rows, shape } = await readBytes(bytesOfSample, { sheet: 'Double registration', header: 3 });
    const iins = rows.map((row) => row[shape.header.indexOf('IIN')]);
    // DR08 and DR09 name entries without one.
    const written = iins.filter((iin) => iin !== '');
    expect(written.length).toBeGreaterThan(10);
    for (const iin of written) expect(iin).toMatch(/^(\d{12}|«.*)$/);
    const xml = unzipped(bytesOfSample).get('xl/worksheets/sheet2.xml') ?? '';
    for (const [, number] of xml.matchAll(/<v>([^<]*)<\/v>/g)) expect(number).not.toMatch(/^\d{9,}$|^0\d/);
  });

  test('nothing in it is computed, and no text could be', () => {
    for (const bytes of [ofHostile(false), ofHostile(true), bytesOfSample]) {
      for (const [name, xml] of unzipped(bytes)) {
        expect(xml, name).not.toMatch(/<f[ >]|t="(str|s|e)"|<hyperlink|externalLink|<!DOCTYPE|<!ENTITY/i);
        for (const [, text = ''] of xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)) {
          expect(text).not.toMatch(/^\s*[=+\-@＝]/);
          expect(text).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\ufffe\uffff]/);
        }
      }
    }
    expect([...unzipped(ofHostile(true)).values()].join('')).not.toContain(HOSTILE.script);
  });

  test('headings stay in view and are filters', () => {
    const parts = unzipped(bytesOfSample);
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toMatch(/<autoFilter ref="A3:[A-Z]+\d+"\/>/);
    expect(xml).toMatch(/<col min="1" max="1" width="\d+"/);
    expect(parts.get('xl/workbook.xml')).toMatch(/_xlnm\._FilterDatabase" localSheetId="1" hidden="1">'[^']+'!\$A\$3:/);
  });

  test('an unmasked one warns on each sheet, also in print; a masked one has nothing to warn of', () => {
    const sheets = (bytes: Buffer) => [...unzipped(bytes)].filter(([name]) => name.includes('worksheets/'));
    for (const [, xml] of sheets(ofHostile(true))) {
      expect(xml).toContain('Персональные данные открыты');
      expect(xml).toContain('<oddHeader>&amp;CПерсональные данные открыты');
    }
    for (const [, xml] of sheets(ofHostile(false))) expect(xml).not.toContain('Персональные данные открыты');
  });

  test('rows that a sheet has no room for are counted below it', async () => {
    const whole = await readBytes(bytesOfSample, { sheet: 'Double registration', header: 3 });
    const sheets = [...unzipped(ofSample(22))].filter(([name]) => name.includes('worksheets/'));
    for (const [, xml] of sheets.slice(1)) expect([...xml.matchAll(/<row /g)].length).toBeLessThanOrEqual(22);
    const shown = 22 - 3 - 1;
    const more = new Intl.NumberFormat('en').format(whole.rows.length - shown);
    const text = sheets.map(([, xml]) => xml).join('');
    expect(text).toContain(`Not shown here, for want of rows: ${more} more. All of them are in findings-revealed.csv.`);
  });

  test('two runs give the same bytes, with no date in them', () => {
    expect(ofSample().equals(bytesOfSample)).toBe(true);
    expect([...unzipped(bytesOfSample).keys()].join(' ')).not.toContain('docProps');
  });
});

describe('cells', () => {
  const sheetOf = (cells: readonly (string | number | null)[]): Sheet => ({
    name: 'x',
    above: [],
    columns: cells.map(() => ({ heading: 'h', width: 9 })),
    rows: [cells],
    rowCount: 1,
    below: null,
  });

  test('any text is read back as it was shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
        async (texts) => {
          const cells = texts.map((text) => `a${text.replace(/[^\x20-\x7eа-я]/g, 'я')}z`);
          const bytes = Buffer.concat([...workbookBytes([sheetOf(cells)])]);
          const { rows } = await readBytes(bytes, { header: 1 });
          const unescaped = rows[0]?.map((cell) => cell.replaceAll(/([,;|"]\s*)'(?=[=+\-@])/g, '$1'));
          expect(unescaped).toEqual(cells);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what a spreadsheet would read as an escape stays as it is', async () => {
    const { rows } = await readBytes(Buffer.concat([...workbookBytes([sheetOf(['_x0041_', 'b'])])]), { header: 1 });
    expect(rows[0]).toEqual(['_x0041_', 'b']);
  });

  test('a text longer than a cell is cut between characters and says so', () => {
    const xml = [...sheetXml(sheetOf([`${'x'.repeat(32_765)}😀😀`]))].join('');
    expect(xml).toContain(`${'x'.repeat(32_765)}…<`);
  });

  test('rows that are not as many as counted are a fault, not a cut', () => {
    expect(() => [...sheetXml({ ...sheetOf(['a']), rowCount: 2 })]).toThrow('2 rows counted, 1 given');
  });
});

test('names of sheets are legal and unlike', () => {
  const taken = new Set<string>();
  expect(sheetName('a/b*c[d]:e?f\\g', taken)).toBe('a b c d e f g');
  expect(sheetName("'quoted'", taken)).toBe('quoted');
  expect(sheetName('History', taken)).toBe('History sheet');
  expect(sheetName('', taken)).toBe('sheet');
  expect(sheetName('x'.repeat(40), taken)).toHaveLength(31);
  expect(sheetName('X'.repeat(40), taken)).toBe(`${'X'.repeat(27)} (2)`);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)('in LibreOffice (skipped where soffice is not installed)', () => {
  test('it opens, with every sheet, and serials and IINs intact', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollproof-office-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'findings.xlsx'), bytesOfSample);
    const everySheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
    const argv = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', everySheet];
    execFileSync('soffice', [...argv, '--outdir', folder, join(folder, 'findings.xlsx')], { stdio: 'ignore' });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(sheets.length).toBe(
      [...unzipped(bytesOfSample).keys()].filter((name) => name.includes('worksheets/')).length,
    );
    const text = sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    const iins = sample
      .prepare<[], string>('select iin from listing join finding_record using (record_id) where iin is not null')
      .pluck();
    for (const iin of iins.all()) expect(text).toContain(`;${iin};`);
    const serials = sample
      .prepare<[], string>('select serial from avc_used join finding_record using (record_id)')
      .pluck();
    for (const serial of serials.all()) expect(text).toContain(serial);
    expect(text).not.toMatch(/#NAME\?|#REF!|Err:5/);
  });
});
