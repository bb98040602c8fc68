import type { AuditFile } from '../../database/audit-file.js';
import { foldAddress, parseAddress } from '../../identity/index.js';
import { Dictionary, type FieldColumn } from './people-table.js';

const TABLES = ['listing', 'residence_certificate', 'previous_listing'];

/** Gives the address as a record writes it, by record_id; null where none is written. */
export type AddressOf = (recordId: number) => string | null;

/** Reads the addresses of single records: of twelve million entries those of a few thousand are asked for. Null where no file has any. */
export function addressReader(db: AuditFile): AddressOf | null {
  if (!hasAddresses(db)) return null;
  const selects = TABLES.map((table) =>
    db.prepare<[number], string | null>(`select address from ${table} where record_id = ?`).pluck(),
  );
  return (recordId) => {
    for (const select of selects) {
      const address = select.get(recordId);
      if (address !== undefined) return address;
    }
    return null;
  };
}

/** True if any file has addresses, in a column or in several. */
function hasAddresses(db: AuditFile): boolean {
  const select = db.prepare("select 1 from file_column where (field = 'address' or feeds = 'address') and filled > 0");
  return select.get() !== undefined;
}

/**
 * An address in comparable form: settlement, street, house and flat, each on a line of its own, or all of it folded on one
 * line where no house is found; '' where nothing is written.
 */
export function dwellingText(address: string | null): string {
  if (address === null) return '';
  const { settlement, street, house, flat } = parseAddress(address);
  return house === '' ? foldAddress(address) : [settlement, street, house, flat].join('\n');
}

/** So many records, spread over all, show how many people share a dwelling. */
const SHOWN = 20_000;

/** The column of the dwellings, which is filled in for the records that are asked for and for some that show how common each is. */
export function dwellingColumn(size: number, recordIds: Float64Array, addressOf: AddressOf): FieldColumn {
  const dwellings = new Dictionary();
  const codes = new Int32Array(size).fill(-1);
  const read = (record: number) => {
    if (codes[record]! < 0) codes[record] = dwellings.encode(dwellingText(addressOf(recordIds[record]!)));
  };
  const fillIn = (records: Iterable<number>) => {
    const step = Math.max(1, Math.floor(size / SHOWN));
    for (let record = 0; record < size; record += step) read(record);
    for (const record of records) read(record);
  };
  return { field: 'dwelling', kind: 'dwelling', dwelling: true, codes, values: dwellings.values, fillIn };
}
