import { join } from 'node:path';
import { type Language, verifyDecisions, verifyFolder } from '../../src/index.js';
import type { Command, Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { chainText } from '../terminal/review-texts.js';
import { renderVerification } from '../terminal/verification.js';

interface VerifyArguments {
  directory: string;
  folder?: string;
  earlier?: string;
  publicKey?: string;
  db?: string;
  lang: Language;
  json: boolean;
  quiet: boolean;
}

/** `verify DIR`: does this report belong to these files, unchanged? */
export function verifyCommand(session: Session): Command<VerifyArguments> {
  return {
    builder: (yargs) =>
      yargs
        .positional('directory', { type: 'string', demandOption: true, describe: 'Directory with manifest.json' })
        .option('folder', { type: 'string', requiresArg: true, describe: 'The audited folder, to compare its files' })
        .option('earlier', {
          type: 'string',
          requiresArg: true,
          describe: 'With --folder: the folder of the earlier state, where two were compared',
        })
        .option('public-key', {
          type: 'string',
          requiresArg: true,
          describe: 'Public Ed25519 key (PEM) of whoever should have signed',
        })
        .option('db', { type: 'string', requiresArg: true, describe: 'The audit file, where it lies elsewhere' })
        .option('json', { type: 'boolean', default: false, describe: 'Print as JSON' })
        .example('$0 verify rollproof-report --folder my-election', 'exit code 0 if nothing was changed, 1 otherwise')
        .example('$0 verify rollproof-report --public-key auditor.pem', 'and that it is signed by this key') as never,
    handler: async ({ directory, folder, earlier, publicKey, db, lang, json, quiet }) => {
      const verification = await verifyFolder(directory, {
        ...(folder === undefined ? {} : { folder }),
        ...(earlier === undefined ? {} : { earlier }),
        ...(publicKey === undefined ? {} : { publicKey }),
        ...(db === undefined ? {} : { auditFile: db }),
      });
      const decisions = verifyDecisions(db ?? join(directory, 'audit.sqlite'));
      const belongs = verification.differences.length === 0 && (decisions?.problems.length ?? 0) === 0;
      if (json)
        session.terminal.out(
          `${JSON.stringify({ belongs, ...verification, ...(decisions === null ? {} : { decisions }) }, null, 2)}\n`,
        );
      else if (!quiet) {
        session.terminal.out(renderVerification(verification, lang));
        if (decisions !== null) session.terminal.out(chainText(decisions, lang));
      }
      session.exitCode = belongs ? EXIT.clean : EXIT.findings;
    },
  };
}
