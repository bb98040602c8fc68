import { join } from 'node:path';
import { type AuditFile, auditValue, COMPARED_WITH, openAuditFile } from '../../database/audit-file.js';
import { EARLIER_STATE, type Language } from '../../model.js';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import { maskPath } from '../privacy/file-names.js';
import { mostChanged, readStatesOf, type StatesSummary } from './read-states.js';
import { renderStates } from './render-states.js';
import type { StatesStep } from './states-step.js';

/** What the page shows of two neighbouring states. */
export interface ReadStep {
  readonly states: StatesSummary;
  readonly precincts: StatesStep['precincts'];
}

/** A comparison of a series, how its states are called, and where its report stands relative to the page. */
export interface WrittenStep extends ReadStep {
  readonly from: string;
  readonly to: string;
  readonly report: string | null;
}

/** The page of two states, out of the audit file of their comparison. */
export function statesPage(db: AuditFile, language: Language): Iterable<string> {
  const label = auditValue(db, COMPARED_WITH) ?? EARLIER_STATE;
  const names = {
    from: label.slice(EARLIER_STATE.length + 1) || '1',
    to: auditValue(db, LATER_NAME) ?? '2',
    report: null,
  };
  return renderStates([stepOf({ ...readStepOf(db), ...names })], language);
}

/** Under this name an audit file keeps how the later state was called. */
export const LATER_NAME = 'compared_as';

/** Writes the page of a series of states. */
export async function writeSeries(
  directory: string,
  steps: readonly WrittenStep[],
  language: Language,
): Promise<WrittenFile> {
  return writeOutput(join(directory, 'series.html'), renderStates(steps.map(stepOf), language));
}

/** Reads what the page of a series shows of one comparison: what may be shown of a list of millions is found out once. */
export function readStep(auditFile: string): ReadStep {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    return readStepOf(db);
  } finally {
    db.close();
  }
}

function readStepOf(db: AuditFile): ReadStep {
  return { states: readStatesOf(db)!, precincts: mostChanged(db) };
}

function stepOf({ from, to, report, states, precincts }: WrittenStep): StatesStep {
  const shown = { ...states, undone: states.undone.map((each) => ({ ...each, state: maskPath(each.state) })) };
  return {
    from: { name: maskPath(from), date: states.dates[0], entries: states.before },
    to: { name: maskPath(to), date: states.dates[1], entries: states.after },
    states: shown,
    precincts,
    report,
  };
}
