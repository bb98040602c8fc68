import {
  type AuditReport,
  type BaselineComparison,
  type CheckOutcome,
  type Language,
  STRENGTHS,
} from '../../src/index.js';
import { renderAccounting } from './accounting.js';
import { renderLosses } from './losses.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';
import { TERMINAL_TEXTS } from './texts.js';

/** What a person should know after an audit: the accounting, what was found beside chance, what could not be checked. */
export function renderSummary(
  report: AuditReport,
  language: Language,
  terminal: Terminal,
  files: readonly string[],
  compared: BaselineComparison | null,
): string {
  const texts = TERMINAL_TEXTS[language];
  const { election, accounting, counts } = report;
  const assumed = election.stated ? '' : `, ${texts.assumedProfile}`;
  const number = new Intl.NumberFormat(language);
  const parts = [
    renderLosses(report, language),
    `${terminal.bold(printable(election.title[language]))} (${texts.profile} ${election.profile}${assumed})\n`,
    election.fitting === null ? '' : `${texts.profileFits(election.fitting)}\n`,
    renderAccounting(accounting.files, language),
    accounting.rejected > 0 ? `${texts.rejectedSee}\n` : '',
    `\n${texts.checks(number.format(counts.ran), number.format(counts.skipped))}\n`,
    foundTable(report, language),
    suppressedLine(report, language),
    compared === null ? '' : baselineLines(compared, language),
    asides(
      texts.nothingToExamine,
      report.checks,
      (check) => (check.nothingToExamine ? check.examined : null),
      language,
    ),
    asides(texts.skipped, report.checks, (check) => check.reason, language),
    files.length > 0 ? `\n${texts.written}\n${files.map((file) => `  ${printable(file)}\n`).join('')}` : '',
  ];
  return parts.join('');
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
      .filter((check) => check.strength === strength)
      .map((check) => [
        `  ${check.code}`,
        texts.strengths[strength],
        number.format(check.findingCount),
        chanceOf(check, language),
        check.title[language],
      ]),
  );
  return `${layOut([['', '', texts.found, texts.byChance, ''], ...rows], [2, 3])}\n${texts.leads}\n`;
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
