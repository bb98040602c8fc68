import { type Election, ordinaryPrecincts, rollOf } from './election.js';
import { allFigures } from './precinct-figures.js';
import type { Announcement } from './records.js';
import { inLatinLetters } from './spellings.js';
import { planted, plantedTotal, type TruthRow } from './truth.js';

/** By how much each announced total differs from what the files hold. */
const DIFFERENCES = { voters: 37, growth: 14, final: 9, issued: 6, used: 4 } as const;

/** AD10, RT01, RT02, RT04: announced totals that the files do not bear out. Comes last: it counts all the rest. */
export function plantAnnouncedTotals(election: Election): TruthRow[] {
  const entries = ordinaryPrecincts(election).reduce((sum, { number }) => sum + rollOf(election, number).length, 0);
  const opening = entries - DIFFERENCES.voters;
  const final = opening + DIFFERENCES.growth + DIFFERENCES.final;
  const figures = allFigures(election);
  const initial = announce('Избирателей в списках до дня голосования', opening, '20.05.2019');
  const growth = announce('Прирост списков', DIFFERENCES.growth, '09.06.2019');
  const last = announce('Избирателей в списках окончательно', final, '10.06.2019');
  election.announcements = [
    initial,
    last,
    growth,
    announce('Выдано открепительных удостоверений', election.avcIssues.length + DIFFERENCES.issued, '08.06.2019'),
    announce('Использовано открепительных удостоверений', serialsUsed(election) - DIFFERENCES.used, '09.06.2019'),
    announce('Число участков', election.precincts.length, '20.05.2019'),
    announce('Число ТИК', new Set(election.precincts.map(({ tec }) => tec)).size, '20.05.2019'),
    announce(
      'Приняло участие',
      figures.reduce((sum, { voted }) => sum + voted, 0),
      '10.06.2019',
    ),
    announce(
      'Проголосовало на дому',
      figures.reduce((sum, { mobile }) => sum + mobile, 0),
      '10.06.2019',
    ),
  ];
  return [
    ...plantedTotal('AD10', 'growth of the lists'),
    ...plantedTotal('RT01', 'voters on the lists'),
    ...planted('RT02', 'announced totals', [initial, last, growth]),
    ...plantedTotal('RT04', 'AVCs issued'),
    ...plantedTotal('RT04', 'AVCs used'),
  ];
}

function announce(name: string, value: number, asOf: string): Announcement {
  return { name, value, asOf };
}

function serialsUsed(election: Election): number {
  return new Set(election.avcUses.map(({ serial }) => inLatinLetters(serial))).size;
}
