import { type Agreement, agreementOf } from '../statistics/agreement.js';
import type { Judgement } from './states.js';

/** How far reviewing has come, of one check. */
export interface CheckProgress {
  readonly code: string;
  readonly agreement: Agreement;
}

/**
 * How far the two who decided on a finding without seeing each other's decision agree, by check in the order of codes: the first
 * two of each finding.
 */
export function agreementByCheck(judged: Iterable<Judgement>): readonly CheckProgress[] {
  const pairs = new Map<string, [string, string][]>();
  for (const { standing } of judged) {
    const blind = standing.filter(({ isBlind }) => isBlind);
    const [first] = blind;
    const second = blind.find(({ reviewer }) => reviewer !== first?.reviewer);
    if (first === undefined || second === undefined) continue;
    const { code } = first.line.finding;
    pairs.set(code, [...(pairs.get(code) ?? []), [first.line.decision, second.line.decision]]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => ({ code, agreement: agreementOf(own) }));
}
