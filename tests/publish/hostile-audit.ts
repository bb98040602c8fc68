import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseString } from 'fast-csv';
import { type Check, checkFolders, readCheck, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import {
  fileNameOf,
  OUTPUTS,
  type OutputName,
  type WriteReportsOptions,
  writeReports,
} from '../../src/publish/write-reports.js';
import { inFolder, loadExample } from '../checks/example-audit.js';
import { unzipped } from './unzip.js';

// A small audit with every kind of personal data and of hostile cell. Nobody in it exists: births of the 19th century.

/** What a hostile file writes into its cells. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  formula: '=HYPERLINK("http://evil.example","x")',
  sql: "'; drop table listing; --",
  escape: '\u001b[2J\u001b[31mАбай',
  override: 'Абай\u202Eтнитсап',
} as const;

/** Words that no output may hold unless personal data is revealed. */
export const SECRETS = {
  evidence: ['Сериков', 'Болатұлы', 'Болатович', '850101100101', 'дом 17', 'кв. 93'],
  rejected: ['Отклонёнова', 'Забракова', '860302200201', 'дом 41'],
} as const;

const VOTERS = [
  `precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address,voted,${HOSTILE.script},"=cmd|' /C calc'!A0"`,
  '101,1,Сериков,Асан,Болатович,01.01.1885,850101100101,"г. Алматы, ул. Абая, дом 17, кв. 93",да,x,y',
  '102,2,Сериков,Асан,Болатұлы,01.01.1885,"850101 100101","г. Алматы, ул. Абая, дом 17, кв. 93",да,x,y',
  `"=1+1",3,${HOSTILE.script},"${HOSTILE.formula.replaceAll('"', '""')}","${HOSTILE.sql}",02.03.1886,860302200201,"${HOSTILE.override}, дом 5",да,x,y`,
  `@SUM(1),4,${HOSTILE.script},"${HOSTILE.formula.replaceAll('"', '""')}",+7,02.03.1886,860302200201,"${HOSTILE.script}",да,x,y`,
  ',5,Отклонёнова,Забракова,,31.02.1886,860302200201,"ул. Абая, дом 41",может быть,x,y',
  '101,6,Отклонёнова,Вера',
  ',7,,,,,8.50101E+11,,,x,y',
].join('\n');

const AVC_USED = [
  'serial,host_precinct,surname,used_at,retained',
  `"=2+5 777",101,${HOSTILE.formula.replaceAll(',', ' ').replaceAll('"', '')},09.06.2019 10:15,`,
  'АА 778,101,Сериков,без времени,',
].join('\n');

/** Builds the audit in memory with the checks that read voter lists and AVC registers. */
export async function hostileAudit(checks: readonly Check[] = someChecks()): Promise<AuditFile> {
  const files = { 'voter_list.csv': VOTERS, 'avc_used.csv': AVC_USED };
  const db = await inFolder(files, loadExample);
  runChecks(db, checks);
  return db;
}

/** The checks that these tests run: one that finds, one with hostile subjects, one that is skipped. */
export function someChecks(): readonly Check[] {
  const wanted = ['DR02', 'AV01', 'DR06'];
  return checkFolders()
    .filter((folder) => wanted.some((code) => folder.includes(`/${code}-`)))
    .map(readCheck);
}

/** Every output as text, by its masked name; of a spreadsheet the text of its parts, of what is never revealed none. */
export async function outputsOf(
  db: AuditFile,
  options: Omit<WriteReportsOptions, 'checks'>,
): Promise<Readonly<Record<OutputName, string>>> {
  const directory = mkdtempSync(join(tmpdir(), 'rollproof-report-'));
  try {
    await writeReports(db, directory, { only: OUTPUTS, ...options, checks: someChecks() });
    const textOf = (name: OutputName) => {
      const path = join(directory, fileNameOf(name, options.reveal));
      if (!existsSync(path)) return '';
      return name.endsWith('.xlsx')
        ? [...unzipped(readFileSync(path)).values()].join('\n')
        : readFileSync(path, 'utf8');
    };
    const written = OUTPUTS.map((name) => [name, textOf(name)] as const);
    return Object.fromEntries(written) as Record<OutputName, string>;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The rows of one of our CSV files as column → cell. */
export function rowsOf(csv: string): Promise<Record<string, string>[]> {
  return new Promise((resolve, reject) => {
    const rows: Record<string, string>[] = [];
    parseString<Record<string, string>, Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      headers: true,
      delimiter: ';',
    })
      .on('data', (row: Record<string, string>) => rows.push(row))
      .on('error', reject)
      .on('end', () => resolve(rows));
  });
}
