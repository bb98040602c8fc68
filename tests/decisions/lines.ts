import { createHash } from 'node:crypto';
import type { Decision, Saying, SeenFinding } from '../../src/decisions/line.js';

/** A finding of DR01 with two records of one person, as a masked report shows them. */
export function seen(name: string, changes: Partial<SeenFinding> = {}): SeenFinding {
  const fields = { surname: 'Т.', given_name: 'А.', iin: '810101******', precinct: '7', entry_no: name };
  return {
    fingerprint: fingerprintOf(name),
    code: 'DR01',
    kind: 'person',
    subject: `person ${name}`,
    records: [
      { extract: 'voter_list', fields },
      { extract: 'supplementary_list', fields: { ...fields, precinct: '9' } },
    ],
    of: 2,
    ...changes,
  };
}

export function fingerprintOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

export function decided(name: string, decision: Decision, changes: Partial<SeenFinding> = {}): Saying {
  return {
    what: 'decided',
    finding: seen(name, changes),
    decision,
    explanation: null,
    reason: 'The home list was asked for.',
    reference: null,
    document: null,
    again: null,
    together: null,
  };
}
