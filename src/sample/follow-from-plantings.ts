import { type Election, ordinaryPrecincts, precinctNumbered, rollOf } from './election.js';
import type { SampleRecord, VoterEntry } from './records.js';
import { inLatinLetters } from './spellings.js';
import { planted, type TruthRow } from './truth.js';

/** AV10: AVCs whose serial their holder's line does not bear, because other plantings left the line as it was. */
export function truthOfUnwrittenSerials(election: Election): TruthRow[] {
  const lines = new Map<string, VoterEntry[]>();
  for (const { number } of ordinaryPrecincts(election)) {
    for (const entry of rollOf(election, number)) {
      const key = `${number}/${entry.person.iin}`;
      lines.set(key, [...(lines.get(key) ?? []), entry]);
    }
  }
  return election.avcIssues.flatMap((issue) => {
    const own = lines.get(`${issue.precinct}/${issue.person.iin}`) ?? [];
    if (own.length === 0 || own.some((entry) => entry.avcSerial !== '')) return [];
    return planted('AV10', `serial ${inLatinLetters(issue.serial)}`, [issue, ...own]);
  });
}

/** A line on which a ballot is marked. */
interface MarkedLine {
  readonly record: SampleRecord;
  readonly precinct: string;
  readonly isHomeLine: boolean;
  readonly isCorrection: boolean;
}

function markedLines(election: Election): ReadonlyMap<string, MarkedLine[]> {
  const byIin = new Map<string, MarkedLine[]>();
  const add = (iin: string, line: MarkedLine) => byIin.set(iin, [...(byIin.get(iin) ?? []), line]);
  for (const { number } of ordinaryPrecincts(election)) {
    for (const record of rollOf(election, number)) {
      if (record.voted) add(record.person.iin, { record, precinct: number, isHomeLine: true, isCorrection: false });
    }
  }
  for (const record of election.additions) {
    const isCorrection = record.basis === 'исправление';
    add(record.person.iin, { record, precinct: record.precinct, isHomeLine: false, isCorrection });
  }
  for (const record of election.specialEntries) {
    if (!record.voted) continue;
    add(record.person.iin, { record, precinct: record.precinct, isHomeLine: false, isCorrection: false });
  }
  return byIin;
}

/** DR12: everybody with two ballot marks, by whatever planting. A correction's mark and its line's are one ballot. */
export function truthOfTwoBallots(election: Election): TruthRow[] {
  const people = [...markedLines(election).values()].filter((lines) => {
    const homes = new Set(lines.filter(({ isHomeLine }) => isHomeLine).map(({ precinct }) => precinct));
    return lines.filter(({ isCorrection, precinct }) => !(isCorrection && homes.has(precinct))).length > 1;
  });
  return people.flatMap((lines, index) =>
    planted(
      'DR12',
      `two-ballots ${index + 1}`,
      lines.map(({ record }) => record),
    ),
  );
}

const SPEED_KM_H = 120;

/** DR13: additions of one person at two places within less time than the way between them takes. */
export function truthOfFastTravel(election: Election): TruthRow[] {
  const byIin = new Map<string, typeof election.additions>();
  for (const addition of election.additions) {
    if (addition.basis === 'исправление') continue;
    byIin.set(addition.person.iin, [...(byIin.get(addition.person.iin) ?? []), addition]);
  }
  return [...byIin.values()].flatMap((additions, index) => {
    const tooFast = additions.filter((one) =>
      additions.some((other) => {
        const minutes = Math.abs(one.addedAt - other.addedAt);
        const [here, there] = [precinctNumbered(election, one.precinct), precinctNumbered(election, other.precinct)];
        if (here.number === there.number || here.address === there.address) return false;
        const north = 111 * (Number(here.latitude) - Number(there.latitude));
        const east = 62 * (Number(here.longitude) - Number(there.longitude));
        return minutes < 1 || Math.hypot(north, east) > (SPEED_KM_H * minutes) / 60;
      }),
    );
    return planted('DR13', `faster-than-travel ${index + 1}`, tooFast);
  });
}
