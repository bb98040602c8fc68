import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { restOfCountry } from './country-areas.js';
import { type Election, papersOf } from './election.js';
import { figureMarker } from './figures.js';
import type { AvcUse } from './records.js';
import { planted, type TruthRow } from './truth.js';

/** Shares of the stations with AVC voters that retained none, and that recorded none (ODIHR XIII.A). */
export const RETAINED_NONE = 0.12;
export const RECORDED_NONE = 0.13;

/**
 * AV01 and AV02 as observers saw them: hosts that retained no AVC, and hosts that entered none of its holders, as many of all
 * hosts that marked anything as the report says, those of the stage included.
 */
export function plantCountryHosts(election: Election): TruthRow[] {
  const random = election.stream('hosts of the country');
  const hosts = restOfCountry(election).filter(({ number }) => papersOf(election, number).avcUses.length > 0);
  const shuffled = shuffle(random, hosts);
  const retaining = lacking(election, 'retained', RETAINED_NONE);
  const recording = lacking(election, 'recorded', RECORDED_NONE);
  return [
    ...shuffled.slice(0, retaining).flatMap((host) => retainNone(election, host)),
    ...shuffled.slice(retaining, retaining + recording).flatMap((host) => recordNone(election, host)),
  ];
}

/** How many hosts must still mark every AVC with no, that these are the share of all hosts that mark. */
function lacking(election: Election, mark: 'retained' | 'recorded', share: number): number {
  const marks = election.precincts
    .map(({ number }) => (election.papers.get(number)?.avcUses ?? []).map((use: AvcUse) => use[mark]))
    .filter((ofHost) => ofHost.some((each) => each !== ''));
  const none = marks.filter((ofHost) => !ofHost.includes('да')).length;
  return Math.max(0, Math.round(share * marks.length) - none);
}

function retainNone(election: Election, { number }: Precinct): TruthRow[] {
  const { avcUses } = papersOf(election, number);
  for (const use of avcUses) use.retained = 'нет';
  return planted('AV01', `precinct ${number}`, avcUses);
}

function recordNone(election: Election, { number }: Precinct): TruthRow[] {
  const { avcUses, additions } = papersOf(election, number);
  for (const use of avcUses) use.recorded = 'нет';
  const kept = additions.filter(({ basis }) => basis !== 'открепительное удостоверение');
  additions.splice(0, additions.length, ...kept);
  return planted('AV02', `precinct ${number}`, [figureMarker(election, number, 'УИК'), ...avcUses]);
}

function shuffle<T>(random: Random, all: readonly T[]): T[] {
  const shuffled = [...all];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}
