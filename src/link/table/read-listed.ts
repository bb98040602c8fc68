import type { AuditFile } from '../../database/audit-file.js';
import { type AuditPeople, peopleOf, roomFor, sourcesOf } from './audit-people.js';
import {
  fillColumns,
  LISTED,
  makeColumns,
  noteDamaged,
  type PeopleColumns,
  type PeopleRead,
} from './people-columns.js';

/** Who the entries of all lists are, as whoever has stored them knows it. */
export interface ListedPeople {
  /** How many there are; null where they have to be read in the audit file. */
  readonly entries: number | null;
  /** Fills the beginning of columns, once; of IINs that are not valid it gives what is written there. */
  fill(columns: Pick<PeopleColumns, 'recordIds' | 'iins' | 'documents' | 'codes'>): Omit<
    PeopleRead,
    'size' | 'damagedIins'
  > & {
    readonly unreadIins: ReadonlyMap<number, string>;
  };
}

/** What `readPeople` gives, with the lists as they are known already; null where they have to be read. */
export function peopleBeside(db: AuditFile, listed: ListedPeople): AuditPeople | null {
  const { lists, papers } = sourcesOf(db);
  const size = listed.entries;
  if (size === null) return null;
  const columns = makeColumns(size + roomFor(db, papers));
  if (lists.documents === true) columns.documents.fill(Number.NaN);
  const { unreadIins, ...texts } = listed.fill(columns);
  columns.places.fill(LISTED, 0, size);
  const damagedIins = new Map<number, string>();
  for (const [at, written] of unreadIins) noteDamaged(damagedIins, at, written);
  const rest = fillColumns(db, papers, columns, size);
  return peopleOf(columns, [{ ...texts, size, damagedIins }, rest], lists);
}
