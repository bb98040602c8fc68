import { LANGUAGES, STRENGTHS } from '../../model.js';
import { familyLabel } from '../../publish/words/family-labels.js';
import type { Overview } from '../api-types.js';
import type { Desk } from './desk.js';
import { allStandings } from './standings.js';

/** Everything that the list and its filters need. Personal data is masked whether or not the reviewer may see it elsewhere. */
export function overviewOf(desk: Desk, mayReveal: boolean): Overview {
  const { reading, catalogue, me } = desk;
  return {
    title: reading.election.title,
    me: me.name,
    languages: LANGUAGES,
    mayReveal,
    checks: catalogue.checks.map(({ code, title, family, innocent }) => ({
      code,
      title,
      family: familyLabel(family),
      innocent,
    })),
    places: catalogue.precincts,
    fingerprints: catalogue.findings.map(({ fingerprint }) => shortFingerprint(fingerprint)),
    check: catalogue.findings.map(({ check }) => check),
    strengths: STRENGTHS,
    strength: catalogue.findings.map(({ strength }) => STRENGTHS.indexOf(strength)),
    subjects: catalogue.findings.map(({ subject }) => subject),
    where: catalogue.findings.map(({ where }) => where),
    ...allStandings(desk),
  };
}

/** A hundred thousand whole fingerprints would be two thirds of what is sent. */
function shortFingerprint(fingerprint: string): string {
  return fingerprint.replace(/^([0-9a-f]{14})[0-9a-f]+/, '$1');
}
