import { cached, foldName, foldSurname, mixedScriptWords, patronymicRoot, splitFullName } from '../identity/index.js';
import type { Rejection, Repair, SqlValue } from '../model.js';
import { readCell, readWholeNumber } from './read-cell.js';
import { readPersonNumbers } from './read-person.js';
import type { PersonPositions, PlannedField, PlannedTable, PlannedVotes, ReadingPlan } from './reading-plan.js';
import { type RecordInTheMaking, writtenIn } from './record-in-the-making.js';

/**
 * A typed record: values per table of the plan (null: no row there), or the reasons why it cannot be loaded. Where a table
 * takes several rows of one record, they follow one another.
 */
export interface ParsedRecord {
  readonly rows: readonly (readonly SqlValue[] | null)[];
  readonly rejections: readonly Rejection[];
  readonly repairs: readonly Repair[];
}

/** Reads one record's cells by the plan. Never throws on a cell: whatever cannot be is a rejection with its reason. */
export function parseRecord(plan: ReadingPlan, cells: readonly string[], recordId: number): ParsedRecord {
  const making: RecordInTheMaking = { values: plan.template.slice(), rejections: [], repairs: [] };
  making.values[0] = recordId;
  for (const planned of plan.fields) readField(planned, cells, plan, making);
  if (plan.person.iin !== undefined) {
    readNames(plan.person, cells, making);
    readPersonNumbers(plan, cells, making);
    if (plan.tables[0]?.table === 'listing' && isNobody(plan.person, making.values)) {
      making.rejections.push(missing('surname'));
    }
  }
  const { values, rejections, repairs } = making;
  const rows = plan.tables.map((table) => {
    const row = rowOf(table, values);
    return table.perColumn === null ? row : rowPerColumn(row ?? [], table.perColumn, cells, making);
  });
  return { rows, rejections, repairs };
}

function rowOf({ from, onlyWith }: PlannedTable, values: readonly SqlValue[]): readonly SqlValue[] | null {
  if (onlyWith !== null && (values[onlyWith] ?? null) === null) return null;
  return from === null ? values : from.map((slot) => values[slot] ?? null);
}

/** One row for each filled cell, each beginning with what all have in common. */
function rowPerColumn(
  common: readonly SqlValue[],
  columns: readonly PlannedVotes[],
  cells: readonly string[],
  making: RecordInTheMaking,
): readonly SqlValue[] {
  return columns.flatMap(({ field, cell, candidate, key }) => {
    const written = (cells[cell] ?? '').trim();
    if (written === '') return [];
    const { values, rejection } = readWholeNumber(written);
    if (rejection !== undefined) making.rejections.push({ ...rejection, field: field.name });
    return [...common, candidate, key, values[0] ?? null];
  });
}

function missing(field: string): Rejection {
  return { reason: 'missing', field, expected: 'a value', found: '' };
}

function readField(
  planned: PlannedField,
  cells: readonly string[],
  plan: ReadingPlan,
  making: RecordInTheMaking,
): void {
  const written = writtenIn(planned, cells);
  const { field, slot } = planned;
  if (written === '') {
    if (field.mandatory === true) making.rejections.push(missing(field.name));
    return;
  }
  if (field.kind === 'text') {
    making.values[slot] = written;
    return;
  }
  const reading = readCell(field, written, plan.settings);
  for (let i = 0; i < reading.values.length; i += 1) making.values[slot + i] = reading.values[i] ?? null;
  if (reading.rejection !== undefined) making.rejections.push({ ...reading.rejection, field: field.name });
  if (reading.repair !== undefined) making.repairs.push({ ...reading.repair, field: field.name });
}

function readNames(person: PersonPositions, cells: readonly string[], making: RecordInTheMaking): void {
  let surname = writtenIn(person.surname, cells);
  let givenName = writtenIn(person.givenName, cells);
  let patronymic = writtenIn(person.patronymic, cells);
  const fullName = surname === '' ? writtenIn(person.fullName, cells) : '';
  if (fullName !== '') ({ surname, givenName, patronymic } = splitFullName(fullName));
  setName(person.surname, surname, readSurname, making);
  setName(person.givenName, givenName, readGivenName, making);
  setName(person.patronymic, patronymic, readPatronymic, making);
}

/** A name for comparison, and whether its letters had to be put into one script for that. */
interface NameReading {
  readonly fold: string | null;
  readonly isMixed: boolean;
}

function nameReader(fold: (written: string) => string): (written: string) => NameReading {
  return cached((written) => ({ fold: fold(written) || null, isMixed: mixedScriptWords(written).length > 0 }));
}

const readSurname = nameReader(foldSurname);
const readGivenName = nameReader(foldName);
const readPatronymic = nameReader(patronymicRoot);

function setName(
  planned: PlannedField | undefined,
  written: string,
  read: (written: string) => NameReading,
  { values, repairs }: RecordInTheMaking,
): void {
  if (planned === undefined || written === '') return;
  const { fold, isMixed } = read(written);
  values[planned.slot] = written;
  values[planned.slot + 1] = fold;
  if (isMixed) repairs.push({ field: planned.field.name, kind: 'look-alike', written });
}

function isNobody({ surname, iin }: PersonPositions, values: readonly SqlValue[]): boolean {
  const named = surname !== undefined && values[surname.slot] !== null;
  const numbered = iin !== undefined && (values[iin.slot] !== null || values[iin.slot + 1] !== null);
  return !named && !numbered;
}
