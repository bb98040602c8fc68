import { type AuditFile, auditValue } from '../../database/audit-file.js';
import type { Texts } from '../../model.js';
import { inEveryLanguage } from '../words/labels.js';
import type { AuditReport } from './report-model.js';

/** The election as the audit file knows it: title, polling day, every value of the profile and its announced totals. */
export function readElection(db: AuditFile): AuditReport['election'] {
  const profile = auditValue(db, 'profile') ?? '';
  const title = auditValue(db, 'title');
  const values = [...profileValues(db), ...officialFigures(db)];
  const pollingDay = values.find(({ path }) => path === 'polling_day')?.value;
  return {
    title: title === null ? inEveryLanguage(() => profile) : (JSON.parse(title) as Texts),
    profile,
    stated: auditValue(db, 'profile_stated') === 'yes',
    fitting: auditValue(db, 'profile_that_fits') || null,
    pollingDay: pollingDay === undefined ? null : String(pollingDay),
    values,
  };
}

type Value = AuditReport['election']['values'][number];

/** Values of the profile; parameters of checks stand with their checks. */
function profileValues(db: AuditFile): readonly Value[] {
  return db
    .prepare<[], { path: string; value: string; source: string | null }>(
      "select path, value, source from profile_value where path not like 'checks.%' order by path",
    )
    .all()
    .map(({ path, value, source }) => ({ path, value: JSON.parse(value) as string | number, source }));
}

function officialFigures(db: AuditFile): readonly Value[] {
  return db
    .prepare<[], Value>(
      `select 'official_figures.' || name as path, value, source from official_figure
       where record_id is null order by name, figure_id`,
    )
    .all();
}
