import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import type { ExtractName } from '../../model.js';
import { concealmentOf } from '../privacy/concealment.js';
import { shownPaths } from '../privacy/file-names.js';
import { maskValue } from '../privacy/mask.js';

interface Entry {
  readonly precinct: string | null;
  readonly entryNo: string | null;
  readonly tec: string | null;
  readonly person: string;
  readonly birthDate: string | null;
  readonly content: string;
}

/** The tables whose records name a person that a clerk looks up, with the columns of precinct, line and address. */
const NAMED = [
  ['listing', 'precinct', 'entry_no', 'address'],
  ['previous_listing', 'precinct', 'entry_no', 'address'],
  ['registration_change', 'from_precinct', 'null', 'null'],
  ['list_correction', 'precinct', 'null', 'null'],
  ['voted_outside', 'precinct', 'entry_no', 'address'],
  ['disqualified', 'null', 'null', 'null'],
];
const ENTRY = `
  with named as (${NAMED.map(
    ([table, precinct, line, address]) => `
    select ${precinct} as precinct, ${line} as entry_no, ${address} as address, surname, given_name, patronymic, birth_date,
           surname_fold, given_name_fold, iin, iin_written
    from ${table} where record_id = :id`,
  ).join(' union all ')})
  select named.precinct, entry_no as entryNo, tec,
         trim(coalesce(surname, '') || ' ' || coalesce(given_name, '') || coalesce(' ' || patronymic, '')) as person,
         birth_date as birthDate,
         coalesce(named.precinct, '') || '|' || coalesce(surname_fold || ' ' || coalesce(given_name_fold, ''),
                                                         iin, iin_written, birth_date, named.address, '') as content
  from named left join precinct on precinct.precinct = named.precinct`;

const NO_ENTRY = { precinct: null, entryNo: null, tec: null, person: null, birthDate: null, content: undefined };

/** Reads where a record stands and whom it names. */
export function placeReader(db: AuditFile) {
  const locate = recordLocator(db);
  const { hide, isKnown, isOfForms } = concealmentOf(db);
  const shownPath = shownPaths(db);
  const shown = (field: string, value: string | null) =>
    value === null
      ? null
      : hide(
          maskValue(extractNamed('voter_list').fields.find(({ name }) => name === field)!, value, isKnown, isOfForms),
        );
  const entry = db.prepare<{ id: number }, Entry>(ENTRY);
  const raw = db.prepare<[number], string>('select raw from rejected_record where record_id = ?').pluck();
  return (recordId: number) => {
    const { file, recordNumber } = locate(recordId);
    const { content, ...own } = entry.get({ id: recordId }) ?? NO_ENTRY;
    // The line of a list moves when one is inserted; a rejected record is known by everything else that stands in it.
    const text = content ?? (raw.get(recordId) ?? '').replace(/(?<![\p{L}\p{N}.])\d{1,5}(?![\p{L}\p{N}.])/gu, '');
    const extract: ExtractName = file.extract;
    return {
      file: file.path,
      record: recordNumber,
      ofRecords: file.read,
      ...own,
      masked: {
        file: shownPath(file.path),
        tec: own.tec === null ? null : hide(own.tec),
        precinct: shown('precinct', own.precinct),
        entryNo: shown('entry_no', own.entryNo),
      },
      extract,
      raw: text,
    };
  };
}
