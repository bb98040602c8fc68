import { foldAddress, foldName, foldSurname, patronymicRoot } from '../src/identity/index.js';
import { Dictionary, type FieldColumn, type PeopleTable } from '../src/link/table/people-table.js';
import { makeList } from './kazakh-list.js';

/** A made-up national list as linking reads it, with the truth: by record the number of its person. */
export interface MadeTable {
  readonly table: PeopleTable;
  readonly truth: Int32Array;
}

/** How an audit links: by names, birth date and IIN, the records without an IIN (5 %) against all. One in a hundred stands twice. */
export function auditTable(people: number): MadeTable {
  const size = Math.ceil(people * 1.03) + 1000;
  const iins = new Float64Array(size);
  const { columns, truth, records } = namedColumns(people, 5, (at, { iin }) => {
    iins[at] = iin === '' ? Number.NaN : Number(iin);
  });
  const numbers = iins.subarray(0, records);
  const codes = new Int32Array(records);
  const focus = new Uint8Array(records);
  for (let i = 0; i < records; i++) {
    codes[i] = Number.isNaN(numbers[i]!) ? -1 : i;
    focus[i] = codes[i]! < 0 ? 1 : 0;
  }
  const iin: FieldColumn = { field: 'iin', kind: 'iin', codes, values: [], numbers };
  return { table: { size: records, columns: [...columns, iin], focus, strictNames: true }, truth };
}

/** A list that has no IINs at all: names, birth date and address, every record against all. One in a hundred stands twice. */
export function listWithoutIins(people: number): MadeTable {
  const addresses = new Dictionary();
  const codes = new Int32Array(Math.ceil(people * 1.03) + 1000);
  const { columns, truth, records } = namedColumns(people, 100, (at, { address }) => {
    codes[at] = addresses.encode(foldAddress(address));
  });
  const column: FieldColumn = {
    field: 'address',
    kind: 'text',
    codes: codes.subarray(0, records),
    values: addresses.values,
  };
  return { table: { size: records, columns: [...columns, column], strictNames: true }, truth };
}

type Entry = ReturnType<typeof makeList> extends Generator<infer Made> ? Made : never;

function namedColumns(people: number, withoutIin: number, onEntry: (at: number, entry: Entry) => void) {
  const size = Math.ceil(people * 1.03) + 1000;
  const [names, patronymics, dates] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const codes = Array.from({ length: 4 }, () => new Int32Array(size));
  const truth = new Int32Array(size);
  let records = 0;
  for (const entry of makeList({ people, seed: 1, doubled: 1, withoutIin })) {
    codes[0]![records] = names.encode(foldSurname(entry.surname));
    codes[1]![records] = names.encode(foldName(entry.givenName));
    codes[2]![records] = patronymics.encode(patronymicRoot(entry.patronymic));
    codes[3]![records] = dates.encode(entry.birthDate);
    truth[records] = entry.person;
    onEntry(records, entry);
    records += 1;
  }
  const column = (kind: FieldColumn['kind'], at: number, { values }: Dictionary): FieldColumn => ({
    field: kind,
    kind,
    codes: codes[at]!.subarray(0, records),
    values,
  });
  const columns = [
    column('surname', 0, names),
    column('given_name', 1, names),
    column('patronymic', 2, patronymics),
    column('birth_date', 3, dates),
  ];
  return { columns, truth: truth.subarray(0, records), records };
}
