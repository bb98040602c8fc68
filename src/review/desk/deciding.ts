import { type DecidedLine, LONGEST_TEXT, type Saying } from '../../decisions/line.js';
import type { Answer, Deciding, Refusal } from '../api-types.js';
import type { Desk } from './desk.js';
import { standingsAt } from './standings.js';

/** Writes a decision on one finding, or one on many of a check; says why where it may not be. Nothing is written in part. */
export function decide(desk: Desk, given: Deciding): Answer {
  const refused = refusal(desk, given);
  if (refused !== null) return { refused };
  const sayings = given.at.map((at): Saying => sayingOf(desk, given, at));
  desk.refresh(desk.journal.add(desk.me.name, sayings));
  return standingsAt(desk, given.at);
}

function sayingOf(desk: Desk, given: Deciding, at: number): Omit<DecidedLine, 'no' | 'before' | 'at' | 'by'> {
  const { decision, explanation, reason, reference, document, again } = given;
  const finding = desk.reading.finding(desk.catalogue.findings[at]!.id);
  if (finding === null) throw new Error('a finding of the list is not in the audit file');
  return {
    what: 'decided',
    finding: desk.seen(finding),
    decision,
    explanation: decision === 'explained' ? explanation : null,
    reason: reason.trim(),
    reference: reference === null || reference.trim() === '' ? null : reference.trim(),
    document: decision === 'needs-document' ? document : null,
    again,
    together: given.at.length > 1 ? given.at.length : null,
  };
}

function refusal(desk: Desk, given: Deciding): Refusal | null {
  const found = given.at.map((at) => desk.catalogue.findings[at]);
  const isWhole = found.length > 0 && new Set(given.at).size === found.length && !found.includes(undefined);
  if (!isWhole) return 'unknown';
  if (!isFilled(given.reason)) return 'reason-missing';
  if (found.length > 1) {
    if (new Set(found.map((one) => one?.check)).size > 1) return 'several-checks';
    if (given.decision === 'confirmed') return 'several-confirmed';
    if (given.count !== found.length) return 'count-wrong';
  }
  const innocent = desk.catalogue.checks[found[0]?.check ?? 0]?.innocent.length ?? 0;
  if (given.explanation !== null && !(given.explanation >= 1 && given.explanation <= innocent))
    return 'explanation-unknown';
  if (given.decision === 'needs-document' && !isDocument(given.document)) return 'document-missing';
  for (const one of found) {
    const { standing, state } = desk.judgementOf(one?.fingerprint ?? '');
    if (standing.some(({ reviewer }) => reviewer === desk.me.key)) return 'decided-already';
    if (state === 'settled') return 'settled-already';
  }
  if (given.again !== null) {
    const earlier = desk.earlierOf(found[0]?.fingerprint ?? '');
    const isOwn = earlier.some(({ standing }) => standing.digest === given.again && standing.reviewer === desk.me.key);
    if (!isOwn || found.length > 1) return 'not-yours';
  }
  return null;
}

/** A mark alone is a slip of a key, no reason: at least a letter or a digit. */
function isFilled(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.length <= LONGEST_TEXT;
}

function isDocument(document: Deciding['document']): boolean {
  if (document === null || !isFilled(document.which) || !isFilled(document.from)) return false;
  return /^\d{4}-\d{2}-\d{2}$/.test(document.until) && !Number.isNaN(Date.parse(`${document.until}T00:00:00Z`));
}

/** Takes the reviewer's own decision on a finding back, by a line that says so. */
export function undo(desk: Desk, at: number): Answer {
  const finding = desk.catalogue.findings[at];
  if (finding === undefined) return { refused: 'unknown' };
  const own = desk.judgementOf(finding.fingerprint).standing.filter(({ reviewer }) => reviewer === desk.me.key);
  if (own.length === 0) return { refused: 'not-yours' };
  const lines = own.map(({ digest }): Saying => ({ what: 'undone', line: digest }));
  desk.refresh(desk.journal.add(desk.me.name, lines));
  return standingsAt(desk, [at]);
}
