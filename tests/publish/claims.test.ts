import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Claim, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES, type Language } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { findingsCsv } from '../../src/publish/files/write-findings-csv.js';
import { findingsJson } from '../../src/publish/files/write-findings-json.js';
import { findingsXlsx } from '../../src/publish/files/write-findings-xlsx.js';
import { findingsSarif } from '../../src/publish/files/write-sarif.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { checkReturning, named } from '../checks/check-returning.js';
import { hostileAudit, rowsOf } from './hostile-audit.js';
import { pageLines } from './page-text.js';
import { unzipped } from './unzip.js';

const CLAIMS: readonly Claim[] = [
  { name: 'marks', text: named('marks'), otherwise: named('no marks'), effect: 'raises' },
  { name: 'approved', text: named('approved'), otherwise: null, effect: 'lowers' },
  { name: 'address', text: named('address'), otherwise: null, effect: 'none' },
];
/** Serials named after their strength: marked and unexplained, explained, unmarked, and of which nothing is known. */
const CHECK = checkReturning(
  [
    "'explained' as subject, 1 as record, 'needs-document' as strength, 1 as claim_marks, 1 as claim_approved, 0 as claim_address",
    "'full', 2, 'contradiction', 1, 0, 1",
    "'unknown', 3, 'pattern', null, null, null",
    "'unmarked', 2, 'pattern', 0, 0, 1",
  ],
  { claims: CLAIMS },
);

let db: AuditFile;
beforeAll(async () => {
  db = await hostileAudit();
  runChecks(db, [CHECK]);
});
const read = () => readAudit(db, { reveal: false, checks: [CHECK] });
const page = (language: Language) =>
  pageLines([...renderHtml(read(), { language, languages: [language] })].join('')).join('\n');

test('counts are of findings by their own strength', () => {
  const { counts, checks } = read();
  expect(counts.findings).toEqual({ contradiction: 1, 'needs-document': 1, pattern: 2 });
  expect(checks[0]).toMatchObject({ strength: 'contradiction', findingCount: 4, findingsByStrength: counts.findings });
});

test('what somebody answers for is counted at its own strength', () => {
  const finding = [...read().findings()].find(({ subject }) => subject === 'explained');
  db.prepare("insert into suppression values (?, 'r', 'o', '2030-01-01')").run(finding?.fingerprint);
  expect(read().counts.suppressed).toEqual({ contradiction: 0, 'needs-document': 1, pattern: 0 });
  db.exec('delete from suppression');
});

describe('the claims of a finding', () => {
  test('are said as true, false or not known, and those that weigh give the reason', () => {
    const said = [...read().findings()].map(({ subject, strength, claims, because }) => ({
      subject,
      strength,
      claims: claims.map(({ holds, text }) => [holds, text.en]),
      because: because.map(({ en }) => en),
    }));
    expect(said).toEqual([
      {
        subject: 'full',
        strength: 'contradiction',
        claims: [
          [true, 'marks in English'],
          [false, 'not so: approved in English'],
          [true, 'address in English'],
        ],
        because: ['marks in English', 'not so: approved in English'],
      },
      {
        subject: 'explained',
        strength: 'needs-document',
        claims: [
          [true, 'marks in English'],
          [true, 'approved in English'],
          [false, 'not so: address in English'],
        ],
        because: ['approved in English'],
      },
      {
        subject: 'unknown',
        strength: 'pattern',
        claims: [
          [null, 'not known: marks in English'],
          [null, 'not known: approved in English'],
          [null, 'not known: address in English'],
        ],
        because: ['not known: marks in English'],
      },
      {
        subject: 'unmarked',
        strength: 'pattern',
        claims: [
          [false, 'no marks in English'],
          [false, 'not so: approved in English'],
          [true, 'address in English'],
        ],
        because: ['no marks in English'],
      },
    ]);
  });

  test('stand on the page with the strength, in every language', () => {
    expect(page('en')).toContain('Contradiction, because: marks in English; not so: approved in English.');
    expect(page('en')).toContain('Needs a document, because: approved in English.');
    expect(page('en')).toContain('What the records say');
    expect(page('ru')).toContain('Закономерность, потому что: no marks по-русски.');
    expect(page('ru')).toContain('неизвестно: address по-русски');
    expect(page('ru')).toContain('не так: address по-русски');
    expect(page('kk')).toContain('Құжат керек, себебі: approved қазақша.');
    expect(page('kk')).toContain('белгісіз: address қазақша');
    expect(page('kk')).toContain('олай емес: address қазақша');
  });

  test('stand in findings.json as its schema says', () => {
    const json = JSON.parse([...findingsJson(read())].join('')) as { findings: object[]; checks: object[] };
    const schema = readFileSync(join(packageRoot(), 'src', 'publish', 'files', 'findings.schema.json'), 'utf8');
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(schema) as object);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.findings[2]).toMatchObject({
      strength: 'pattern',
      claims: [{ name: 'marks', holds: null }, { name: 'approved' }, { name: 'address' }],
      because: [{ kk: 'белгісіз: marks қазақша' }],
    });
    expect(json.checks[0]).toMatchObject({ strength: 'contradiction', findings_by_strength: { pattern: 2 } });
  });

  test('stand in findings.csv, findings.xlsx and findings.sarif', async () => {
    let text = '';
    for await (const chunk of findingsCsv(read(), { language: 'ru' })) text += String(chunk);
    const csv = await rowsOf(text);
    expect(csv.find(({ subject }) => subject?.includes('explained'))).toMatchObject({
      strength: 'нужен документ',
      claims: 'marks по-русски; approved по-русски; не так: address по-русски',
    });
    const sheets = [...unzipped(Buffer.concat([...findingsXlsx(read(), db, { language: 'kk' })])).values()].join('');
    expect(sheets).toContain('no marks қазақша; олай емес: approved қазақша; address қазақша');
    const sarif = JSON.parse([...findingsSarif(read(), { language: 'en' })].join('')) as {
      runs: { results: object[] }[];
    };
    const [first, second] = sarif.runs[0]!.results;
    expect(first).toMatchObject({
      level: 'warning',
      properties: { because: ['marks in English', 'not so: approved in English'] },
    });
    expect(second).toMatchObject({ level: 'note', properties: { claims: [{ name: 'marks', holds: true }, {}, {}] } });
  });
});

test.each(LANGUAGES)('the method section says what each strength means: %s', (language) => {
  const definition = {
    en: 'A contradiction: the cited records cannot all be true, whatever lawful act or ordinary slip of a clerk one supposes.',
    ru: 'Нужен документ: вопрос решает бумага, которая у кого-то есть.',
    kk: 'Заңдылық: бірге алғанда ерекше; бірде-бір жазба өздігінен қате емес.',
  };
  expect(page(language)).toContain(definition[language]);
});
