import { exportDecisions, importAnswers, type Language, mergeDecisions, serveReview } from '../../src/index.js';
import { type Command, EXIT, type Session } from '../session/session.js';
import { printable } from '../terminal/printable.js';
import { importedText, mergedText, REVIEW_TEXTS } from '../terminal/review-texts.js';

interface ReviewArguments {
  db: string;
  as?: string;
  decisions?: string;
  merge?: readonly string[];
  import?: readonly string[];
  export?: string;
  replace: boolean;
  port?: number;
  reveal: boolean;
  reviewers?: number;
  lang: Language;
  quiet: boolean;
}

/** `review --db FILE --as NAME`: decide on findings, in a browser on this machine. */
export function reviewCommand(session: Session): Command<ReviewArguments> {
  return {
    builder: (yargs) =>
      yargs
        .option('db', { type: 'string', default: 'audit.sqlite', describe: 'The audit file' })
        .option('as', {
          type: 'string',
          requiresArg: true,
          describe: 'Who decides: a name or a pseudonym',
        })
        .option('decisions', {
          type: 'string',
          requiresArg: true,
          describe: 'The file of decisions; decisions.jsonl beside the audit file unless given',
        })
        .option('merge', {
          type: 'array',
          string: true,
          requiresArg: true,
          describe: 'Take in the decisions of other offices, name conflicts, and end',
        })
        .option('import', {
          type: 'array',
          string: true,
          requiresArg: true,
          describe: 'Take in workbooks of "report --packages" that offices filled in, and end',
        })
        .option('export', {
          type: 'string',
          requiresArg: true,
          describe: 'Write the decisions as .csv, .xlsx or .json, or as a page for a court (.html), and end',
        })
        .option('replace', {
          type: 'boolean',
          default: false,
          describe: 'With --export: write over a file that is there',
        })
        .option('port', { type: 'number', requiresArg: true, describe: 'Port on 127.0.0.1; a free one unless given' })
        .option('reveal', {
          type: 'boolean',
          default: false,
          describe: 'Allow to look at unmasked data, a finding at a time; each look is kept in the file of decisions',
        })
        .option('reviewers', {
          choices: [1, 2] as const,
          describe: 'How many must agree on a finding, each without seeing the other; 2 unless the file says 1',
        })
        .example('$0 review --db audit.sqlite --as "A. Serik"', 'prints an address to open; Ctrl-C ends') as never,
    handler: async (given) => {
      const { db, as = '', decisions, merge, port, reveal, reviewers, lang, quiet } = given;
      const texts = REVIEW_TEXTS[lang];
      const now = () => new Date().toISOString();
      const place = decisions === undefined ? {} : { decisions };
      if (given.export !== undefined) {
        const { path: written } = await exportDecisions(db, given.export, {
          ...{ language: lang, replace: given.replace, ...place },
        });
        if (!quiet) session.terminal.out(`${printable(written)}\n`);
        return;
      }
      if (given.import !== undefined) {
        const imported = await importAnswers(db, given.import, { as, now, today: today(), ...place });
        session.terminal.out(importedText(imported, lang));
        if (imported.files.some(({ left }) => left.length > 0)) session.exitCode = EXIT.findings;
        return;
      }
      if (merge !== undefined) {
        const merged = await mergeDecisions(db, merge, { as, now, ...place });
        session.terminal.out(mergedText(merged, lang));
        if (merged.conflicts.length > 0) session.exitCode = EXIT.findings;
        return;
      }
      await serveReview(db, {
        as,
        reveal,
        ...place,
        ...(port === undefined ? {} : { port }),
        ...(reviewers === undefined ? {} : { reviewers: reviewers === 1 ? 1 : 2 }),
        now,
        today: today(),
        signal: session.terminal.untilStopped?.() ?? new AbortController().signal,
        onListening: (address) => session.terminal.out(quiet ? `${address}\n` : texts.open(address)),
        onFault: (error) => session.terminal.err(`rollproof: ${printable(error.message)}\n`),
      });
      if (!quiet) session.terminal.err(texts.ended);
    },
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
