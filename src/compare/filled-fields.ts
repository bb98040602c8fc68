import { BEFORE, type Entries } from './entries.js';

/** A field of an entry that is compared. */
export type Field = 'surname' | 'given_name' | 'patronymic' | 'birth_date' | 'iin' | 'address';

/** Says of each state whether any of its entries has something in a field: a column that a file leaves out changes nobody's data. */
export function filledFields(entries: Entries): (field: Field) => readonly [before: boolean, after: boolean] {
  const { surnames, givenNames, patronymics, birthDates, numbers, addresses, states, size } = entries;
  const today = states.findIndex((state) => state !== BEFORE);
  const firstOfToday = today < 0 ? size : today;
  const isWritten: Readonly<Record<Field, (entry: number) => boolean>> = {
    surname: (i) => surnames.codes[i]! >= 0,
    given_name: (i) => givenNames.codes[i]! >= 0,
    patronymic: (i) => patronymics.codes[i]! >= 0,
    birth_date: (i) => birthDates.codes[i]! >= 0,
    iin: (i) => !Number.isNaN(numbers[i]!),
    address: (i) => addresses[i] !== 0,
  };
  const known = new Map<Field, readonly [boolean, boolean]>();
  return (field) => {
    let filled = known.get(field);
    if (filled === undefined) {
      const has = (from: number, to: number) => {
        for (let i = from; i < to; i += 1) if (isWritten[field](i)) return true;
        return false;
      };
      filled = [has(0, firstOfToday), has(firstOfToday, size)];
      known.set(field, filled);
    }
    return filled;
  };
}
