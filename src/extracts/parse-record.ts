import { foldName, foldSurname, patronymicRoot, splitFullName } from '../identity/index.js';
import type { Rejection, Repair, SqlValue } from '../model.js';
import type { Field } from './extract.js';
import { type CellReading, readCell } from './read-cell.js';
import { readPersonNumbers } from './read-person.js';
import type { PersonPositions, PlannedField, ReadingPlan } from './reading-plan.js';

/** A typed record: values per table of the plan (null: no row there), or the reasons why it cannot be loaded. */
export interface ParsedRecord {
  readonly rows: readonly (readonly SqlValue[] | null)[];
  readonly rejections: readonly Rejection[];
  readonly repairs: readonly Repair[];
}

/** Reads one record's cells by the plan. Never throws on a cell: whatever cannot be is a rejection with its reason. */
export function parseRecord(plan: ReadingPlan, cells: readonly string[], recordId: number): ParsedRecord {
  const values: SqlValue[] = new Array(plan.width).fill(null);
  const rejections: Rejection[] = [];
  const repairs: Repair[] = [];
  for (const planned of plan.fields) {
    if (PERSON_KINDS.has(planned.field.kind)) continue;
    const written = writtenIn(planned, cells);
    const { field, slot } = planned;
    if (written === '') {
      if (field.mandatory === true) rejections.push(missing(field.name));
      else if (field.fallback !== undefined) values[slot] = field.fallback;
      continue;
    }
    place(readCell(field, written, plan.settings), field, slot, values, rejections, repairs);
  }
  if (plan.person.iin !== undefined) {
    readNames(plan.person, cells, values);
    readPersonNumbers(plan, cells, writtenIn, values, rejections, repairs);
    if (isListing(plan) && isNobody(plan.person, values)) rejections.push(missing('surname'));
  }
  const rows = plan.tables.map(({ from }, index) => {
    const condition = plan.conditions[index];
    if (condition !== null && condition !== undefined && values[condition] === null) return null;
    return [recordId, ...plan.constants, ...from.map((slot) => values[slot] ?? null)];
  });
  return { rows, rejections, repairs };
}

const PERSON_KINDS = new Set<string>(['surname', 'given_name', 'patronymic', 'full_name', 'birth_date', 'iin']);

function writtenIn(planned: PlannedField | undefined, cells: readonly string[]): string {
  if (planned === undefined) return '';
  const cell = planned.cell < 0 ? (planned.written ?? '') : (cells[planned.cell] ?? '').trim();
  return planned.values?.[cell] ?? cell;
}

function missing(field: string): Rejection {
  return { reason: 'missing', field, expected: 'a value', found: '' };
}

function place(
  reading: CellReading,
  field: Field,
  slot: number,
  values: SqlValue[],
  rejections: Rejection[],
  repairs: Repair[],
): void {
  if (reading.rejection !== undefined) rejections.push({ ...reading.rejection, field: field.name });
  if (reading.repair !== undefined) repairs.push({ ...reading.repair, field: field.name });
  reading.values.forEach((value, i) => {
    values[slot + i] = value;
  });
}

function readNames(person: PersonPositions, cells: readonly string[], values: SqlValue[]): void {
  let surname = writtenIn(person.surname, cells);
  let givenName = writtenIn(person.givenName, cells);
  let patronymic = writtenIn(person.patronymic, cells);
  const fullName = surname === '' ? writtenIn(person.fullName, cells) : '';
  if (fullName !== '') ({ surname, givenName, patronymic } = splitFullName(fullName));
  setName(person.surname, surname, foldSurname, values);
  setName(person.givenName, givenName, foldName, values);
  setName(person.patronymic, patronymic, patronymicRoot, values);
}

function setName(
  planned: PlannedField | undefined,
  written: string,
  fold: (written: string) => string,
  values: SqlValue[],
): void {
  if (planned === undefined || written === '') return;
  values[planned.slot] = written;
  values[planned.slot + 1] = fold(written) || null;
}

function isListing(plan: ReadingPlan): boolean {
  return plan.extract.tables.includes('listing');
}

function isNobody(person: PersonPositions, values: readonly SqlValue[]): boolean {
  const named = person.surname !== undefined && values[person.surname.slot] !== null;
  const numbered = person.iin !== undefined && (values[person.iin.slot] !== null || values[person.iin.slot + 1] !== null);
  return !named && !numbered;
}
