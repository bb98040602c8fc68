import { issueAvc, serialOf } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { type Election, papersOf, precinctNumbered } from '../../papers/election.js';
import { figureMarker } from '../../papers/figures.js';
import { presentGuests } from '../../papers/ordinary-papers.js';
import { drawVotingMinute } from '../../papers/polling-day.js';
import type { AvcUse } from '../../papers/records.js';
import { stockMarker } from '../../papers/stock.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawStranger } from '../../people/people.js';

/** AV02: hosts whose protocol counts AVC voters that neither the record nor the supplementary list has. Near: the list has them. */
export function plantUnrecorded(election: Election): TruthRow[] {
  const random = election.stream('unrecorded');
  const hosts = ['137', '131'].flatMap((host, index) => {
    for (const form of [1, 2]) {
      const person = drawStranger(random, election.iins, `г. Караганда, пр. Бухар жырау, д. ${random.between(1, 90)}`);
      const serial = serialOf('КР', 51_000 + 10 * index + form);
      const usedAt = drawVotingMinute(random);
      papersOf(election, host).avcUses.push({
        serial,
        precinct: host,
        person,
        usedAt,
        retained: 'да',
        recorded: 'нет',
      });
    }
    return planted('AV02', `precinct ${host}`, [
      figureMarker(election, host, 'УИК'),
      ...papersOf(election, host).avcUses,
    ]);
  });
  const near = papersOf(election, '133')
    .avcUses.filter(({ serial }) => /^(?:ПВ|КР|ЖМ)/u.test(serial))
    .slice(0, 1);
  for (const use of near) use.recorded = 'нет';
  return [...hosts, ...nearMiss('AV02', 'on-the-list 1', near)];
}

const GUESTS = 28;

/** AV17: a host where many more AVCs were used than at its peers. Near: a host with one more. */
export function plantManyGuests(election: Election): TruthRow[] {
  const random = election.stream('many guests');
  const form = { number: 60_117 };
  presentGuests(election, random, '135', GUESTS, form);
  presentGuests(election, random, '132', 1, form);
  const uses = (host: string): readonly AvcUse[] => papersOf(election, host).avcUses;
  return [...planted('AV17', 'precinct 135', uses('135')), ...nearMiss('AV17', 'some-more 1', uses('132').slice(0, 1))];
}

const IN_A_BURST = 12;

/** AV18: a precinct that gave out a dozen AVCs within some minutes. Near: as many at another, over all days. */
export function plantIssueBurst(election: Election): TruthRow[] {
  const random = election.stream('issue burst');
  const precinct = precinctNumbered(election, '139');
  const issues = Array.from({ length: IN_A_BURST }, (_, nth) => {
    const issuedAt = `03.06.2019 10:${20 + Math.floor(nth / 4)}`;
    return issueAvc(election, random, precinct, takeVoter(election, random, precinct), { issuedAt, proxy: '' });
  });
  const others = papersOf(election, '133').avcIssues.filter(({ isTimed }) => !isTimed);
  return [
    ...planted('AV18', 'precinct 139, 2019-06-03', issues),
    ...nearMiss('AV18', 'over-all-days 1', others.slice(0, 2)),
  ];
}

/** AV09 and AV16: forms beyond the range that was received, and accounts that do not add up. Near: unused forms cancelled. */
export function plantStock(election: Election): TruthRow[] {
  const beyond = ['134', '132'].flatMap((number) => {
    const { avcIssues } = papersOf(election, number);
    // A form that was entered twice (AV21) is cited by its first entry.
    const last = avcIssues.find(({ serial }) => serial === avcIssues.at(-1)?.serial);
    if (last === undefined) return [];
    election.stockEdits.set(number, { lastIssuedLess: 1 });
    return planted('AV09', `precinct ${number}`, [stockMarker(election, number), last]);
  });
  const off = ['136', '138'].flatMap((number, index) => {
    election.stockEdits.set(number, { unused: index === 0 ? 1 : 2 });
    return planted('AV16', `precinct ${number}`, [stockMarker(election, number)]);
  });
  election.stockEdits.set('140', { cancelled: true });
  const near = [stockMarker(election, '140')];
  return [...beyond, ...off, ...nearMiss('AV09', 'cancelled 1', near), ...nearMiss('AV16', 'cancelled 1', near)];
}
