import { type Check, LINKED_TABLES, tablesRead } from '../../../src/checks/index.js';
import type { AuditFile } from '../../../src/database/audit-file.js';

/** What is done with an example behind its loading. */
export interface ExampleSteps {
  readonly compare: boolean;
  readonly link: boolean;
  readonly expect: boolean;
}

export const EVERY_STEP: ExampleSteps = { compare: true, link: true, expect: true };

/** The tables that only these steps fill. */
export const FILLED_BY: Readonly<Record<keyof ExampleSteps, ReadonlySet<string>>> = {
  compare: new Set([
    ...['list_change', 'list_change_field', 'list_change_count', 'earlier_change', 'earlier_count', 'undone_change'],
  ]),
  link: new Set([...LINKED_TABLES, 'deciding_number']),
  expect: new Set([
    'expectation_family',
    'count_expectation',
    'burst',
    'area_excess',
    'whole_percents',
    'deciding_number',
  ]),
};

/**
 * The steps whose tables a check reads, as SQLite itself says of its statements: an example of a check that asks for no person need
 * not be linked, and most of the time of all examples is linking.
 *
 * @param empty any audit file, for its tables and views
 */
export function stepsOf(check: Check, empty: AuditFile): ExampleSteps {
  const parameters = Object.fromEntries(check.parameters.map(({ name }) => [name, 1]));
  const read = new Set([check.sql, check.populationSql].flatMap((sql) => tablesRead(empty, sql, parameters)));
  const needs = (step: keyof ExampleSteps) => [...FILLED_BY[step]].some((table) => read.has(table));
  const expect = needs('expect');
  // What peers let one expect counts changes of lists too.
  return { compare: expect || needs('compare'), link: needs('link'), expect };
}
