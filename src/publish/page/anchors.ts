import { createHash } from 'node:crypto';
import { ANCHOR } from '../constants.js';
import type { ReportFinding } from '../read/report-model.js';

/** Where a finding stands on the page: the same place after the audit is repeated, for it is made of what was found. */
export function findingAnchor({ code, fingerprint }: Pick<ReportFinding, 'code' | 'fingerprint'>): string {
  // Findings whose evidence reads alike have one fingerprint and a number behind it.
  const [print = '', number] = fingerprint.split('-');
  return [code, print.slice(0, ANCHOR.digits), ...(number === undefined ? [] : [number])].join('-');
}

/** Where a precinct's card stands; what is neither letter nor digit in its name is spelled as a number. */
export function precinctAnchor(precinct: string): string {
  const name = precinct.replace(/[^\p{L}\p{N}]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`);
  if (name.length <= ANCHOR.longest) return `precinct-${name}`;
  return `precinct-${name.slice(0, ANCHOR.longest)}-${createHash('sha256').update(precinct).digest('hex').slice(0, ANCHOR.digits)}`;
}
