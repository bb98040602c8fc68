import type { AuditFile } from '../../database/audit-file.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { columnsOf } from '../../extracts/extract.js';
import { LANGUAGES, type Texts } from '../../model.js';
import { readAudit } from '../read/read-audit.js';
import { fieldLabel } from '../words/labels.js';
import { EVIDENCE_VIEWS, fieldView } from './shell-views.js';

/** Tables of words, made anew by each run of the checks: an audit file of before has none of them. They reference nothing, for findings are deleted before. */
const TABLES = `
drop table if exists finding_message;
drop table if exists check_text;
drop table if exists field_label;
create table finding_message (finding_id integer primary key, en text not null, ru text not null, kk text not null) strict;
create table check_text (
  code text primary key, family text not null,
  title_en text not null, title_ru text not null, title_kk text not null,
  question_en text not null, question_ru text not null, question_kk text not null,
  next_en text not null, next_ru text not null, next_kk text not null
) strict;
create table field_label (
  extract text not null, field text not null, en text not null, ru text not null, kk text not null,
  primary key (extract, field)
) strict;
`;

/**
 * Puts into the audit file what somebody with an SQL shell needs to read findings without this program: their sentences, the words
 * of checks and fields in every language, and views that join finding, record, file and field.
 */
export function storeShell(db: AuditFile): void {
  for (const name of ['evidence_value', 'evidence', 'finding_read', 'record_field'])
    db.exec(`drop view if exists ${name}`);
  db.exec(TABLES);
  const inEach = (texts: Texts) => LANGUAGES.map((language) => texts[language]);
  // In the audit file everything is as written, so nothing is masked on the way into it.
  const report = readAudit(db, { reveal: true, evidenceShown: 0 });
  const message = db.prepare('insert into finding_message values (?, ?, ?, ?)');
  for (const finding of report.findings()) message.run(finding.id, ...inEach(finding.message));
  const check = db.prepare('insert into check_text values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { code, family, title, question, next } of report.checks)
    check.run(code, family, ...inEach(title), ...inEach(question), ...inEach(next));
  // Two fields of an AVC are one column of two tables: the first gives its name.
  const label = db.prepare('insert or ignore into field_label values (?, ?, ?, ?, ?)');
  for (const { name, fields } of ALL_EXTRACTS) {
    for (const field of fields) {
      const [column] = columnsOf(field);
      if (column !== undefined) label.run(name, column, ...inEach(fieldLabel(field.name, name)));
    }
  }
  db.exec(fieldView());
  db.exec(EVIDENCE_VIEWS);
}
