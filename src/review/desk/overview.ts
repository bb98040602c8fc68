import { LANGUAGES, STRENGTHS } from '../../model.js';
import { familyLabel } from '../../publish/words/family-labels.js';
import type { Overview } from '../api-types.js';
import type { Desk } from './desk.js';
import { allStandings } from './standings.js';

/**
 * Writes everything that the list and its filters need, as JSON. Of a hundred thousand findings this is megabytes: what no decision
 * changes is written once.
 */
export function overviewWriter(desk: Desk, mayReveal: boolean): () => string {
  const fixed = JSON.stringify(fixedOverview(desk, mayReveal));
  return () => `${fixed.slice(0, -1)},${JSON.stringify(allStandings(desk)).slice(1)}`;
}

/** Personal data is masked whether or not the reviewer may see it elsewhere. */
function fixedOverview(desk: Desk, mayReveal: boolean): Omit<Overview, 'standing' | 'reviewers'> {
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
    ...setsOf(catalogue.findings.map(({ where }) => where)),
  };
}

/** A hundred thousand whole fingerprints would be two thirds of what is sent. */
function shortFingerprint(fingerprint: string): string {
  return fingerprint.replace(/^([0-9a-f]{14})[0-9a-f]+/, '$1');
}

function setsOf(touched: readonly (readonly number[])[]): Pick<Overview, 'sets' | 'where'> {
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const where = touched.map((places) => {
    const print = places.join();
    const at = known.get(print) ?? sets.push(places) - 1;
    known.set(print, at);
    return at;
  });
  return { sets, where };
}
