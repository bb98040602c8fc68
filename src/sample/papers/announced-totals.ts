import type { CountryFigures } from '../places/plan-country.js';
import type { Election } from './election.js';
import type { Announcement } from './records.js';
import { planted, plantedTotal, type TruthRow } from './truth.js';

/** By how much each announced total differs from what the files hold. */
const DIFFERENCES = { voters: 37, growth: 14, final: 9, overQuota: 12, used: 4, tecs: 1, voted: 5 } as const;

/** What is counted only while the papers are written. */
export interface Counted {
  /** Entries on all voter lists. */
  readonly entries: number;
  /** Serials that hosts recorded. */
  readonly used: number;
  readonly mobile: number;
}

const NAMES = {
  opening: 'Избирателей в списках до дня голосования',
  final: 'Избирателей в списках окончательно',
  growth: 'Прирост списков',
  issued: 'Выдано открепительных удостоверений',
  used: 'Использовано открепительных удостоверений',
  precincts: 'Число участков',
  tecs: 'Число ТИК',
  voted: 'Приняло участие',
  mobile: 'Проголосовало на дому',
} as const;

/** AD10, RT01, RT02, RT04, RT05, RT06, RT08: announced totals that the files, or each other, do not bear out. */
export function plantAnnouncedTotals(election: Election): TruthRow[] {
  const announced = (name: string, asOf: string): Announcement => {
    const announcement = { name, value: 0, asOf };
    election.announcements.push(announcement);
    return announcement;
  };
  const opening = announced(NAMES.opening, '20.05.2019');
  const final = announced(NAMES.final, '10.06.2019');
  const growth = announced(NAMES.growth, '09.06.2019');
  announced(NAMES.issued, '08.06.2019');
  announced(NAMES.used, '09.06.2019');
  announced(NAMES.precincts, '20.05.2019');
  announced(NAMES.tecs, '20.05.2019');
  announced(NAMES.voted, '10.06.2019');
  announced(NAMES.mobile, '10.06.2019');
  return [
    ...plantedTotal('AD10', 'growth of the lists'),
    ...plantedTotal('RT01', 'voters on the lists'),
    ...planted('RT02', 'announced totals', [opening, final, growth]),
    ...plantedTotal('RT04', 'AVCs issued'),
    ...plantedTotal('RT04', 'AVCs used'),
    ...plantedTotal('RT05', 'AVCs'),
    ...plantedTotal('RT06', 'number of tecs'),
    ...plantedTotal('RT08', 'turnout'),
  ];
}

/** RT10: where mobile ballots above requests are planted (PR02), the announced total is above the requests too. */
export function truthOfMobileTotal(): TruthRow[] {
  return plantedTotal('RT10', 'votes in mobile boxes');
}

/** Fills in the announced totals once everything is counted. */
export function fillAnnouncedTotals(
  election: Election,
  { entries, used, mobile }: Counted,
  announced: CountryFigures | null,
): void {
  const opening = entries - DIFFERENCES.voters;
  const final = opening + DIFFERENCES.growth + DIFFERENCES.final;
  const values: Readonly<Record<string, number>> =
    announced === null
      ? {
          [NAMES.opening]: opening,
          [NAMES.final]: final,
          [NAMES.growth]: DIFFERENCES.growth,
          [NAMES.issued]: Math.ceil(opening / 100) + DIFFERENCES.overQuota,
          [NAMES.used]: used - DIFFERENCES.used,
          [NAMES.precincts]: election.precincts.length,
          [NAMES.tecs]: new Set(election.precincts.map(({ tec }) => tec)).size - DIFFERENCES.tecs,
          [NAMES.voted]: final + DIFFERENCES.voted,
          [NAMES.mobile]: mobile,
        }
      : {
          [NAMES.opening]: announced.voters,
          [NAMES.final]: announced.final,
          [NAMES.growth]: announced.growth,
          [NAMES.issued]: announced.avcIssued,
          [NAMES.used]: announced.avcUsed,
          [NAMES.precincts]: election.precincts.length,
          [NAMES.tecs]: announced.tecs,
          [NAMES.voted]: announced.voted,
          [NAMES.mobile]: announced.mobile,
        };
  for (const announcement of election.announcements)
    announcement.value = values[announcement.name] ?? announcement.value;
}
