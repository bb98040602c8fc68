import { type DateOptions, type NamePart, namesJoined, nothingWords } from '../identity/index.js';
import type { SqlValue } from '../model.js';
import { COLUMNS_PER_COLUMN, columnsOf, type Extract, type Field, type FieldKind } from './extract.js';
import type { BirthCalendar } from './header/birth-calendar.js';
import { normaliseHeader } from './header/header-spelling.js';
import type { PersonNumbers } from './header/person-numbers.js';
import type { UnderstoodColumn } from './header/types.js';
import type { ThousandsSign } from './read-number.js';

/** What the cells of one file mean, decided once per file so that each record is only looked up. */
export interface ReadingPlan {
  readonly extract: Extract;
  /** Fields read one by one; those that say who a record is about are in `person`. */
  readonly fields: readonly PlannedField[];
  readonly person: PersonPositions;
  /** The names that a decision orders; undefined where the file has no such column. */
  readonly corrected: NamePositions | undefined;
  /** The names of a whole name in their order, where the header of its column says one, or the file proves it. */
  readonly nameOrder: readonly NamePart[] | null;
  /** The values of a record before its cells are read: record id, constants, then null or the fallback of each column. */
  readonly template: readonly SqlValue[];
  readonly tables: readonly PlannedTable[];
  readonly settings: ReadingSettings;
  /** Whether a record that names nobody and bears no IIN is none. */
  readonly needsPerson: boolean;
  /** Where the number of a paper stands that its record may do without if it names a person (of a serial, its digits), or -1; and its field. */
  readonly personOrNumber: number;
  readonly numberField: string;
  /** Where the ground of striking off and the mark of it stand, if the file has a column of grounds alone: who has one was struck off. */
  readonly struckOffBy: { readonly ground: number; readonly mark: number } | null;
  /** The field of the mark and where it stands that the ballot was given outside the room, if the mark alone may say so. */
  readonly outsideBy: { readonly mark: PlannedField; readonly outside: number } | null;
  /** Where the type of a precinct and the names of its region and TEC stand: "Abroad" as a region says the type, too. */
  readonly typeByPlace: { readonly type: number; readonly places: readonly number[] } | null;
  /** By place of the cell, the name of its field. */
  readonly fieldOfCell: readonly (string | undefined)[];
  /** The words of election.yaml that say "nothing", besides those known. */
  readonly nothing: ReadonlySet<string> | undefined;
}

export interface ReadingSettings {
  /** ISO date for cells that hold only a time; null where the profile has no polling day. */
  readonly pollingDay: string | null;
  /** What becomes of a record whose IIN a spreadsheet has damaged beyond repair. */
  readonly damagedIin: 'reject' | 'keep';
  /** What the numbers of persons are; IINs where nothing is said. */
  readonly personNumbers?: PersonNumbers;
  /** How years of birth are counted in this file; the common calendar where nothing is said. */
  readonly birthCalendar?: BirthCalendar;
  /**
   * The order of day, month and year in this file's dates, that of single fields where the file has proven it, and whether its
   * serial dates count from 1904.
   */
  readonly dates: {
    readonly order: DateOptions['order'] & string;
    readonly orders?: Readonly<Record<string, 'dmy' | 'mdy'>>;
    readonly date1904: boolean;
  };
  /** By place of the cell, the sign that groups thousands there, as the file has proven it. */
  readonly thousands?: Readonly<Record<number, ThousandsSign>>;
  /** The names of a whole name in their order, where the file has proven it or its settings say it; the header's where nothing is said. */
  readonly nameOrder?: readonly NamePart[];
  /** Words that say "nothing" in the files of this folder, besides those known. */
  readonly nothingWords?: readonly string[];
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
  readonly values: Readonly<Record<string, string>> | undefined;
  /** What stands for the cell where the file has no such column. */
  readonly absent: string;
}

/** A table that records of this file become rows of. */
export interface PlannedTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Index of each column's value; null where a row is the record's values as they are. */
  readonly from: readonly number[] | null;
  /** The row is there only where this value is; null: always. */
  readonly onlyWith: number | null;
  /** One row for each of these cells that is filled, all in one flat array; null: one row per record. */
  readonly perColumn: readonly PlannedVotes[] | null;
}

/** A column of votes, and whom they are for. */
export interface PlannedVotes {
  readonly planned: PlannedField;
  readonly candidate: string;
  /** The name for comparison. */
  readonly key: string;
}

/** The fields of names; undefined where the extract has none or the file has no such column. */
export interface NamePositions {
  readonly surname: PlannedField | undefined;
  readonly givenName: PlannedField | undefined;
  readonly patronymic: PlannedField | undefined;
  readonly fullName: PlannedField | undefined;
}

/** The fields that say who a record is about. */
export interface PersonPositions extends NamePositions {
  readonly birthDate: PlannedField | undefined;
  readonly iin: PlannedField | undefined;
}

/** A serial fills four columns: as written, series, number, bare number. */
const NUMBER_OF_SERIAL = 2;

const PERSON_KINDS = new Set<FieldKind>(['surname', 'given_name', 'patronymic', 'full_name', 'birth_date', 'iin']);
const CORRECTED_KINDS = new Set<FieldKind>([
  'corrected_surname',
  'corrected_given_name',
  'corrected_patronymic',
  'corrected_full_name',
]);

/** What names where a precinct lies may say its type. */
const PLACES = ['region', 'tec'] as const;

/** Decides how the records of one file are read. Fields that the file cannot fill get no column: they stay null. */
export function planReading(
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  settings: ReadingSettings,
): ReadingPlan {
  const constants = Object.entries(extract.constants ?? {});
  const template: SqlValue[] = [0, ...constants.map(([, value]) => value)];
  const planned: PlannedField[] = [];
  const isThere = (name: string) => columns.some(({ field }) => field?.name === name);
  const isCorrected = columns.some(({ field }) => field !== null && CORRECTED_KINDS.has(field.kind));
  /** Names are read together: a whole name fills the places of its parts. */
  const isName = ({ kind }: Field) => PERSON_KINDS.has(kind) || (isCorrected && CORRECTED_KINDS.has(kind));
  const isMarkedByGround =
    isThere('struck_off_ground') && !isThere('struck_off') && settings.defaults['struck_off'] === undefined;
  const isPlaced = PLACES.some(isThere);
  const derived = { struck_off: isMarkedByGround, type: isPlaced, home_vote: isThere('voted') };
  for (const field of extract.fields) {
    if (field.kind === 'candidate_votes') continue;
    const cell = (columns.find((candidate) => candidate.field?.name === field.name)?.position ?? 0) - 1;
    const absent = settings.defaults[field.name] ?? '';
    const isDerived = field.name in derived && derived[field.name as keyof typeof derived];
    if (!isDerived && cell < 0 && absent === '' && field.fallback === undefined && !isName(field)) continue;
    planned.push({ field, cell, slot: template.length, values: settings.values[field.name], absent });
    columnsOf(field).forEach((_, index) => {
      template.push(index === 0 ? (field.fallback ?? null) : null);
    });
  }
  const spared = planned.find(
    ({ field }) => field.spared === true && (field.kind === 'text' || field.kind === 'serial'),
  );
  const byKind = (kind: FieldKind) => planned.find((each) => each.field.kind === kind);
  const slotOf = (name: string) => planned.find(({ field }) => field.name === name)?.slot;
  const type = isPlaced ? slotOf('type') : undefined;
  const [ground, mark, outside] = [slotOf('struck_off_ground'), slotOf('struck_off'), slotOf('home_vote')];
  const voted = planned.find(({ field }) => field.name === 'voted');
  const wholeName = columns.find(({ field }) => field?.kind === 'full_name');
  return {
    extract,
    nameOrder: settings.nameOrder ?? (wholeName === undefined ? null : namesJoined(wholeName.header)),
    fields: planned.filter((each) => !isName(each.field)),
    template,
    settings,
    personOrNumber: spared === undefined ? -1 : spared.slot + (spared.field.kind === 'serial' ? NUMBER_OF_SERIAL : 0),
    numberField: spared?.field.name ?? '',
    needsPerson: extract.needsPerson === true,
    struckOffBy: isMarkedByGround && ground !== undefined && mark !== undefined ? { ground, mark } : null,
    outsideBy: voted === undefined || outside === undefined ? null : { mark: voted, outside },
    typeByPlace: type === undefined ? null : { type, places: PLACES.flatMap((name) => slotOf(name) ?? []) },
    fieldOfCell: columns.reduce<(string | undefined)[]>((names, { position, field }) => {
      names[position - 1] = field?.name;
      return names;
    }, []),
    nothing: nothingWords(settings.nothingWords ?? []),
    tables: extract.tables.map((table) =>
      planTable(
        extract,
        table,
        planned,
        constants.map(([name]) => name),
        extract.rowPerColumn === table ? plannedVotes(columns) : null,
      ),
    ),
    corrected: isCorrected
      ? {
          surname: byKind('corrected_surname'),
          givenName: byKind('corrected_given_name'),
          patronymic: byKind('corrected_patronymic'),
          fullName: byKind('corrected_full_name'),
        }
      : undefined,
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

function planTable(
  extract: Extract,
  table: string,
  planned: readonly PlannedField[],
  constants: readonly string[],
  perColumn: readonly PlannedVotes[] | null,
): PlannedTable {
  const fields = planned.filter(({ field }) => field.tables === undefined || field.tables.includes(table));
  const slots = fields.flatMap(({ field, slot }) => columnsOf(field).map((_, index) => slot + index));
  const condition = extract.rowOnlyWith?.[table];
  return {
    table,
    columns: [
      'record_id',
      ...constants,
      ...fields.flatMap(({ field }) => columnsOf(field)),
      ...(perColumn === null ? [] : COLUMNS_PER_COLUMN),
    ],
    from: extract.tables.length === 1 ? null : [0, ...constants.map((_, index) => index + 1), ...slots],
    // A file without the deciding column has no row of this table at all: no value stands at -1.
    onlyWith: condition === undefined ? null : (planned.find(({ field }) => field.name === condition)?.slot ?? -1),
    perColumn,
  };
}

function plannedVotes(columns: readonly UnderstoodColumn[]): readonly PlannedVotes[] {
  return columns.flatMap(({ field, position, candidate }) =>
    field === null || candidate === undefined
      ? []
      : [
          {
            planned: { field, cell: position - 1, slot: -1, values: undefined, absent: '' },
            candidate,
            key: normaliseHeader(candidate) || candidate,
          },
        ],
  );
}
