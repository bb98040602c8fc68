import { GROUND_AVC, GROUND_MOVED, issueAndPresent, issueAvc, presentAvc, strikeOff } from '../../papers/avc-papers.js';
import { absentEntry, enter, enterIn, hostFor, takeVoter } from '../../papers/cast.js';
import { addOn, drawNewcomer, printAndAdd, printCertificate } from '../../papers/certificate-papers.js';
import { type Election, papersOf } from '../../papers/election.js';
import type { Change } from '../../papers/records.js';
import type { Person } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';
import type { Precinct } from '../../places/precincts.js';
import type { Random } from '../../random.js';
import { issueOneFormTwice } from '../avcs/plant-avc-holders.js';
import { strikeOffAlive } from '../lists/plant-decisions.js';
import { listedMisspelt, listedWithoutIin } from '../lists/plant-namesakes.js';
import type { PeopleCase } from './case-kinds.js';

const elsewhere = (election: Election, random: Random, home: Precinct) => hostFor(election, random, home);
const serialOf = (text: string) => `serial ${text}`;

/** A voter of the precinct who got no ballot there. */
function takeAbsent(election: Election, random: Random, home: Precinct) {
  const entry = takeVoter(election, random, home);
  entry.voted = false;
  return entry;
}

/** An approved change of precinct. */
function approve(election: Election, person: Person, home: Precinct, to: string): Change {
  const { changes } = papersOf(election, home.number);
  const decisionNo = `${home.number}-${changes.length + 1}`;
  const change = { precinct: home.number, person, to, approvedAt: '08.05.2019', decisionNo };
  changes.push(change);
  return change;
}

/** Cases of people, serials and certificates: at any precinct, beside others. */
export const PEOPLE_CASES: Readonly<Record<string, PeopleCase>> = {
  DR01: (election, random, home) => {
    const first = takeVoter(election, random, home);
    return { records: [first, enter(election, absentEntry(home.number, first.person))] };
  },
  DR02: (election, random, home) => {
    const first = takeAbsent(election, random, home);
    return { records: [first, enterIn(election, elsewhere(election, random, home), first)] };
  },
  DR03: (election, random, home) => {
    const entry = takeAbsent(election, random, home);
    return { records: [entry, printAndAdd(election, random, home.number, entry.person).addition] };
  },
  DR04: (election, random, home) => {
    const entry = takeAbsent(election, random, home);
    const host = elsewhere(election, random, home);
    const person = { ...entry.person, address: drawAddress(random, host) };
    return { records: [entry, printAndAdd(election, random, host.number, person).addition] };
  },
  DR07: (election, random, home) => {
    const one = takeVoter(election, random, home);
    const other = takeVoter(election, random, elsewhere(election, random, home));
    other.person = { ...other.person, surname: 'Әуезханов', givenName: 'Өркен', iin: one.person.iin };
    strikeOff(other, GROUND_MOVED);
    return { records: [one, other] };
  },
  DR08: (election, random, home) => ({
    records: listedWithoutIin(election, random, home.number, elsewhere(election, random, home).number),
  }),
  DR09: (election, random, home) => ({ records: listedMisspelt(election, random, home.number, home.number) }),
  DR10: (election, random, home) => {
    const entries = [takeVoter(election, random, home), takeVoter(election, random, elsewhere(election, random, home))];
    const document = `0${String(entries[0]?.person.id).padStart(8, '5')}`;
    for (const entry of entries) entry.document = document;
    return { records: entries };
  },
  DR11: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    const to = elsewhere(election, random, home).number;
    return { records: [entry, approve(election, entry.person, home, to)] };
  },
  DR12: (election, random, home) => {
    const entry = takeAbsent(election, random, home);
    strikeOff(entry, GROUND_MOVED);
    entry.voted = true;
    printAndAdd(election, random, home.number, entry.person);
    // Who has two ballot marks is told of everybody at the end.
    return { records: [] };
  },
  LQ24: (election, random, home) => ({
    records: strikeOffAlive(election, random, home.number, elsewhere(election, random, home).number),
  }),
  LQ21: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    strikeOff(entry, GROUND_MOVED);
    return { records: [entry, approve(election, entry.person, home, elsewhere(election, random, home).number)] };
  },
  AV04: (election, random, home) => {
    const form = 900_000 + (papersOf(election, home.number).avcUses.length % 90) + 100 * Number(home.number);
    const written = `${home.tec.series} ${String(form).padStart(7, '9')}`;
    const host = elsewhere(election, random, home).number;
    const { use } = presentAvc(election, random, host, written, drawNewcomer(election, random, home));
    return { records: [use], subject: serialOf(written) };
  },
  AV06: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    const { issue, use } = issueAndPresent(election, random, home, entry);
    entry.voted = true;
    return { records: [issue, use, entry] };
  },
  AV08: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    const issue = issueAvc(election, random, home, entry, { issuedAt: '08.06.2019 18:40' });
    return { records: [issue], subject: serialOf(issue.serial) };
  },
  AV11: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    strikeOff(entry, GROUND_AVC);
    entry.avcSerial = `${home.tec.series} ${8_000_000 + (entry.person.id % 1_000_000)}`;
    return { records: [entry], subject: serialOf(entry.avcSerial) };
  },
  AV12: (election, random, home) => {
    const issue = issueAvc(election, random, home, takeVoter(election, random, home));
    const host = elsewhere(election, random, home).number;
    const { use } = presentAvc(election, random, host, issue.serial, drawNewcomer(election, random, home));
    return { records: [issue, use], subject: serialOf(issue.serial) };
  },
  AV13: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    return { records: [issueAvc(election, random, home, entry), issueAvc(election, random, home, entry)] };
  },
  AV14: (election, random, home) => {
    const issue = issueAvc(election, random, home, absentEntry(home.number, drawNewcomer(election, random, home)));
    return { records: [issue], subject: serialOf(issue.serial) };
  },
  AV15: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    const issue = issueAvc(election, random, home, entry);
    const host = elsewhere(election, random, home);
    const person = { ...entry.person, address: drawAddress(random, host) };
    return { records: [issue, printAndAdd(election, random, host.number, person).addition] };
  },
  AV21: (election, random, home) => {
    const records = issueOneFormTwice(election, random, home.number);
    return { records, subject: serialOf(records[0]?.serial ?? '') };
  },
  RC01: (election, random, home) => {
    const person = drawNewcomer(election, random, home);
    const { certificate } = printAndAdd(election, random, home.number, person, { minute: 9 * 60 + random.below(120) });
    const address = drawAddress(random, home);
    const minute = 15 * 60 + random.below(120);
    return { records: [certificate, printCertificate(election, random, home.number, person, { minute, address })] };
  },
  RC06: (election, random, home) => {
    const host = elsewhere(election, random, home);
    const { certificate, addition } = printAndAdd(election, random, home.number, drawNewcomer(election, random, home));
    const borrowed = addOn(election, {
      ...{ precinct: host.number, person: drawNewcomer(election, random, host), addedAt: certificate.minute + 40 },
      ...{ basis: 'адресная справка', avcSerial: '', certificateNo: certificate.number },
    });
    return { records: [addition, borrowed], subject: `certificate ${certificate.number}` };
  },
};
