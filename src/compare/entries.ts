import type { CodedColumn } from '../link/table/audit-people.js';
import { Dictionary } from '../link/table/people-table.js';
import { hashText } from '../link/table/scatter.js';

/** Where an entry stands: on the previous list, on a list of today, or on a line of today's list that is struck off. */
export const BEFORE = 0;
export const AFTER = 1;
export const STRUCK = 2;

/** Behind the year of a birth date of which nothing else is known. */
export const DAY_UNKNOWN = '-00-00';

/** The entries of both states in columns, in the order of their records. */
export interface Entries {
  readonly size: number;
  readonly states: Uint8Array;
  readonly recordIds: Float64Array;
  /** A number for the valid national number of the entry; NaN where there is none. Two numbers seldom share one. */
  readonly numbers: Float64Array;
  /** Surname and given name share their values. */
  readonly surnames: CodedColumn;
  readonly givenNames: CodedColumn;
  readonly patronymics: CodedColumn;
  readonly birthDates: CodedColumn;
  readonly precincts: CodedColumn;
  /** A number for the address as written; 0 where there is none. */
  readonly addresses: Float64Array;
  /** A number for the names as written. */
  readonly writings: Float64Array;
}

/** What is read of an entry. */
export type EntryRow = readonly [
  id: number,
  state: number,
  iin: Cell,
  surname: Cell,
  given: Cell,
  patronymic: Cell,
  date: Cell,
  precinct: string,
  address: Cell,
  names: string,
];
type Cell = string | null;

/** Takes entries in the order of their records. */
export class EntriesInTheMaking {
  size = 0;
  private readonly made;
  private readonly codes: readonly Int32Array[];
  private readonly dictionaries: readonly Dictionary[];

  /** @param room how many there are at the most */
  constructor(room: number) {
    this.made = {
      states: new Uint8Array(room),
      recordIds: new Float64Array(room),
      numbers: new Float64Array(room),
      addresses: new Float64Array(room),
      writings: new Float64Array(room),
    };
    this.codes = CODED.map(() => new Int32Array(room));
    const names = new Dictionary();
    this.dictionaries = [names, names, new Dictionary(), new Dictionary(), new Dictionary()];
  }

  add([id, state, iin, surname, given, patronymic, date, precinct, address, written]: EntryRow): void {
    const { made, size } = this;
    made.recordIds[size] = id;
    made.states[size] = state;
    made.numbers[size] = iin === null ? Number.NaN : hashOf(iin);
    made.addresses[size] = address === null ? 0 : hashOf(address);
    made.writings[size] = hashOf(written);
    [surname, given, patronymic, date, precinct].forEach((cell, c) => {
      this.codes[c]![size] = cell === null ? -1 : this.dictionaries[c]!.encode(cell);
    });
    this.size += 1;
  }

  /**
   * Takes single entries that were read before, as entries of a state with the id of their record here. Texts are numbered anew as they
   * are first seen, so that all is as if they had been read.
   */
  taker(kept: Entries): (i: number, id: number, state: number) => void {
    const columns = CODED.map((column) => kept[column]);
    const newCodes = new Map<readonly string[], Int32Array>();
    for (const { values } of columns) newCodes.set(values, new Int32Array(values.length).fill(-1));
    const recoded = columns.map(({ values }) => newCodes.get(values)!);
    const { made } = this;
    return (i, id, state) => {
      const { size } = this;
      made.recordIds[size] = id;
      made.states[size] = state;
      made.numbers[size] = kept.numbers[i]!;
      made.addresses[size] = kept.addresses[i]!;
      made.writings[size] = kept.writings[i]!;
      for (let c = 0; c < columns.length; c += 1) {
        const { codes, values } = columns[c]!;
        const code = codes[i]!;
        if (code >= 0 && recoded[c]![code] === -1) recoded[c]![code] = this.dictionaries[c]!.encode(values[code]!);
        this.codes[c]![size] = code < 0 ? -1 : recoded[c]![code]!;
      }
      this.size += 1;
    };
  }

  entries(): Entries {
    const { made, size } = this;
    const column = (c: number): CodedColumn => ({
      codes: this.codes[c]!.subarray(0, size),
      values: this.dictionaries[c]!.values,
    });
    return {
      size,
      states: made.states.subarray(0, size),
      recordIds: made.recordIds.subarray(0, size),
      numbers: made.numbers.subarray(0, size),
      addresses: made.addresses.subarray(0, size),
      writings: made.writings.subarray(0, size),
      surnames: column(0),
      givenNames: column(1),
      patronymics: column(2),
      birthDates: column(3),
      precincts: column(4),
    };
  }
}

/** The columns of codes. */
const CODED = ['surnames', 'givenNames', 'patronymics', 'birthDates', 'precincts'] as const;

/** A copy of the entries of today's lists, struck lines too, which keeps nothing else in memory but the texts. They stand behind all others. */
export function entriesOfToday(all: Entries): Entries {
  const first = all.states.findIndex((state) => state !== BEFORE);
  const from = first < 0 ? all.size : first;
  const column = ({ codes, values }: CodedColumn) => ({ codes: codes.slice(from), values });
  return {
    size: all.size - from,
    states: all.states.slice(from),
    recordIds: all.recordIds.slice(from),
    numbers: all.numbers.slice(from),
    addresses: all.addresses.slice(from),
    writings: all.writings.slice(from),
    surnames: column(all.surnames),
    givenNames: column(all.givenNames),
    patronymics: column(all.patronymics),
    birthDates: column(all.birthDates),
    precincts: column(all.precincts),
  };
}

/** 53 bits of a text, above 0. */
export function hashOf(text: string): number {
  return (hashText(text) >>> 0) * 0x20_0000 + (hashText(`#${text}`) >>> 11);
}
