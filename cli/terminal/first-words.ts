import { firstWords } from '../../src/api/results.js';
import type { AuditReport, Language } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';
import { TERMINAL_TEXTS } from './texts.js';

/** Findings that a screen names. */
const NAMED = 5;
/** Codes that a line names; more of them are counted, and stand in the report with their reasons. */
const CODES_NAMED = 20;

/** The three answers, the findings to look at first, and which checks could not judge, a few lines in all. */
export function renderFirstWords(report: AuditReport, language: Language, terminal: Terminal): string {
  const { answers, leadingTitle, leading, notJudged, open } = firstWords(report, language, NAMED);
  const { strengths } = TERMINAL_TEXTS[language];
  const said = answers.map(({ question, sentence }) => `${terminal.bold(question)} ${printable(sentence)}\n`);
  const rows = leading.map(({ code, strength, subject, title }) => [
    `  ${code}`,
    strengths[strength],
    printable(subject),
    title[language],
  ]);
  return [
    said.length === 0 ? '' : `\n${said.join('')}`,
    rows.length === 0 ? '' : `\n${leadingTitle}:\n${layOut(rows)}\n`,
    open.length === 0 ? '' : `\n${notJudged} (${open.length > CODES_NAMED ? 'report.html' : open.join(', ')})\n`,
  ].join('');
}
