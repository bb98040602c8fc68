import { resolve } from 'node:path';
import {
  AFTER_DATE,
  type AuditFile,
  BEFORE_DATE,
  COMPARED_WITH,
  openAuditFile,
  setAuditValue,
} from '../database/audit-file.js';
import { InputError } from '../model.js';
import { readStatesOf, type StatesSummary } from '../publish/states/read-states.js';
import { LATER_NAME } from '../publish/states/write-states.js';
import type { WrittenFile } from '../publish/write-reports.js';
import { type AuditOptions, auditOpened } from './audit-folder.js';
import type { Handover } from './handover.js';
import type { Opened } from './open-folder.js';
import { openState, type State } from './open-state.js';
import { refuseSameDirectory } from './refusals.js';

export interface CompareOptions extends AuditOptions {
  /** Dates of both states (ISO): who came of age between them came for that reason. By default the dates in their names. */
  readonly dates?: readonly [string, string];
}

/** What a comparison wrote. */
export interface Compared {
  readonly auditFile: string;
  readonly written: readonly WrittenFile[];
}

/** Changes between states, and decisions of the scrutiny period that the later state does not show. */
const BY_DEFAULT: readonly string[] = ['CH', 'LQ23'];

/**
 * Compares two states of a list, each a folder or a file, and writes what an audit writes: the later state is audited with the
 * lists of the earlier one beside it. Without a selection only the checks of changes run. Throws an InputError.
 */
export async function compareFolders(
  before: string,
  after: string,
  directory: string,
  options: CompareOptions = {},
): Promise<Compared> {
  refuseTwice([before, after]);
  const [earlier, today] = [openState(before, options), openState(after, options)];
  const [from, to] = options.dates ?? [earlier.date, today.date];
  return compareOpened({ ...earlier, date: from }, { ...today, date: to }, directory, options);
}

/** The same for states that are opened already; `note` is called with the audit file before anything is compared; `handover`: what a series need not do twice. */
export function compareOpened(
  earlier: State,
  today: State,
  directory: string,
  options: AuditOptions,
  note: (db: AuditFile) => void = () => {},
  handover: Handover | null = null,
): Promise<Compared> {
  for (const { path } of [earlier, today]) refuseSameDirectory(path, directory);
  const { label } = earlier;
  const { contents, profile } = earlier.opened;
  const selection =
    options.selection?.only === undefined ? { ...options.selection, only: BY_DEFAULT } : options.selection;
  const series = handover === null ? {} : { handover };
  const opened: Opened = { ...today.opened, earlier: { label, contents, profile }, ...series };
  return auditOpened(opened, directory, { ...options, selection, linksForChecks: true }, (db) => {
    setAuditValue(db, COMPARED_WITH, label);
    setAuditValue(db, LATER_NAME, today.name);
    if (earlier.date !== null) setAuditValue(db, BEFORE_DATE, earlier.date);
    if (today.date !== null) setAuditValue(db, AFTER_DATE, today.date);
    note(db);
  });
}

/** Throws an InputError where one state is given twice. */
export function refuseTwice(paths: readonly string[]): void {
  const twice = paths.find((path, at) => paths.findIndex((other) => resolve(other) === resolve(path)) < at);
  if (twice !== undefined) throw oneStateTwice(twice);
}

/** What comparing stored in an audit file; null where no earlier state is loaded. */
export function readStates(auditFile: string): StatesSummary | null {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    return readStatesOf(db);
  } finally {
    db.close();
  }
}

function oneStateTwice(path: string): InputError {
  return InputError.at(path, {
    expected: { en: 'two states of a list', ru: 'два состояния списка', kk: 'тізімнің екі күйі' },
    found: { en: 'the same one twice', ru: 'дважды одно и то же', kk: 'екеуі де бір күй' },
    notDone: { en: 'Nothing was compared.', ru: 'Ничего не сопоставлено.', kk: 'Ештеңе салыстырылмады.' },
    advice: {
      en: 'Give the earlier state first and the later one second.',
      ru: 'Укажите сначала прежнее состояние, затем новое.',
      kk: 'Алдымен бұрынғы күйді, содан кейін жаңасын көрсетіңіз.',
    },
  });
}
