import { evaluateAudit, type Language, writeEvaluation } from '../../src/index.js';
import type { Command, Session } from '../session/session.js';
import { renderEvaluationText } from '../terminal/evaluation.js';

interface EvaluateArguments {
  db: string;
  truth: string;
  pairs?: string;
  only?: string[];
  html?: string;
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
        .option('truth', { type: 'string', demandOption: true, describe: 'truth.csv: cases, by check' })
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
        .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' })
        .example('$0 evaluate --truth my-election/truth.csv', 'recall, precision and harm by check')
        .example('$0 evaluate --truth t.csv --pairs p.csv --html evaluation.html', 'a page with pictures') as never,
    handler: async ({ db, truth, pairs, only, html, json, quiet, lang }) => {
      const evaluation = await evaluateAudit(db, {
        truth,
        ...(pairs === undefined ? {} : { pairs }),
        ...(only === undefined ? {} : { only: only.flatMap((word) => word.split(',')).filter((word) => word !== '') }),
      });
      if (html !== undefined) await writeEvaluation(html, evaluation, db, lang);
      if (json) session.terminal.out(`${JSON.stringify({ schema_version: 1, ...evaluation }, null, 2)}\n`);
      else if (!quiet) session.terminal.out(renderEvaluationText(evaluation, lang, session.terminal));
    },
  };
}
