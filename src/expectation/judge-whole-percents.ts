import type { AuditFile } from '../database/audit-file.js';
import { chanceOfWholePercent, isWholePercent, type Turnout, tailOfSum } from '../statistics/whole-percents.js';
import { MOST_PEOPLE } from './constants.js';
import { type ExpectationRow, rounded } from './expectation-rows.js';

/**
 * Counts the protocols whose turnout lies within 0.05 of a whole per cent, beside how many would by chance, given the sizes of the
 * lists: one row for each level of commissions. Turnouts of nobody and of everybody say nothing and are left out.
 */
export function judgeWholePercents(db: AuditFile, rows: ExpectationRow[]): void {
  // The list with its additions, where the profile says that the protocols' line does not hold them.
  const read = db.prepare<[string], Turnout>(
    `select listed, voted
     from (select record_id, voted,
                  voters_on_list + case when exists (select 1 from profile_value
                                                     where path = 'additions.included_in_list' and value = '"no"')
                                        then coalesce(additions, 0) else 0 end as listed
           from precinct_figure
           where level = ? and voters_on_list is not null and voted is not null) as counted
     where voted > 0 and voted < listed and listed <= ${MOST_PEOPLE}
     order by record_id`,
  );
  for (const level of ['PEC', 'TEC']) {
    const turnouts = read.all(level);
    if (turnouts.length === 0) continue;
    const chances = turnouts.map(chanceOfWholePercent);
    const observed = turnouts.filter(isWholePercent).length;
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const least = chances.reduce((product, chance) => product * chance, 1);
    const measures = [expected, tailOfSum(chances, observed), least].map(rounded);
    rows.push({ table: 'whole_percents', values: [level, turnouts.length, observed, ...measures] });
  }
}
