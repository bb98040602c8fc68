import { BEFORE, type Entries } from './entries.js';

/** A field of an entry that is compared. */
export type Field = 'surname' | 'given_name' | 'patronymic' | 'birth_date' | 'iin' | 'address';

/** Says of each state whether any of its entries has something in a field: a column that a file leaves out changes nobody's data. */
export function filledFields(entries: Entries): (field: Field) => readonly [before: boolean, after: boolean] {
  const { surnames, givenNames, patronymics, birthDates, numbers, addresses, states, size } = entries;
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
      const found: [boolean, boolean] = [false, false];
      for (let i = 0; i < size && !(found[0] && found[1]); i += 1)
        if (isWritten[field](i)) found[states[i] === BEFORE ? 0 : 1] = true;
      filled = found;
      known.set(field, filled);
    }
    return filled;
  };
}
