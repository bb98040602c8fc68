import type { ExtractName, Language, SqlValue, Texts } from '../model.js';

/** How the cells of a field are read; each kind fills the columns that `columnsOf` names. */
export type FieldKind =
  | 'text'
  | 'surname'
  | 'given_name'
  | 'patronymic'
  | 'full_name'
  /** A name as a decision orders it to be, beside the one that the list has. */
  | 'corrected_surname'
  | 'corrected_given_name'
  | 'corrected_patronymic'
  | 'corrected_full_name'
  | 'iin'
  | 'birth_date'
  | 'date'
  | 'date_time'
  | 'yes_no'
  | 'whole_number'
  | 'decimal'
  | 'precinct'
  | 'serial'
  | 'place'
  | 'address'
  | 'choice'
  /** The number of an identity document, compared without spaces, dashes and look-alike letters. */
  | 'document'
  /** Whom votes were given to. */
  | 'candidate'
  /** A number whose header says whom it is for ("votes: Айдарбеков"): any number of columns, each a row of `rowPerColumn`. */
  | 'candidate_votes';

/** A column that an extract may have. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** A record without anything written in it is rejected, and a file without the column is refused. */
  readonly mandatory?: boolean;
  /** Mandatory as a column only: a record may do without it. */
  readonly spared?: boolean;
  /** A number that is kept as text: what data frames and invisible hands do to numbers is undone. */
  readonly numbered?: boolean;
  /** Names a living person or where one lives: masked in every output unless the user reveals. */
  readonly personal?: boolean;
  /** Stands in tables of every kind, whether or not an extract has it: says nothing of what a table is. */
  readonly anywhere?: boolean;
  /** For `choice`: each allowed value with the spellings that mean it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** For `choice`: each allowed value with what the normalised words that mean it hold, where no spelling is theirs. */
  readonly meanings?: Readonly<Record<string, RegExp>>;
  /** For `date_time`: a cell that holds only a time means polling day. */
  readonly onPollingDay?: boolean;
  /** Value where the file has no such column. */
  readonly fallback?: SqlValue;
  /** The tables it goes to, where not to all of its extract. */
  readonly tables?: readonly string[];
  /** For `patronymic`: the sex that its ending shows is stored beside it. */
  readonly showsSex?: boolean;
  /** The column it fills, where not named as the field. */
  readonly column?: string;
  /** Column headers that mean this field, per language; the field's own name always does. */
  readonly headers: Readonly<Record<Language, readonly string[]>>;
}

/** What one kind of file is: its fields, and the tables that a record of it becomes a row of. */
export interface Extract {
  readonly name: ExtractName;
  readonly title: Texts;
  /** Folder or file names (before a digit, a dot or a dash) that announce this extract. */
  readonly fileNames: readonly string[];
  readonly fields: readonly Field[];
  readonly tables: readonly string[];
  /** A record of it is about a person: without a name and without an IIN it is about nobody. */
  readonly needsPerson?: boolean;
  /** Tables that get a row only where this field of the record is filled. */
  readonly rowOnlyWith?: Readonly<Record<string, string>>;
  /** The table that gets a row of each filled column of kind `candidate_votes`. */
  readonly rowPerColumn?: string;
  /** Fields that together may stand in one record only; a second record with the same values is rejected. */
  readonly uniqueBy?: readonly string[];
  /** A record of another file with the same values fills in what the first one leaves blank, where it contradicts nothing. */
  readonly joinsUp?: boolean;
  /** Columns with one value for the whole extract. */
  readonly constants?: Readonly<Record<string, SqlValue>>;
}

/** The table columns that a field fills, in order; empty for fields that only feed others. */
export function columnsOf(field: Field): readonly string[] {
  const name = field.column ?? field.name;
  switch (field.kind) {
    case 'surname':
    case 'given_name':
    case 'corrected_surname':
    case 'corrected_given_name':
    case 'place':
    case 'document':
      return [name, `${name}_fold`];
    case 'address':
      return [name, `${name}_fold`, `${name}_settlement_fold`];
    case 'candidate':
      return [name, `${name}_key`];
    case 'patronymic':
    case 'corrected_patronymic':
      return field.showsSex === true ? [name, `${name}_root`, `${name}_of_man`] : [name, `${name}_root`];
    case 'birth_date':
      return [name, 'birth_year'];
    case 'iin':
      return [name, `${name}_written`, `${name}_problem`];
    case 'date_time':
      return [name, name.replace(/_at$/, '_minute')];
    case 'serial':
      return [name, `${name}_series`, `${name}_number`, `${name}_bare`];
    case 'full_name':
    case 'corrected_full_name':
    case 'candidate_votes':
      return [];
    default:
      return [name];
  }
}

/** The fields of an extract that are stored in one of its tables. */
export function fieldsOfTable(extract: Extract, table: string): readonly Field[] {
  return extract.fields.filter((field) => field.tables === undefined || field.tables.includes(table));
}

/** What a column of kind `candidate_votes` adds to its row: whom its header names, that name for comparison, and the number. */
export const COLUMNS_PER_COLUMN: readonly string[] = ['candidate', 'candidate_key', 'votes'];

/** Every column that loading fills in one table, in order: record_id, constants, then the fields' columns. */
export function tableColumns(extract: Extract, table: string): readonly string[] {
  const columns = fieldsOfTable(extract, table).flatMap(columnsOf);
  const perColumn = extract.rowPerColumn === table ? COLUMNS_PER_COLUMN : [];
  return ['record_id', ...Object.keys(extract.constants ?? {}), ...columns, ...perColumn];
}
