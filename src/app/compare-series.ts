import { basename, dirname, join, resolve } from 'node:path';
import { carryChanges } from '../compare/undone-changes.js';
import { type AuditFile, openAuditFile, setAuditValue } from '../database/audit-file.js';
import { SERIES_STEPS } from '../expectation/read-changes.js';
import { writeOutput } from '../publish/files/write-output.js';
import { type ReadStep, readStep, writeSeries } from '../publish/states/write-states.js';
import type { WrittenFile } from '../publish/write-reports.js';
import type { AuditOptions } from './audit-folder.js';
import { type Compared, compareOpened, refuseTwice } from './compare-folders.js';
import { type Handover, handoverTo } from './handover.js';
import { openState, type State } from './open-state.js';

export interface SeriesOptions extends AuditOptions {
  /** Dates of the states in the order in which they are given (ISO); by default those in their names. */
  readonly dates?: readonly string[];
}

/** Two neighbouring states of a series, and where their comparison stands. */
export interface ComparedStep extends Compared, ReadStep {
  readonly directory: string;
  readonly from: string;
  readonly to: string;
}

/** What comparing a series wrote: its steps, and the page that shows all of them. */
export interface ComparedSeries {
  readonly steps: readonly ComparedStep[];
  readonly page: string;
}

/**
 * Compares each state of a list with the next one, in the order of their dates where all are known, otherwise as given. Each comparison
 * is written into `directory`/step-N as two states are; from the second on it also says what takes back a change of an earlier step.
 * Throws an InputError.
 */
export async function compareSeries(
  paths: readonly string[],
  directory: string,
  options: SeriesOptions = {},
): Promise<ComparedSeries> {
  refuseTwice(paths);
  const given = paths.map((path, at): State => {
    const state = openState(path, options);
    return { ...state, date: options.dates?.[at] ?? state.date };
  });
  const names = namesOf(given);
  const states = inOrder(given.map((state, at) => ({ ...state, name: names[at]! })));
  const steps: ComparedStep[] = [];
  let handover: Handover | null = null;
  for (const [at, state] of states.slice(1).entries()) {
    const from = states[at]!;
    const into = join(directory, `step-${at + 1}`);
    const last = steps.at(-1);
    handover = handoverTo(join(into, 'audit.sqlite'), handover);
    const noteEarlier = (db: AuditFile) => {
      setAuditValue(db, SERIES_STEPS, String(states.length - 1));
      if (last === undefined) return;
      const before = openAuditFile(last.auditFile, { readonly: true });
      try {
        carryChanges(db, before, { step: at, state: from.name });
      } finally {
        before.close();
      }
    };
    const compared = await compareOpened(from, state, into, options, noteEarlier, handover);
    steps.push({
      ...compared,
      directory: into,
      from: from.name,
      to: state.name,
      ...readStep(compared.auditFile),
    });
  }
  const written = await writeSeries(
    directory,
    steps.map(({ written: files, ...step }, at) => {
      const isThere = files.some(({ name }) => name === 'report.html');
      return { ...step, report: isThere ? `step-${at + 1}/report.html` : null };
    }),
    options.language ?? 'en',
  );
  await writeSums(directory, [
    written,
    ...steps.flatMap(({ written: files }, at) =>
      files
        .filter(({ name }) => name === 'manifest.json')
        .map((file) => ({ ...file, name: `step-${at + 1}/${file.name}` })),
    ),
  ]);
  return { steps, page: written.path };
}

/** By date where every state has one of its own. */
function inOrder(states: readonly State[]): readonly State[] {
  const dates = states.map(({ date }) => date);
  if (dates.some((date) => date === null) || new Set(dates).size < dates.length) return states;
  return [...states].sort((a, b) => (a.date! < b.date! ? -1 : 1));
}

/** Names by which a reader tells the states apart: where two share one, the folder goes before it, then a number. */
function namesOf(states: readonly State[]): readonly string[] {
  const known = states.map(({ name }) => name);
  const longer = states.map(({ path, name }, at) =>
    known.some((other, index) => index !== at && other === name) ? `${basename(dirname(resolve(path)))}/${name}` : name,
  );
  return longer.map((name, at) => (longer.indexOf(name) < at ? `${name} (${at + 1})` : name));
}

/**
 * Seals the page of a series with the manifests of its steps, each of which seals its own step: a file that `sha256sum --check` reads.
 */
async function writeSums(directory: string, files: readonly WrittenFile[]): Promise<void> {
  const lines = files.map(({ sha256, name }) => `${sha256}  ${name}\n`);
  await writeOutput(join(directory, 'SHA256SUMS'), lines);
}
