import { join, relative } from 'node:path';
import { judgedOn, openAuditFile, readAudit } from '../../src/api/results.js';
import type { ComparedSeries, ComparedStep, Language } from '../../src/index.js';
import { renderLosses } from '../terminal/losses.js';
import { jsonText } from '../terminal/printable.js';
import { renderSeries } from '../terminal/states/series.js';
import { summaryJson } from '../terminal/summary-json.js';
import type { FailOn } from './fail-on.js';
import { exitCodeOf } from './outcome.js';
import type { Session } from './session.js';

interface Given {
  readonly lang: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly failOn: FailOn;
}

/** Prints what a series of comparisons says, and sets the exit code: the gravest of its steps. */
export function finishSeries(session: Session, { steps, page }: ComparedSeries, given: Given): void {
  const told = steps.map((step) => tell(step, given));
  if (given.json) {
    const series = told.map(({ step: { from, to, states }, json }) => ({ from, to, states, ...json }));
    session.terminal.out(jsonText({ series, page: relative('.', page) }));
  } else if (!given.quiet) session.terminal.out(renderSeries(told, relative('.', page), given.lang, session.terminal));
  session.exitCode = Math.max(...told.map(({ exitCode }) => exitCode));
}

function tell(step: ComparedStep, given: Given) {
  const db = openAuditFile(step.auditFile, { readonly: true });
  try {
    const judged = given.failOn === 'undecided' ? { judged: judgedOn(db, step.auditFile) } : {};
    const report = readAudit(db, { reveal: false, ...judged });
    const paths = [step.auditFile, ...step.written.map(({ name }) => join(step.directory, name))];
    const files = paths.map((file) => relative('.', file));
    const { findings, suppressed } = report.counts;
    return {
      step,
      exitCode: exitCodeOf(report, given.failOn, null),
      losses: renderLosses(report, given.lang),
      page: files.find((file) => file.endsWith('report.html')) ?? null,
      findings: (strength: keyof typeof findings) => findings[strength] - suppressed[strength],
      json: given.json ? summaryJson(report, files, null) : null,
    };
  } finally {
    db.close();
  }
}
