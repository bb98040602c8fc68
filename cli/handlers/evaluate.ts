import { evaluateAudit, scoreSeries, writeEvaluation } from '../../src/api/evaluate.js';
import { readDrawResults } from '../../src/api/field.js';
import type { Language } from '../../src/index.js';
import type { Session } from '../session/session.js';
import { drawResultsText } from '../terminal/draw-results.js';
import { renderEvaluationText } from '../terminal/evaluation.js';
import { jsonText } from '../terminal/printable.js';
import { renderSeriesScores } from '../terminal/states/series-scores.js';

/** What `evaluate` is told. */
export interface EvaluateArguments {
  db: string;
  truth?: string;
  series?: string;
  field?: string;
  pairs?: string;
  only?: string[];
  html?: string;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  lang: Language;
}

/** `evaluate --db FILE --truth TRUTH.csv`: an audit beside what was planted. */
export async function runEvaluate(
  { db, truth, series, field, pairs, only, html, replace, json, quiet, lang }: EvaluateArguments,
  session: Session,
): Promise<void> {
  if (series !== undefined && truth !== undefined) {
    const scores = await scoreSeries(series, truth);
    if (json) session.terminal.out(jsonText({ schema_version: 1, series: scores }));
    else if (!quiet) session.terminal.out(renderSeriesScores(scores, lang));
    return;
  }
  const found = field === undefined ? null : await readDrawResults(field, db);
  const beside = found === null ? {} : { field: found };
  if (truth === undefined) {
    if (json) session.terminal.out(jsonText({ schema_version: 1, ...beside }));
    else if (!quiet && found !== null) session.terminal.out(drawResultsText(found, lang));
    return;
  }
  const evaluation = await evaluateAudit(db, {
    truth,
    ...(pairs === undefined ? {} : { pairs }),
    ...(only === undefined ? {} : { only: only.flatMap((word) => word.split(',')).filter((word) => word !== '') }),
  });
  if (html !== undefined) await writeEvaluation(html, evaluation, db, { language: lang, field: found, replace });
  if (json) session.terminal.out(jsonText({ schema_version: 1, ...evaluation, ...beside }));
  else if (!quiet) {
    session.terminal.out(renderEvaluationText(evaluation, lang, session.terminal));
    if (found !== null) session.terminal.out(`\n${drawResultsText(found, lang)}`);
  }
}
