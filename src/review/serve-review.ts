import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { openAuditFile } from '../database/audit-file.js';
import { workAlone } from '../database/work-alone.js';
import { decisionsBeside, openJournal } from '../decisions/journal.js';
import { reviewerKey } from '../decisions/reviewer.js';
import { InputError } from '../model.js';
import { RECORDS_KEPT } from '../publish/constants.js';
import { hiddenEvidence } from '../publish/read/hidden-evidence.js';
import { readAudit } from '../publish/read/read-audit.js';
import { deskOf } from './desk/desk.js';
import { screenWriter } from './screen/finding-screen.js';
import { reviewApp } from './server/app.js';
import { NO_NAME, PORT_TAKEN } from './texts/problems.js';

export interface ReviewOptions {
  /** Who reviews: a name or a pseudonym. */
  readonly as: string;
  /** The file of decisions; beside the audit file unless given. */
  readonly decisions?: string;
  /** A port of one's own choice; one that is free unless given. */
  readonly port?: number;
  /** The reviewer may look at unmasked data, a finding at a time; each look is a line in the file. */
  readonly reveal?: boolean;
  /** How many must agree on a finding; two unless the file says otherwise. */
  readonly reviewers?: 1 | 2;
  /** The time in UTC as ISO text: the library itself reads no clock. */
  readonly now: () => string;
  /** ISO date of today, against which suppressions expire. */
  readonly today: string;
  /** Called with the address once the server listens. */
  readonly onListening: (address: string) => void;
  readonly onFault?: (error: Error) => void;
  /** Ends the server, and with it the promise. */
  readonly signal: AbortSignal;
}

/**
 * Serves the review of an audit on 127.0.0.1 until the signal comes. Decisions are on the disk before the reviewer is told that
 * they are kept. Throws an InputError where another process reviews this audit, or the decisions are not as they were written.
 */
export async function serveReview(auditFile: string, options: ReviewOptions): Promise<void> {
  if (reviewerKey(options.as) === '') throw InputError.at('--as', NO_NAME);
  const path = options.decisions ?? decisionsBeside(auditFile);
  await workAlone(`${path}.busy`, path, () => serveAlone(auditFile, path, options));
}

async function serveAlone(auditFile: string, path: string, options: ReviewOptions): Promise<void> {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    const reading = readAudit(db, { reveal: false, evidenceShown: RECORDS_KEPT });
    const journal = openJournal(path, options.now);
    try {
      const { reviewers = null, today, reveal = false, onFault = () => {} } = options;
      const desk = deskOf(reading, journal, options.as.trim(), { today, reviewers, hiddenOf: hiddenEvidence(db) });
      const placeOf = (fingerprint: string) => desk.catalogue.places.get(fingerprint);
      const writer = (isRevealed: boolean) =>
        screenWriter(db, isRevealed ? readAudit(db, { reveal: true, evidenceShown: RECORDS_KEPT }) : reading, placeOf);
      const screens = { masked: writer(false), revealed: reveal ? writer(true) : null, mayReveal: reveal, onFault };
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      let port = 0;
      const app = reviewApp(desk, screens, { token, port: () => port });
      await listen(app.fetch, options, (bound) => {
        port = bound;
        options.onListening(`http://127.0.0.1:${bound}/${token}/`);
      });
    } finally {
      journal.close();
    }
  } finally {
    db.close();
  }
}

const TOKEN_BYTES = 24;

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port = 0, signal }: ReviewOptions,
  onListening: (port: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve();
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) => onListening(info.port));
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? InputError.at(`--port ${port}`, PORT_TAKEN) : error,
      ),
    );
    const stop = () => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
