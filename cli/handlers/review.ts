import { exportDecisions, importAnswers, mergeDecisions, serveReview } from '../../src/api/review.js';
import type { Language } from '../../src/index.js';
import { EXIT, type Session } from '../session/session.js';
import { printable } from '../terminal/printable.js';
import { importedText, mergedText, REVIEW_TEXTS } from '../terminal/review-texts.js';

/** What `review` is told. */
export interface ReviewArguments {
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
export async function runReview(given: ReviewArguments, session: Session): Promise<void> {
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
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
