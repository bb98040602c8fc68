import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allChecks, type Check, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { recordLocator, sourceFiles } from '../../src/database/source-files.js';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { columnsOf, type Field } from '../../src/extracts/extract.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import { packageRoot } from '../../src/package-root.js';
import { Random } from '../../src/sample/random.js';
import { loadExample } from '../checks/example-audit.js';
import { checkedSampleAudit, SAMPLE } from '../shared/sample.js';

// Of many cells spoilt at once, each in a record of its own, none loses a record or a finding that does not rest on that cell.

const CELLS = Number(process.env['SPOILT_CELLS'] ?? 250);
const SEED = Number(process.env['SPOILT_SEED'] ?? 13);

/** A file's cells, and the fields that may be empty in it, by place. */
interface Table {
  readonly head: string;
  readonly rows: string[][];
  readonly optional: readonly { readonly cell: number; readonly field: Field }[];
}

/** A spoilt cell: the record, as findings name it, and the field. */
interface Spoilt {
  readonly record: string;
  readonly field: Field;
  /** The cells of the record before. */
  readonly row: readonly string[];
}

interface Found {
  readonly check: Check;
  readonly evidence: readonly string[];
  readonly precinct: string | null;
  /** Measured against all others of its kind: any record that the check reads may change what is expected. */
  readonly isAmongOthers: boolean;
}

/** Of a mandatory field a record may do without a name, an IIN or the number of a paper that says whose it is. */
function isOptional(field: Field): boolean {
  if (field.kind === 'candidate' || field.kind === 'candidate_votes' || field.fallback !== undefined) return false;
  return field.mandatory !== true || field.spared === true;
}

function split(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function tableOf(path: string, extract: string): Table {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const { columns } = understandHeader(split(head.replace(/^\ufeff/, '')), extractNamed(extract as never));
  const optional = columns.flatMap(({ field, position }) =>
    field !== null && isOptional(field) ? [{ cell: position - 1, field }] : [],
  );
  return { head, rows: lines.map(split), optional };
}

function findingsOf(db: AuditFile): Found[] {
  const locate = recordLocator(db);
  const place = (id: number) => {
    const { file, recordNumber } = locate(id);
    return `${file.path}:${recordNumber}`;
  };
  const records = db
    .prepare<[number], number>('select record_id from finding_record where finding_id = ? order by 1')
    .pluck();
  return db
    .prepare<[], { id: number; code: string; subject: string }>('select finding_id as id, code, subject from finding')
    .all()
    .map(({ id, code, subject }) => ({
      check: CHECKS.get(code)!,
      evidence: records.all(id).map(place),
      precinct: /^precinct (.+)$/.exec(subject)?.[1] ?? null,
      isAmongOthers: /^(?:TEC|region) /.test(subject),
    }));
}

const CHECKS = new Map(allChecks().map((check) => [check.code, check]));
const VIEWS = new Map(
  readFileSync(join(packageRoot(), 'sql', 'views.sql'), 'utf8')
    .split(/^create view /m)
    .slice(1)
    .map((text) => [/^\w+/.exec(text)![0], text] as const),
);

/** The SQL of a check with that of every view it reads. */
function wholeSql(check: Check): string {
  const seen = new Set<string>();
  let text = check.sql;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, view] of VIEWS) {
      if (seen.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
      seen.add(name);
      text += view;
      grown = true;
    }
  }
  return text;
}

// Findings about persons rest on all that says who a record is about.
const OF_PERSONS = new Set([
  'surname',
  'given_name',
  'patronymic',
  'full_name',
  'birth_date',
  'iin',
  'address',
  'id_document',
]);

function restsOn(check: Check, field: Field): boolean {
  if (OF_PERSONS.has(field.name)) return true;
  const read = [...check.reads, ...check.anyOf.flat()].some((need) => need.endsWith(`.${field.name}`));
  return read || columnsOf(field).some((column) => new RegExp(`\\b${column}\\b`).test(wholeSql(check)));
}

const TEXTS = [
  ...[
    'нет',
    'Итого',
    'Всего по участку',
    'Председатель',
    '1',
    '13/25/1999',
    '12/25/1999',
    '1.234',
    '#REF!',
    '✓',
    '8.5E+11',
  ],
  ...[
    '\u200b',
    'адресная',
    '31.12.1899',
    '1950 г.р.',
    '10-15',
    "1'234",
    '0',
    '-5',
    '=1+1',
    '',
    '-',
    'н/д',
    'NULL',
    '?',
  ],
  ...[
    'см. приложение',
    'Приложение № 2',
    'по решению суда',
    '00.00.1958',
    '\u202eabc',
    'x'.repeat(300),
    '🙂',
    '99999999999999999999',
  ],
  ...['Фамилия', 'Номер участка', '153', 'подпись', 'Ф.И.О.', '- " -', '«', ',', "'", '09.06.2019 25:61', '1e999'],
];

/** Spoils a cell in each of so many records: half of them such as findings stand on. */
function spoil(tables: ReadonlyMap<string, Table>, findings: readonly Found[], count: number, seed: number): Spoilt[] {
  const random = new Random(`spoilt ${seed}`);
  const below = (n: number) => random.below(n);
  const paths = [...tables.keys()];
  const spoilt = new Map<string, Spoilt>();
  while (spoilt.size < count) {
    const cited = findings[below(findings.length)]!.evidence;
    const path = paths[below(paths.length)]!;
    const drawn = `${path}:${below(tables.get(path)!.rows.length) + 1}`;
    const record = spoilt.size % 2 === 0 && cited.length > 0 ? cited[below(cited.length)]! : drawn;
    const [file, number] = [
      record.slice(0, record.lastIndexOf(':')),
      Number(record.slice(record.lastIndexOf(':') + 1)),
    ];
    const table = tables.get(file);
    if (table === undefined || spoilt.has(record) || table.optional.length === 0) continue;
    const { cell, field } = table.optional[below(table.optional.length)]!;
    const row = table.rows[number - 1]!;
    spoilt.set(record, { record, field, row: [...row] });
    row[cell] = TEXTS[below(TEXTS.length)]!;
  }
  return [...spoilt.values()];
}

/** The sample with these cells in place of its own, loaded, linked and checked. */
async function audited(tables: ReadonlyMap<string, Table>): Promise<AuditFile> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-spoilt-'));
  try {
    mkdirSync(join(folder, 'voter_list'));
    cpSync(join(SAMPLE, 'election.yaml'), join(folder, 'election.yaml'));
    const quoted = (cell: string) => (/[;"\s]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    for (const [path, { head, rows }] of tables)
      writeFileSync(join(folder, path), `${[head, ...rows.map((row) => row.map(quoted).join(';'))].join('\n')}\n`);
    const db = await loadExample(folder);
    runChecks(db, allChecks());
    return db;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function accountOf(db: AuditFile): unknown[] {
  return sourceFiles(db).map((file) => [file.path, file.read, file.loaded, file.setAside, file.rejected]);
}

/** Whether a check went by a spoilt cell in what it says of these records: it is one of them, or its record is of the same precinct, or all are meant. */
function mayRestOn({ record, field, row }: Spoilt, { check, evidence, precinct, isAmongOthers }: Found): boolean {
  const isMeant = precinct === null ? evidence.length === 0 || isAmongOthers : row.includes(precinct);
  return (isMeant || evidence.includes(record)) && restsOn(check, field);
}

test('no record is lost by spoilt cells, and no finding that does not rest on one', async () => {
  const before = await checkedSampleAudit();
  const tables = new Map(
    sourceFiles(before).map(({ path, extract }) => [path, tableOf(join(SAMPLE, path), extract)] as const),
  );
  const findings = findingsOf(before);
  const spoilt = spoil(tables, findings, CELLS, SEED);
  const after = await audited(tables);
  const records = new Set(spoilt.map(({ record }) => record));
  expect(accountOf(after)).toEqual(accountOf(before));

  // A finding is still there where one of its check stands on all of its records but the spoilt ones.
  const now = findingsOf(after);
  const isStillThere = ({ check, evidence }: Found) => {
    const untouched = evidence.filter((record) => !records.has(record));
    return now.some(
      (found) => found.check.code === check.code && untouched.every((record) => found.evidence.includes(record)),
    );
  };
  const lost = findings.filter((found) => !isStillThere(found));
  const withoutReason = lost.filter((found) => !spoilt.some((cell) => mayRestOn(cell, found)));
  expect(withoutReason.map(({ check, evidence }) => `${check.code} ${evidence.slice(0, 6).join(' ')}`)).toEqual([]);
  expect(findings.filter(({ evidence }) => evidence.some((record) => records.has(record))).length).toBeGreaterThan(40);
  expect(lost.length).toBeLessThan(findings.length / 5);
  before.close();
  after.close();
}, 300_000);
