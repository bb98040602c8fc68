import { allChecks, type Check } from '../../src/checks/index.js';
import type { Texts } from '../../src/model.js';

/** A text that is told apart in each language. */
export function named(name: string): Texts {
  return { en: `${name} in English`, ru: `${name} по-русски`, kk: `${name} қазақша` };
}

/** A check written by hand that reads nothing and returns these rows: each what stands after `select`, the first with names. */
export function checkReturning(rows: readonly string[], own: Partial<Check> = {}): Check {
  return {
    ...allChecks()[0]!,
    strength: 'contradiction',
    subject: 'serial',
    reads: [],
    anyOf: [],
    parameters: [],
    message: named('message'),
    examined: named('examined'),
    chance: named('chance'),
    sql: `${rows.map((row) => `select ${row}`).join(' union all ')} order by subject, record`,
    populationSql: 'select 9 as examined',
    ...own,
  };
}
