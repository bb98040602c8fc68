import { type ExtractName, InputError, inThree, oneOf } from '../model.js';
import { AVC, AVC_ISSUED, AVC_USED } from './avc.js';
import { AVC_STOCK } from './avc-stock.js';
import type { Extract } from './extract.js';
import { LIST_CORRECTIONS } from './list-corrections.js';
import { SPECIAL_LIST, SUPPLEMENTARY_LIST, VOTER_LIST } from './lists.js';
import { COMPLAINTS } from './precinct/complaints.js';
import { COUNTS_ELSEWHERE, PREVIOUS_FIGURES } from './precinct/counts-elsewhere.js';
import { OBSERVATIONS } from './precinct/observations.js';
import { OFFICIAL_FIGURES, PRECINCTS } from './precinct/precincts.js';
import { CANDIDATE_VOTES, PRECINCT_FIGURES, TEC_FIGURES } from './precinct/protocols.js';
import { DISQUALIFIED, PREVIOUS_LIST } from './registers.js';
import { REGISTRATION_CHANGES } from './registration-changes.js';
import { RESIDENCE_CERTIFICATES } from './residence-certificates.js';
import { VOTED_OUTSIDE } from './voted-outside.js';

/** Every extract that can be loaded, in the order in which reports name them. */
export const ALL_EXTRACTS: readonly Extract[] = [
  VOTER_LIST,
  SUPPLEMENTARY_LIST,
  SPECIAL_LIST,
  AVC_ISSUED,
  AVC_USED,
  AVC,
  AVC_STOCK,
  RESIDENCE_CERTIFICATES,
  REGISTRATION_CHANGES,
  PREVIOUS_LIST,
  DISQUALIFIED,
  PRECINCTS,
  PRECINCT_FIGURES,
  CANDIDATE_VOTES,
  TEC_FIGURES,
  OFFICIAL_FIGURES,
  PREVIOUS_FIGURES,
  COUNTS_ELSEWHERE,
  OBSERVATIONS,
  COMPLAINTS,
  LIST_CORRECTIONS,
  VOTED_OUTSIDE,
];

/** The extract of that name. Throws an InputError that lists the names there are. */
export function extractNamed(name: string): Extract {
  const extract = ALL_EXTRACTS.find((candidate) => candidate.name === name);
  if (extract !== undefined) return extract;
  throw InputError.at('extract', {
    expected: oneOf(ALL_EXTRACTS.map((each) => each.name)),
    found: inThree(`"${name}"`, `«${name}»`, `«${name}»`),
    notDone: inThree('Nothing was loaded.', 'Ничего не загружено.', 'Ештеңе жүктелген жоқ.'),
    advice: inThree('Correct the name.', 'Исправьте название.', 'Атауын түзетіңіз.'),
  });
}

/** The extracts whose loading makes `name` available: an `avc` file carries both issue and use, a protocol the votes. */
export function providersOf(name: ExtractName): readonly ExtractName[] {
  if (name === 'candidate_votes') return [name, 'precinct_figures'];
  return name === 'avc_issued' || name === 'avc_used' ? [name, 'avc'] : [name];
}
