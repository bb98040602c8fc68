import type { SqlValue } from '../model.js';
import { columnsOf, type Extract, type Field, fieldsOfTable } from './extract.js';
import type { UnderstoodColumn } from './understand-header.js';

/** What the cells of one file mean, decided once per file so that each record is only looked up. */
export interface ReadingPlan {
  readonly extract: Extract;
  readonly fields: readonly PlannedField[];
  readonly tables: readonly { readonly table: string; readonly columns: readonly string[]; readonly from: readonly number[] }[];
  readonly conditions: readonly (number | null)[];
  readonly constants: readonly SqlValue[];
  readonly person: PersonPositions;
  readonly settings: ReadingSettings;
  readonly width: number;
}

export interface ReadingSettings {
  /** ISO date for cells that hold only a time; null where the profile has no polling day. */
  readonly pollingDay: string | null;
  /** What becomes of a record whose IIN a spreadsheet has damaged beyond repair. */
  readonly damagedIin: 'reject' | 'keep';
  /** field → written value → value that is meant, from election.yaml. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** field → value for files without that column, from election.yaml. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** One field of the extract and where its cell and values stand. */
export interface PlannedField {
  readonly field: Field;
  /** Index of the cell, or -1 where the file has no such column. */
  readonly cell: number;
  /** Index of the field's first value among the record's values. */
  readonly slot: number;
  readonly size: number;
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly written: string | undefined;
}

/** The fields that say who a record is about; undefined where the extract names nobody. */
export interface PersonPositions {
  readonly surname: PlannedField | undefined;
  readonly givenName: PlannedField | undefined;
  readonly patronymic: PlannedField | undefined;
  readonly fullName: PlannedField | undefined;
  readonly birthDate: PlannedField | undefined;
  readonly iin: PlannedField | undefined;
}

/** Decides how the records of one file are read. */
export function planReading(
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  settings: ReadingSettings,
): ReadingPlan {
  const fields: PlannedField[] = [];
  let width = 0;
  for (const field of extract.fields) {
    const size = columnsOf(field).length;
    const column = columns.find((candidate) => candidate.field?.name === field.name);
    const written = settings.defaults[field.name];
    fields.push({ field, cell: column === undefined ? -1 : column.position - 1, slot: width, size, values: settings.values[field.name], written });
    width += size;
  }
  const byKind = (kind: string) => fields.find((planned) => planned.field.kind === kind);
  const constants = Object.entries(extract.constants ?? {});
  return {
    extract,
    fields,
    width,
    settings,
    constants: constants.map(([, value]) => value),
    tables: extract.tables.map((table) => ({
      table,
      columns: ['record_id', ...constants.map(([name]) => name), ...fieldsOfTable(extract, table).flatMap(columnsOf)],
      from: fieldsOfTable(extract, table).flatMap((field) => {
        const planned = fields.find((candidate) => candidate.field === field);
        return planned === undefined ? [] : Array.from({ length: planned.size }, (_, i) => planned.slot + i);
      }),
    })),
    conditions: extract.tables.map((table) => {
      const name = extract.rowOnlyWith?.[table];
      return fields.find((planned) => planned.field.name === name)?.slot ?? null;
    }),
    person: {
      surname: byKind('surname'),
      givenName: byKind('given_name'),
      patronymic: byKind('patronymic'),
      fullName: byKind('full_name'),
      birthDate: byKind('birth_date'),
      iin: byKind('iin'),
    },
  };
}
