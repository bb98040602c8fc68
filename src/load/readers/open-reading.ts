import { type ElectionProfile, profileValue } from '../../election/profile.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import { planReading, type ReadingPlan, type ReadingSettings } from '../../extracts/reading-plan.js';
import { readAsProven } from '../file-conventions.js';
import type { FoundFile } from '../find-files.js';
import { withJointCells } from '../joint-records.js';
import { lineNumbers, listUnderstanding, rowsOnly, rowUnderstanding } from '../kept/list-understanding.js';
import { openFile, readableError } from '../open-file.js';
import type { FileShape, RecordFile, Turns } from '../read/types.js';
import { mayBeFollowed, severalLists } from '../several/lists-in-table.js';
import { watchedForTables } from '../several/tables-below.js';
import { batchesHere } from '../threads/batch-maker.js';
import type { PersonCoder } from '../threads/person-codes.js';
import type { Reading } from '../threads/reading.js';
import type { LineNumbers, RowMemory } from '../threads/row-memory.js';
import { LeftAside } from '../understand/left-aside.js';
import { type UnderstoodFile, understandFile } from '../understand/understand-file.js';

/**
 * Opens a file, understands it and plans how its records are read in this thread, as it has `proven` where it was read before.
 * Where `turns` says that others read it too, and the file is one that can be read so, only the records of its stretches are given.
 * `takenBy` gives the values of `uniqueBy` that earlier files have used; rows of a file of `pagesFrom` bytes and more come as pages.
 * `memoryOf` gives what a series knows of the rows of files that are understood so. Throws an InputError where the file cannot be audited.
 */
export async function openReading(
  file: FoundFile,
  profile: ElectionProfile,
  proven: ProvenConventions | null,
  takenBy: (plan: ReadingPlan) => ReadonlySet<string>,
  coder: PersonCoder | null,
  pagesFrom: number,
  turns: Turns | null = null,
  memoryOf: (understanding: string, lines: LineNumbers | null) => RowMemory | null = () => null,
): Promise<Reading> {
  const records = await openFile(file);
  try {
    const several = severalLists(file, records);
    if (several !== null) throw several;
    const understood = understandFile(file, records);
    if (understood.aside !== null) throw new LeftAside(understood.aside);
    const assumed = settingsOf(file, profile, records.shape, understood);
    const settings = proven === null ? assumed : readAsProven(assumed, proven);
    const plan = planReading(understood.extract, understood.columns, settings);
    const takesTurns = turns !== null && canTakeTurns(records, understood, plan);
    if (takesTurns) records.takeTurns?.(turns);
    const isLarge = records.tableBytes >= pagesFrom;
    const memory = rowsOnly(understood, plan)
      ? memoryOf(rowUnderstanding(understood, plan, records.shape), lineNumbers(plan))
      : null;
    const watched = mayBeFollowed(file, records) ? watchedForTables(records, file.extract) : records;
    const source = batchesHere(
      withJointCells(watched, understood.joints),
      plan,
      takenBy(plan),
      undefined,
      coder,
      isLarge && (memory?.known ?? null) === null,
      memory,
    );
    return { opened: openedFile(records, understood, plan), source, knowsTaken: true, takesTurns, memory };
  } catch (error) {
    await records.close();
    throw readableError(error, file);
  }
}

/** Whether each record can be understood without those of other stretches: nothing is filled in from above, summed, or given only once. */
function canTakeTurns(records: RecordFile, understood: UnderstoodFile, plan: ReadingPlan): boolean {
  const isList = plan.person.iin !== undefined && plan.extract.uniqueBy === undefined;
  return records.takeTurns !== undefined && isList && understood.joints.every(({ under }) => under === undefined);
}

function openedFile(records: RecordFile, understood: UnderstoodFile, plan: ReadingPlan): Reading['opened'] {
  const { container, encoding, dialect, headerLine } = records.shape;
  const { dates, thousands } = plan.settings;
  return {
    shape: { container, encoding, dialect, headerLine },
    stat: records.stat,
    tableBytes: records.tableBytes,
    extract: plan.extract.name,
    columns: understood.columns.map(({ position, header, field, feeds }) => ({
      position,
      header,
      field: field?.name ?? null,
      feeds: feeds ?? null,
    })),
    notes: understood.notes,
    tables: plan.tables.map(({ table, columns }) => ({ table, columns })),
    settings: { dates, ...(thousands === undefined ? {} : { thousands }) },
    understanding: listUnderstanding(understood, plan),
  };
}

/** How the cells of a file are to be read, by the profile and the file's settings. */
export function settingsOf(
  file: FoundFile,
  profile: ElectionProfile,
  shape: FileShape,
  understood: UnderstoodFile,
): ReadingSettings {
  return {
    pollingDay: profileValue(profile, 'polling_day') as string | null,
    damagedIin: profile.damagedIin,
    personNumbers: understood.personNumbers,
    ...(understood.birthCalendar === null ? {} : { birthCalendar: understood.birthCalendar }),
    ...(understood.nameOrder === null ? {} : { nameOrder: understood.nameOrder }),
    dates: { order: file.settings.date_order ?? 'dmy', date1904: shape.workbook?.date1904 === true },
    nothingWords: profile.nothingWords,
    values: { ...understood.meant, ...file.settings.values },
    defaults: understood.defaults,
  };
}
