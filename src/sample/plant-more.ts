import { InputError } from '../model.js';
import { GROUND_MOVED, issueAvc, presentAvc, strikeOff } from './avc-papers.js';
import { absentEntry, enter, enterIn, hostFor, takeVoter } from './cast.js';
import { drawAddress, drawNewcomer, printAndAdd, printCertificate } from './certificate-papers.js';
import { type Election, papersOf } from './election.js';
import { isStage, type Precinct } from './precincts.js';
import type { Random } from './random.js';
import type { SampleRecord } from './records.js';
import { inLatinLookAlikes } from './spellings.js';
import { planted, type TruthRow } from './truth.js';

/** Makes one case at a precinct: its evidence, and its subject where that is no person. */
type OneCase = (election: Election, random: Random, home: Precinct) => { records: SampleRecord[]; subject?: string };

const elsewhere = (election: Election, random: Random, home: Precinct) => hostFor(election, random, home);
const serial = (text: string) => `serial ${inLatinLookAlikes(text)}`;

/** Kinds of which any number of cases may be planted, by the check that must find them. */
const KINDS: Readonly<Record<string, OneCase>> = {
  DR01: (election, random, home) => {
    const first = takeVoter(election, random, home);
    return { records: [first, enter(election, absentEntry(home.number, first.person))] };
  },
  DR02: (election, random, home) => {
    const first = takeVoter(election, random, home);
    first.voted = false;
    return { records: [first, enterIn(election, elsewhere(election, random, home), first)] };
  },
  DR03: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    entry.voted = false;
    return { records: [entry, printAndAdd(election, random, home.number, entry.person).addition] };
  },
  DR04: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    entry.voted = false;
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
  DR10: (election, random, home) => {
    const entries = [takeVoter(election, random, home), takeVoter(election, random, elsewhere(election, random, home))];
    const document = `0${String(entries[0]?.person.id).padStart(8, '5')}`;
    for (const entry of entries) entry.document = document;
    return { records: entries };
  },
  AV04: (election, random, home) => {
    const form = 900_000 + (papersOf(election, home.number).avcUses.length % 90) + 100 * Number(home.number);
    const written = `${home.tec.series} ${String(form).padStart(7, '9')}`;
    const host = elsewhere(election, random, home).number;
    const { use } = presentAvc(election, random, host, written, drawNewcomer(election, random, home));
    return { records: [use], subject: serial(written) };
  },
  AV12: (election, random, home) => {
    const issue = issueAvc(election, random, home, takeVoter(election, random, home));
    const host = elsewhere(election, random, home).number;
    const { use } = presentAvc(election, random, host, issue.serial, drawNewcomer(election, random, home));
    return { records: [issue, use], subject: serial(issue.serial) };
  },
  AV13: (election, random, home) => {
    const entry = takeVoter(election, random, home);
    return { records: [issueAvc(election, random, home, entry), issueAvc(election, random, home, entry)] };
  },
  AV14: (election, random, home) => {
    const issue = issueAvc(election, random, home, absentEntry(home.number, drawNewcomer(election, random, home)));
    return { records: [issue], subject: serial(issue.serial) };
  },
  RC01: (election, random, home) => {
    const person = drawNewcomer(election, random, home);
    const { certificate } = printAndAdd(election, random, home.number, person, { minute: 9 * 60 + random.below(120) });
    const address = drawAddress(random, home);
    const minute = 15 * 60 + random.below(120);
    return { records: [certificate, printCertificate(election, random, home.number, person, { minute, address })] };
  },
};

/** Plants more cases, each text a kind and how many: DR02=50. Throws an InputError for a kind that is none. */
export function plantMore(election: Election, wanted: readonly string[]): TruthRow[] {
  const first = election.ordinary[0] as Precinct;
  const beyond = election.ordinary.filter((precinct) => !isStage(precinct, first));
  const homes = beyond.length > 0 ? beyond : election.hosts;
  return wanted.flatMap((text) => {
    const [, kind = '', count = ''] = /^([A-Za-z]{2}\d\d)=(\d{1,6})$/u.exec(text) ?? [];
    const make = KINDS[kind.toUpperCase()];
    if (make === undefined) throw unknown(text);
    const check = kind.toUpperCase();
    const random = election.stream(`more/${check}`);
    return Array.from({ length: Number(count) }, (_, nth) => {
      const { records, subject } = make(election, random, homes[nth % homes.length] as Precinct);
      return planted(check, subject ?? `more ${nth + 1}`, records);
    }).flat();
  });
}

function unknown(text: string): InputError {
  return new InputError({
    expected: `KIND=COUNT with one of the kinds ${Object.keys(KINDS).join(', ')}`,
    found: text,
    where: '--plant',
    notDone: 'Nothing was written.',
    advice: 'Every other kind has its fixed cases in each election; see the README that is written with it.',
  });
}
