import { shownLines } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import type { CheckOutcome, ReportFinding } from '../../read/report-model.js';
import { roomy } from '../limits.js';
import type { Page } from '../page.js';
import { findingTexts } from '../texts/finding.js';

/** The command that lists the records of a finding again, from the audit file alone; of many findings it stands with the check. */
export function repeatFinding(page: Page, finding: ReportFinding): Safe | false {
  if (!roomy(page.report)) return false;
  const texts = findingTexts(page.language);
  return html`<details class="fold repeat"><summary>${texts.repeat}</summary><p class="small">${texts.repeatNote}</p><pre lang="en"><code>${shownLines(evidenceCommand(finding.fingerprint))}</code></pre></details>`;
}

/** The commands that run one check again: its SQL in the sqlite3 shell, and the check by this program. */
export function repeatCheck(page: Page, check: CheckOutcome): Safe {
  const texts = findingTexts(page.language);
  const again = `cp PATH/audit.sqlite copy.sqlite && rollproof check --db copy.sqlite --only ${check.code}`;
  return html`<details class="fold repeat"><summary>${texts.repeatCheck}<span class="sr">, ${check.code}</span></summary><p class="small">${texts.repeatCheckNote}</p>${[queryCommand(check), again, evidenceCommand('FINGERPRINT')].map((command) => html`<pre lang="en"><code>${shownLines(command)}</code></pre>`)}</details>`;
}

/**
 * The check's own SQL over the audit file in the sqlite3 shell, with its parameters; nothing in the audit file changes.
 * A parameter that is a text is quoted for SQL and for the shell.
 */
export function queryCommand({ parameters, sqlPaths }: CheckOutcome): string {
  const settings = parameters.map(
    ({ name, value }) => ` -cmd ${shellQuoted(`.parameter set :${name} ${shellValue(value)}`)}`,
  );
  const shell = `sqlite3 -readonly -header${settings.join('')} PATH/audit.sqlite`;
  return sqlPaths.length === 1 ? `${shell} < ${sqlPaths[0]}` : `cat ${sqlPaths.join(' ')} | ${shell}`;
}

/** The records of one finding, by file and record number, in the sqlite3 shell. */
export function evidenceCommand(fingerprint: string): string {
  return `sqlite3 -readonly -header audit.sqlite ${shellQuoted(evidenceSql(fingerprint))}`;
}

/** The SQL that lists the records of one finding. */
export function evidenceSql(fingerprint: string): string {
  return `select path, finding_record.record_id - first_record_id + 1 as record from finding join finding_record using (finding_id) join source_file on finding_record.record_id between first_record_id and first_record_id + records_read - 1 where fingerprint = "${fingerprint}" order by 1, 2`.replaceAll(
    '"',
    "'",
  );
}

function shellValue(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"'${value.replaceAll("'", "''").replaceAll('"', '')}'"`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
