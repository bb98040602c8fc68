import type { CountryFigures } from '../places/plan-country.js';
import type { Precinct } from '../places/precincts.js';
import type { Attendance } from './cast.js';
import { restOfCountry } from './country-areas.js';
import { type Election, type Papers, quirksOf } from './election.js';
import type { Figures } from './figure-names.js';
import type { VoterEntry } from './records.js';

/** Precincts at the end of the country that attend to the unit, so that the totals are what was announced. */
const EXACT = 30;

/** What a precinct has besides its list's ordinary lines, and the lines of its list. */
interface Share {
  readonly listed: number;
  /** Who votes there and is on no list of it. */
  readonly others: number;
  readonly onSpecialList: number;
}

/**
 * Steers a country, precinct by precinct, to the announced numbers of voters who voted, of mobile ballots and of voters in the
 * protocols. What a precinct makes of its share is up to its draws; the last ones make up for all others.
 */
export class PollingAttendance {
  private readonly shares: ReadonlyMap<Precinct, Share>;
  private readonly exact: ReadonlySet<Precinct>;
  private readonly carrying: Set<Precinct>;
  private readonly left: { voted: number; mobile: number; voters: number; listed: number; others: number };

  constructor(
    private readonly election: Election,
    { voted, mobile, final }: CountryFigures,
  ) {
    const rest = restOfCountry(election);
    this.shares = new Map(election.precincts.map((precinct) => [precinct, shareOf(election, precinct)]));
    this.exact = new Set(rest.slice(-EXACT));
    this.carrying = new Set(rest);
    const sum = (countOf: (share: Share) => number) =>
      [...this.shares.values()].reduce((all, share) => all + countOf(share), 0);
    const [listed, others] = [sum((share) => share.listed), sum((share) => share.others)];
    this.left = { voted, mobile, voters: final - listed - sum((share) => share.onSpecialList), listed, others };
  }

  /** The shares of ordinary voters who came, and who voted at home, that lead to what was announced. */
  expected(): Attendance {
    const { voted, mobile, listed, others } = this.left;
    return { turnout: (100 * (voted - others)) / listed, atHome: (100 * mobile) / (voted - others) };
  }

  /** Sets the marks of the last precincts so that their share is exact. */
  adjust(precinct: Precinct, { roll }: Papers, drawn: readonly VoterEntry[]): void {
    if (!this.exact.has(precinct)) return;
    const { voted, mobile, listed, others } = this.left;
    const share = roll.length + drawn.length === 0 ? 0 : (roll.length + drawn.length) / listed;
    const marked = (has: (entry: VoterEntry) => boolean) => roll.filter(has).length + drawn.filter(has).length;
    let coming = Math.round((voted - others) * share) - marked((entry) => entry.voted);
    for (const entry of drawn) {
      if (coming === 0 || entry.voted === coming > 0) continue;
      Object.assign(entry, { voted: coming > 0, homeVote: false });
      coming -= Math.sign(coming);
    }
    let atHome = Math.round(mobile * share) - marked(({ homeVote }) => homeVote);
    for (const entry of drawn) {
      if (atHome === 0 || !entry.voted || entry.homeVote === atHome > 0) continue;
      entry.homeVote = atHome > 0;
      atHome -= Math.sign(atHome);
    }
  }

  /** Says by how much a precinct's protocol exceeds its list: what it carried of its additions into the final total. */
  carry(precinct: Precinct): void {
    if (!this.carrying.has(precinct)) return;
    quirksOf(this.election, precinct.number, { carried: Math.round(this.left.voters / this.carrying.size) });
    this.carrying.delete(precinct);
  }

  /** Takes what a precinct's protocol says from what is left. */
  note(precinct: Precinct, figures: Figures): void {
    const { listed, others, onSpecialList } = this.shares.get(precinct) as Share;
    this.left.voted -= figures.voted ?? 0;
    this.left.mobile -= figures.mobile ?? 0;
    this.left.voters -= (figures.voters ?? 0) - listed - onSpecialList;
    this.left.listed -= listed;
    this.left.others -= others;
  }
}

function shareOf(election: Election, { number, type, voters, newcomers, corrections }: Precinct): Share {
  const papers = election.papers.get(number);
  const added = new Set((papers?.additions ?? []).map(({ person }) => person.id));
  const unlisted = (papers?.avcUses ?? []).filter(({ person }) => !added.has(person.id)).length;
  const patients = papers?.specialEntries ?? [];
  const listed = type === 'special' ? 0 : Math.max(voters, papers?.roll.length ?? 0);
  const voting = type === 'special' ? patients.filter(({ voted }) => voted).length : 0;
  return {
    listed,
    others: (papers?.additions.length ?? 0) + newcomers + corrections + unlisted + voting,
    onSpecialList: type === 'special' ? patients.length : 0,
  };
}
