import { isValidIin } from '../../identity/index.js';
import { MOST_FIELDS } from '../compare/pair-levels.js';
import { isDwellingPart, isOfFamily, isSharedNumber } from './dwelling-parts.js';
import {
  comparableDate,
  comparableName,
  comparableNumber,
  comparableText,
  dateOfParts,
  dateOrderOf,
  hasUmlauts,
  isCyrillic,
  type NameSpelling,
} from './list-values.js';
import { withNameRoles } from './name-roles.js';
import { Dictionary, type FieldColumn, type FieldKind, type PeopleTable } from './people-table.js';
import type { RawColumn } from './raw-columns.js';
import { toldSexes } from './told-sex.js';
import { splitWholeNames } from './whole-names.js';
import { withoutTitles } from './written-names.js';

const NAMES = ['surname', 'given_name', 'patronymic'] as const;

/** Makes the columns of a list comparable. Of more than ten the emptiest and the least telling are left out. */
export function buildTable(size: number, given: readonly RawColumn[], lists?: Int32Array): PeopleTable {
  const raw = withNameRoles(given);
  const names = namesOf(raw);
  const columns = [...nameColumns(names), ...dateColumns(size, raw), ...otherColumns(raw)];
  // Of a name that everybody bears another spelling still says something; of a column that is empty nothing does.
  const telling = columns.filter((column) =>
    hasValues(column, column.kind === 'surname' || column.kind === 'given_name' ? 1 : 2),
  );
  const chosen = telling.length <= MOST_FIELDS ? telling : mostTelling(telling);
  const strictNames = chosen.some(({ kind }) => kind === 'patronymic') && nameCells(raw).some(isCyrillic);
  const written = (wanted: FieldKind) => names.find(({ kind }) => kind === wanted)?.column;
  const sexes = toldSexes(
    size,
    chosen.find(({ sex }) => sex === true),
    { surname: written('surname'), patronymic: written('patronymic'), areCyrillic: nameCells(raw).some(isCyrillic) },
  );
  return {
    size,
    columns: chosen,
    strictNames,
    ...(lists === undefined ? {} : { lists }),
    ...(sexes === undefined ? {} : { sexes }),
  };
}

/** True if so many different values stand in the column; its texts may be shared with another one. */
function hasValues({ codes }: FieldColumn, least: 1 | 2): boolean {
  const first = codes.find((code) => code >= 0);
  return first !== undefined && (least === 1 || codes.some((code) => code >= 0 && code !== first));
}

/** Headers of understood columns that are not compared: beside better ones, of one value alone, or beyond ten. */
export function columnsLeftOut(given: readonly RawColumn[], compared: readonly FieldColumn[]): readonly string[] {
  const raw = withNameRoles(given);
  const fields = new Set(compared.map(({ field }) => field));
  const areNamesSplit = (NAMES as readonly string[]).some((kind) => fields.has(kind));
  const isUsed = ({ header, role }: RawColumn) =>
    fields.has(header) ||
    (role === 'full_name' && areNamesSplit && !raw.some((other) => tellsWho(other.role))) ||
    (role.startsWith('birth_') && fields.has(DATE_OF_PARTS) && role !== 'birth_date');
  return raw.filter((column) => !isUsed(column)).map(({ header }) => header);
}

/** A father's name alone, beside a whole name, is a part of it. */
function tellsWho(role: string): boolean {
  return role === 'surname' || role === 'given_name';
}

const DATE_OF_PARTS = 'birth date';

/** A column with each distinct cell put through `view` once. */
function mapColumn(
  column: RawColumn,
  kind: FieldKind,
  view: (cell: string) => string,
  dictionary = new Dictionary(),
): FieldColumn {
  const codeOf = Int32Array.from(column.values, (value) => dictionary.encode(view(value)));
  const codes = column.codes.map((code) => (code < 0 ? -1 : codeOf[code]!));
  const dwelling = isDwellingPart(column.header, column.role);
  const shared = isSharedNumber(column.header, column.role);
  const family = !dwelling && isOfFamily(column.header, column.role);
  const sex = column.role === 'sex';
  const marks = {
    ...(dwelling && { dwelling }),
    ...(shared && { shared }),
    ...(family && { family }),
    ...(sex && { sex }),
  };
  return { field: column.header, kind, codes, values: dictionary.values, ...marks };
}

function nameCells(raw: readonly RawColumn[]): readonly (readonly string[])[] {
  return raw
    .filter(({ role }) => role === 'full_name' || (NAMES as readonly string[]).includes(role))
    .map(({ values }) => values);
}

/** A part of the names of a list, as written. */
interface WrittenPart {
  readonly kind: (typeof NAMES)[number];
  readonly column: RawColumn;
}

/** The parts of names that have a column, and those of a whole name that have none. */
function namesOf(raw: readonly RawColumn[]): readonly WrittenPart[] {
  const parts = NAMES.flatMap((kind) => {
    const column = raw.find(({ role }) => role === kind);
    return column === undefined ? [] : [{ kind, column }];
  });
  const whole = raw.find(({ role }) => role === 'full_name');
  const isWhole = whole !== undefined && !parts.some(({ kind }) => tellsWho(kind));
  const split = isWhole ? splitWhole(whole).filter(({ kind }) => !parts.some((part) => part.kind === kind)) : [];
  return [...split, ...parts];
}

function nameColumns(named: readonly WrittenPart[]): FieldColumn[] {
  const cells = named.map(({ column }) => column.values);
  const spelling = { cyrillic: cells.some(isCyrillic), umlauts: cells.some(hasUmlauts) };
  const shared = new Dictionary();
  return named.map(({ kind, column }) =>
    mapColumn(column, kind, nameView(kind, spelling), kind === 'patronymic' ? new Dictionary() : shared),
  );
}

function nameView(kind: (typeof NAMES)[number], spelling: NameSpelling): (cell: string) => string {
  const view = comparableName(kind, spelling);
  return (cell) => view(withoutTitles(cell));
}

/** All names in one cell, parted into columns of their own. */
function splitWhole(whole: RawColumn): WrittenPart[] {
  const names = splitWholeNames(whole.values, countsOf(whole));
  const part = (kind: (typeof NAMES)[number], of: (name: (typeof names)[number]) => string) => ({
    kind,
    column: { ...whole, header: kind, role: kind, values: names.map(of) },
  });
  return [
    part('surname', (n) => n.surname),
    part('given_name', (n) => n.givenName),
    part('patronymic', (n) => n.patronymic),
  ];
}

/** How many records hold each cell. */
function countsOf({ codes, values }: RawColumn): Float64Array {
  const counts = new Float64Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]! += 1;
  return counts;
}

function dateColumns(size: number, raw: readonly RawColumn[]): FieldColumn[] {
  const whole = raw.find(({ role }) => role === 'birth_date');
  if (whole !== undefined) {
    const order = dateOrderOf(whole.values);
    return [mapColumn(whole, 'birth_date', (cell) => comparableDate(cell, order))];
  }
  const parts = (['birth_year', 'birth_month', 'birth_day'] as const).map((wanted) =>
    raw.find(({ role }) => role === wanted),
  );
  if (parts[0] === undefined) return [];
  const dates = new Dictionary();
  const cellOf = (part: RawColumn | undefined, i: number) => part?.values[part.codes[i] ?? -1] ?? '';
  const codes = Int32Array.from({ length: size }, (_, i) =>
    dates.encode(dateOfParts(cellOf(parts[0], i), cellOf(parts[1], i), cellOf(parts[2], i))),
  );
  return [{ field: DATE_OF_PARTS, kind: 'birth_date', codes, values: dates.values }];
}

function otherColumns(raw: readonly RawColumn[]): FieldColumn[] {
  return raw.flatMap((column): FieldColumn[] => {
    switch (column.role) {
      case 'iin':
        return [mapColumn(column, 'iin', (cell) => (isValidIin(cell) ? cell : comparableNumber(cell)))];
      case 'identifier':
      case 'postcode':
        return [mapColumn(column, 'identifier', comparableNumber)];
      case 'number':
        return [mapColumn(column, 'number', comparableNumber)];
      case 'sex':
      case 'category':
        return [mapColumn(column, 'category', comparableText(false))];
      case 'text':
        return [mapColumn(column, 'text', comparableText(isCyrillic(column.values)))];
      default:
        return [];
    }
  });
}

/** The ten columns by which two records are told apart best; names and birth date before all others. */
function mostTelling(columns: readonly FieldColumn[]): FieldColumn[] {
  const isMain = ({ kind }: FieldColumn) =>
    kind === 'birth_date' || kind === 'iin' || (NAMES as readonly string[]).includes(kind);
  const worth = (column: FieldColumn) => {
    const filled = column.codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0) / Math.max(1, column.codes.length);
    return (isMain(column) ? 1000 : 0) + filled * Math.log2(1 + column.values.length);
  };
  const best = new Set([...columns].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_FIELDS));
  return columns.filter((column) => best.has(column));
}
