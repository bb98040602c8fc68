import type { Chain } from '../../decisions/chain.js';
import { type Judgement, judgements } from '../../decisions/states.js';
import type { SqlValue } from '../../model.js';
import type { Bearing } from './against-audit.js';

/** Columns of the exported decisions: a line for each decision that stands. */
export const DECISION_COLUMNS = [
  ...['code', 'fingerprint', 'subject', 'in_this_audit', 'state', 'outcome', 'by', 'at', 'blind', 'decision'],
  ...['explanation', 'reason', 'reference', 'document', 'document_from', 'document_until', 'line', 'evidence'],
] as const;

/** Every decision that stands, in the order of codes and fingerprints; `bearing` says how the audit has the finding. */
export function decisionRows(chain: Chain, bearing: ReadonlyMap<string, Bearing>): readonly (readonly SqlValue[])[] {
  return judgedInOrder(chain).flatMap(([fingerprint, { standing, state, outcome }]) =>
    standing.map(({ line, digest, isBlind }): readonly SqlValue[] => [
      ...[
        line.finding.code,
        fingerprint,
        line.finding.subject,
        bearing.get(fingerprint) === 'gone' ? 'no' : 'yes',
        state,
        outcome,
      ],
      ...[line.by, line.at, isBlind ? 'yes' : 'no', line.decision, line.explanation, line.reason, line.reference],
      ...[line.document?.which ?? null, line.document?.from ?? null, line.document?.until ?? null, digest],
      bearing.get(fingerprint) ?? null,
    ]),
  );
}

/** The judgements of a file in the order of codes and fingerprints. */
export function judgedInOrder(chain: Chain): readonly (readonly [string, Judgement])[] {
  const key = ([fingerprint, { standing }]: readonly [string, Judgement]) =>
    `${standing[0]?.line.finding.code ?? ''} ${fingerprint}`;
  return [...judgements(chain)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
