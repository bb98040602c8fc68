import { drawNameStock, drawPerson, type Person } from '../people/people.js';
import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { hostFor } from './cast.js';
import { type Election, papersOf, rollOf } from './election.js';
import { clock, drawVotingMinute, twoDigits } from './polling-day.js';
import type { Addition, AvcIssue, AvcUse, VoterEntry } from './records.js';

/** Grounds of exclusion, as a list writes them. */
export const GROUND_AVC = 'выдано открепительное удостоверение';
export const GROUND_MOVED = 'изменение места жительства';

/** Strikes a voter off the home list; who is struck off gets no ballot there. */
export function strikeOff(entry: VoterEntry, ground: string): void {
  entry.struckOff = true;
  entry.ground = ground;
  entry.voted = false;
  entry.homeVote = false;
}

/** How many AVCs a precinct may give out: one per cent of its voters, rounded up. */
export function quotaOf(election: Election, precinct: Precinct): number {
  return Math.ceil(Math.max(precinct.voters, rollOf(election, precinct.number).length) / 100);
}

/** How many AVCs a precinct has given out so far. */
export function issuedBy(election: Election, precinct: Precinct): number {
  return election.formsGiven.get(precinct.number) ?? 0;
}

/** How an AVC is given out, where not in the ordinary way. */
export interface IssueOptions {
  /** As written in the register. */
  readonly issuedAt?: string;
  /** The office forgot to strike the voter off and to write the serial on the line. */
  readonly staysOnList?: boolean;
  /** Who collected it; empty where the voter came. */
  readonly proxy?: string;
  readonly applicationNo?: string;
}

/** Gives a voter the next AVC form of the home precinct, and strikes the voter off with the serial on the line. */
export function issueAvc(
  election: Election,
  random: Random,
  precinct: Precinct,
  entry: VoterEntry,
  { issuedAt, staysOnList = false, proxy, applicationNo }: IssueOptions = {},
): AvcIssue {
  const given = issuedBy(election, precinct);
  election.formsGiven.set(precinct.number, given + 1);
  const issue: AvcIssue = {
    serial: serialOf(precinct.tec.series, precinct.firstForm + given),
    precinct: precinct.number,
    tec: precinct.tec.name,
    person: entry.person,
    issuedAt: issuedAt ?? drawIssueTime(random),
    isTimed: issuedAt !== undefined,
    applicationNo: applicationNo ?? `${precinct.number}/${given + 1}`,
    proxy: proxy ?? (random.percent(6) ? drawProxy(election, random) : ''),
  };
  papersOf(election, precinct.number).avcIssues.push(issue);
  if (!staysOnList) {
    strikeOff(entry, GROUND_AVC);
    entry.avcSerial = issue.serial;
  }
  return issue;
}

/** A serial as it is printed on the form. */
export function serialOf(series: string, number: number): string {
  return `${series} ${String(number).padStart(7, '0')}`;
}

function drawIssueTime(random: Random): string {
  // Most come for it on the last working day, 7 June.
  const dayOfMay = random.percent(60) ? 38 : random.between(24, 38);
  const date = dayOfMay <= 31 ? `${dayOfMay}.05.2019` : `${twoDigits(dayOfMay - 31)}.06.2019`;
  return `${date} ${clock(random.between(9 * 60, 17 * 60 + 40))}`;
}

function drawProxy(election: Election, random: Random): string {
  const kin = { stock: drawNameStock(random), sex: 'f', birthYear: random.between(1960, 1990), address: '' } as const;
  const { surname, givenName } = drawPerson(random, election.iins, kin);
  return `${surname} ${givenName.slice(0, 1)}.`;
}

/** An AVC presented at a host precinct, with the addition that lets its holder vote. */
export interface Presented {
  readonly use: AvcUse;
  readonly addition: Addition;
}

/** Presents an AVC: the host PEC adds its holder to the list, retains the AVC and records it. */
export function presentAvc(
  election: Election,
  random: Random,
  host: string,
  serial: string,
  person: Person,
): Presented {
  const usedAt = drawVotingMinute(random);
  const use: AvcUse = { serial, precinct: host, person, usedAt, retained: 'да', recorded: 'да' };
  const addition: Addition = {
    precinct: host,
    person,
    addedAt: usedAt,
    basis: 'открепительное удостоверение',
    avcSerial: serial,
    certificateNo: '',
  };
  const papers = papersOf(election, host);
  papers.avcUses.push(use);
  papers.additions.push(addition);
  return { use, addition };
}

/** Issues an AVC to a voter who presents it in another settlement of this election. */
export function issueAndPresent(
  election: Election,
  random: Random,
  precinct: Precinct,
  entry: VoterEntry,
  options: IssueOptions & { readonly host?: string } = {},
): { readonly issue: AvcIssue } & Presented {
  const issue = issueAvc(election, random, precinct, entry, options);
  const host = options.host ?? hostFor(election, random, precinct).number;
  return { issue, ...presentAvc(election, random, host, issue.serial, entry.person) };
}
