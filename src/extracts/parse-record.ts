import type { Rejection, Repair, SqlValue } from '../model.js';
import type { Conventions } from './conventions.js';
import { columnsOf, type Field } from './extract.js';
import { holdsInvisible, holdsStrange, withoutInvisible, withPlainDigits } from './invisible.js';
import { saysAbroad } from './precinct/abroad.js';
import { readCell, readWholeNumber } from './read-cell.js';
import { readNames } from './read-names.js';
import { readBirthDate, readPersonNumbers } from './read-person.js';
import { tellsOutside } from './read-yes-no.js';
import type {
  NamePositions,
  PersonPositions,
  PlannedField,
  PlannedTable,
  PlannedVotes,
  ReadingPlan,
} from './reading-plan.js';
import {
  filledIn,
  noteRepair,
  noteUnread,
  RecordInTheMaking,
  reject,
  type UnreadCell,
  writtenIn,
} from './record-in-the-making.js';

/**
 * A typed record: values per table of the plan (null: no row there), or the reasons why it cannot be loaded. Where a table
 * takes several rows of one record, they follow one another.
 */
export interface ParsedRecord {
  readonly rows: readonly (readonly SqlValue[] | null)[];
  readonly rejections: readonly Rejection[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly UnreadCell[];
}

/** What a reader of records may know besides the cells. */
export interface RecordContext {
  /** Gathers what dates and numbers prove of how the file writes them. */
  readonly conventions?: Conventions;
  /** False where the file holds no character that cannot be seen, so that no cell has to be looked at for them. */
  readonly mayHoldInvisible?: boolean;
}

/**
 * Reads one record's cells by the plan. Never throws on a cell, and no cell costs the record: one that cannot be read leaves its
 * field empty and is noted. A record is rejected only if it cannot be told apart as a record, or identifies nobody and nothing.
 */
export function parseRecord(
  plan: ReadingPlan,
  given: readonly string[],
  recordId: number,
  { conventions, mayHoldInvisible = true }: RecordContext = {},
): ParsedRecord {
  const making = new RecordInTheMaking(plan.template.slice(), recordId, conventions);
  making.values[0] = recordId;
  const cells = mayHoldInvisible ? visibleCells(given, plan, making) : given;
  for (const planned of plan.fields) readField(planned, cells, plan, making);
  const { struckOffBy, outsideBy, typeByPlace } = plan;
  if (struckOffBy !== null && making.values[struckOffBy.ground] !== null) making.values[struckOffBy.mark] = 1;
  if (outsideBy !== null && making.values[outsideBy.mark.slot] === 1 && tellsOutside(writtenIn(outsideBy.mark, cells)))
    making.values[outsideBy.outside] ??= 1;
  if (typeByPlace !== null) making.values[typeByPlace.type] ??= typeOfPlaces(typeByPlace.places, making);
  if (plan.person.iin !== undefined) {
    readNames(plan.person, plan, cells, making);
    readPersonNumbers(plan, cells, making);
    if (plan.needsPerson && isNobody(plan.person, making.values)) reject(making, missing('surname'));
  }
  if (plan.corrected !== undefined) readNames(plan.corrected, plan, cells, making);
  if (plan.personOrNumber >= 0 && !making.values[plan.personOrNumber] && isNobody(plan.person, making.values)) {
    reject(making, missing(plan.numberField));
  }
  const { values } = making;
  const rows: (readonly SqlValue[] | null)[] = [];
  for (const table of plan.tables) {
    const row = rowOf(table, values);
    rows.push(table.perColumn === null ? row : rowPerColumn(row ?? [], table.perColumn, cells, plan, making));
  }
  const { rejections, repairs, unread } = making;
  return { rows, rejections, repairs, unread };
}

/**
 * What a cell gives by itself, whatever else its record says: the values of its field's columns. Null where something has to be noted or
 * another cell has a say; then the record is read as a whole. Of a birth date it holds where a valid IIN says the same day, or none.
 */
export function readAlone(plan: ReadingPlan, planned: PlannedField, written: string): readonly SqlValue[] | null {
  if (holdsStrange(written)) return null;
  const making = new RecordInTheMaking(plan.template.slice(), 0, undefined);
  const cells: string[] = [];
  if (planned.cell >= 0) cells[planned.cell] = written;
  const { slot, field } = planned;
  const { surname, givenName, patronymic, birthDate } = plan.person;
  if (planned === surname || planned === givenName || planned === patronymic)
    readNames(
      { ...NO_NAMES, [planned === surname ? 'surname' : planned === givenName ? 'givenName' : 'patronymic']: planned },
      plan,
      cells,
      making,
    );
  else if (planned === birthDate) readBirthDate(plan, planned, cells, making, null);
  else readField(planned, cells, plan, making);
  const { values, rejections, repairs, unread } = making;
  if (
    rejections.length + repairs.length + unread.length > 0 ||
    hasASay(plan, planned, writtenIn(planned, cells), values)
  )
    return null;
  return values.slice(slot, slot + columnsOf(field).length);
}

const NO_NAMES: NamePositions = {
  surname: undefined,
  givenName: undefined,
  patronymic: undefined,
  fullName: undefined,
};

/** Whether a cell says something of other fields, too: a ground that its voter was struck off, a mark that the ballot was given elsewhere. */
function hasASay(
  { struckOffBy, outsideBy }: ReadingPlan,
  planned: PlannedField,
  written: string,
  values: readonly SqlValue[],
): boolean {
  if (struckOffBy !== null && planned.slot === struckOffBy.ground) return values[planned.slot] !== null;
  return outsideBy !== null && planned === outsideBy.mark && values[planned.slot] === 1 && tellsOutside(written);
}

/** The type that the name of a region or a TEC says, or null. */
function typeOfPlaces(places: readonly number[], { values }: RecordInTheMaking): string | null {
  return places.some((at) => saysAbroad(values[at])) ? 'abroad' : null;
}

/** The cells without characters that nobody sees, which is noted as a repair, and with the digits of all other files, which is none. */
function visibleCells(cells: readonly string[], plan: ReadingPlan, making: RecordInTheMaking): readonly string[] {
  let seen: string[] | null = null;
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i]!;
    if (!holdsStrange(cell)) continue;
    seen ??= cells.slice();
    seen[i] = withPlainDigits(withoutInvisible(cell));
    if (!holdsInvisible(cell)) continue;
    const field = plan.fieldOfCell[i];
    if (field !== undefined) noteRepair(making, { field, kind: 'invisible', written: cell });
  }
  return seen ?? cells;
}

function rowOf({ from, onlyWith }: PlannedTable, values: readonly SqlValue[]): readonly SqlValue[] | null {
  if (onlyWith !== null && (values[onlyWith] ?? null) === null) return null;
  return from === null ? values : from.map((slot) => values[slot] ?? null);
}

/** One row for each cell with a number, each beginning with what all have in common. */
function rowPerColumn(
  common: readonly SqlValue[],
  columns: readonly PlannedVotes[],
  cells: readonly string[],
  plan: ReadingPlan,
  making: RecordInTheMaking,
): readonly SqlValue[] {
  return columns.flatMap(({ planned, candidate, key }) => {
    const { field, cell } = planned;
    const written = filledIn(planned, cells, plan, making);
    if (written === '') return [];
    making.conventions?.number(cell, written);
    const { values, unread, repair } = readWholeNumber(written, plan.settings.thousands?.[cell]);
    if (unread !== undefined) noteUnread(making, { field: field.name, kind: unread, written });
    if (repair !== undefined) noteRepair(making, { field: field.name, kind: repair, written });
    return unread === undefined ? [...common, candidate, key, values[0] ?? null] : [];
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
  const written = filledIn(planned, cells, plan, making);
  const { field, slot, cell } = planned;
  if (written === '') {
    if (field.mandatory === true && !isSpared(field)) reject(making, missing(field.name));
    // A paper whose number is "б/н" is still one, if it says whose it is.
    else if (field.mandatory === true && field.kind === 'text') making.values[slot] = writtenIn(planned, cells);
    return;
  }
  if (field.kind === 'text' && field.numbered !== true) {
    making.values[slot] = written;
    return;
  }
  if (making.conventions !== undefined) gather(planned, written, plan, making);
  const { values, unread, repair } = readCell(field, written, plan.settings, plan.settings.thousands?.[cell]);
  for (let i = 0; i < values.length; i += 1) making.values[slot + i] = values[i] ?? null;
  if (repair !== undefined) noteRepair(making, { field: field.name, kind: repair, written });
  if (unread === undefined) return;
  if (identifies(field)) {
    reject(making, {
      reason: unread,
      field: field.name,
      expected: EXPECTED[unread] ?? 'a value',
      found: written,
    });
  } else noteUnread(making, { field: field.name, kind: unread, written });
}

const EXPECTED: Readonly<Record<string, string>> = {
  'not-a-number': 'a whole number, 0 or more',
  'not-a-serial': 'a serial that ends in digits',
  'not-a-choice': 'one of the values known here',
};

/** Whether a record cannot be told from others without this field: then a cell that cannot be read is none that can be left out. */
function identifies(field: Field): boolean {
  return (field.mandatory === true && !isSpared(field)) || field.fallback !== undefined;
}

/** A number that a file must have as a column, and a record need not have. */
function isSpared(field: Field): boolean {
  return field.spared === true;
}

/** Shows the cell to those who find out how the file writes its dates and numbers. */
function gather({ field, cell }: PlannedField, written: string, plan: ReadingPlan, making: RecordInTheMaking): void {
  if (field.kind === 'whole_number') making.conventions?.number(cell, written);
  else if (field.kind === 'date' || field.kind === 'date_time') {
    const known = field.onPollingDay === true ? plan.settings.pollingDay : null;
    making.conventions?.date(field.name, written, making.recordId, known);
  }
}

/** A number that says "none" names nobody; one that is only damaged may. */
function isNobody({ surname, givenName, iin }: PersonPositions, values: readonly SqlValue[]): boolean {
  const isFilled = (planned: PlannedField | undefined) => planned !== undefined && values[planned.slot] !== null;
  if (isFilled(surname) || isFilled(givenName) || isFilled(iin)) return false;
  if (iin === undefined || values[iin.slot + 2] === 'missing') return true;
  // Words where a number should stand are no damaged one.
  return !/\d/.test(String(values[iin.slot + 1] ?? ''));
}
