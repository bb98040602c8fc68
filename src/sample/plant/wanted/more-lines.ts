import { takeVoter } from '../../papers/cast.js';
import { papersOf, quirksOf } from '../../papers/election.js';
import { planted } from '../../papers/truth.js';
import { YEARS_EARLY } from '../../people/birth-dates.js';
import { unassignableHead } from '../../people/iin-register.js';
import { drawStranger } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';
import {
  enough,
  type Spoil,
  spoiled,
  withImpossibleDay,
  withOtherDay,
  withOtherEnding,
  withWrongDigit,
} from '../lists/plant-list-lines.js';
import { earlierLineMarker, lineMarker, precinctMarker } from '../markers.js';
import type { PrecinctCase } from './case-kinds.js';

/** Lines of one precinct that are written so. */
function lines(check: string, spoil: Spoil, wanted?: number): PrecinctCase {
  return (election, _random, precinct) =>
    planted(
      check,
      `precinct ${precinct.number}`,
      spoiled(election, precinct.number, wanted ?? enough(election, precinct.number), spoil),
    );
}

function bornOn(check: string, livedYear: number, day: string): PrecinctCase {
  const birthDate = `${livedYear - YEARS_EARLY}-${day}`;
  return (election, random, precinct) =>
    lines(check, (_, person) => ({ ...person, birthDate, iin: election.iins.draw(birthDate, person.sex) }), 1)(
      election,
      random,
      precinct,
    );
}

/** Of another size than its commission or its earlier list calls for. */
function sized(check: string, quirks: Parameters<typeof quirksOf>[2]): PrecinctCase {
  return (election, _random, { number }) => {
    quirksOf(election, number, quirks);
    const records = [precinctMarker(election, number), lineMarker(election, number, 1)];
    return planted(check, `precinct ${number}`, records);
  };
}

/** Lists that a check must name, one precinct each. */
export const LINE_CASES: Readonly<Record<string, PrecinctCase>> = {
  LQ02: lines('LQ02', withWrongDigit),
  LQ03: lines('LQ03', (random, person) => ({ ...person, iin: `${unassignableHead(random, person)}7` }), 1),
  LQ04: lines('LQ04', withImpossibleDay),
  LQ05: lines('LQ05', withOtherDay),
  LQ06: lines('LQ06', withOtherEnding),
  LQ07: bornOn('LQ07', 2001, '06-10'),
  LQ08: bornOn('LQ08', 1911, '03-11'),
  LQ09: lines('LQ09', (random, person) => ({ ...person, iin: `98054000${random.between(1000, 9999)}` }), 1),
  // Every precinct over size is told of, whichever it is.
  LQ12: () => [],
  LQ13: sized('LQ13', { pecSize: 9 }),
  LQ14: (election, random, precinct) => {
    const address = `${precinct.settlement}, ул. Абая, д. 158`;
    return lines('LQ14', (_, person) => ({ ...person, address }), 16)(election, random, precinct);
  },
  LQ15: (election, random, precinct) => {
    const address = 'с. Косшы, ул. Абая, д. 3';
    return lines('LQ15', (_, person) => ({ ...person, address }), 1)(election, random, precinct);
  },
  LQ16: (election, _random, { number }) => {
    quirksOf(election, number, { heaped: 40 });
    const isHeaped = (birthDate: string) => /-0[17]-01$/u.test(birthDate);
    election.afterFill.set(number, [
      ({ roll }) =>
        planted(
          'LQ16',
          `precinct ${number}`,
          roll.filter(({ person }) => isHeaped(person.birthDate)),
        ),
    ]);
    return [];
  },
  LQ17: (election, _random, { number }) => {
    quirksOf(election, number, { lineSteps: new Map([[20, 4]]) });
    return planted('LQ17', `precinct ${number}`, [lineMarker(election, number, 20)]);
  },
  LQ18: (election, random, { number }) => {
    const entry = takeVoter(election, random, number);
    const row = { precinct: number, person: entry.person, ground: 'умер', from: '11.02.2019', to: '' };
    papersOf(election, number).disqualified.push(row);
    return planted('LQ18', `precinct ${number}`, [entry, row]);
  },
  LQ19: (election, _random, { number }) => {
    quirksOf(election, number, { previousShare: 50 });
    const records = [lineMarker(election, number, 1), earlierLineMarker(election, number, 1)];
    return planted('LQ19', `precinct ${number}`, records);
  },
  LQ20: (election, random, precinct) => {
    const { number, voters } = precinct;
    quirksOf(election, number, { previousShare: 91 });
    const gone = Array.from({ length: Math.ceil(voters * 0.07) }, () => ({
      precinct: number,
      person: drawStranger(random, election.iins, drawAddress(random, precinct)),
    }));
    papersOf(election, number).previous.push(...gone);
    return planted('LQ20', `precinct ${number}`, gone);
  },
};
