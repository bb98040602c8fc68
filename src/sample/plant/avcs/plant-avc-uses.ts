import { issueAndPresent, presentAvc, serialOf } from '../../papers/avc-papers.js';
import { absentEntry, takeVoter } from '../../papers/cast.js';
import { drawNewcomer } from '../../papers/certificate-papers.js';
import { type Election, everywhere, papersOf, precinctNumbered, rollOf } from '../../papers/election.js';
import type { AvcUse, Mark } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawStranger, twinOf } from '../../people/people.js';
import { inLatinLookAlikes } from '../../people/spellings.js';

/** AV01: hosts that did not mark some of their AVCs as retained. Comes last: it marks what others made. */
export function plantNotRetained(election: Election): TruthRow[] {
  const marks: readonly (readonly [string, readonly Mark[]])[] = [
    ['140', ['нет', 'нет']],
    ['134', ['нет', '']],
    ['138', ['нет']],
  ];
  return marks.flatMap(([host, blots]) => {
    const uses = singleUsesAt(election, host).slice(-blots.length);
    uses.forEach((use, index) => {
      use.retained = blots[index] ?? '';
    });
    return planted('AV01', `precinct ${host}`, uses);
  });
}

/** Near AV01: a host that filled in no mark at all says nothing; AVCs retained beside those that were not. */
export function plantBlankColumn(election: Election): TruthRow[] {
  const blank = papersOf(election, '136').avcUses;
  for (const use of blank) use.retained = '';
  const retained = singleUsesAt(election, '140').filter((use) => use.retained === 'да');
  return [...nearMiss('AV01', 'column-blank 1', blank), ...nearMiss('AV01', 'retained 1', retained.slice(0, 1))];
}

/** Uses that nobody entered twice. */
function singleUsesAt(election: Election, host: string): AvcUse[] {
  const uses = papersOf(election, host).avcUses;
  return uses.filter((use) => uses.filter((other) => other.person === use.person).length === 1);
}

/** AV03 with DR06: one AVC presented in two precincts, whose lists both added its holder; once typed in Latin letters. */
export function plantUsedTwice(election: Election): TruthRow[] {
  const random = election.stream('used twice');
  const routes = [
    ['131', '135', '139'],
    ['139', '132', '133'],
    ['132', '137', '140'],
  ];
  return routes.flatMap(([home = '', host = '', second = ''], index) => {
    const entry = takeVoter(election, random, home);
    const { issue, use, addition } = issueAndPresent(election, random, precinctNumbered(election, home), entry, {
      host,
    });
    const serial = index === 1 ? inLatinLookAlikes(issue.serial) : issue.serial;
    const again = presentAvc(election, random, second, serial, entry.person);
    return [
      ...planted('AV03', `serial ${serial}`, [use, again.use]),
      ...planted('DR06', `one-avc-twice ${index + 1}`, [addition, again.addition]),
    ];
  });
}

/** Near AV03: an AVC entered twice by one host, and one with the same number in another region's series. */
export function plantLawfulSerials(election: Election): TruthRow[] {
  const random = election.stream('lawful serials');
  const home = precinctNumbered(election, '137');
  const entry = takeVoter(election, random, home);
  const { use } = issueAndPresent(election, random, home, entry, { host: '132' });
  const copy: AvcUse = { ...use };
  papersOf(election, '132').avcUses.push(copy);
  const other = takeVoter(election, random, home);
  const here = issueAndPresent(election, random, home, other, { host: '133' });
  const number = Number(here.issue.serial.slice(-7));
  const guest = drawStranger(random, election.iins, `г. Павлодар, ул. Естая, д. ${random.between(1, 90)}`);
  const there = presentAvc(election, random, '139', serialOf('ПВ', number), guest);
  return [
    ...nearMiss('AV03', 'entered-twice 1', [use, copy]),
    ...nearMiss('AV03', 'other-series 1', [here.use, there.use]),
  ];
}

/** AV04: AVCs of a loaded series that no register of issue holds. */
export function plantUnregistered(election: Election): TruthRow[] {
  const random = election.stream('unregistered');
  return [
    ['135', '131'],
    ['138', '133'],
    ['134', '137'],
  ].flatMap(([from = '', host = '']) => {
    const { tec, firstForm } = precinctNumbered(election, from);
    const serial = serialOf(tec.series, firstForm + random.between(60, 98));
    const guest = drawNewcomer(election, random, precinctNumbered(election, from));
    const { use } = presentAvc(election, random, host, serial, guest);
    return planted('AV04', `serial ${serial}`, [use]);
  });
}

/** Near AV04: a serial without its zeros, and AVCs of regions whose registers are not loaded. */
export function plantLawfulRegistrations(election: Election): TruthRow[] {
  const random = election.stream('lawful registrations');
  const home = precinctNumbered(election, '140');
  const entry = takeVoter(election, random, home);
  const { issue, use } = issueAndPresent(election, random, home, entry, { host: '134' });
  const short = `${home.tec.series}-${Number(issue.serial.slice(-7))}`;
  const written: AvcUse = { ...use, serial: short };
  const uses = papersOf(election, '134').avcUses;
  uses[uses.indexOf(use)] = written;
  const foreign = everywhere(election, 'avcUses')
    .filter((each) => /^(?:ПВ|КР|ЖМ)/u.test(each.serial))
    .slice(0, 2);
  return [...nearMiss('AV04', 'without-zeros 1', [written]), ...nearMiss('AV04', 'other-register 1', foreign)];
}

/** AV06: holders who used their AVC and have a ballot mark at home; where the home line is not struck off, DR04 as well. */
export function plantMarkedAtHome(election: Election): TruthRow[] {
  const random = election.stream('marked at home');
  return ['132', '135', '140'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    const staysOnList = index === 2;
    const precinct = precinctNumbered(election, home);
    const { issue, use, addition } = issueAndPresent(election, random, precinct, entry, { staysOnList });
    entry.voted = true;
    const name = `marked-at-home ${index + 1}`;
    const listed = staysOnList ? planted('DR04', name, [entry, addition]) : [];
    return [...planted('AV06', name, [issue, use, entry]), ...listed];
  });
}

/** Near AV06 and DR12: a holder whose twin voted at home. */
export function plantTwinAtHome(election: Election): TruthRow[] {
  const random = election.stream('twin at home');
  return ['131', '137'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    const twin = { ...absentEntry(home, twinOf(election.iins, entry.person)), voted: true };
    rollOf(election, home).push(twin);
    const { use, addition } = issueAndPresent(election, random, precinctNumbered(election, home), entry);
    const name = `twin-voted-at-home ${index + 1}`;
    return [...nearMiss('AV06', name, [use, entry, twin]), ...nearMiss('DR12', name, [addition, twin])];
  });
}
