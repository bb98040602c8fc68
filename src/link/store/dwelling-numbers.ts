import { levelOfDwellings } from '../compare/dwelling-levels.js';
import type { AuditPeople } from '../table/audit-people.js';
import { type AddressOf, dwellingText } from '../table/dwellings.js';

/** Numbers the dwellings of some records, which are given by index, from 1; null where none is written. */
export type DwellingNumbers = (records: readonly number[]) => readonly (number | null)[];

const SAME_HOUSE = 1;

/** Numbers dwellings by their addresses: one house is one number where a flat is left out, and all are null where no address is loaded. */
export function dwellingNumbers({ recordIds }: AuditPeople, addressOf: AddressOf | null): DwellingNumbers {
  return (records) => {
    const known: string[] = [];
    return records.map((record) => {
      const text = dwellingText(addressOf === null ? null : addressOf(recordIds[record]!));
      if (text === '') return null;
      const at = known.findIndex((other) => other === text || levelOfDwellings(other, text) <= SAME_HOUSE);
      return at >= 0 ? at + 1 : known.push(text);
    });
  };
}
