import { LANGUAGES } from '../../model.js';
import { familyLabel } from '../../publish/words/family-labels.js';
import type { Overview } from '../api-types.js';
import type { Desk } from './desk.js';
import { allStandings } from './standings.js';

/** Everything that the list and its filters need. Personal data is masked whether or not the reviewer may see it elsewhere. */
export function overviewOf(desk: Desk, mayReveal: boolean): Overview {
  const { reading, catalogue, me } = desk;
  const { touched, touching } = reading.precincts();
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
    places: touched,
    fingerprints: catalogue.findings.map(({ fingerprint }) => fingerprint),
    check: catalogue.findings.map(({ check }) => check),
    strength: catalogue.findings.map(({ strength }) => strength),
    subjects: catalogue.findings.map(({ subject }) => subject),
    where: catalogue.findings.map(({ id }) => touching.get(id) ?? []),
    ...allStandings(desk),
  };
}
