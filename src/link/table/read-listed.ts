import type { AuditFile } from '../../database/audit-file.js';
import { type AuditPeople, peopleOf, roomFor, sourcesOf } from './audit-people.js';
import { fillColumns, LISTED, noteDamaged, type PeopleColumns, type PeopleRead } from './people-columns.js';

/** Who the entries of all lists are, as whoever has stored them knows it. */
export interface ListedPeople {
  /** How many there are; null where they have to be read in the audit file. */
  readonly entries: number | null;
  /**
   * Their columns, with room for so many others behind them, and the texts; once; null where they
   * have to be read. Of IINs that are not valid it gives what is written there.
   */
  take(others: number):
    | (Omit<PeopleRead, 'size' | 'damagedIins'> & {
        readonly columns: Omit<PeopleColumns, 'places'>;
        readonly unreadIins: ReadonlyMap<number, string>;
      })
    | null;
}

/** What `readPeople` gives, with the lists as they are known already; null where they have to be read. */
export function peopleBeside(db: AuditFile, listed: ListedPeople): AuditPeople | null {
  const { lists, papers } = sourcesOf(db);
  const size = listed.entries;
  if (size === null) return null;
  const others = roomFor(db, papers);
  const taken = listed.take(others);
  if (taken === null) return null;
  const { unreadIins, columns: listedColumns, ...texts } = taken;
  const columns = { ...listedColumns, places: new Uint8Array(size + others).fill(LISTED, 0, size) };
  const damagedIins = new Map<number, string>();
  for (const [at, written] of unreadIins) noteDamaged(damagedIins, at, written);
  const rest = fillColumns(db, papers, columns, size);
  return peopleOf(columns, [{ ...texts, size, damagedIins }, rest], lists);
}
