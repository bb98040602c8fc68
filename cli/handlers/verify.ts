import { join } from 'node:path';
import { verifyDecisions, verifyFolder } from '../../src/api/verify.js';
import type { Language } from '../../src/index.js';
import type { Session } from '../session/session.js';
import { EXIT } from '../session/session.js';
import { jsonText } from '../terminal/printable.js';
import { chainText } from '../terminal/review-texts.js';
import { renderVerification } from '../terminal/verification.js';

/** What `verify` is told. */
export interface VerifyArguments {
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
export async function runVerify(
  { directory, folder, earlier, publicKey, db, lang, json, quiet }: VerifyArguments,
  session: Session,
): Promise<void> {
  const verification = await verifyFolder(directory, {
    ...(folder === undefined ? {} : { folder }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(db === undefined ? {} : { auditFile: db }),
  });
  const decisions = verifyDecisions(db ?? join(directory, 'audit.sqlite'));
  const belongs = verification.differences.length === 0 && (decisions?.problems.length ?? 0) === 0;
  if (json) session.terminal.out(jsonText({ belongs, ...verification, ...(decisions === null ? {} : { decisions }) }));
  else if (!quiet) {
    session.terminal.out(renderVerification(verification, lang));
    if (decisions !== null) session.terminal.out(chainText(decisions, lang));
  }
  session.exitCode = belongs ? EXIT.clean : EXIT.findings;
}
