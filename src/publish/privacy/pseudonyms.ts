import { createHash, createHmac } from 'node:crypto';
import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import { fieldsOfTable } from '../../extracts/extract.js';

/** The field under which a record's pseudonym stands among its other fields. */
export const PSEUDONYM_FIELD = 'pseudonym';

/** Names for persons that only who holds the key can make: one person has one name wherever the report mentions them. */
export interface Pseudonyms {
  /** Tells keys apart without giving them away. */
  readonly keyFingerprint: string;
  ofPerson(personId: number): string;
  /** Null where the record names nobody that could be found again: it was linked to no other and has no valid IIN. */
  ofRecord(recordId: number): string | null;
}

/** Letters and digits that are not taken for one another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 60 bits: among ten million persons two would share a name once in twenty thousand audits. */
const CHARACTERS = 12;
/** Names that are kept at hand; making one again gives the same. */
const KEPT = 100_000;

/**
 * Pseudonyms by HMAC-SHA256 over a person's IIN. IINs are few enough to try them all, so that a hash without a key would give
 * them away. A person without a valid IIN is named by the place of their first record.
 */
export function pseudonymsOf(db: AuditFile, key: Uint8Array): Pseudonyms {
  const identityOf = identityReader(db);
  const records = db
    .prepare<[number], number>('select record_id from person_record where person_id = ? order by record_id')
    .pluck();
  const person = db.prepare<[number], number>('select person_id from person_record where record_id = ?').pluck();
  const made = new Map<number, string>();
  const ofPerson = (personId: number): string => {
    const known = made.get(personId);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const name = tokenOf(key, identityOf(records.all(personId)));
    made.set(personId, name);
    return name;
  };
  return {
    keyFingerprint: createHash('sha256').update('rollproof key\0').update(key).digest('hex').slice(0, 16),
    ofPerson,
    ofRecord: (recordId) => {
      const personId = person.get(recordId);
      if (personId !== undefined) return ofPerson(personId);
      const identity = identityOf([recordId]);
      return identity.startsWith('iin\0') ? tokenOf(key, identity) : null;
    },
  };
}

/** `4K7Q-9XM2-TDA0`: never twelve digits in a row, which could be taken for an IIN. */
function tokenOf(key: Uint8Array, identity: string): string {
  const bytes = createHmac('sha256', key).update(`person\0${identity}`).digest();
  const characters = Array.from(bytes.subarray(0, CHARACTERS), (byte) => ALPHABET[byte & 31]);
  return characters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** What makes the records of one person this person: the smallest valid IIN among them, else where the first of them stands. */
function identityReader(db: AuditFile): (recordIds: readonly number[]) => string {
  const locate = recordLocator(db);
  const readers = new Map<string, (recordId: number) => readonly string[]>();
  const iinsOf = (recordId: number): readonly string[] => {
    const name = locate(recordId).file.extract;
    let reader = readers.get(name);
    if (reader === undefined) {
      reader = iinReader(db, name);
      readers.set(name, reader);
    }
    return reader(recordId);
  };
  return (recordIds) => {
    const [iin] = recordIds.flatMap(iinsOf).sort();
    if (iin !== undefined) return `iin\0${iin}`;
    const { file, recordNumber } = locate(recordIds[0] ?? 0);
    return `record\0${file.sha256}\0${recordNumber}`;
  };
}

function iinReader(db: AuditFile, extractName: string): (recordId: number) => readonly string[] {
  const extract = extractNamed(extractName);
  const statements = extract.tables
    .filter((table) => fieldsOfTable(extract, table).some(({ kind }) => kind === 'iin'))
    .map((table) => db.prepare<[number], string | null>(`select iin from ${table} where record_id = ?`).pluck());
  return (recordId) => statements.flatMap((statement) => statement.get(recordId) ?? []);
}
