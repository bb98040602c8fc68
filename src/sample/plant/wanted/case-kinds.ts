import type { Election } from '../../papers/election.js';
import type { SampleRecord } from '../../papers/records.js';
import type { TruthRow } from '../../papers/truth.js';
import type { Precinct } from '../../places/precincts.js';
import type { Random } from '../../random.js';

/** Makes one case of people at a precinct: its evidence, and its subject where that is no person. */
export type PeopleCase = (
  election: Election,
  random: Random,
  home: Precinct,
) => { readonly records: SampleRecord[]; readonly subject?: string };

/** Makes one case at a precinct in which nothing else is planted, with all that it makes true there. */
export type PrecinctCase = (election: Election, random: Random, precinct: Precinct) => TruthRow[];
