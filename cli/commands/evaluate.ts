import { evaluateAudit, type Language, readDrawResults, scoreSeries, writeEvaluation } from '../../src/index.js';
import type { Command, Session } from '../session/session.js';
import { drawResultsText } from '../terminal/draw-results.js';
import { renderEvaluationText } from '../terminal/evaluation.js';
import { renderSeriesScores } from '../terminal/states/series-scores.js';

interface EvaluateArguments {
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
export function evaluateCommand(session: Session): Command<EvaluateArguments> {
  return {
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .option('truth', { type: 'string', requiresArg: true, describe: 'truth.csv: cases, by check' })
        .option('series', {
          type: 'string',
          requiresArg: true,
          describe: 'Directory of a comparison of "sample --states"; --truth is its truth_states.csv',
        })
        .option('field', {
          type: 'string',
          requiresArg: true,
          describe: 'Directory of a draw from this audit, with its answers: precision, and what was missed at most',
        })
        .option('pairs', {
          type: 'string',
          describe: 'Which records are one person; truth_pairs.csv beside truth.csv where there is one',
        })
        .option('only', {
          type: 'array',
          string: true,
          describe: 'Score only these checks or families: DR02, AV',
        })
        .option('html', { type: 'string', describe: 'Write a page with tables and pictures to this file' })
        .option('replace', {
          type: 'boolean',
          default: false,
          describe: 'With --html: write over a file that is there',
        })
        .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' })
        .check(({ truth, field }) => truth !== undefined || field !== undefined || 'Give --truth, --field, or both.')
        .check(({ truth, series }) => truth !== undefined || series === undefined || '--series goes with --truth.')
        .check(({ truth, html }) => truth !== undefined || html === undefined || '--html goes with --truth.')
        .example('$0 evaluate --field field-draw', 'precision of each check as the field found it')
        .example('$0 evaluate --truth my-election/truth.csv', 'recall, precision and harm by check')
        .example('$0 evaluate --series changes --truth weeks/truth_states.csv', 'a series, by kind of change')
        .example('$0 evaluate --truth t.csv --pairs p.csv --html evaluation.html', 'a page with pictures') as never,
    handler: async ({ db, truth, series, field, pairs, only, html, replace, json, quiet, lang }) => {
      if (series !== undefined && truth !== undefined) {
        const scores = await scoreSeries(series, truth);
        if (json) session.terminal.out(`${JSON.stringify({ schema_version: 1, series: scores }, null, 2)}\n`);
        else if (!quiet) session.terminal.out(renderSeriesScores(scores, lang));
        return;
      }
      const found = field === undefined ? null : await readDrawResults(field, db);
      const beside = found === null ? {} : { field: found };
      if (truth === undefined) {
        if (json) session.terminal.out(`${JSON.stringify({ schema_version: 1, ...beside }, null, 2)}\n`);
        else if (!quiet && found !== null) session.terminal.out(drawResultsText(found, lang));
        return;
      }
      const evaluation = await evaluateAudit(db, {
        truth,
        ...(pairs === undefined ? {} : { pairs }),
        ...(only === undefined ? {} : { only: only.flatMap((word) => word.split(',')).filter((word) => word !== '') }),
      });
      if (html !== undefined) await writeEvaluation(html, evaluation, db, { language: lang, field: found, replace });
      if (json) session.terminal.out(`${JSON.stringify({ schema_version: 1, ...evaluation, ...beside }, null, 2)}\n`);
      else if (!quiet) {
        session.terminal.out(renderEvaluationText(evaluation, lang, session.terminal));
        if (found !== null) session.terminal.out(`\n${drawResultsText(found, lang)}`);
      }
    },
  };
}
