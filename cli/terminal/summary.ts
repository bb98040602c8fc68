import type { AuditReport, BaselineComparison, CheckOutcome, Language, Strength } from '../../src/index.js';
import { STRENGTHS } from '../../src/model.js';
import { renderFiles, renderSum } from './accounting.js';
import { renderDoubts, renderUnusedColumns } from './doubts.js';
import { renderFirstWords } from './first-words.js';
import { renderLosses } from './losses.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';
import { TERMINAL_TEXTS } from './texts.js';
import { renderUnreadFiles } from './unread-files.js';

/** What a person should know after an audit, in a screen where a page tells the rest: where it is, the answers, what leads. */
export function renderSummary(
  report: AuditReport,
  language: Language,
  terminal: Terminal,
  files: readonly string[],
  compared: BaselineComparison | null,
): string {
  const texts = TERMINAL_TEXTS[language];
  const { election, accounting } = report;
  const assumed = election.stated ? '' : `, ${texts.assumedProfile}`;
  const page = files.find((file) => file.endsWith('report.html'));
  const changes = files.find((file) => file.endsWith('changes.html'));
  const parts = [
    // What was not read is said before anybody opens the page and takes it for an answer.
    renderLosses(report, language),
    changes === undefined ? '' : `${texts.changes}: ${printable(changes)}\n`,
    page === undefined ? '' : `${texts.report}: ${printable(page)}\n`,
    `${terminal.bold(printable(election.title[language]))} (${texts.profile} ${election.profile}${assumed})\n`,
    election.fitting === null ? '' : `${texts.profileFits(election.fitting)}\n`,
    `${renderSum(accounting.files, language)}\n`,
    renderDoubts(accounting.files, language),
    page === undefined ? '' : renderFirstWords(report, language, terminal),
    // Blind is no pass: it is said even where a page tells the rest.
    asides(texts.blind, report.checks, (check) => (check.outcome === 'blind' ? check.examined : null), language),
    `\n${countsLine(report, language)}\n`,
    page === undefined ? foundTable(report, language) : `${texts.leads}\n`,
    suppressedLine(report, language),
    compared === null ? '' : baselineLines(compared, language),
    ...(page === undefined ? details(report, language) : []),
    // The answers fill the screen; file by file it is below them.
    `\n${renderFiles(accounting.files, language)}`,
    renderUnreadFiles(accounting.unreadFiles, language),
    accounting.rejected + accounting.setAside > 0 ? `${texts.rejectedSee}\n` : '',
    unreadLine(report, language),
    renderUnusedColumns(accounting.files, language),
    files.length > 0 ? `${texts.written} ${files.map((file) => printable(file)).join(', ')}\n` : '',
  ];
  return parts.join('');
}

/** How many checks ran, and how many findings of each strength there are. */
function countsLine({ counts }: AuditReport, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const number = new Intl.NumberFormat(language);
  const found = STRENGTHS.filter((strength) => counts.findings[strength] > 0).map(
    (strength) => `${texts.strengths[strength]} ${number.format(counts.findings[strength])}`,
  );
  return [texts.checks(number.format(counts.ran), number.format(counts.skipped)), ...found].join('; ');
}

/** What a page tells of each check, where no page was written. */
function details(report: AuditReport, language: Language): readonly string[] {
  const texts = TERMINAL_TEXTS[language];
  return [
    asides(
      texts.nothingToExamine,
      report.checks,
      (check) => (check.nothingToExamine && check.outcome !== 'blind' ? check.examined : null),
      language,
    ),
    asides(texts.skipped, report.checks, (check) => check.reason, language),
  ];
}

function unreadLine({ accounting }: AuditReport, language: Language): string {
  const unread = accounting.files.flatMap((file) =>
    file.unread.map(({ field, records }) => ({ file, field, records })),
  );
  if (unread.length === 0) return '';
  const cells = unread.reduce((sum, { records }) => sum + records, 0);
  const columns = new Set(unread.map(({ file, field }) => `${file.path} ${field}`)).size;
  return `${TERMINAL_TEXTS[language].unreadCells(cells.toLocaleString(language), columns.toLocaleString(language))}\n`;
}

function suppressedLine({ counts }: AuditReport, language: Language): string {
  const suppressed = STRENGTHS.reduce((sum, strength) => sum + counts.suppressed[strength], 0);
  return suppressed === 0 ? '' : `${TERMINAL_TEXTS[language].suppressed(suppressed.toLocaleString(language))}\n`;
}

function baselineLines({ fresh, persisting, gone }: BaselineComparison, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const line = (mark: string) => (finding: { code: string; subject: string }) =>
    `  ${mark} ${finding.code}  ${printable(finding.subject)}\n`;
  const counts = texts.baseline(
    ...([fresh.length, persisting, gone.length].map((n) => n.toLocaleString(language)) as [string, string, string]),
  );
  return `\n${counts}\n${fresh.map(line('+')).join('')}${gone.map(line('-')).join('')}`;
}

function foundTable(report: AuditReport, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  const number = new Intl.NumberFormat(language);
  const found = report.checks.filter((check) => check.findingCount > 0);
  if (found.length === 0) return `${texts.noFindings}\n`;
  const rows = STRENGTHS.flatMap((strength) =>
    found
      .filter((check) => check.findingsByStrength[strength] > 0)
      .map((check) => [
        `  ${check.code}`,
        texts.strengths[strength],
        number.format(check.findingsByStrength[strength]),
        chanceBeside(check, strength, language),
        check.title[language],
      ]),
  );
  return `${layOut([['', '', texts.found, texts.byChance, ''], ...rows], [2, 3])}\n${texts.leads}\n`;
}

/** Chance is computed for all findings of a check: beside those of one strength among several that is said. */
function chanceBeside(check: CheckOutcome, strength: Strength, language: Language): string {
  const chance = chanceOf(check, language);
  if (check.expectedByChance === null || check.findingsByStrength[strength] === check.findingCount) return chance;
  return TERMINAL_TEXTS[language].ofAll(chance, check.findingCount.toLocaleString(language));
}

function chanceOf(check: CheckOutcome, language: Language): string {
  const expected = check.expectedByChance;
  if (expected === null) return TERMINAL_TEXTS[language].notComputed;
  if (expected > 0 && expected < 0.001) return `<${(0.001).toLocaleString(language)}`;
  return expected.toLocaleString(language, { maximumSignificantDigits: 2 });
}

function asides(
  heading: string,
  checks: readonly CheckOutcome[],
  textOf: (check: CheckOutcome) => Readonly<Record<Language, string>> | null,
  language: Language,
): string {
  const rows = checks.flatMap((check) => {
    const text = textOf(check);
    return text === null ? [] : [[`  ${check.code}`, check.title[language], printable(text[language])]];
  });
  return rows.length === 0 ? '' : `\n${heading}\n${layOut(rows)}\n`;
}
