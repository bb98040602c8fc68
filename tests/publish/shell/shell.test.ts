import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractNamed } from '../../../src/extracts/catalogue.js';
import { columnsOf } from '../../../src/extracts/extract.js';
import { LANGUAGES } from '../../../src/model.js';
import { packageRoot } from '../../../src/package-root.js';
import { readAudit } from '../../../src/publish/read/read-audit.js';
import { storeShell } from '../../../src/publish/shell/store-shell.js';
import { checkedSampleAudit } from '../../shared/sample.js';

test('an SQL shell reads what the report says: sentences, records with their place, and every field', async () => {
  const db = await checkedSampleAudit();
  storeShell(db);
  // A second run of the checks makes them anew.
  storeShell(db);
  const report = readAudit(db, { reveal: true, evidenceShown: Number.MAX_SAFE_INTEGER });
  const messages = db.prepare<[number], Record<string, string>>('select * from finding_read where finding_id = ?');
  const places = db
    .prepare<[number], [string, number]>(
      'select file, record_number from evidence where finding_id = ? order by record_id',
    )
    .raw();
  const values = db
    .prepare<[number, string, number], [string, string]>(
      'select field, value from evidence_value where finding_id = ? and file = ? and record_number = ?',
    )
    .raw();
  const looked = new Set<string>();
  let fields = 0;
  for (const finding of report.findings()) {
    const read = messages.get(finding.id);
    for (const language of LANGUAGES) expect(read?.[`message_${language}`]).toBe(finding.message[language]);
    expect([read?.['code'], read?.['records']]).toEqual([finding.code, finding.evidenceCount]);
    expect(places.all(finding.id)).toEqual(finding.evidence.map(({ file, recordNumber }) => [file, recordNumber]));
    // One finding of each check is looked at field by field.
    const [first] = finding.evidence;
    if (first === undefined || looked.has(finding.code)) continue;
    looked.add(finding.code);
    const found = values.all(finding.id, first.file, first.recordNumber).map(([field, value]) => `${field}: ${value}`);
    const columnOf = new Map(extractNamed(first.extract).fields.map((field) => [field.name, columnsOf(field)[0]]));
    for (const { name, value } of first.fields.filter(({ value: each }) => !each.startsWith('«'))) {
      const column = columnOf.get(name);
      // The votes of a protocol are a row for each name.
      if (column === undefined) continue;
      expect(found, first.extract).toContain(`${column}: ${value}`);
      fields += 1;
    }
  }
  expect(fields).toBeGreaterThan(300);
});

test('every query of the page about the SQL shell runs and finds something', async () => {
  const db = await checkedSampleAudit();
  storeShell(db);
  const page = readFileSync(join(packageRoot(), 'sql', 'SHELL.md'), 'utf8');
  const queries =
    /```sql\n([\s\S]*?)```/
      .exec(page)?.[1]
      ?.split(/;\n/)
      .filter((query) => query.trim() !== '') ?? [];
  expect(queries.length).toBeGreaterThan(3);
  for (const query of queries) expect([query, db.prepare(query).all().length > 0]).toEqual([query, true]);
});
