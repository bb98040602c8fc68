import { type Election, everywhere, papersOf, precinctNumbered, quirksOf } from '../papers/election.js';
import type { Addition, SampleRecord, VoterEntry } from '../papers/records.js';
import { mayFollow, planted, type TruthRow } from '../papers/truth.js';
import { isStage, type Precinct } from '../places/precincts.js';

/** AV10: AVCs whose serial their holder's line does not bear, because other plantings left the line as it was. */
export function truthOfUnwrittenSerials(election: Election): TruthRow[] {
  const lines = new Map<string, VoterEntry[]>();
  for (const entry of everywhere(election, 'roll')) {
    const key = `${entry.precinct}/${entry.person.iin}`;
    lines.set(key, [...(lines.get(key) ?? []), entry]);
  }
  return everywhere(election, 'avcIssues').flatMap((issue) => {
    const own = lines.get(`${issue.precinct}/${issue.person.iin}`) ?? [];
    if (own.length === 0 || own.some((entry) => entry.avcSerial !== '')) return [];
    return planted('AV10', `serial ${issue.serial}`, [issue, ...own]);
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
  const add = (iin: string, line: MarkedLine) => iin.length === 12 && byIin.set(iin, [...(byIin.get(iin) ?? []), line]);
  for (const record of everywhere(election, 'roll')) {
    const { precinct, person, voted } = record;
    if (voted) add(person.iin, { record, precinct, isHomeLine: true, isCorrection: false });
  }
  for (const record of everywhere(election, 'additions')) {
    const isCorrection = record.basis === 'исправление';
    add(record.person.iin, { record, precinct: record.precinct, isHomeLine: false, isCorrection });
  }
  for (const record of everywhere(election, 'specialEntries')) {
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
  const byIin = new Map<string, Addition[]>();
  for (const addition of everywhere(election, 'additions')) {
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

// As AD05 has them: 3 in a hundred, the highest hundredth of the precincts, three deviations above.
const LARGE = { share: 0.03, top: 0.01, deviations: 3 } as const;

/** AD05: where additions are the largest part of the list, whichever plantings made them; AD12 may meet such a precinct. */
export function truthOfLargeShares(election: Election): TruthRow[] {
  const ranked = byShareOfAdditions(election);
  return [...truthOfLargest(election, ranked), ...mayMeetTurnout(election, ranked)];
}

function byShareOfAdditions(election: Election) {
  return election.ordinary
    .map((precinct) => {
      const { roll, additions } = papersOf(election, precinct.number);
      const listed = Math.max(roll.length, precinct.voters);
      const added = additions.length + precinct.newcomers + precinct.corrections;
      return { precinct, additions, listed, added, share: added / listed };
    })
    .sort((a, b) => b.share - a.share);
}

type Ranked = ReturnType<typeof byShareOfAdditions>;

function truthOfLargest(election: Election, ranked: Ranked): TruthRow[] {
  const first = election.ordinary[0] as Precinct;
  return ranked
    .slice(0, Math.ceil(LARGE.top * ranked.length))
    .flatMap(({ precinct, additions, listed, added, share }) => {
      const above = added - LARGE.share * listed;
      if (share < LARGE.share || above * above < LARGE.deviations ** 2 * LARGE.share * listed) return [];
      const subject = `precinct ${precinct.number}`;
      return isStage(precinct, first) ? planted('AD05', subject, additions) : mayFollow('AD05', subject);
    });
}

/** As AD12 has it: it ranks a hundred precincts or more, of which the highest tenth may meet an extreme turnout. */
const MEETING = { fewest: 100, top: 0.1 } as const;

function mayMeetTurnout(election: Election, ranked: Ranked): TruthRow[] {
  if (ranked.length < MEETING.fewest) return [];
  return ranked
    .slice(0, Math.ceil(MEETING.top * ranked.length))
    .filter(({ precinct }) => quirksOf(election, precinct.number).turnout === undefined)
    .flatMap(({ precinct }) => mayFollow('AD12', `precinct ${precinct.number}`));
}
